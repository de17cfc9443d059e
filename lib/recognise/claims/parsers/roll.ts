import { clauseAt } from '../sentence/clauses.ts';
import { means } from '../sentence/tags.ts';
import type { Draft, Group, Passage, Tag } from '../types.ts';
import { type Construction, draftsFor } from './parser.ts';

/** What stands between people left unnamed and their names. */
const IS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'include', 'includes', 'included', 'including']);
const PAST: ReadonlySet<string> = new Set(['was', 'were', 'included']);
/** So many items may stand before the names. */
const LONGEST = 24;

/**
 * People who do something, and behind the verb who they are: "Among the leaders who have arrived in Kazan are A
 * and B", "Other leaders from the region attending the summit include C".
 */
export function parseRoll(
  passage: Passage,
  cues: readonly Pick<Construction, 'tag' | 'clause' | 'cue'>[],
  base: Omit<Construction, 'tag' | 'clause' | 'cue' | 'previous'>,
): Draft[] {
  const { groups } = passage;
  return groups.flatMap((group) => {
    const at = group.first - 1;
    if (
      (group.kind !== 'leaders' && group.kind !== 'countries') ||
      group.owner ||
      !IS.has(passage.items[at]?.key ?? '') ||
      !isOfPeople(passage, at)
    )
      return [];
    const told = cues.filter(({ tag, cue }) => tag.last <= at && cue.inverted !== true && isTheirs(cue));
    // What stands nearest to the people is what they do: "those who skipped the summit and came to the parade".
    const [first, ...others] = told;
    if (first === undefined || others.some(({ cue }) => cue.act !== first.cue.act)) return [];
    const found = { subjects: group.members, negative: false, last: first.clause.first, kind: group.kind };
    const cue = {
      ...first.cue,
      tense: first.cue.tense ?? (PAST.has(passage.items[at]?.key ?? '') ? 'behind' : 'now'),
    } as const;
    return draftsFor({ ...base, ...first, cue, previous: [] }, found);
  });
}

function isTheirs({ who, act }: Construction['cue']): boolean {
  return (who === undefined || who === 'actor' || who === 'patient') && act !== 'host' && act !== 'represent';
}

/** Whether a sentence begins with people left unnamed, and names nobody before a place in it. */
function isOfPeople({ items, tagOf, groups, clauses }: Passage, at: number): boolean {
  // "According to the ministry, other leaders set to attend are …".
  const head = clauseAt(clauses, 0);
  const isSource = head !== undefined && means(tagOf[0], 'according') && head.last < at;
  const opening = isSource ? clauses[clauses.indexOf(head) + 1] : head;
  if (opening === undefined) return false;
  const people = items
    .slice(0, at)
    .findIndex((_, i) => i >= opening.first && means(tagOf[i], 'people', 'foreign') && !means(tagOf[i], 'others'));
  if (people < 0 || people >= opening.last || at - opening.first > LONGEST) return false;
  const isNamed = (group: Group): boolean => group.kind === 'leaders' && group.last <= at && !group.oblique;
  return (
    !groups.some(isNamed) &&
    !items.slice(0, at).some(({ key }) => key === ':') &&
    !tagOf.slice(opening.first, at).some(isSpoken)
  );
}

function isSpoken(tag: Tag | undefined): boolean {
  return means(tag, 'say', 'deny', 'according', 'condition');
}
