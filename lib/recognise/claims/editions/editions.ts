import type { AttendanceEvent } from '../../../packs/schema.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Item, Passage, Tag } from '../types.ts';
import {
  datedEdition,
  isAhead,
  isAnotherTime,
  isFromThen,
  isFromYear,
  isOfItsDays,
  isOfWhatHappened,
  looksBackAt,
  soleYear,
  trailing,
} from './dated-editions.ts';
import { earlierInCity } from './earlier-city.ts';
import type { Background, Edition, World } from './edition.ts';
import type { CueSpan, EditionQuery } from './edition-query.ts';
import { earlierAt, editionBefore, inMind, thisTime } from './in-mind.ts';
import { isAt, landmarkIn, paradeAt } from './landmarks.ts';
import { isAfterthought, timeBefore } from './named-beside.ts';
import { isBoundElsewhere, namedIn } from './named-in-sentence.ts';
import { firstOfKind, isOfAnotherKind, kindNamed } from './occasion-kinds.ts';
import { otherParade } from './other-parade.ts';
import { placesOf } from './places.ts';

/**
 * The editions that a clause may be about, most likely first. What its dates and places exclude is left out.
 */
export function candidates(query: EditionQuery): readonly Edition[] {
  const { passage, clause, span, act, editions, background } = query;
  const { last, paragraph, isFresh, yearBefore } = background;
  const asked = [passage, span.first, span.last, span.journey, act, editions, last, paragraph, isFresh, yearBefore];
  const known = answers.get(clause);
  if (known?.asked.every((value, i) => value === asked[i])) return known.found;
  const found = findCandidates(query);
  answers.set(clause, { asked, found });
  return found;
}

/** Of a list of names each is asked for by itself, and all come to the same. */
const answers = new WeakMap<Clause, { readonly asked: readonly unknown[]; readonly found: readonly Edition[] }>();

/** What the words around a statement say of when and where it plays. */
interface Setting {
  /** The edition that the sentence names. */
  readonly named: AttendanceEvent | null;
  /** The days spoken of are those of the article's own edition. */
  readonly isOfMain: boolean;
  /** Editions spoken of, what the paragraph is about before what the article is about. */
  readonly spoken: readonly AttendanceEvent[];
  /** The clause with the time that stands before it, without days of something else. */
  readonly timed: readonly Item[];
  readonly isDated: boolean;
  readonly dated: AttendanceEvent | null;
  /** Where it leads, as country codes. */
  readonly toward: readonly string[];
  readonly landmark: string | null;
  readonly kind: ReturnType<typeof kindNamed>;
}

function findCandidates(query: EditionQuery): Edition[] {
  const { passage, clause, editions, act } = query;
  const { inClause, inSentence } = namedIn(query);
  if (inClause) return isBoundElsewhere(inClause, query) ? [] : [{ event: inClause, by: 'clause' }];
  const current = thisTime(passage, clause, editions);
  if (current) return [{ event: current, by: 'sentence' }];
  if (isThatYear(query)) return ofThatYear(query.background);
  const setting = settingOf(query, inSentence);
  const only = onlyOne(query, setting);
  if (only) return [only];
  // "The assembly falls close to the summit, which may explain X's absence": from either.
  if (isBetweenTwo(passage.items) && passage.tagOf.slice(clause.first, clause.last).some(isNounOfAbsence)) return [];
  const { toward, kind, landmark } = setting;
  const times = timesIn(query, setting);
  return distinct([
    ...byDateOrPlace(query, setting),
    ...bySentence(query, setting),
    ...byContext(query, setting),
  ]).filter(
    (edition) =>
      !isElsewhere(edition, toward, query.knowledge) &&
      !isOfAnotherKind(edition.event, kind) &&
      (landmark === null || edition.event.country === landmark) &&
      !isAnotherTime(edition, times, act),
  );
}

/** "It was different in 2010. That year X sat on the stand": no time of its own but the one before. */
function isThatYear({ passage, clause, background }: EditionQuery): boolean {
  if (background.yearBefore === null) return false;
  const isTimed = passage.items.some(({ kind }) => kind === 'date' || kind === 'event');
  return passage.kinds.has('look-back') && !isTimed && looksBackAt(passage, clause);
}

/** Of two series with an edition in that year the one that was spoken of. */
function ofThatYear({ yearBefore, last, paragraph }: Background): Edition[] {
  const isOfYear = (event: AttendanceEvent | null): boolean =>
    event?.start.startsWith(yearBefore?.year ?? '?') ?? false;
  const event = yearBefore?.event ?? [paragraph, last].find(isOfYear);
  return event ? [{ event, by: 'sentence' }] : [];
}

function settingOf(query: EditionQuery, named: AttendanceEvent | null): Setting {
  const { passage, clause, span, act, editions, background, published } = query;
  const { items, tagOf } = passage;
  const { paragraph, isFresh } = background;
  const start = timeBefore(passage, clause);
  const timed = items
    .slice(start, clause.last)
    .filter((_, k) => !isOfSource(passage, start + k) && !isOfWhatHappened(passage, start + k));
  // Of two in one week the day is the other's as well, where that is the article's own day and was spoken of last.
  const { last } = background;
  const isToday = last !== null && published !== null && last.start <= published && published <= last.end;
  const isOfLast = isToday && last !== editions.main && isOfItsDays(items, { main: last });
  const isOfMain = !isOfLast && isOfItsDays(items, editions);
  const isDated = items.some(({ kind }) => kind === 'date');
  const own = placesOf(passage, clause, span).toward;
  const main = own.length === 0 && isParticiple(passage, clause, span) ? clauseBefore(passage, clause) : undefined;
  // "stages a parade, an event Kim will attend": which event, the words before tell.
  const isApposed =
    clause.opens === 'comma' && means(tagOf[clause.first], 'article') && means(tagOf[clause.first + 1], 'goal');
  return {
    named,
    isOfMain,
    spoken: paragraph && isFresh && !isOfMain ? [paragraph, ...editions.spoken] : editions.spoken,
    timed,
    isDated,
    dated: isDated ? datedEdition(passage, clause, timed, act, editions, background, published) : null,
    toward: main ? placesOf(passage, main, span).toward : own,
    landmark: landmarkIn(passage, clause),
    kind: kindNamed(passage, isApposed ? 0 : clause.first, clause.last),
  };
}

/** The edition that a place or a word of order settles, whatever else the sentence names. */
function onlyOne(query: EditionQuery, { isDated, dated, timed, toward, kind }: Setting): Edition | null {
  const { passage, clause, editions, background, published, knowledge } = query;
  const other = dated || !isDated ? null : otherParade(passage, timed, toward, editions, knowledge);
  if (other) return { event: other, by: 'place' };
  const previous = editionBefore(passage, clause, editions);
  if (previous) return { event: previous, by: 'sentence' };
  // "今年红场阅兵，…，金正恩也没有参加": where commas part what other languages join.
  const isSpread = kind === null && (passage.language === 'zh' || passage.language === 'ja');
  const isParade = (isSpread ? kindNamed(passage, 0, clause.last) : kind) === 'parade';
  const stretch = isSpread ? { ...clause, first: 0 } : clause;
  const elsewhere = isParade ? paradeAt(passage, stretch, editions, background.paragraph, published, knowledge) : null;
  return elsewhere && { event: elsewhere, by: 'place' };
}

function byDateOrPlace(query: EditionQuery, { named, spoken, dated, toward, landmark }: Setting): Edition[] {
  const { passage, clause, editions, published, knowledge } = query;
  // Of several in one place the one that the sentence names goes first.
  const near = named ? [named, ...spoken] : spoken;
  const isPlaced = (event: AttendanceEvent): boolean => toward.some((place) => isAt(event, place, knowledge));
  const placed = near.filter(isPlaced);
  const isPlacedAnyhow = placed.length > 0 || (dated !== null && isPlaced(dated));
  const earlier = isPlacedAnyhow
    ? null
    : (earlierAt(passage, clause, toward, editions, published, knowledge) ??
      earlierInCity(passage, clause, editions, published));
  const atLandmark = landmark === null || dated ? undefined : near.find(({ country }) => country === landmark);
  return [
    ...(atLandmark ? [{ event: atLandmark, by: 'place' as const }] : []),
    ...(earlier ? [{ event: earlier, by: 'place' as const }] : []),
    ...(dated ? [{ event: dated, by: isPlaced(dated) ? ('place' as const) : ('date' as const) }] : []),
    ...placed.map((event) => ({ event, by: 'place' as const })),
  ];
}

function bySentence(query: EditionQuery, { named, spoken, kind }: Setting): Edition[] {
  const { passage, clause, act, editions, background } = query;
  // "In 2005, at the sixtieth anniversary, Bush came to the parade": that of the words before.
  const isBefore = passage.items.findIndex(({ id }) => named !== null && id === named.id) < clause.first;
  const ofKind = firstOfKind(isBefore && named ? [named, ...spoken] : spoken, kind);
  const isMeant = named && (act === 'host' || !isAfterthought(named, passage, clause, editions, background));
  return [ofKind, isMeant ? named : null].flatMap((event) => (event ? [{ event, by: 'sentence' as const }] : []));
}

function byContext(
  { passage, clause, act, editions, background, published }: EditionQuery,
  { isOfMain }: Setting,
): Edition[] {
  const looksBack = passage.kinds.has('look-back') && looksBackAt(passage, clause);
  const isAnswer = (act === 'accept' || act === 'invite') && isAhead(background.paragraph, published);
  const around = isOfMain ? [editions.main] : inMind(editions, background, published);
  return (looksBack || isAnswer ? [background.last] : around).flatMap((event) =>
    event ? [{ event, by: 'around' as const }] : [],
  );
}

/** The times that the edition has to agree with. */
function timesIn({ passage, clause, act }: EditionQuery, { isDated, timed }: Setting): readonly Item[] {
  if (!isDated) return [];
  const { items } = passage;
  // "Seven years ago X sat on the bench while Y stood beside him": that year holds for both.
  const framing =
    act === 'come' || act === 'stay-away' ? soleYear(passage, clause).filter(({ id }) => /^\d{4}$/.test(id)) : [];
  return [...timed, ...trailing(passage, clause), ...framing].filter((item) => {
    const at = items.indexOf(item);
    return item.kind === 'date' && !isFromThen(items, at) && !isFromYear(items, at) && !isOfWhatHappened(passage, at);
  });
}

function isBetweenTwo(items: readonly Item[]): boolean {
  return new Set(items.flatMap(({ kind, id }) => (kind === 'event' ? [id] : []))).size > 1;
}

/** "spurned an offer to meet in Turkey, sending a delegation instead": it is done where the main clause plays. */
function isParticiple({ items, language }: Passage, { first, last, opens }: Clause, span: CueSpan): boolean {
  if (language === 'ar') return opens !== 'start' && items.slice(first, last).some(({ key }) => THERE.test(key));
  return language === 'en' && opens === 'comma' && span.first === first && /..ing$/.test(items[first]?.key ?? '');
}

/** "ولم يغب عنه": from what the clause before has named. */
const THERE = /^(?:عنه|عنها|فيه|فيها|إليه|إليها)$/;

function clauseBefore({ clauses }: Passage, clause: Clause): Clause | undefined {
  return clauses[clauses.indexOf(clause) - 1];
}

function isNounOfAbsence(tag: Tag | undefined): boolean {
  return (
    tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'stay-away' && sense.cue.who === 'owner') ??
    false
  );
}

/** How far a source reaches, in items. */
const SOURCE = 12;

/** "…, according to what the ministry said on 14 November, …": the day of the words, not of what they are about. */
function isOfSource({ items, tagOf, kinds }: Passage, at: number): boolean {
  if (items[at]?.kind !== 'date' || !kinds.has('according')) return false;
  for (let i = at - 1; i >= Math.max(0, at - SOURCE); i--) {
    if (means(tagOf[i], 'according')) return true;
    if (items[i]?.kind === 'mark') return false;
  }
  return false;
}

function isElsewhere({ event, by }: Edition, toward: readonly string[], knowledge: World): boolean {
  if (by === 'clause' || toward.length === 0) return false;
  return !toward.some((place) => isAt(event, place, knowledge));
}

function distinct(found: readonly Edition[]): Edition[] {
  return found.filter(({ event }, i) => found.findIndex((other) => other.event.id === event.id) === i);
}
