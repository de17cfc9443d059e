import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Knowledge } from '../../types.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Item, Passage, Tag } from '../types.ts';
import type { Act } from '../vocabulary.ts';
import { daysApart } from './calendar.ts';
import {
  datedEdition,
  isAhead,
  isAnotherTime,
  isFromThen,
  isOfItsDays,
  looksBackAt,
  soleYear,
  trailing,
} from './dated-editions.ts';
import type { Background, Edition, World } from './edition.ts';
import { isAt, landmarkIn, paradeAt } from './landmarks.ts';
import { firstOfKind, isOfAnotherKind, kindNamed } from './occasion-kinds.ts';
import { codesOf, placesOf } from './places.ts';
import { isOfRemark } from './remark.ts';
import { type Editions, SAME_WEEKS } from './spoken-editions.ts';
import { isOnward, isTimeAnchor } from './time-anchor.ts';

/** Where a statement's words stand, and whether they speak of a journey. */
export interface CueSpan {
  readonly first: number;
  readonly last: number;
  readonly journey: boolean;
}

/** For so many days an article is a report of the event itself. */
const REPORT = 4;

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
  const { items, tagOf } = passage;
  const found: Edition[] = [];
  const start = timeBefore(passage, clause);
  const inClause = items.slice(start, clause.last).filter((_, k) => !isOfSource(passage, start + k));
  const close = nearest(items, 0, items.length, span, knowledge);
  const isOnlyWhen = close !== null && tellsOnlyWhen(close, items, editions, background);
  const inOwn = nearest(items, clause.first, clause.last, span, knowledge);
  const named = isOnlyWhen && inOwn === close ? null : inOwn;
  const isBound = span.journey || act === 'come';
  if (named) return isBound && leadsElsewhere(named, items, span, knowledge) ? [] : [{ event: named, by: 'clause' }];
  const current = thisTime(passage, clause, editions);
  if (current) return [{ event: current, by: 'sentence' }];
  // What the paragraph is about goes before what the article is about.
  const { paragraph, isFresh } = background;
  const isAside = isOnlyWhen || (close !== null && isOfRemark(passage, close, editions));
  const sentence = isAside ? null : close;
  const isOfMain = isOfItsDays(items, editions);
  const spoken = paragraph && isFresh && !isOfMain ? [paragraph, ...editions.spoken] : editions.spoken;
  // Of several in one place the one that the sentence names goes first.
  const near = sentence ? [sentence, ...spoken] : spoken;
  const isDated = items.some(({ kind }) => kind === 'date');
  const dated = isDated ? datedEdition(passage, clause, inClause, act, editions, background, published) : null;
  const own = placesOf(passage, clause, span);
  const main =
    own.toward.length === 0 && isParticiple(passage, clause, span) ? clauseBefore(passage, clause) : undefined;
  const codes = main ? { ...own, toward: placesOf(passage, main, span).toward } : own;
  const isPlaced = (event: AttendanceEvent): boolean =>
    codes.toward.length > 0 && codes.toward.some((place) => isAt(event, place, knowledge));
  if (dated) found.push({ event: dated, by: isPlaced(dated) ? 'place' : 'date' });
  for (const event of near) if (isPlaced(event)) found.push({ event, by: 'place' });
  const earlier = found.some(({ by }) => by === 'place')
    ? null
    : earlierAt(passage, clause, codes.toward, editions, published, knowledge);
  if (earlier) found.unshift({ event: earlier, by: 'place' });
  const landmark = landmarkIn(passage, clause);
  const atLandmark = landmark === null ? undefined : near.find(({ country }) => country === landmark);
  if (atLandmark && !dated) found.unshift({ event: atLandmark, by: 'place' });
  const previous = editionBefore(passage, clause, editions);
  if (previous) return [{ event: previous, by: 'sentence' }];
  // "stages a parade, an event Kim will attend": which event, the words before tell.
  const isApposed =
    clause.opens === 'comma' && means(tagOf[clause.first], 'article') && means(tagOf[clause.first + 1], 'goal');
  const kind = kindNamed(passage, isApposed ? 0 : clause.first, clause.last);
  // "今年红场阅兵，…，金正恩也没有参加": where commas part what other languages join.
  const isSpread = kind === null && (passage.language === 'zh' || passage.language === 'ja');
  const parade = isSpread ? kindNamed(passage, 0, clause.last) : kind;
  const stretch = isSpread ? { ...clause, first: 0 } : clause;
  const elsewhere = parade === 'parade' ? paradeAt(passage, stretch, editions, paragraph, published, knowledge) : null;
  if (elsewhere) return [{ event: elsewhere, by: 'place' }];
  // "In 2005, at the sixtieth anniversary, Bush came to the parade": that of the words before.
  const isBefore = items.findIndex(({ id }) => sentence !== null && id === sentence.id) < clause.first;
  const ofKind = firstOfKind(isBefore ? near : spoken, kind);
  if (ofKind) found.push({ event: ofKind, by: 'sentence' });
  // "The assembly falls close to the summit, which may explain X's absence": from either.
  if (isBetweenTwo(items) && tagOf.slice(clause.first, clause.last).some(isNounOfAbsence)) return [];
  if (sentence && (act === 'host' || !isAfterthought(sentence, passage, clause, editions, background)))
    found.push({ event: sentence, by: 'sentence' });
  const looksBack = passage.kinds.has('look-back') && looksBackAt(passage, clause);
  const isAnswer = (act === 'accept' || act === 'invite') && isAhead(background.paragraph, published);
  const around = isOfMain ? [editions.main] : inMind(editions, background, published);
  for (const event of looksBack || isAnswer ? [background.last] : around) {
    if (event) found.push({ event, by: 'around' });
  }
  // "Seven years ago X sat on the bench while Y stood beside him": that year holds for both.
  const framing =
    isDated && (act === 'come' || act === 'stay-away')
      ? soleYear(passage, clause).filter(({ id }) => /^\d{4}$/.test(id))
      : [];
  const times = isDated
    ? [...inClause, ...trailing(passage, clause), ...framing].filter(
        (item) => item.kind === 'date' && !isFromThen(items, items.indexOf(item)),
      )
    : [];
  return distinct(found).filter(
    (edition) =>
      !isElsewhere(edition, codes.toward, knowledge) &&
      !isOfAnotherKind(edition.event, kind) &&
      (landmark === null || edition.event.country === landmark) &&
      !isAnotherTime(edition, times, act),
  );
}

/** "a rok wcześniej, na przełożoną paradę, stawili się A i B": the time between commas before its verb, in order of the items. */
function timeBefore({ clauses, items, tagOf, language }: Passage, clause: Clause): number {
  const isTold = (each: Clause): boolean =>
    tagOf.slice(each.first, each.last).some((tag) => means(tag, 'cue', 'say', 'auxiliary'));
  const hasDate = ({ first, last }: Clause): boolean => items.slice(first, last).some(({ kind }) => kind === 'date');
  if (!CASED.has(language) || clause.opens !== 'comma' || hasDate(clause)) return clause.first;
  for (let at = clauses.indexOf(clause) - 1; at >= 0; at--) {
    const before = clauses[at];
    if (before === undefined || isTold(before)) break;
    if (hasDate(before)) return before.first;
    if (before.opens !== 'comma') break;
  }
  return clause.first;
}

const CASED: ReadonlySet<string> = new Set(['ru', 'uk', 'pl', 'sr']);

/**
 * "Li will represent China at the summit, as he did at the G20 of 2023", "Trump's absence recalls the summit in
 * Tianjin": an edition that only a later clause names, in an article about another that was spoken of before.
 */
function isAfterthought(
  { id }: AttendanceEvent,
  passage: Passage,
  clause: Clause,
  { main }: Editions,
  { last }: Background,
): boolean {
  const { items, kinds, tagOf, clauses } = passage;
  if (main === null || last === null) return false;
  const at = items.findIndex((item) => item.id === id);
  if (main.id !== id && at >= clause.last && isOnward(passage, at)) return true;
  if (kinds.has('look-back')) return false;
  // "takes no part in the events; he arrives for the session": what stands behind the semicolon is another.
  const isApart = last.id !== id && items.slice(0, at).some(isSemicolon);
  if (main.id === id && !isApart) return false;
  const inside = tagOf.slice(clause.first, clause.last);
  // "X, who chaired last year's summit, is in the first row".
  const remark = clauses.find(({ opens, first, last: end }) => opens === 'relative' && first <= at && at < end);
  if (remark && remark.last <= clause.first && items.slice(remark.first, remark.last).some(isDate)) return true;
  const isOfAnother = inside.some((tag) => means(tag, 'goal', 'not', 'nobody') || isAbsence(tag));
  if (!isOfAnother && !isInRelative(items, clauses, id, clause)) return false;
  return !items.slice(0, clause.last).some((item) => item.kind === 'event');
}

function isDate({ kind }: Item): boolean {
  return kind === 'date';
}

function isSemicolon({ key }: Item): boolean {
  return key === ';';
}

/** "is back, who sat at the summit on Monday": where a remark about somebody plays, the main clause does not. */
function isInRelative(items: readonly Item[], clauses: readonly Clause[], id: string, clause: Clause): boolean {
  return clauses.some(
    ({ first, last, opens }) =>
      (opens === 'relative' || items[first - 1]?.key === ';') &&
      first >= clause.last &&
      items.slice(first, last).some((item) => item.id === id),
  );
}

/** "does not come to the parade: he flew home after the summit": of the summit nothing is said. */
function tellsOnlyWhen(
  { id }: AttendanceEvent,
  items: readonly Item[],
  { main }: Editions,
  { last }: Background,
): boolean {
  return last !== null && main?.id !== id && items.every((item, i) => item.id !== id || isTimeAnchor(items, i));
}

/** For so many days an edition is remembered by its place alone. */
const REMEMBERED = 1500;

/** "attended that summit in the Czech capital": the last of the series in mind that took place there. */
function earlierAt(
  { tagOf, language }: Passage,
  clause: Clause,
  toward: readonly string[],
  { known, main }: Editions,
  published: string | null,
  knowledge: World,
): AttendanceEvent | null {
  if (language !== 'en' || published === null || toward.length === 0 || main === null) return null;
  if (!tagOf.slice(clause.first, clause.last).some((tag) => means(tag, 'summit'))) return null;
  const there = known.filter(
    (event) =>
      event.series === main.series &&
      event.end < published &&
      daysApart(event.end, published) < REMEMBERED &&
      toward.some((place) => isAt(event, place, knowledge)),
  );
  return there.at(-1) ?? null;
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

/** "was absent, having hosted the summit": absent from what was spoken of before. */
function isAbsence(tag: Tag | undefined): boolean {
  return tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'stay-away') ?? false;
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

/** "At the anniversary of 2005 all came; this time hardly anybody": back to the main edition, until the sentence ends. */
function thisTime({ kinds, tagOf, items }: Passage, clause: Clause, { main }: Editions): AttendanceEvent | null {
  if (!kinds.has('this-time')) return null;
  for (let i = clause.last - 1; i >= 0; i--) {
    if (items[i]?.kind === 'event' || items[i]?.key === ';') return null;
    if (means(tagOf[i], 'this-time')) return main;
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

/** The editions that the sentences before leave in mind, the likeliest first. */
function inMind(
  editions: Editions,
  { paragraph, last }: Background,
  published: string | null,
): (AttendanceEvent | null)[] {
  const { main } = editions;
  // A report of the day comes back to its event by itself, whatever it has looked back on.
  const isPast = paragraph !== null;
  if (main && published !== null && isReport(main, published) && !isPast && !isCurrent(paragraph, editions)) {
    // "Erdogan, who was at the summit two days earlier": what was over before it is only looked back on.
    const isOver = last !== null && last.end < main.start;
    return [isCurrent(last, editions) && !isOver ? last : main, main, paragraph, last];
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

function isElsewhere({ event, by }: Edition, toward: readonly string[], knowledge: World): boolean {
  if (by === 'clause' || toward.length === 0) return false;
  return !toward.some((place) => isAt(event, place, knowledge));
}

function distinct(found: readonly Edition[]): Edition[] {
  return found.filter(({ event }, i) => found.findIndex((other) => other.event.id === event.id) === i);
}
