import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Clause, Draft, Group, Passage } from '../types.ts';
import { isSameSubject } from '../who/same-subject.ts';

/** What is said of a whole list; of an invitation or a stand-in the remark may tell another part. */
const SHARED: ReadonlySet<Draft['act']> = new Set(['come', 'stay-away', 'accept', 'decline', 'expect', 'list']);
const COMMA = /^[,،]$/;
const AND = /^(?:و|и|та|й|i|oraz)$/;
/** Subjects of a remark in their own case: behind its comma no other subject of the same remark can follow. */
const WHO = /^(?:котор(?:ый|ая|ое|ые)|як(?:ий|а|е|і)|хто|кто|któr(?:y|a|e|zy)|koj[iae]|кој[иае])$/;

/**
 * "حضر السيسي، الذي وصل مساء، والرئيس محمود عباس", "Приехали Моди, который пробудет два дня, и Лула": where the verb comes
 * first, or cases tell who does what, a list goes on behind a remark about one of it. Behind the comma stand names and
 * nothing else.
 */
export function parseResumedList(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const resumed: Draft[] = [];
  for (const [at, clause] of passage.clauses.entries()) {
    const remark = passage.clauses[at - 1];
    const list = passage.clauses[at - 2];
    const from = joinEnd(passage, clause);
    if (remark?.opens !== 'relative' || list === undefined || from === null) continue;
    if (SLAVIC.has(passage.language) && !WHO.test(passage.items[remark.first - 1]?.key ?? '')) continue;
    const names = namesOnly(passage, clause, from);
    const before = passage.groups.findLast((group) => group.kind === 'leaders' && group.last <= remark.first);
    if (names === null || before === undefined || before.first < list.first) continue;
    const models = [...drafts, ...resumed].filter(
      (draft) => draft.clause === list && SHARED.has(draft.act) && isOf(draft, before) && !draft.denied,
    );
    for (const model of models.filter((each, i) => models.findIndex(({ first }) => first === each.first) === i))
      for (const subject of names.members)
        resumed.push({ ...model, subject, clause, first: names.first, last: names.last });
  }
  return resumed;
}

/** Where the first name or its title stands behind the comma and "and", which may open the clause or stand before it. */
function joinEnd({ items, language }: Passage, { first, opens }: Clause): number | null {
  if (SLAVIC.has(language)) return joinOf(items, first, opens);
  if (opens !== 'comma') return null;
  const and = AND.test(items[first]?.key ?? '') ? first : first - 1;
  return AND.test(items[and]?.key ?? '') && COMMA.test(items[and - 1]?.key ?? '') ? and + 1 : null;
}

/** Behind the comma of a remark, "and" or "as well as", or nothing but the next name. */
function joinOf(items: Passage['items'], first: number, opens: Clause['opens']): number | null {
  if (opens !== 'comma' && opens !== 'and') return null;
  // "а также", "a także", "kao i".
  const [one, other] = [items[first]?.key ?? '', items[first + 1]?.key ?? ''];
  if (/^(?:а также|а також|a także|као и|kao i)$/.test(`${one} ${other}`)) return first + 2;
  return AND.test(one) ? first + 1 : first;
}

/** The one group of names that fills a clause from an item on. */
function namesOnly(passage: Passage, { first, last }: Clause, from: number): Group | null {
  const { groups, items } = passage;
  const [names, ...others] = groups.filter((group) => group.first >= first && group.first < last);
  if (names?.kind !== 'leaders' || others.length > 0 || names.oblique || names.owner) return null;
  if (names.first !== from && !isTitle(passage, from, names.first)) return null;
  return items.slice(names.last, last).every(({ kind }) => kind === 'mark') ? names : null;
}

function isOf({ subject }: Draft, { members }: Group): boolean {
  return members.some((member) => isSameSubject(member, subject));
}

/** The longest "رئيس مجلس القيادة" that no title table has, in items. */
const LONGEST_TITLE = 4;

/** A title of more words than the tables have, right before the name. */
function isTitle({ items, tagOf }: Passage, from: number, to: number): boolean {
  if (to - from > LONGEST_TITLE || !means(tagOf[from], 'role')) return false;
  return items
    .slice(from + 1, to)
    .every(
      ({ kind }, i) => kind === 'word' && (tagOf[from + 1 + i] === undefined || means(tagOf[from + 1 + i], 'role')),
    );
}
