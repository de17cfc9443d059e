import { means } from '../sentence/tags.ts';
import type { Draft, Group, Passage } from '../types.ts';
import { type Construction, draftsFor } from './parser.ts';

/** What stands between people left unnamed and their names: "有", "还有", "包括", "分别是", "：". */
const IS = /^(?:有|是|为|含|如|：)$/;
/** So many items may stand between the people and the verb that describes them: "出席上合组织天津峰会的各国". */
const LONGEST_OBJECT = 24;
/** So many items without a verb of ours may part two names of one list: an office, a name that we do not know. */
const LONGEST_GAP = 30;

/**
 * People whom a clause before them describes, and behind the verb who they are: "应邀出席峰会的外国元首有A、B",
 * "确定与会的领导人除A外，还包括B". For languages whose relative clauses stand first.
 */
export function parseRollOfModified(
  passage: Passage,
  cues: readonly Pick<Construction, 'tag' | 'clause' | 'cue'>[],
  base: Omit<Construction, 'tag' | 'clause' | 'cue' | 'previous'>,
): Draft[] {
  if (!base.grammar.unspaced || base.grammar.topic !== undefined) return [];
  const { groups, tagOf } = passage;
  for (const [n, group] of groups.entries()) {
    if (!isNamed(group)) continue;
    const people = peopleBefore(passage, group);
    if (people === null) continue;
    const told = cues.findLast(
      ({ tag, cue }) =>
        tag.last <= people && people - tag.last <= LONGEST_OBJECT && !cue.inverted && cue.act !== 'represent',
    );
    if (told === undefined || !isModifier(passage, told.tag.last, people)) continue;
    if (told.cue.who !== undefined && told.cue.who !== 'actor' && told.cue.who !== 'patient') continue;
    const before = groups.filter((each) => isNamed(each) && each.last <= group.first && each.first > people);
    if (groups.some((each) => isNamed(each) && !each.oblique && each.last <= told.tag.first)) continue;
    const list = [...before, ...listFrom(passage, n)];
    const clause = { ...told.clause, last: Math.max(told.clause.last, tagOf[people]?.last ?? people) };
    const { needs: _, ...cue } = told.cue;
    return list.flatMap(({ members, kind }) =>
      draftsFor({ ...base, ...told, clause, cue, previous: [] }, { subjects: members, negative: false, last: 0, kind }),
    );
  }
  return [];
}

function isNamed({ kind, owner }: Group): boolean {
  return (kind === 'leaders' || kind === 'countries') && !owner;
}

/** The noun for people right before "are", however a phrase of others ("除A外，") parts them; null where none is. */
function peopleBefore({ items, tagOf, groups }: Passage, group: Group): number | null {
  let at = group.first - 1;
  let isVerb = false;
  for (; at >= 0; at--) {
    const isAre = means(tagOf[at], 'including') || IS.test(items[at]?.key ?? '') || items[at]?.key === '还';
    const isLight = means(tagOf[at], 'adverb', 'also', 'and', 'auxiliary', 'only') && !means(tagOf[at], 'cue');
    if (!isAre && !isLight) break;
    isVerb ||= isAre;
  }
  if (!isVerb) return null;
  if (items[at]?.key === '，' && items[at - 1]?.key === '外') {
    const others = groups.findLast((each) => each.last <= at);
    if (others === undefined || !means(tagOf[others.first - 1], 'except')) return null;
    at = (tagOf[others.first - 1]?.first ?? others.first) - 1;
  }
  return means(tagOf[at], 'people', 'foreign') ? (tagOf[at]?.first ?? at) : null;
}

/** Whether the verb's clause ends in "的" before the people, and no other statement stands between. */
function isModifier({ tagOf, items }: Passage, from: number, people: number): boolean {
  let hasMark = false;
  for (let i = from; i < people; i++) {
    if (means(tagOf[i], 'owner-mark')) hasMark = true;
    if (items[i]?.key === '，' || means(tagOf[i], 'say')) return false;
  }
  return hasMark;
}

/** The group at `n` and those that follow it as one list. */
export function listFrom({ groups, tagOf, items }: Passage, n: number): Group[] {
  const list: Group[] = [];
  for (const group of groups.slice(n)) {
    const last = list.at(-1);
    if (last !== undefined) {
      if (group.first - last.last > LONGEST_GAP) break;
      let isApart = false;
      for (let i = last.last; i < group.first; i++)
        isApart ||= means(tagOf[i], 'cue', 'say', 'not', 'but', 'auxiliary') || items[i]?.key === '；';
      if (isApart) break;
    }
    if (isNamed(group)) list.push(group);
  }
  return list;
}
