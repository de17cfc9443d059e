import type { Knowledge } from '../../types.ts';
import type { Discourse } from '../discourse/memory.ts';
import { means } from '../sentence/tags.ts';
import type { Draft, Passage } from '../types.ts';
import { listed } from './label.ts';

/** A bare list of names is no longer than this, in items. */
const LONGEST_LIST = 45;

/**
 * Completes statements that answer the question before them: "Is Kim coming? – Yes: Pyongyang has
 * confirmed it" is Kim's acceptance; "Which Europeans? – Two: Fico and Vucic" says that these come.
 */
export function answer(
  passage: Passage,
  drafts: readonly Draft[],
  { asked }: Discourse,
  knowledge: Pick<Knowledge, 'leaders'>,
): Draft[] {
  if (asked === null) return [...drafts];
  if (drafts.length === 0)
    return asked.isWho && isBareList(passage) ? listed(passage, asked.says ?? 'attending', 0, 0, 1) : [];
  return drafts.flatMap((draft) => {
    if (draft.act !== 'accept' || !('country' in draft.subject)) return [draft];
    const { country } = draft.subject;
    const subject = asked.subjects.find(
      (each) => 'leader' in each && knowledge.leaders.get(each.leader)?.country === country,
    );
    return subject ? [{ ...draft, subject, speaker: nameOf(passage, country) }] : [];
  });
}

function nameOf({ items, text }: Passage, country: string): string | null {
  const item = items.find((each) => each.kind === 'country' && each.id === country);
  return item ? text.slice(item.start, item.end) : null;
}

/** Names without a verb before the last of them: "Russia and Belarus, because of the war; Syria, with which …". */
function isBareList({ items, tags, groups }: Passage): boolean {
  const last = groups.at(-1);
  if (last === undefined || items.length > LONGEST_LIST) return false;
  // "Serbia's Vucic" has no verb.
  const isInside = (at: number): boolean => groups.some(({ first, last: end }) => first <= at && at < end);
  return !tags.some((tag) => tag.first < last.last && means(tag, 'cue', 'say', 'auxiliary') && !isInside(tag.first));
}
