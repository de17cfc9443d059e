import { means } from '../sentence/tags.ts';
import type { Tag } from '../types.ts';
import { type Found, found, range, type Scene } from './found.ts';

/** So far behind its verb the subject may begin: "وصل الجمعة، إلى بغداد لحضور القمة، كل من A وB". */
const REACH = 16;

/**
 * Where the verb comes first, the subject may open a clause of its own behind the day, the place and the purpose.
 *
 * @returns whoever is named first behind the verb; null where anybody or another verb stands between
 */
export function behindAsides({ passage, clause, grammar }: Scene, cue: Tag): Found | null {
  if (grammar.verbFirst !== true) return null;
  const { groups, clauses, tagOf, items } = passage;
  const group = groups.find(({ first, kind }) => first >= clause.last && kind !== 'states');
  const opened = clauses.find(({ first }) => first === group?.first);
  if (group === undefined || opened?.opens !== 'comma' || group.first - cue.last > REACH) return null;
  if (group.kind !== 'leaders' || group.oblique || group.owner || !/^[،,]$/.test(items[group.first - 1]?.key ?? ''))
    return null;
  if (groups.some(({ first, kind }) => first >= clause.first && first < clause.last && kind !== 'states')) return null;
  const isParted = range(cue.last, group.first).some((i) => means(tagOf[i], ...PARTS));
  // "وصل السبت، وبوتين استقبله": a verb of its own.
  return isParted || means(tagOf[group.last], 'cue', 'say', 'auxiliary') ? null : found(group);
}

const PARTS = [
  ...(['cue', 'say', 'deny', 'auxiliary', 'not', 'others', 'deputy', 'people', 'relative', 'complement'] as const),
  ...(['condition', 'conjunction', 'pronoun-one', 'pronoun-several', 'according'] as const),
];
