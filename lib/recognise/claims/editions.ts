import type { AttendanceEvent } from '../../packs/schema.ts';
import type { Knowledge, Mention } from '../types.ts';
import { daysApart, spanOfValue } from './calendar.ts';
import { impliedEdition, type Setting } from './implied.ts';
import { firstOfKind, isOfAnotherKind, kindNamed } from './occasion-kinds.ts';
import { codesOf, placesOf } from './places.ts';
import { means } from './tags.ts';
import type { Clause, Item, Passage } from './types.ts';
import type { Act } from './vocabulary.ts';

type World = Pick<Knowledge, 'events' | 'countries'>;

/** An edition that a statement may be about. */
export interface Edition {
  readonly event: AttendanceEvent;
  /** What points to it: words of the clause, its date or place, the rest of the sentence, or nothing but the context. */
  readonly by: 'clause' | 'date' | 'place' | 'sentence' | 'around';
}

/** The editions that an article speaks of. */
export interface Editions {
  /** What the article as a whole is about. */
  readonly main: AttendanceEvent | null;
  /** Those that the article names, most often named first. */
  readonly spoken: readonly AttendanceEvent[];
  /** All editions of the series that it names. */
  readonly known: readonly AttendanceEvent[];
  /** Those named once, or far less often than the main one: they are in mind for their paragraph only. */
  readonly inPassing: ReadonlySet<string>;
  /** Whether the article as a whole plays at its main edition: it never names it otherwise, or begins at its place. */
  readonly isAtScene: boolean;
  /** The latest year that the article names; tells past from future where its own day is unknown. */
  readonly latestYear: string;
}

/** What the sentences before have left in mind. */
export interface Background {
  /** The edition of the last sentence that had one. */
  readonly last: AttendanceEvent | null;
  /** The edition named last in the same paragraph. */
  readonly paragraph: AttendanceEvent | null;
  /** The paragraph began with it, or the sentence right before spoke of it. */
  readonly isFresh: boolean;
}

/** Where a statement's words stand, and whether they speak of a journey. */
export interface CueSpan {
  readonly first: number;
  readonly last: number;
  readonly journey: boolean;
}

/** Within so many days of its publication an article is more likely to be about an edition. */
const CURRENT = 200;
const SAME_WEEKS = 45;
/** An answer given so many days ago is the answer to an invitation of then. */
const LONG_AGO = 120;
const A_YEAR = 366;
/** For so many days an article is a report of the event itself. */
const REPORT = 4;
const CURRENT_WEIGHT = 1.5;
/** What the first lines name first is what an article is about; so many UTF-16 units are its first lines. */
const LEDE = 240;
const LEDE_WEIGHT = 1.5;
/** An article of the very day is a report of the event. */
const REPORT_WEIGHT = 2;
/** An event that only an earlier part of the page named. */
const EARLIER_WEIGHT = 0.5;
/** Guests arrive a few days early and leave a few days late. */
const EARLY = 6;
const LATE = 2;

/** Weighs the editions that an article names. */
export function editionsOf(
  mentions: readonly Mention[],
  article: Setting & { readonly earlier?: readonly string[] },
  knowledge: Pick<Knowledge, 'events' | 'series' | 'leaders'>,
): Editions {
  const { published, earlier = [] } = article;
  const counts = new Map<string, number>(earlier.map((id) => [id, EARLIER_WEIGHT]));
  for (const mention of mentions) {
    if (mention.kind === 'event') counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
  }
  const lede = mentions.find((mention) => mention.kind === 'event' && mention.end <= LEDE);
  const weighed = [...counts].flatMap(([id, count]) => {
    const event = knowledge.events.get(id);
    if (event === undefined) return [];
    const isCurrent = published !== null && Math.abs(daysApart(published, event.start)) <= CURRENT;
    const isOfTheDay = published !== null && event.start <= published && published <= event.end;
    const weight =
      count +
      (isCurrent ? CURRENT_WEIGHT : 0) +
      (isOfTheDay ? REPORT_WEIGHT : 0) +
      (lede?.kind === 'event' && lede.id === id ? LEDE_WEIGHT : 0);
    return [{ event, weight }];
  });
  // The sort is stable: of two named equally often the one named first.
  const named = weighed.sort((a, b) => b.weight - a.weight).map(({ event }) => event);
  const isOfToday = named.some(
    (event) => published !== null && Math.abs(daysApart(published, event.start)) <= SAME_WEEKS,
  );
  const implied = isOfToday ? null : impliedEdition(mentions, article, knowledge);
  const spoken = implied ? [implied, ...named] : named;
  const series = new Set(spoken.map((event) => event.series));
  const known = spoken.length === 0 ? [] : [...knowledge.events.values()].filter((event) => series.has(event.series));
  const years = mentions.map((mention) =>
    mention.kind === 'event'
      ? (knowledge.events.get(mention.id)?.start ?? '')
      : mention.kind === 'date'
        ? (mention.value ?? '')
        : '',
  );
  const latestYear = years.reduce((latest, value) => (value.slice(0, 4) > latest ? value.slice(0, 4) : latest), '');
  const [main = null] = spoken;
  const mainCount = (main && counts.get(main.id)) ?? 0;
  const away = (event: AttendanceEvent | null): number =>
    event === null || published === null ? 0 : Math.abs(daysApart(published, event.start));
  const isAside = (id: string, count: number): boolean =>
    id !== main?.id && count <= 1 && away(knowledge.events.get(id) ?? null) > away(main);
  const inPassing = new Set(
    [...counts].flatMap(([id, count]) => (count * 2 <= mainCount || isAside(id, count) ? [id] : [])),
  );
  const isAtScene = implied !== null || (main !== null && opensAt(main, article.text));
  return { main, spoken, known, latestYear, inPassing, isAtScene };
}

/** How far into a text its dateline may reach. */
const DATELINE = 40;

/** "NEW YORK — …": the place of the event in capitals at the head. */
function opensAt({ place }: AttendanceEvent, text: string): boolean {
  const head = text.slice(0, DATELINE);
  return place.split(',').some((part) => head.includes(part.trim().toUpperCase()));
}

/**
 * The editions that a clause may be about, most likely first. What its dates and places exclude is left out.
 */
export function candidates(
  passage: Passage,
  clause: Clause,
  span: CueSpan,
  act: Act,
  editions: Editions,
  background: Background,
  published: string | null,
  knowledge: World,
): readonly Edition[] {
  const { last, paragraph, isFresh } = background;
  const asked = [passage, span.first, span.last, span.journey, act, editions, last, paragraph, isFresh];
  const known = answers.get(clause);
  if (known?.asked.every((value, i) => value === asked[i])) return known.found;
  const found = findCandidates(passage, clause, span, act, editions, background, published, knowledge);
  answers.set(clause, { asked, found });
  return found;
}

/** Of a list of names each is asked for by itself, and all come to the same. */
const answers = new WeakMap<Clause, { readonly asked: readonly unknown[]; readonly found: readonly Edition[] }>();

function findCandidates(
  passage: Passage,
  clause: Clause,
  span: CueSpan,
  act: Act,
  editions: Editions,
  background: Background,
  published: string | null,
  knowledge: World,
): Edition[] {
  const { items } = passage;
  const found: Edition[] = [];
  const inClause = items.slice(clause.first, clause.last);
  const named = nearest(items, clause.first, clause.last, span, knowledge);
  const isBound = span.journey || act === 'come';
  if (named) return isBound && leadsElsewhere(named, items, span, knowledge) ? [] : [{ event: named, by: 'clause' }];
  const current = thisTime(passage, clause, editions);
  if (current) return [{ event: current, by: 'sentence' }];
  // What the paragraph is about goes before what the article is about.
  const { paragraph, isFresh } = background;
  const spoken = paragraph && isFresh ? [paragraph, ...editions.spoken] : editions.spoken;
  const isDated = items.some(({ kind }) => kind === 'date');
  const dated = isDated ? datedEdition(passage, clause, inClause, act, editions, background, published) : null;
  const codes = placesOf(passage, clause, span);
  const isPlaced = (event: AttendanceEvent): boolean =>
    codes.toward.length > 0 && codes.toward.some((place) => isAt(event, place, knowledge));
  if (dated) found.push({ event: dated, by: isPlaced(dated) ? 'place' : 'date' });
  for (const event of spoken) if (isPlaced(event)) found.push({ event, by: 'place' });
  const landmark = landmarkIn(passage, clause);
  const atLandmark = landmark === null ? undefined : spoken.find(({ country }) => country === landmark);
  if (atLandmark && !dated) found.unshift({ event: atLandmark, by: 'place' });
  const previous = editionBefore(passage, clause, editions);
  if (previous) return [{ event: previous, by: 'sentence' }];
  const kind = kindNamed(passage, clause.first, clause.last);
  const elsewhere = kind === 'parade' ? paradeAt(passage, clause, editions, paragraph, published, knowledge) : null;
  if (elsewhere) return [{ event: elsewhere, by: 'place' }];
  const ofKind = firstOfKind(spoken, kind);
  if (ofKind) found.push({ event: ofKind, by: 'sentence' });
  const sentence = nearest(items, 0, items.length, span, knowledge);
  if (sentence) found.push({ event: sentence, by: 'sentence' });
  const looksBack = passage.kinds.has('look-back') && looksBackAt(passage, clause);
  const isAnswer = (act === 'accept' || act === 'invite') && isAhead(background.paragraph, published);
  for (const event of looksBack || isAnswer ? [background.last] : inMind(editions, background, published)) {
    if (event) found.push({ event, by: 'around' });
  }
  const times = isDated ? [...inClause, ...trailing(passage, clause)].filter((item) => item.kind === 'date') : [];
  return distinct(found).filter(
    (edition) =>
      !isElsewhere(edition, codes.toward, knowledge) &&
      !isOfAnotherKind(edition.event, kind) &&
      (landmark === null || edition.event.country === landmark) &&
      !isAnotherTime(edition, times, act),
  );
}

/** The edition that the dates of a clause point to, or what stands before the clause, or the sentence's only year. */
function datedEdition(
  passage: Passage,
  clause: Clause,
  inClause: readonly Item[],
  act: Act,
  editions: Editions,
  background: Background,
  published: string | null,
): AttendanceEvent | null {
  const before = fronted(passage, clause);
  return (
    byDate(inClause, editions) ??
    byDate(before, editions) ??
    byDate(soleYear(passage, clause), editions) ??
    (ANSWERS.has(act) ? upcoming([...inClause, ...before], editions, background, published) : null)
  );
}

/** "Back then X did not come, Y was sent": words that look back hold for the clauses that follow, up to another time. */
function looksBackAt({ items, tagOf, clauses }: Passage, clause: Clause): boolean {
  for (const each of clauses.slice(0, clauses.indexOf(clause) + 1).reverse()) {
    for (let i = each.first; i < each.last; i++) if (means(tagOf[i], 'look-back')) return true;
    if (each.opens !== 'comma' && each.opens !== 'and') return false;
    if (items.slice(each.first, each.last).some(({ kind }) => kind === 'date' || kind === 'event')) return false;
  }
  return false;
}

/** Nobody accepts what is over: a yes in a paragraph about what is still to come is to that. */
function isAhead(event: AttendanceEvent | null, published: string | null): boolean {
  return event !== null && published !== null && event.start > published;
}

/** What stands in one capital only: nobody is there at an event elsewhere. */
const LANDMARKS = [
  { country: 'CN', words: /天安|тяньань|тјенанмен|tjenanmen|tiananmen|tienanmen/iu },
  {
    country: 'RU',
    words:
      /красн\p{L}+ площад|(?:красн|червон)\p{L}+ площ|црвен\p{L}+ трг|crven\p{L}+ trg|plac\p{L}* czerwon|红场|紅場|赤の広場|red square/iu,
  },
] as const;

/** The country of a landmark that a clause names; null where it names none. */
function landmarkIn({ text, items }: Passage, { first, last }: Clause): string | null {
  const head = items[first];
  const tail = items[last - 1];
  if (head === undefined || tail === undefined) return null;
  const words = text.slice(head.start, tail.end);
  return LANDMARKS.find((each) => each.words.test(words))?.country ?? null;
}

/** Words that tell whose parade is meant: "московски парад", "парад в Пекине". */
const PARADES = [
  { series: 'moscow-victory-day', place: /^(?:моск|moskv|moskiew|moskw|莫斯科|红场|紅場|モスクワ)/ },
  {
    series: 'beijing-victory-day',
    place: /^(?:пекин|пекін|pekin|pekiń|кинеск|kinesk|китайськ|китайск|chińsk|北京|天安)/,
  },
] as const;
/** How near its parade such a word stands, in items. */
const REACH_OF_PLACE = 2;

/** The edition of the other parade than the article's, where words right beside "parade" tell which. */
function paradeAt(
  { items, tagOf }: Passage,
  clause: Clause,
  { main }: Editions,
  paragraph: AttendanceEvent | null,
  published: string | null,
  { events }: World,
): AttendanceEvent | null {
  const at = items.findLastIndex((_, i) => i >= clause.first && i < clause.last && means(tagOf[i], 'parade'));
  const beside = items.slice(
    Math.max(clause.first, at - REACH_OF_PLACE),
    Math.min(clause.last, at + REACH_OF_PLACE + 1),
  );
  const series = PARADES.find(({ place }) => beside.some(({ key }) => place.test(key)))?.series;
  if (series === undefined || published === null || main?.series === series || paragraph?.series === series)
    return null;
  const span = items
    .filter((item) => item.kind === 'date')
    .map((item) => spanOfValue(item.id))
    .find((each) => each !== null);
  const all = [...events.values()].filter((event) => event.series === series);
  if (span) return all.find((event) => event.start <= span.last && span.first <= event.end) ?? null;
  return all.findLast((event) => event.end < published && daysApart(event.end, published) <= A_YEAR) ?? null;
}

/** "At the anniversary of 2005 all came; this time hardly anybody": back to the main edition, until the sentence ends. */
function thisTime({ kinds, tagOf, items }: Passage, clause: Clause, { main }: Editions): AttendanceEvent | null {
  if (!kinds.has('this-time')) return null;
  for (let i = clause.last - 1; i >= 0; i--) {
    if (items[i]?.kind === 'event') return null;
    if (means(tagOf[i], 'this-time')) return main;
  }
  return null;
}

/** What is said before an event: its date is the answer's, not the event's. */
const ANSWERS: ReadonlySet<Act> = new Set(['accept', 'decline', 'invite', 'expect', 'list']);

/** "had declined in March 2005": the next edition from then on, where that is long ago. */
function upcoming(
  items: readonly Item[],
  { known, main }: Editions,
  { paragraph, last }: Background,
  published: string | null,
): AttendanceEvent | null {
  const series = (paragraph ?? last ?? main)?.series;
  for (const item of items) {
    const span = item.kind === 'date' ? spanOfValue(item.id) : null;
    if (span === null || (published !== null && daysApart(span.last, published) < LONG_AGO)) continue;
    const next = known.filter((event) => {
      const days = daysApart(span.first, event.start);
      return event.series === series && days >= 0 && days <= A_YEAR;
    });
    const [first] = next.sort((a, b) => (a.start < b.start ? -1 : 1));
    if (first) return first;
  }
  return null;
}

/** "will visit Paris after the parade in Moscow": the journey's own words name another country. */
function leadsElsewhere(event: AttendanceEvent, items: readonly Item[], span: CueSpan, knowledge: World): boolean {
  const places = items
    .slice(span.first, span.last)
    .filter(({ kind, form, id }) => kind === 'country' && form !== 'adjective' && id !== 'EU');
  const codes = places.flatMap(codesOf);
  return codes.length > 0 && !codes.some((code) => isAt(event, code, knowledge));
}

function nearest(
  items: readonly Item[],
  from: number,
  to: number,
  span: { readonly first: number; readonly last: number },
  knowledge: Pick<Knowledge, 'events'>,
): AttendanceEvent | null {
  let best: AttendanceEvent | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item?.kind !== 'event') continue;
    const event = knowledge.events.get(item.id);
    const distance = i < span.first ? span.first - i : Math.max(0, i - span.last + 1);
    if (event && distance < least) {
      best = event;
      least = distance;
    }
  }
  return best;
}

/** The edition of a series in mind that falls into a date among some items ("in 2015", "ten years ago"). */
export function byDate(items: readonly Item[], editions: Editions): AttendanceEvent | null {
  for (const item of items) {
    const only = item.kind === 'date' ? soleEdition(item.id, editions) : null;
    if (only && !items.some((other) => other.kind === 'event')) return only;
  }
  return null;
}

/** The likeliest series' edition that falls into a date, where it is the only one of its series. */
function soleEdition(value: string, editions: Editions): AttendanceEvent | null {
  const answers = soleEditions.get(editions) ?? new Map<string, AttendanceEvent | null>();
  soleEditions.set(editions, answers);
  const answered = answers.get(value);
  if (answered !== undefined) return answered;
  const span = spanOfValue(value);
  const inside = span ? editions.known.filter(({ start, end }) => start <= span.last && span.first <= end) : [];
  let only: AttendanceEvent | null = null;
  for (const { series } of inside.length === 0 ? [] : editions.spoken) {
    const own = inside.filter((event) => event.series === series);
    if (own.length === 1) only ??= own[0] ?? null;
  }
  answers.set(value, only);
  return only;
}

/** An article comes back to the same days: they are looked up once. */
const soleEditions = new WeakMap<Editions, Map<string, AttendanceEvent | null>>();

/** The editions that the sentences before leave in mind, the likeliest first. */
function inMind(
  editions: Editions,
  { paragraph, last, isFresh }: Background,
  published: string | null,
): (AttendanceEvent | null)[] {
  const { main } = editions;
  // A report of the day comes back to its event by itself, whatever it has looked back on.
  const isPast = paragraph !== null && isFresh;
  if (main && published !== null && isReport(main, published) && !isPast && !isCurrent(paragraph, editions)) {
    return [isCurrent(last, editions) ? last : main, main, paragraph, last];
  }
  return [paragraph, isCurrent(last, editions) ? last : main, main, last];
}

function isReport({ start, end }: AttendanceEvent, published: string): boolean {
  return daysApart(published, start) <= 0 && daysApart(end, published) <= REPORT;
}

/** An edition in the same weeks as the article's main one is as likely to be meant, where it was named last. */
function isCurrent(last: AttendanceEvent | null, { main, inPassing }: Editions): boolean {
  if (last === null || main === null || inPassing.has(last.id)) return false;
  return Math.abs(daysApart(last.start, main.start)) <= SAME_WEEKS;
}

/** "the previous commemoration, when …": the edition before the one in mind. */
function editionBefore({ tagOf, kinds }: Passage, clause: Clause, { main, known }: Editions): AttendanceEvent | null {
  if (!kinds.has('previous')) return null;
  const names = tagOf.some((tag, i) => means(tag, 'previous') && i < clause.last);
  if (!names || main === null) return null;
  const earlier = known.filter((event) => event.series === main.series && event.end < main.start);
  return earlier.reduce<AttendanceEvent | null>(
    (last, event) => (last && last.start > event.start ? last : event),
    null,
  );
}

/** The items of an adverbial that a comma parts from its clause: "In 2023, X came". */
function fronted({ items, tagOf, clauses, groups }: Passage, clause: Clause): Item[] {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (clause.opens !== 'comma' || before === undefined) return [];
  const isAdverbial =
    !groups.some((group) => group.first >= before.first && group.last <= before.last && group.kind !== 'states') &&
    !tagOf.slice(before.first, before.last).some((tag) => means(tag, 'cue', 'say', 'auxiliary'));
  return isAdverbial ? items.slice(before.first, before.last) : [];
}

/** The only year, or month, that a sentence names, if it names no event and the year frames the clause. */
function soleYear(passage: Passage, clause: Clause): Item[] {
  const { items } = passage;
  if (items.some((item) => item.kind === 'event')) return [];
  const years = items.filter((item) => item.kind === 'date' && /^\d{4}(?:-\d{2})?$/.test(item.id));
  const [year] = years;
  if (year === undefined || years.length > 1) return [];
  const depends = clause.opens === 'conjunction' || clause.opens === 'complement' || clause.opens === 'relative';
  return depends || framesChain(passage, clause, items.indexOf(year)) ? years : [];
}

/**
 * "In 2015 X flew to Beijing, and Y came too": a date before the first verb holds for the verbs that follow; any
 * date before does for a verb without a subject of its own: "X flew there in 2015, attended the parade".
 */
function framesChain({ tags, clauses, groups }: Passage, clause: Clause, year: number): boolean {
  if (clause.opens !== 'comma' && clause.opens !== 'and' && clause.opens !== 'mark') return false;
  const dated = clauses.find(({ first, last }) => first <= year && year < last);
  if (dated === undefined || dated.first >= clause.first) return false;
  // "a member since 2005" dates something else.
  if (dated.opens === 'relative' || dated.opens === 'conjunction') return false;
  const firstCue = tags.find((tag) => means(tag, 'cue'));
  const isFirst = dated.opens === 'start' || (dated.opens === 'mark' && dated.first <= 1);
  if (isFirst && firstCue !== undefined && year < firstCue.first) return true;
  if (clause.opens === 'mark') return false;
  return !groups.some(({ first, kind }) => first >= clause.first && first < clause.last && kind !== 'states');
}

/** The items of adverbials behind a clause: "attend a ceremony at the Kremlin in Moscow, Russia, July 9, 2024". */
function trailing({ items, tagOf, clauses, groups }: Passage, clause: Clause): Item[] {
  const found: Item[] = [];
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    const names = groups.some(
      (group) => group.first >= next.first && group.last <= next.last && group.kind !== 'states',
    );
    const speaks = tagOf.slice(next.first, next.last).some((tag) => means(tag, 'cue', 'say', 'auxiliary', 'not'));
    if (next.opens !== 'comma' || names || speaks) break;
    found.push(...items.slice(next.first, next.last));
  }
  return found;
}

function isElsewhere({ event, by }: Edition, toward: readonly string[], knowledge: World): boolean {
  if (by === 'clause' || toward.length === 0) return false;
  return !toward.some((place) => isAt(event, place, knowledge));
}

/** Whether an edition takes place at a destination: a country `RU`, a capital `*RU`, an unknown name `?kazan`. */
export function isAt(
  event: Pick<AttendanceEvent, 'place' | 'country'>,
  place: string,
  { countries }: Pick<Knowledge, 'countries'>,
): boolean {
  const name = event.place.toLowerCase();
  if (place.startsWith('?')) return name.includes(place.slice(1));
  if (!place.startsWith('*')) return place === event.country || (event.country === 'VA' && place === 'IT');
  const code = place.slice(1);
  if (code !== event.country) return event.country === 'VA' && code === 'IT';
  const capital = countries.get(code)?.capital?.toLowerCase().split(',')[0];
  return capital === undefined || name.includes(capital) || name.includes('tiananmen');
}

/** Whether the clause gives a time at which nobody comes to this edition. */
function isAnotherTime({ event, by }: Edition, items: readonly Item[], act: Act): boolean {
  if (by === 'date') return false;
  return items.some((item) => {
    const span = item.kind === 'date' ? spanOfValue(item.id) : null;
    if (span === null) return false;
    const isAfter = daysApart(event.end, span.first) > LATE;
    if (act === 'accept' || act === 'decline' || act === 'invite' || act === 'expect' || act === 'list') return isAfter;
    return isAfter || daysApart(span.last, event.start) > EARLY;
  });
}

function distinct(found: readonly Edition[]): Edition[] {
  return found.filter(({ event }, i) => found.findIndex((other) => other.event.id === event.id) === i);
}
