import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { ClaimReading, Knowledge } from '../../types.ts';
import { daysApart, spanOfValue } from '../editions/calendar.ts';
import { byDate } from '../editions/dated-editions.ts';
import { firstOfKind, isOfAnotherKind, kindNamed } from '../editions/occasion-kinds.ts';
import { isInRemark, isOfRemark } from '../editions/remark.ts';
import type { Editions } from '../editions/spoken-editions.ts';
import { isOnward, isTimeAnchor } from '../editions/time-anchor.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Passage } from '../types.ts';
import type { Discourse } from './memory.ts';

/** Days before and after an edition that still belong to what is told of it. */
const AROUND = 45;

/** After a sentence is read: the edition that the next ones are about where they name none. */
export function rememberEvent(
  discourse: Discourse,
  passage: Passage,
  editions: Editions,
  knowledge: Pick<Knowledge, 'events'>,
  claims: readonly ClaimReading[],
): void {
  const at = passage.items.findLastIndex((item) => item.kind === 'event');
  const mentioned = knowledge.events.get(passage.items[at]?.id ?? '') ?? null;
  // "X is away, who was at the summit on Monday": a remark, and not what the sentence is about.
  const isInRelative = at >= 0 && isInRemark(passage, at);
  const isRemark =
    (isInRelative && claims.length === 0) ||
    comesBack(passage, at, editions) ||
    (isInRelative && passage.language === 'ar' && claims.some(({ event }) => event !== mentioned?.id)) ||
    (claims.some(({ event }) => event === editions.main?.id) &&
      (isInRelative || claims.every(({ event }) => event === editions.main?.id)));
  const isAnchor =
    mentioned !== editions.main &&
    (isTimeAnchor(passage.items, at) || (discourse.lastEvent !== null && (isRemark || isOnward(passage, at))));
  const isAside = isAnchor || (mentioned !== null && isOfRemark(passage, mentioned, editions));
  const named = isAside ? null : (mentioned ?? turnedTo(discourse, passage, editions));
  discourse.eventAge++;
  discourse.yearBefore = yearIn(passage, editions);
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
  const placed = discourse.sentences === 0 ? byVenue(passage, editions) : null;
  const dated = named ?? claimed ?? placed ?? (isLookBack ? byDate(passage.items, editions) : null);
  if (dated && !named && !isChronicle) {
    discourse.lastEvent = dated;
    discourse.eventAge = 0;
  }
  if (dated) discourse.paragraphEvent = dated;
}

/**
 * "The two stand at the gate on Wednesday morning. Three others are in the third row": of several gatherings of
 * one week, that of the day with which a paragraph begins.
 */
function turnedTo({ sentences }: Discourse, { items }: Passage, { spoken }: Editions): AttendanceEvent | null {
  if (sentences > OPENING || spoken.length < 2) return null;
  const days = new Set(items.flatMap(({ kind, id }) => (kind === 'date' && DAY.test(id) ? [id] : [])));
  const [day, ...others] = days;
  if (day === undefined || others.length > 0) return null;
  const held = spoken.filter(({ start, end }) => start <= day && day <= end);
  if (held.length > 0) return held.length === 1 ? (held[0] ?? null) : null;
  // "A green train pulls into Beijing station on Tuesday", the day before.
  const isNamed = ({ place }: AttendanceEvent): boolean =>
    items.some(({ form, key }) => form === 'city' && place.toLowerCase().split(', ').includes(key));
  const [near, ...more] = spoken.filter(
    (event) => daysApart(day, event.start) <= EVE && day < event.start && isNamed(event),
  );
  return near && more.length === 0 ? near : null;
}

/** Guests arrive so many days before. */
const EVE = 2;
/** A caption may have a number and a title before it. */
const OPENING = 2;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "He came to Kazan last year; this time he sends his minister": the sentence ends where the article plays. */
function comesBack({ kinds, tagOf, items }: Passage, at: number, { main }: Editions): boolean {
  if (kinds.has('this-time') && tagOf.slice(at + 1).some((tag) => means(tag, 'this-time'))) return true;
  if (goesOnTo({ items, tagOf }, at, main)) return true;
  // "Ten years ago Bush had the chair, and on Saturday Xi".
  return items.slice(at + 1).some(({ kind, id }) => {
    const span = at >= 0 && main !== null && kind === 'date' ? spanOfValue(id) : null;
    return span !== null && main !== null && span.first <= main.end && main.start <= span.last;
  });
}

/** "From the G7 in Italy nearly all fly on to Switzerland": where the article's own event is. */
function goesOnTo({ items, tagOf }: Pick<Passage, 'items' | 'tagOf'>, at: number, main: Editions['main']): boolean {
  if (at < 0 || main === null || items[at]?.id === main.id) return false;
  const isHere = items.slice(0, at).some(({ kind, id }) => kind === 'country' && id === main.country);
  return (
    !isHere &&
    items.some(
      ({ kind, id }, i) => i > at && kind === 'country' && id === main.country && means(tagOf[i - 1], 'toward'),
    )
  );
}

/** "В Тяньцзине соберутся лидеры": a paragraph that opens with the place of another edition that the article names. */
function byVenue({ items, tagOf, language }: Passage, { spoken }: Editions): AttendanceEvent | null {
  const place = items[1]?.kind === 'country' && means(tagOf[0], 'toward') ? items[1].id : '';
  if (!SLAVIC.has(language) || !place.startsWith('?')) return null;
  const there = spoken.filter((event) => event.place.toLowerCase().includes(place.slice(1)));
  return there.length === 1 ? (there[0] ?? null) : null;
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
export const LONGEST_TITLE = 9;

const HOW = /^(?:как|як|jak|како|kako)$/;

/** "It was different in 2010. That year …": what a sentence leaves to look back to that names a year and no event. */
function yearIn({ items }: Passage, editions: Editions): Discourse['yearBefore'] {
  const [year, ...others] = new Set(
    items.flatMap(({ kind, id }) => (kind === 'date' && /^\d{4}$/.test(id) ? [id] : [])),
  );
  if (year === undefined || others.length > 0 || items.some(({ kind }) => kind === 'event')) return null;
  return { year, event: byDate(items, editions) };
}

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
