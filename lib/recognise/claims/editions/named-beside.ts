import type { AttendanceEvent } from '../../../packs/schema.ts';
import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Clause, Item, Passage, Tag } from '../types.ts';
import type { Background } from './edition.ts';
import type { Editions } from './spoken-editions.ts';
import { isOnward, isTimeAnchor } from './time-anchor.ts';

/** "a rok wcześniej, na przełożoną paradę, stawili się A i B": the time between commas before its verb, in order of the items. */
export function timeBefore({ clauses, items, tagOf, language }: Passage, clause: Clause): number {
  const isTold = (each: Clause): boolean =>
    tagOf.slice(each.first, each.last).some((tag) => means(tag, 'cue', 'say', 'auxiliary'));
  const hasDate = ({ first, last }: Clause): boolean => items.slice(first, last).some(({ kind }) => kind === 'date');
  if (!SLAVIC.has(language) || clause.opens !== 'comma' || hasDate(clause)) return clause.first;
  for (let at = clauses.indexOf(clause) - 1; at >= 0; at--) {
    const before = clauses[at];
    if (before === undefined || isTold(before)) break;
    if (hasDate(before)) return before.first;
    if (before.opens !== 'comma') break;
  }
  return clause.first;
}

/**
 * "Li will represent China at the summit, as he did at the G20 of 2023", "Trump's absence recalls the summit in
 * Tianjin": an edition that only a later clause names, in an article about another that was spoken of before.
 */
export function isAfterthought(
  { id }: AttendanceEvent,
  passage: Passage,
  clause: Clause,
  { main }: Editions,
  { last }: Background,
): boolean {
  const { items, kinds, tagOf, clauses } = passage;
  if (main === null || last === null) return false;
  const at = items.findIndex((item) => item.id === id);
  if (main.id !== id && at >= clause.last && (isOnward(passage, at) || isSince(items, clause.last - 1, at)))
    return true;
  if (kinds.has('look-back')) return false;
  // "takes no part in the events; he arrives for the session": what stands behind the semicolon is another.
  const isApart = last.id !== id && items.slice(0, at).some(isSemicolon);
  if (main.id === id && !isApart) return false;
  // "is represented by his minister, weeks after he decided not to join the summit": a statement of its own.
  const own = clauses.find(({ first, last: end }) => first <= at && at < end);
  const isOwn = own !== undefined && own.opens === 'conjunction' && own.first >= clause.last;
  if (isOwn && tagOf.slice(own.first, at).some((tag) => means(tag, 'cue'))) return true;
  const inside = tagOf.slice(clause.first, clause.last);
  // "X, who chaired last year's summit, is in the first row".
  const remark = clauses.find(({ opens, first, last: end }) => opens === 'relative' && first <= at && at < end);
  if (remark && remark.last <= clause.first && items.slice(remark.first, remark.last).some(isDate)) return true;
  const isOfAnother = inside.some((tag) => means(tag, 'goal', 'not', 'nobody') || isAbsence(tag));
  if (!isOfAnother && !isInRelative(items, clauses, id, clause)) return false;
  return !items.slice(0, clause.last).some((item) => item.kind === 'event');
}

/** "shook hands for the first time since they had met at the summit". */
function isSince(items: readonly Item[], from: number, at: number): boolean {
  return items.slice(from, at).some(({ key }) => key === 'since');
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
export function tellsOnlyWhen(
  { id }: AttendanceEvent,
  items: readonly Item[],
  { main }: Editions,
  { last }: Background,
): boolean {
  return last !== null && main?.id !== id && items.every((item, i) => item.id !== id || isTimeAnchor(items, i));
}

/** "was absent, having hosted the summit": absent from what was spoken of before. */
function isAbsence(tag: Tag | undefined): boolean {
  return tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'stay-away') ?? false;
}
