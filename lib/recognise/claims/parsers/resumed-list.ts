import type { Clause, Draft, Group, Passage } from '../types.ts';
import { isSameSubject } from '../who/same-subject.ts';

/** What is said of a whole list; of an invitation or a stand-in the remark may tell another part. */
const SHARED: ReadonlySet<Draft['act']> = new Set(['come', 'stay-away', 'accept', 'decline', 'expect', 'list']);
const COMMA = /^[,،]$/;
const AND = /^و$/;

/**
 * "حضر السيسي، الذي وصل مساء، والرئيس محمود عباس": where the verb comes first, a list goes on behind a remark about one
 * of it. Behind the comma stand names and nothing else.
 */
export function parseResumedList(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const resumed: Draft[] = [];
  for (const [at, clause] of passage.clauses.entries()) {
    const remark = passage.clauses[at - 1];
    const list = passage.clauses[at - 2];
    const from = joinEnd(passage, clause);
    if (remark?.opens !== 'relative' || list === undefined || from === null) continue;
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
function joinEnd({ items }: Passage, { first, opens }: Clause): number | null {
  if (opens !== 'comma') return null;
  const and = AND.test(items[first]?.key ?? '') ? first : first - 1;
  return AND.test(items[and]?.key ?? '') && COMMA.test(items[and - 1]?.key ?? '') ? and + 1 : null;
}

/** The one group of names that fills a clause from an item on. */
function namesOnly({ groups, items }: Passage, { first, last }: Clause, from: number): Group | null {
  const [names, ...others] = groups.filter((group) => group.first >= first && group.first < last);
  if (names?.kind !== 'leaders' || others.length > 0 || names.oblique || names.owner || names.first !== from)
    return null;
  return items.slice(names.last, last).every(({ kind }) => kind === 'mark') ? names : null;
}

function isOf({ subject }: Draft, { members }: Group): boolean {
  return members.some((member) => isSameSubject(member, subject));
}
