import type { ClaimReading, Knowledge } from '../../types.ts';
import type { Desk } from '../editions/desk.ts';
import type { World } from '../editions/edition.ts';
import { mayPlace, placesOf } from '../editions/places.ts';
import { tellsOfSummit } from '../editions/rival-summit.ts';
import type { Editions } from '../editions/spoken-editions.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Draft, Passage } from '../types.ts';
import { opensReport } from './away.ts';
import type { Discourse } from './memory.ts';
import { ABSENT, FAR, type SceneMemory } from './scene-memory.ts';
import { areElsewhere, leadersBeside, leadersElsewhere } from './whereabouts.ts';

/** A new paragraph begins without places; whether the one before has left the scene is kept. */
export function turnScene(discourse: Discourse, isFirst: boolean, world: World): void {
  const { places, lastEvent, hasOccasion, hasLeft } = discourse;
  if (hasOccasion) discourse.hasMoved = false;
  else if (places.length > 0)
    discourse.hasMoved = hasLeft && lastEvent !== null && areElsewhere(places, lastEvent, world);
  discourse.hasLeft = false;
  discourse.places = [];
  discourse.settings = [];
  discourse.rival = [];
  discourse.hadOccasion ||= hasOccasion;
  // A report that plays at the scene as a whole begins there.
  discourse.hasOccasion = isFirst && discourse.hadOccasion;
}

/** Before a sentence is read: where it plays. */
export function placeScene(discourse: Discourse, passage: Passage): void {
  if (turnsToAnother(passage, discourse)) discourse.places = discourse.settings;
  if (!mayPlace(passage)) return;
  if (passage.items.some(({ kind }) => kind === 'event')) discourse.rival = [];
  for (const clause of passage.clauses) {
    const isAside = isOfBefore(passage, clause);
    const { toward, hasOccasion } = placesOf(passage, clause, {
      first: clause.first,
      last: clause.last,
      journey: true,
    });
    if (toward.length > 0 && !isAside) {
      const opens = clause.first === 0 && means(passage.tagOf[0], 'toward');
      // "In Kyiv, …": what follows plays there, and no longer where the sentences before did.
      const turns = opens && toward.every((place) => !place.startsWith('?'));
      discourse.places = turns ? toward : [...discourse.places, ...toward];
      if (opens) discourse.settings = discourse.places;
      if (tellsOfSummit(passage, clause)) discourse.rival = toward;
    }
    discourse.hasOccasion ||= hasOccasion;
  }
}

/** ", whose husband had been in The Hague", "he had joked in Berlin": told of before, and no place where the report goes on. */
function isOfBefore({ items, language }: Passage, { first, last }: Clause): boolean {
  if (language !== 'en') return false;
  if (items[first]?.key === 'whose' || items[first - 1]?.key === 'because') return true;
  return items.some(({ key }, i) => key === 'had' && i >= first && i < last);
}

/** A sentence that begins with somebody else's name: where the one before went, they did not. */
function turnsToAnother({ groups, language }: Passage, { topic }: Discourse): boolean {
  const head = language === 'en' ? groups.find(({ kind }) => kind === 'leaders') : undefined;
  if (head === undefined || head.first > 0 || head.owner || head.oblique) return false;
  const known = new Set(topic.map((subject) => JSON.stringify(subject)));
  return head.members.every((member) => !known.has(JSON.stringify(member)));
}

/** After a sentence: who was told to be elsewhere in those days. */
export function rememberWhereabouts(
  discourse: Discourse,
  passage: Passage,
  editions: Editions,
  knowledge: Pick<Knowledge, 'events' | 'leaders' | 'countries'>,
): void {
  const { paragraphEvent } = discourse;
  const isOfMain = paragraphEvent === null || paragraphEvent === editions.main;
  const elsewhere = editions.main && isOfMain ? leadersElsewhere(passage, editions.main, knowledge) : [];
  discourse.hasLeft ||= elsewhere.length > 0;
  for (const leader of elsewhere) discourse.elsewhere.add(leader);
  if (discourse.hasMoved || discourse.hasLeft)
    for (const leader of leadersBeside(passage, discourse.elsewhere)) discourse.elsewhere.add(leader);
}

/** After a sentence: whether somebody has been seen at the scene. */
export function rememberSeen(
  discourse: Discourse,
  passage: Passage,
  drafts: readonly Draft[],
  editions: Editions,
  claims: readonly ClaimReading[],
): void {
  discourse.seenAge = seenAgeAfter(discourse, passage, drafts, editions, claims);
  // A paragraph in which somebody has been seen there plays there.
  discourse.hasOccasion ||= claims.some(
    ({ event, status, denies }) => status === 'attended' && !denies && event === editions.main?.id,
  );
}

/** So far into a text it names where it plays. */
const LEAD = 400;

const GONE: ReadonlySet<string> = new Set(['stay-away', 'decline', 'represent', 'leave']);

/** Whoever is told to be there keeps the report at its scene; who is away, or another place, takes it elsewhere. */
function seenAgeAfter(
  { seenAge, places, settings }: SceneMemory,
  passage: Passage,
  drafts: readonly Draft[],
  { main }: Editions,
  claims: readonly ClaimReading[],
): number {
  if (drafts.some(({ act, negative }) => negative || GONE.has(act))) return Math.max(ABSENT, seenAge);
  const isNo = passage.kinds.has('not') || passage.kinds.has('nobody');
  if (claims.some(({ status, event }) => (status === 'attended' || status === 'host') && event === main?.id))
    return isNo ? 1 : 0;
  // "09.15." alone.
  if (passage.items.every(({ kind, key }) => kind === 'mark' || kind === 'number' || /^[\d.:]+$/.test(key)))
    return seenAge;
  const lead = (): string => passage.text.slice(0, LEAD).toLowerCase();
  const isElsewhere =
    places.some((place) => !place.startsWith('?') && place.replace('*', '') !== main?.country) ||
    // "In Strasbourg …": a place that the beginning of the article has not.
    settings.some((place) => place.startsWith('?') && !lead().includes(place.slice(1)));
  // What the host does there is no claim, and yet is there.
  const isSeen = drafts.some(
    ({ act, needs }) => act === 'come' && (needs === 'deed' || needs === 'scene' || needs === 'day'),
  );
  if (isElsewhere) return FAR;
  return isSeen && !isNo ? 0 : seenAge + 1;
}

/** So far into a text its first lines reach, in UTF-16 units. */
const LEDE = 600;

/** Whoever is told of elsewhere, the scene is left behind: so many sentences. */
const LONG = 100;
/** A report of the day stays longer at its scene. */
const HALF = 0.25;
const AWAY: ReadonlySet<string> = new Set(['absent', 'declined', 'represented']);

/** After a sentence: how long ago something of the scene was named. */
export function rememberScene(
  discourse: Discourse,
  passage: Passage,
  made: readonly ClaimReading[],
  { article, editions, deeds }: Desk,
): void {
  const isThere = made.some(
    ({ status, denies, event }) =>
      (status === 'attended' || (status === 'host' && event === editions.main?.id)) && !denies,
  );
  const isShown = made.length === 0 && (deeds?.scene.indexIn(passage.items, 0, passage.items.length) ?? -1) >= 0;
  // "Leaders gathered in Rome."
  const isGathering = discourse.unnamed?.act === 'come' && !discourse.unnamed.negative;
  const opens = passage.sentence.start < LEDE && opensReport(passage, editions.main, article.published);
  discourse.isReport ||= opens;
  const tellsOfAbsence = made.some(({ status }) => AWAY.has(status));
  const step = discourse.isAway || (discourse.isReport && tellsOfAbsence) ? LONG : discourse.isReport ? HALF : 1;
  discourse.sceneAge = isThere || opens || isShown || isGathering ? 1 : discourse.sceneAge + step;
}
