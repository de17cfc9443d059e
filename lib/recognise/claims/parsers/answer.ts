import type { Knowledge } from '../../types.ts';
import type { Discourse } from '../discourse/memory.ts';
import { ROMANCE_BUT_FRENCH } from '../romance.ts';
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
  if (asked.isWho) {
    const says = asked.says ?? 'attending';
    if (drafts.length === 0 && isBareList(passage)) return listed(passage, says, 0, 0, 1, beginOfRemark(passage, 0));
    const named = answersWho(passage);
    // What the remarks say, they say of the one before.
    if (named.length > 0 && drafts.every(({ first }) => named.some((part) => part.to <= first && first < part.end)))
      return [...named.flatMap(({ from, to }) => listed(passage, says, from, from, from + 1, to)), ...drafts];
  }
  if (drafts.length === 0) return [];
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

/** Of an answer the names from one semicolon to the next, and where a remark on them begins and ends. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** "El indio Modi, que manda a un ministro; Ramaphosa": names, each perhaps with a remark; nothing where a verb says more. */
export function answersWho(passage: Passage): readonly Part[] {
  const { items, groups, tags, language } = passage;
  if (!ROMANCE_BUT_FRENCH.has(language)) return [];
  const isWithin = (i: number): boolean => groups.some(({ first, last }) => first < i && i < last);
  const ends = [...items.flatMap(({ key }, i) => (key === ';' && !isWithin(i) ? [i] : [])), items.length];
  const parts: Part[] = ends.map((end, n) => {
    const from = n === 0 ? 0 : (ends[n - 1] ?? 0) + 1;
    return { from, to: Math.min(end, beginOfRemark(passage, from)), end };
  });
  const isNamed = ({ from, to }: Part): boolean =>
    groups.some(({ first, last, kind }) => kind === 'leaders' && first >= from && last <= to) &&
    !tags.some(
      ({ first, last, senses }) =>
        first >= from &&
        first < to &&
        senses.some(({ kind }) => VERBS.has(kind)) &&
        !groups.some((group) => group.first <= first && last <= group.last),
    );
  return parts.every(isNamed) ? parts : [];
}

const VERBS: ReadonlySet<string> = new Set(['cue', 'say', 'auxiliary', 'not', 'deny', 'copula', 'people']);

/** Where "who" begins a remark on the names before it; the end of the sentence where none does. */
function beginOfRemark({ clauses, groups, items, language }: Passage, from: number): number {
  const named = groups.find(({ first }) => first >= from);
  const remark = clauses.find(({ opens, first }) => opens === 'relative' && named && first > named.last);
  return remark && ROMANCE_BUT_FRENCH.has(language) ? remark.first - 1 : items.length;
}
