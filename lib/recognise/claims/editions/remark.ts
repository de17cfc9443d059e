import type { AttendanceEvent } from '../../../packs/schema.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Passage } from '../types.ts';
import { daysApart, SAME_WEEKS } from './calendar.ts';
import type { Background } from './edition.ts';
import type { Editions } from './spoken-editions.ts';

/**
 * "Fico, who was not at the parade of 2015, has come": an edition, older or another, that only a remark on somebody names, in an
 * article about another, is meant neither by the rest of the sentence nor by what follows.
 */
export function isOfRemark(passage: Passage, event: AttendanceEvent, { main }: Editions): boolean {
  if (event.id !== main?.id && isOver(passage, event)) return true;
  const { items, language } = passage;
  if (main === null || event.id === main.id) return false;
  // "Modi, who will be at the summit until Monday, is not on the list": one of the same weeks too.
  if (!REMARKS.has(language) && daysApart(event.end, main.start) <= SAME_WEEKS) return false;
  return items.every(({ id }, i) => id !== event.id || isInRemark(passage, i));
}

/**
 * Arabic "من بين المدعوين X الذي شارك في قمة تيانجين، وY": an edition that a remark on one of a list names is not the one
 * that the list is about, where another is in mind.
 */
export function isOfMemberOnly(
  { items, clauses, language }: Passage,
  clause: Clause,
  { id }: AttendanceEvent,
  { paragraph, last }: Background,
): boolean {
  const other = paragraph ?? last;
  if (language !== 'ar' || clause.opens === 'relative' || other === null || other.id === id) return false;
  const named = items.flatMap((item, at) => (item.id === id && item.kind === 'event' ? [at] : []));
  return named.every((at) => clauses.find(({ first, last: end }) => first <= at && at < end)?.opens === 'relative');
}

/** "天津での首脳会議を終えて帰国しており、参加していない": what is over is not what somebody misses. */
export function isOver({ items, language }: Passage, { id }: AttendanceEvent): boolean {
  if (language !== 'ja') return false;
  const at = items.findIndex((item) => item.kind === 'event' && item.id === id);
  const behind = items.slice(at + 1, at + 4).map(({ key }) => key);
  return FINISHED.test(behind.join(''));
}

/** Signs are compared as one script writes them. */
const FINISHED = /^(?:を[終终]え|の?[後后]|のあと|を[経经]て|[閉闭]幕[後后]|[終终]了[後后])/;

/** Whether an item stands in a relative clause, or behind a comma in what goes on with it: "who goes only to Tianjin, to the summit". */
export function isInRemark({ clauses, groups, tagOf }: Passage, at: number): boolean {
  const clause = clauses.find(({ first, last }) => first <= at && at < last);
  if (clause === undefined || clause.opens === 'relative') return clause !== undefined;
  const { first, last, opens } = clause;
  const isTail =
    opens === 'comma' &&
    clauses[clauses.indexOf(clause) - 1]?.opens === 'relative' &&
    !tagOf.slice(first, last).some((tag) => means(tag, 'cue', 'auxiliary', 'say', 'not')) &&
    !groups.some((group) => group.kind === 'leaders' && group.first >= first && group.first < last);
  return isTail;
}

const REMARKS: ReadonlySet<string> = new Set(['en', 'es', 'pt', 'ro', 'ar']);
