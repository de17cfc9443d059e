import type { Clause, Group, Passage } from '../types.ts';
import { beforeAside } from './asides.ts';
import { means } from './tags.ts';

/** The clause's subject, or, behind commas around a remark, that of the clause before: "Fico, the only …, shares". */
export function subjectIn(passage: Passage, clause: Clause): Group | undefined {
  const own = passage.groups.find(
    (group) => group.first >= clause.first && group.last <= clause.last && !group.oblique && group.kind !== 'states',
  );
  const resumed = own
    ? null
    : (beforeAside(passage, clause) ?? beforeComma(passage, clause) ?? beforeAnd(passage, clause));
  return own ?? (resumed ? { ...resumed, last: clause.first } : undefined);
}

/** "O presidente egípcio, Abdel Fattah al-Sisi, ofereceu …": a name between commas, and right behind it the verb. */
function beforeComma({ items, groups, clauses, tagOf }: Passage, clause: Clause): Group | null {
  if (clause.opens !== 'comma') return null;
  const group = groups.find((each) => each.last === clause.first - 1 && !each.oblique && !each.owner);
  if (group?.kind !== 'leaders') return null;
  if (items.slice(group.first, group.last).some(({ key }) => key === ',')) return group;
  // A title that the table of countries has no adjective for.
  const head = clauses[clauses.indexOf(clause) - 2];
  const isBare = head && !groups.some((each) => each.first >= head.first && each.first < head.last);
  const isTitle = isBare && tagOf.slice(head.first, head.last).some((tag) => means(tag, 'role'));
  return isTitle && group.first === head.last + 1 ? group : null;
}

/** What follows "and" tells of the one before only where that has not been said of an answer or of other things. */
const PLAIN = ['cue', 'say', 'deny', 'according', 'condition', 'remote', 'not', 'nobody', 'look-back'] as const;

/** "s-au retras într-un colț și au râs": a clause that goes on with the subject of the one before, right at its verb. */
function beforeAnd({ groups, clauses, tagOf, items }: Passage, clause: Clause): Group | null {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (clause.opens !== 'and' || before === undefined || items[clause.first]?.kind !== 'word') return null;
  if (tagOf.slice(before.first, before.last).some((tag) => means(tag, ...PLAIN))) return null;
  const named = groups.filter((group) => group.first >= before.first && group.last <= before.last && !group.oblique);
  const [group] = named;
  return named.length === 1 && group?.kind === 'leaders' && !group.owner && group.first === before.first ? group : null;
}
