import type { AttendanceEvent } from '../../../packs/schema.ts';
import { hasHappenedBehind, hasTakenOfficeBehind, namesWhatHappened } from '../../dates/happened.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Item, Passage } from '../types.ts';
import type { Act } from '../vocabulary.ts';
import { A_YEAR, daysApart, spanOfValue } from './calendar.ts';
import type { Background, Edition } from './edition.ts';
import type { Editions } from './spoken-editions.ts';

/** An answer given so many days ago is the answer to an invitation of then. */
const LONG_AGO = 120;

/** Guests arrive a few days early and leave a few days late. */
const EARLY = 6;

const LATE = 2;

/** The edition that the dates of a clause point to, or what stands before the clause, or the sentence's only year. */
export function datedEdition(
  passage: Passage,
  clause: Clause,
  inClause: readonly Item[],
  act: Act,
  editions: Editions,
  background: Background,
  published: string | null,
): AttendanceEvent | null {
  const before = fronted(passage, clause);
  // "since" opens a clause, and tells what its date is.
  const withOpener = passage.items.slice(Math.max(0, clause.first - 1), clause.last);
  const dated = (items: readonly Item[]) =>
    byDate(
      items.filter((item) => !isSeason(passage, item)),
      editions,
    );
  const own = dated(withOpener);
  // "had called off the trip last week": the day of the answer is no other occasion's.
  const isOfAnswer = ANSWERS.has(act) && own !== null && !isOfSeries(own, editions, background);
  return (
    (isOfAnswer ? null : own) ??
    dated(before) ??
    dated(soleYear(passage, clause)) ??
    (ANSWERS.has(act)
      ? upcoming(
          [...inClause, ...before].filter((item) => !isSeason(passage, item)),
          editions,
          background,
          published,
        )
      : null)
  );
}

/** "去年冬天就表示不来", "昨年末に": a part of a year in which an edition need not lie. */
function isSeason({ text, language }: Passage, { kind, end }: Item): boolean {
  return kind === 'date' && (language === 'zh' || language === 'ja') && SEASON.test(text.slice(end, end + 2));
}

const SEASON = /^(?:[春夏秋冬][天季]?|年?[底末初])/u;

function isOfSeries({ series }: AttendanceEvent, { main }: Editions, { paragraph, last }: Background): boolean {
  return [paragraph, last, main].some((event) => event?.series === series);
}

/** "Back then X did not come, Y was sent": words that look back hold for the clauses that follow, up to another time. */
export function looksBackAt({ items, tagOf, clauses }: Passage, clause: Clause): boolean {
  for (const each of clauses.slice(0, clauses.indexOf(clause) + 1).reverse()) {
    for (let i = each.first; i < each.last; i++) if (means(tagOf[i], 'look-back')) return true;
    if (each.opens !== 'comma' && each.opens !== 'and') return false;
    if (items.slice(each.first, each.last).some(({ kind }) => kind === 'date' || kind === 'event')) return false;
  }
  return false;
}

/** Nobody accepts what is over: a yes in a paragraph about what is still to come is to that. */
export function isAhead(event: AttendanceEvent | null, published: string | null): boolean {
  return event !== null && published !== null && event.start > published;
}

/** "had been in Moscow on Wednesday but left before the parade": a day beside the main edition's is of no other. */
export function isOfItsDays(items: readonly Item[], { main }: Pick<Editions, 'main'>): boolean {
  return (
    main !== null &&
    items.some(({ kind, id }) => {
      const span = kind === 'date' && DAY.test(id) ? spanOfValue(id) : null;
      return span !== null && daysApart(span.first, main.start) <= EARLY && daysApart(main.end, span.first) <= LATE;
    })
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

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

/** The edition of a series in mind that falls into a date among some items ("in 2015", "ten years ago"). */
export function byDate(items: readonly Item[], editions: Editions): AttendanceEvent | null {
  for (const [i, item] of items.entries()) {
    const only = item.kind === 'date' && !isSince(items, i) ? soleEdition(item.id, editions) : null;
    if (only && !items.some((other) => other.kind === 'event')) return only;
  }
  return null;
}

/** "the first time since taking office in 2013": from when on, not when. */
const SINCE: ReadonlySet<string> = new Set(['since', 'seit', 'depuis', 'desde', 'منذ']);
/** Right before a year: "впервые с 2018 года", "prvi put od 2018". */
const FROM: ReadonlySet<string> = new Set(['с', 'со', 'з', 'із', 'від', 'od', 'од', '自', '从', '從']);
/** So many words may stand between it and its date. */
const REACH_OF_SINCE = 7;

/** "2013年以来", "2013年の国家主席就任後", "来年の議長国", "2013年上任以来". */
const FROM_THEN = /^(?:以[来降]|の?(?:国家主席|大统领|首相|政権)?(?:就任|発足)|の议长国|[就上]任以[来來])/;
const LONGEST_FROM = 7;

/** Whether a date says since when, or of which day or year something else is. */
export function isFromThen(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 1 + LONGEST_FROM).map(({ key }) => key);
  return FROM_THEN.test(behind.join(''));
}

/** "впервые с 2018 года": a year since when, and not of what is told. */
export function isFromYear(items: readonly Item[], at: number): boolean {
  return FROM.has(items[at - 1]?.key ?? '') && /^\d{4}$/.test(items[at]?.id ?? '');
}

/** So many words may stand between: "the invasion of its neighbour in February". */
const REACH_OF_NOUN = 6;

/** "absent over the invasion in February": whose date it is, a noun before it tells. */
export function isOfWhatHappened({ items, text }: Passage, at: number): boolean {
  const date = items[at];
  if (date?.kind !== 'date') return false;
  if (hasHappenedBehind(text, date.end) || hasTakenOfficeBehind(text, date.end)) return true;
  for (let i = at - 1; i >= Math.max(0, at - REACH_OF_NOUN); i--) {
    const item = items[i];
    if (item === undefined || item.kind === 'mark') return false;
    if (namesWhatHappened(item.key)) return true;
  }
  return false;
}

function isSince(items: readonly Item[], at: number): boolean {
  if (isFromThen(items, at) || FROM.has(items[at - 1]?.key ?? '')) return true;
  const before = items.slice(Math.max(0, at - REACH_OF_SINCE), at);
  const since = before.findLastIndex(({ key }) => SINCE.has(key));
  return since >= 0 && before.slice(since).every(({ kind }) => kind === 'word');
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
  for (const { series, id } of inside.length === 0 ? [] : editions.spoken) {
    // "曾在2017年出席峰会": of the series that the article is about, though it knows of no edition in that year.
    if (series !== editions.main?.series && editions.inPassing.has(id)) continue;
    const own = inside.filter((event) => event.series === series);
    if (own.length === 1) only ??= own[0] ?? null;
  }
  answers.set(value, only);
  return only;
}

/** An article comes back to the same days: they are looked up once. */
const soleEditions = new WeakMap<Editions, Map<string, AttendanceEvent | null>>();

/** The items of an adverbial that a comma parts from its clause: "In 2023, X came". */
function fronted({ items, tagOf, clauses, groups }: Passage, clause: Clause): Item[] {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (clause.opens !== 'comma' || before === undefined || before.opens === 'relative') return [];
  // ", who will be in Tianjin until Monday,": the end of a remark.
  if (before.opens === 'conjunction' && clauses[clauses.indexOf(before) - 1]?.opens === 'relative') return [];
  const isAdverbial =
    !groups.some((group) => group.first >= before.first && group.last <= before.last && group.kind !== 'states') &&
    !tagOf.slice(before.first, before.last).some((tag) => means(tag, 'cue', 'say', 'auxiliary'));
  // "since" opens a clause, and tells what its date is.
  return isAdverbial ? items.slice(Math.max(0, before.first - 1), before.last) : [];
}

/** The only year, or month, that a sentence names, if it names no event and the year frames the clause. */
export function soleYear(passage: Passage, clause: Clause): Item[] {
  const { items } = passage;
  if (items.some((item) => item.kind === 'event')) return [];
  const years = items.filter((item) => item.kind === 'date' && /^\d{4}(?:-\d{2})?$/.test(item.id));
  const [year] = years;
  if (year === undefined || years.length > 1 || isSince(items, items.indexOf(year))) return [];
  // "will attend instead of Xi, even though he joined the summit last year": a later clause has its own time.
  const at = items.indexOf(year);
  const own = passage.clauses.find(({ first, last }) => first <= at && at < last);
  const isApart = own !== undefined && own.first !== clause.first;
  if (isApart && (own.opens === 'relative' || (own.opens === 'conjunction' && own.first > clause.first))) return [];
  const depends = clause.opens === 'conjunction' || clause.opens === 'complement' || clause.opens === 'relative';
  return depends || framesChain(passage, clause, items.indexOf(year)) ? years : [];
}

/**
 * "In 2015 X flew to Beijing, and Y came too": a date before the first verb holds for the verbs that follow; any
 * date before does for a verb without a subject of its own: "X flew there in 2015, attended the parade".
 */
function framesChain({ tags, clauses, groups, items }: Passage, clause: Clause, year: number): boolean {
  if (clause.opens !== 'comma' && clause.opens !== 'and' && clause.opens !== 'mark') return false;
  const dated = clauses.find(({ first, last }) => first <= year && year < last);
  if (dated === undefined || dated.first >= clause.first) return false;
  // "Russia, whose president had come in 2014, was not invited".
  if (items[dated.first]?.key === 'whose') return false;
  // "a member since 2005" dates something else.
  if (dated.opens === 'relative' || dated.opens === 'conjunction') return false;
  const firstCue = tags.find((tag) => means(tag, 'cue'));
  const isFirst = dated.opens === 'start' || (dated.opens === 'mark' && dated.first <= 1);
  if (isFirst && firstCue !== undefined && year < firstCue.first) return true;
  if (clause.opens === 'mark') return false;
  return !groups.some(({ first, kind }) => first >= clause.first && first < clause.last && kind !== 'states');
}

/** The items of adverbials behind a clause: "attend a ceremony at the Kremlin in Moscow, Russia, July 9, 2024". */
export function trailing({ items, tagOf, clauses, groups }: Passage, clause: Clause): Item[] {
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

/** Whether the clause gives a time at which nobody comes to this edition. */
export function isAnotherTime({ event, by }: Edition, items: readonly Item[], act: Act): boolean {
  if (by === 'date') return false;
  return items.some((item) => {
    const span = item.kind === 'date' ? spanOfValue(item.id) : null;
    if (span === null) return false;
    const isAfter = daysApart(event.end, span.first) > LATE;
    if (act === 'accept' || act === 'decline' || act === 'invite' || act === 'expect' || act === 'list') return isAfter;
    return isAfter || daysApart(span.last, event.start) > EARLY;
  });
}
