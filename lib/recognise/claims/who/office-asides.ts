import { isComma } from '../sentence/commas.ts';
import { means } from '../sentence/tags.ts';
import type { Group } from '../types.ts';
import type { Scene } from './found.ts';

const SINCE = /^(?:since|seit|seitdem|when|after|quand|când|que|otkako|otkad|откако|откад)$/;
const IN_OFFICE =
  /(?:^|\s)(?:in (?:office|power)|au pouvoir|en el poder|en el cargo|no poder|no cargo|im amt|an der macht|la putere|na vlasti|на власти)(?:\s|$)/;
/** So many clauses may stand between a name and what is told of it: "X, who is in office, since Y lost, attended". */
const MOST_BETWEEN = 3;

/**
 * "Starmer, prime minister since Sunak lost, attended": whom the aside names tells since when the one before it is in
 * office, and does nothing else.
 *
 * @returns the one before the aside; null where there is no such aside right before the clause
 */
export function beforeOffice({ passage: { clauses, groups, items, tagOf }, clause }: Scene): Group | null {
  const at = clauses.indexOf(clause);
  if (clause.opens !== 'comma' || !isComma(items[clause.first - 1])) return null;
  if (groups.some(({ first, last, kind }) => kind === 'leaders' && first >= clause.first && last <= clause.last))
    return null;
  const from = Math.max(0, at - MOST_BETWEEN);
  const index = clauses.findIndex(
    ({ last }, i) => i >= from && i < at - 1 && groups.some((group) => group.last === last && group.kind === 'leaders'),
  );
  const head = clauses[index];
  const name = head && groups.find(({ last, kind }) => last === head.last && kind === 'leaders');
  if (!head || !name || name.oblique || name.owner || name.members.length > 1 || !isComma(items[head.last]))
    return null;
  const aside = items.slice(head.last + 1, clause.first);
  const since = aside.findIndex(({ key }) => SINCE.test(key));
  const other = aside.findIndex(({ kind }) => kind === 'leader');
  const isOffice =
    tagOf.slice(head.last + 1, head.last + 1 + since).some((tag) => means(tag, 'role', 'deputy')) ||
    IN_OFFICE.test(
      aside
        .slice(0, since)
        .map(({ key }) => key)
        .join(' '),
    );
  return since >= 0 && other > since && isOffice ? name : null;
}
