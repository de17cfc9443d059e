import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { ClaimReading, ClaimSubject, Knowledge } from '../../types.ts';
import { daysApart, spanOfValue } from '../editions/calendar.ts';
import { byDate } from '../editions/dated-editions.ts';
import { firstOfKind, isOfAnotherKind, kindNamed } from '../editions/occasion-kinds.ts';
import { mayPlace, placesOf } from '../editions/places.ts';
import { isOfRemark } from '../editions/remark.ts';
import type { Editions } from '../editions/spoken-editions.ts';
import { isOnward, isTimeAnchor } from '../editions/time-anchor.ts';
import { headingSense } from '../parsers/label.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { means } from '../sentence/tags.ts';
import type { Draft, Passage } from '../types.ts';
import type { LabelSense } from '../vocabulary.ts';
import type { Speaker } from './speaker.ts';

/** Days before and after an edition that still belong to what is told of it. */
const AROUND = 45;

/** What earlier sentences leave in mind for those that follow. */
export interface Discourse {
  /** The leader of each country named last, and in which paragraph; null where two of one country were. */
  readonly compatriots: Map<string, { readonly leader: string; readonly paragraph: number } | null>;
  /** Whom the last sentence was about. */
  topic: readonly ClaimSubject[];
  /** The last two or more who were named together. */
  several: readonly ClaimSubject[];
  speaker: string | null;
  /** Full names of speakers by their last word, to know "Peskov" again. */
  readonly fullNames: Map<string, string>;
  /** What the last sentence with statements said. */
  drafts: readonly Draft[];
  /** How many sentences ago that was. */
  draftsAge: number;
  /** What the last sentence said of people whom it left unnamed. */
  unnamed: Draft | null;
  lastEvent: AttendanceEvent | null;
  paragraphEvent: AttendanceEvent | null;
  /** The paragraph began with it, and so is about it. */
  opensParagraph: boolean;
  paragraph: number;
  /** Sentences of the paragraph read so far. */
  sentences: number;
  /** Countries and capitals that the paragraph has placed something in: `RU`, `*RU`. */
  places: readonly string[];
  /** Whether the paragraph has named an occasion or an event. */
  hasOccasion: boolean;
  /** Whether an earlier paragraph has: a report stays at its scene until it names another place. */
  hadOccasion: boolean;
  /** A year heads the paragraph: who is named in it came then. */
  isChronicle: boolean;
  /** The day that heads the paragraph, as in a diary: "May 8: Lula lands". */
  day: string | null;
  /** How many sentences ago an event was last named or spoken of. */
  eventAge: number;
  /** Whom an unanswered question was about. */
  asked: {
    readonly subjects: readonly ClaimSubject[];
    readonly isWho: boolean;
    readonly says: LabelSense | null;
    /** What it asks whether it is so. */
    readonly drafts: readonly Draft[];
  } | null;
  /** The leader who spoke in the sentence before: whose words a quotation behind it may be. */
  teller: string | null;
}

/** A fresh mind at the beginning of an article. */
export function newDiscourse(): Discourse {
  return {
    compatriots: new Map(),
    topic: [],
    several: [],
    speaker: null,
    fullNames: new Map(),
    drafts: [],
    draftsAge: 0,
    unnamed: null,
    lastEvent: null,
    paragraphEvent: null,
    opensParagraph: false,
    paragraph: -1,
    sentences: 0,
    places: [],
    hasOccasion: false,
    hadOccasion: false,
    isChronicle: false,
    day: null,
    eventAge: 0,
    asked: null,
    teller: null,
  };
}

/** A sentence that is not read at all, since nobody and nothing of ours is near. */
export function passOver(discourse: Discourse, { paragraph }: Sentence): void {
  turn(discourse, paragraph);
  discourse.topic = [];
  discourse.unnamed = null;
  discourse.draftsAge++;
  discourse.eventAge++;
}

function turn(discourse: Discourse, paragraph: number): void {
  if (discourse.paragraph === paragraph) return;
  discourse.paragraph = paragraph;
  discourse.paragraphEvent = null;
  discourse.opensParagraph = false;
  discourse.sentences = 0;
  discourse.isChronicle = false;
  discourse.day = null;
  discourse.places = [];
  discourse.hadOccasion ||= discourse.hasOccasion;
  discourse.hasOccasion = false;
}

/** Before a sentence is read: a new paragraph begins without an event and without places. */
export function turnParagraph(discourse: Discourse, passage: Passage): void {
  turn(discourse, passage.sentence.paragraph);
  if (discourse.sentences === 0) discourse.day = dayAtHead(passage);
  if (!mayPlace(passage)) return;
  for (const clause of passage.clauses) {
    const { toward, hasOccasion } = placesOf(passage, clause, {
      first: clause.first,
      last: clause.last,
      journey: true,
    });
    if (toward.length > 0) discourse.places = [...discourse.places, ...toward];
    discourse.hasOccasion ||= hasOccasion;
  }
}

/** "May 8: …", "8 May – …". */
function dayAtHead({ items: [first, second] }: Passage): string | null {
  const isDay = first?.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(first.id);
  return isDay && second?.kind === 'mark' && second.key !== ',' ? first.id : null;
}

/** A paragraph is about an edition that its first or second sentence names. */
const OPENING = 1;

/** After a sentence is read: what the next ones may refer to. */
export function remember(
  discourse: Discourse,
  passage: Passage,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
  editions: Editions,
  knowledge: Pick<Knowledge, 'events' | 'leaders'>,
  claims: readonly ClaimReading[] = [],
): void {
  rememberPeople(discourse, passage, drafts);
  rememberCountries(discourse, passage, knowledge);
  const { paragraphEvent } = discourse;
  rememberEvent(discourse, passage, editions, knowledge, claims);
  if (discourse.paragraphEvent !== paragraphEvent)
    discourse.opensParagraph = discourse.paragraphEvent !== null && discourse.sentences <= OPENING;
  discourse.sentences++;
  discourse.teller = speakers.find(({ leader }) => leader !== null)?.leader ?? null;
  for (const { name } of speakers) {
    discourse.speaker = name;
    const last = name.split(' ').at(-1);
    if (last !== undefined && last !== name) discourse.fullNames.set(last, name);
  }
  discourse.draftsAge++;
  if (drafts.length > 0) {
    discourse.drafts = drafts;
    discourse.draftsAge = 1;
  }
}

function rememberCountries(
  { compatriots, paragraph }: Discourse,
  { items }: Passage,
  { leaders }: Pick<Knowledge, 'leaders'>,
): void {
  for (const { kind, id } of items) {
    const country = kind === 'leader' ? leaders.get(id)?.country : undefined;
    if (country === undefined) continue;
    const known = compatriots.get(country);
    const isAnother = known === null || (known !== undefined && known.leader !== id);
    compatriots.set(country, isAnother ? null : { leader: id, paragraph });
  }
}

function rememberPeople(discourse: Discourse, passage: Passage, drafts: readonly Draft[]): void {
  const named = passage.groups.filter((group) => group.kind === 'leaders');
  const subject = named.find((group) => !group.oblique && !group.owner) ?? named[0];
  const last = drafts.at(-1);
  const said = drafts
    .filter(({ first, act }) => first === last?.first && act === last.act)
    .map((draft) => draft.subject);
  const { kinds } = passage;
  const refersBack = kinds.has('pronoun-one') || kinds.has('pronoun-possessive') || kinds.has('pronoun-object');
  if (said.length > 0) discourse.topic = said;
  else if (subject) discourse.topic = subject.members;
  else if (!refersBack && !isShortAnswer(passage, discourse)) discourse.topic = [];
  const several = named.find((group) => group.members.length > 1);
  if (said.length > 1) discourse.several = said;
  else if (several) discourse.several = several.members;
  else if (named.length > 1) discourse.several = named.flatMap((group) => group.members);
  discourse.asked = passage.isQuestion
    ? {
        subjects: named.flatMap((group) => group.members),
        isWho: (kinds.has('relative') && !asksForStandIn(passage)) || asksAfterPeople(passage),
        says: headingSense(passage) ?? senseOfQuestion(passage),
        drafts: [],
      }
    : null;
}

/** "Is Orban a problem? Not this time. He will be there": whoever was asked about is still meant. */
function isShortAnswer({ items, isQuestion }: Passage, { asked }: Discourse): boolean {
  return asked !== null && !isQuestion && items.length <= LONGEST_ANSWER;
}

/** "No, not this time." has no more items. */
const LONGEST_ANSWER = 6;

/** "And the Europeans?", "Any Africans?": who of them comes. */
function asksAfterPeople({ items, tagOf, groups, kinds }: Passage): boolean {
  if (items.length > LONGEST_TITLE || kinds.has('cue') || kinds.has('not')) return false;
  return groups.length === 0 && tagOf.some((tag) => means(tag, 'people', 'foreign'));
}

/** "Who represents India?": whoever is named behind it need not come. */
function asksForStandIn({ tags }: Passage): boolean {
  return tags.some(({ senses }) => senses.some((each) => each.kind === 'cue' && each.cue.act === 'represent'));
}

/** "Who stays at home?", "¿Quién no irá?", "Who was invited?": what the names behind it are said to do. */
function senseOfQuestion({ tags }: Passage): LabelSense | null {
  const acts = new Set(
    tags.flatMap(({ senses }) => senses.flatMap((each) => (each.kind === 'cue' ? [each.cue.act] : []))),
  );
  if (acts.has('stay-away') || acts.has('decline') || tags.some((tag) => means(tag, 'not'))) return 'missing';
  if (acts.has('accept')) return 'accepted';
  return acts.has('invite') ? 'invited' : null;
}

function rememberEvent(
  discourse: Discourse,
  passage: Passage,
  editions: Editions,
  knowledge: Pick<Knowledge, 'events'>,
  claims: readonly ClaimReading[],
): void {
  const at = passage.items.findLastIndex((item) => item.kind === 'event');
  const mentioned = knowledge.events.get(passage.items[at]?.id ?? '') ?? null;
  // "X is away, who was at the summit on Monday": a remark, and not what the sentence is about.
  const isInRelative = passage.clauses.some(
    ({ opens, first, last }) => opens === 'relative' && first <= at && at < last,
  );
  const isRemark =
    claims.some(({ event }) => event === editions.main?.id) &&
    (isInRelative || claims.every(({ event }) => event === editions.main?.id));
  const isAnchor =
    mentioned !== editions.main &&
    discourse.lastEvent !== null &&
    (isRemark || isTimeAnchor(passage.items, at) || isOnward(passage, at));
  const isAside = isAnchor || (mentioned !== null && isOfRemark(passage, mentioned, editions));
  const named = isAside ? null : mentioned;
  discourse.eventAge++;
  if (!named && isAnotherTime(passage, discourse.paragraphEvent)) discourse.paragraphEvent = null;
  if (named) {
    discourse.lastEvent = named;
    discourse.eventAge = 0;
  }
  const kind = kindNamed(passage, at + 1, passage.items.length);
  const ofKind = firstOfKind(editions.spoken, kind);
  // "will not stay for the parade": what is turned down is not what the text goes on about.
  const isTurnedDown = ofKind !== editions.main && passage.kinds.has('not');
  if (ofKind && !isTurnedDown && isOfAnotherKind(named ?? discourse.lastEvent ?? ofKind, kind)) {
    discourse.lastEvent = ofKind;
    discourse.paragraphEvent = ofKind;
    discourse.eventAge = 0;
    return;
  }
  const isChronicle = isChronicleYear(passage);
  discourse.isChronicle ||= isChronicle;
  const claimed = isChronicle ? null : claimedByDate(passage, claims, knowledge);
  const isLookBack = isChronicle || (discourse.sentences === 0 && opensWithYear(passage));
  const dated = named ?? claimed ?? (isLookBack ? byDate(passage.items, editions) : null);
  if (dated && !named && !isChronicle) {
    discourse.lastEvent = dated;
    discourse.eventAge = 0;
  }
  if (dated) discourse.paragraphEvent = dated;
}

/** So many items may stand before the year that a paragraph opens with: "En", "Back in", "Zur Feier". */
const BEFORE_YEAR = 2;

/** "En 1995, …" at the head of a paragraph: what it tells is of that year. */
function opensWithYear({ items }: Passage): boolean {
  return items.slice(0, BEFORE_YEAR + 1).some(({ kind, id }) => kind === 'date' && /^\d{4}$/.test(id));
}

/**
 * The edition that a sentence speaks of by its time alone: what follows in the paragraph is about it too, but not
 * where a remark has it ("Vucic, who came in 2025, has no plans to").
 */
function claimedByDate(
  { items, clauses }: Passage,
  claims: readonly ClaimReading[],
  { events }: Pick<Knowledge, 'events'>,
): AttendanceEvent | null {
  const event = events.get(claims.at(-1)?.event ?? '');
  if (event === undefined) return null;
  const isDated = items.some((item, i) => {
    const span = item.kind === 'date' && clauseAt(clauses, i)?.opens !== 'relative' ? spanOfValue(item.id) : null;
    return span !== null && event.start <= span.last && span.first <= event.end;
  });
  return isDated ? event : null;
}

/** Whether a sentence names a day, a month or a year in which an edition does not fall: it speaks of something else. */
function isAnotherTime({ items }: Passage, event: AttendanceEvent | null): boolean {
  if (event === null) return false;
  return items.some((item) => {
    const span = item.kind === 'date' ? spanOfValue(item.id) : null;
    return span !== null && (daysApart(event.end, span.first) > AROUND || daysApart(span.last, event.start) > AROUND);
  });
}

/** The most items of a title. */
const LONGEST_TITLE = 9;

const HOW = /^(?:как|як|jak|како|kako)$/;

/** "2005." or "2005: …" at the head of a paragraph. */
export function isChronicleYear({ items, groups, kinds }: Passage): boolean {
  // "Chapter one: 2005."
  const years = items.filter((item) => item.kind === 'date');
  // "КАК БЫЛО В 2015-М".
  const isPlain = !kinds.has('cue') || (HOW.test(items[0]?.key ?? '') && items.at(-1)?.kind !== 'mark');
  const isTitle = items.length <= LONGEST_TITLE && groups.length === 0 && isPlain && !kinds.has('say');
  if (isTitle && years.length === 1 && /^\d{4}$/.test(years[0]?.id ?? '')) return true;
  const [first, second] = items;
  if (first?.kind !== 'date' || !/^\d{4}$/.test(first.id)) return false;
  return second === undefined || (second.kind === 'mark' && second.key !== ',');
}
