import { means } from '../sentence/tags.ts';
import type { Group, Passage } from '../types.ts';
import { type Found, found, range, type Scene } from './found.ts';

const OFFICES: ReadonlySet<Group['kind']> = new Set(['leaders', 'countries']);

/** "The presidents of X, Y and Z and the prime minister, A": groups of either kind that make one list. */
export function withNeighbours(passage: Passage, group: Group, side: 'before' | 'behind'): Found {
  const { groups, items, tagOf } = passage;
  const list = [group];
  const rest =
    side === 'behind' ? groups.slice(groups.indexOf(group) + 1) : groups.slice(0, groups.indexOf(group)).reverse();
  let hasAnd = false;
  for (const next of rest) {
    const last = list.at(-1);
    if (
      last === undefined ||
      next.kind === last.kind ||
      !OFFICES.has(last.kind) ||
      !OFFICES.has(next.kind) ||
      next.owner ||
      next.oblique
    )
      break;
    const [one, other] = side === 'behind' ? [last, next] : [next, last];
    const between = range(one.last, other.first);
    const isList = between.every(
      (i) => means(tagOf[i], 'and', 'also', 'article') || /^[,;،、]$/.test(items[i]?.key ?? ''),
    );
    if (!isList || (between.length === 0 && items[one.last - 1]?.kind !== 'mark')) break;
    hasAnd ||= between.some((i) => means(tagOf[i], 'and'));
    list.push(next);
  }
  const own = found(group);
  return hasAnd ? { ...own, subjects: list.flatMap(({ members }) => members) } : own;
}

/** "A and B, and a score of leaders among whom are C and D, will come": who is named first does so too. */
export function withFirst(scene: Scene, group: Group): Found {
  const { groups, tagOf, items } = scene.passage;
  const { subjects } = withNeighbours(scene.passage, group, 'before');
  const remarked = beforeRemark(scene.passage, group);
  const own = { ...foreignOrNot(scene, group), subjects: [...(remarked?.members ?? []), ...subjects] };
  if (group.kind !== 'leaders' || !means(tagOf[group.first - 1], 'including')) return own;
  const earlier = groups.findLast((each) => each.last <= group.first && each.kind === 'leaders');
  if (earlier === undefined || earlier.oblique || earlier.owner || earlier.first < scene.clause.first) return own;
  const between = range(earlier.last, group.first);
  const hasPeople = between.some((i) => means(tagOf[i], 'people'));
  const isOneOfThem = means(tagOf[earlier.last], 'auxiliary') && between.some((i) => items[i]?.key === 'among');
  if (isOneOfThem && hasPeople) return { ...own, subjects: [...earlier.members, ...own.subjects] };
  const isJoined = means(tagOf[earlier.last], 'and') && hasPeople;
  const isPlain = between.every((i) => items[i]?.kind !== 'mark' && !means(tagOf[i], 'cue', 'auxiliary', 'say'));
  return isJoined && isPlain ? { ...own, subjects: [...earlier.members, ...own.subjects] } : own;
}

/** "Trump, who was ill, and Milei will not attend": who is named before a remark, where "and" goes on behind it. */
function beforeRemark({ clauses, groups, items, tagOf, language }: Passage, group: Group): Group | undefined {
  const at = clauses.findIndex(({ first, opens }) => first === group.first && opens === 'and');
  const [head, remark] = [clauses[at - 2], clauses[at - 1]];
  if (language !== 'en' || head === undefined || remark?.opens !== 'relative' || group.kind !== 'leaders') return;
  if (!COMMA.test(items[remark.last]?.key ?? '')) return;
  const first = groups.find((each) => each.last === head.last && each.first >= head.first && each.kind === 'leaders');
  const isPlain = first && range(head.first, first.first).every((i) => !means(tagOf[i], 'cue', 'auxiliary', 'say'));
  return isPlain && !first.oblique && !first.owner ? first : undefined;
}

const COMMA = /^,$/;

/** Within the words of a cue it has no tag of its own. */
const NOT = /^(?:не|ne|nie|није|nije|нису|nisu|неће|neće|nu|n-au?)$/;

const OF_NONE = /^of$/;

const NOR = /^(?:ни|ні|ані|ani|ni|nici)$/;

/** "Neither the Russian president, Vladimir Putin, nor …": whose title stands before the name. */
function isBehindNeither({ items, tagOf }: Pick<Passage, 'items' | 'tagOf'>, first: number): boolean {
  let at = first - 1;
  while (items[at]?.kind === 'country' || items[at]?.kind === 'mark' || means(tagOf[at], 'article', 'role', 'of')) at--;
  return means(tagOf[at], 'pronoun-neither');
}

function foreignOrNot({ passage: { tagOf, items }, clause, grammar }: Scene, group: Group): Found {
  if (isBehindNeither({ items, tagOf }, group.first)) return { ...found(group), negative: true };
  // "Ni Xi ni Putin", "nicht Modi, sondern": nobody of them.
  const isAlone = grammar.negation === 'before' || grammar.concord === true;
  // "Not even Orban came", "Nem o presidente Putin", "Ni la India".
  let before = items[group.first - 1]?.key === 'even' ? group.first - 2 : group.first - 1;
  while (before > clause.first && means(tagOf[before], 'article') && !means(tagOf[before], 'not')) before--;
  // "Nem" and "ni" may open the clause.
  const isInside = group.first > clause.first || (clause.opens === 'and' && before === clause.first - 1);
  if (isAlone && isInside && means(tagOf[before], 'not')) {
    // "Ni Xi ne ide", "ни Си не приедет", "Nici Xi n-a venit": the verb says it again.
    const isAgain =
      NOR.test(items[group.first - 1]?.key ?? '') &&
      range(group.last, grammar.cases ? clause.last : group.last + 1).some(
        (i) => means(tagOf[i], 'not') || NOT.test(items[i]?.key ?? ''),
      );
    return { ...found(group), negative: !isAgain };
  }
  // "None of A, B and C was there".
  if (
    isAlone &&
    group.members.length > 1 &&
    OF_NONE.test(items[group.first - 1]?.key ?? '') &&
    means(tagOf[group.first - 1], 'nobody')
  )
    return { ...found(group), negative: true };
  // "No leaders from the United States".
  if (group.kind === 'countries' && means(tagOf[group.first - 1], 'nobody')) return { ...found(group), negative: true };
  if (group.kind !== 'foreign') return found(group);
  const isNobody = range(clause.first, group.first).some((i) => means(tagOf[i], 'nobody', 'not'));
  return { ...found(group), negative: isNobody };
}
