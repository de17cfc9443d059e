import type { Speaker } from '../discourse/speaker.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { means } from '../sentence/tags.ts';
import type { Draft, Passage, Tag } from '../types.ts';

/**
 * Turns what somebody denies into denials: "denied that Xi had accepted", "the report that Trump was
 * asked was rejected by Moscow", and, where the sentence has no content of its own, "both denied the report".
 */
export function applyDenials(
  passage: Passage,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
  earlier: readonly Draft[],
): Draft[] {
  const denial = passage.tags.find((tag) => means(tag, 'deny') && !isAdjective(passage, tag));
  if (!denial) return drafts.map((draft) => (isOfUntrueReport(passage, draft) ? deny(draft, null) : draft));
  const who = speakers.find((speaker) => speaker.tag === denial)?.name ?? null;
  const after = drafts.filter((draft) => draft.first >= denial.last && isContentOf(passage, denial, draft));
  if (after.length > 0) {
    const others = drafts.filter((draft) => !after.includes(draft));
    return [...others, ...after.map((draft) => deny(draft, who))];
  }
  // "Trump, who dismissed his aide, will attend": what is dismissed is no report.
  const isOfReport = passage.kinds.has('report') || passage.kinds.has('complement');
  if (drafts.length > 0)
    return isOfReport ? drafts.map((draft) => (isSeen(draft) ? draft : deny(draft, who))) : [...drafts];
  const refers = passage.tags.some((tag) => tag.first >= denial.first && refersTo(passage, tag));
  if (!refers || earlier.length === 0 || isOfAnother(passage, denial, earlier)) return [];
  const names = everybodyNamed(passage, denial.first);
  const speaking = names.length > 0 ? names : [who];
  return (
    earlier
      // What is done at the scene is no report that somebody could deny.
      .filter(
        ({ denied, negative, needs }) =>
          !denied && !negative && needs !== 'deed' && needs !== 'scene' && needs !== 'day',
      )
      .flatMap((draft) =>
        speaking.map((name) => ({
          ...deny(draft, name),
          passage,
          clause: clauseAt(passage.clauses, denial.first) ?? draft.clause,
          first: denial.first,
          last: denial.last,
        })),
      )
  );
}

/** "Reports that he had not been invited were wrong": what stands between the noun and what is said of it. */
function isOfUntrueReport({ tags }: Passage, { first, last }: Draft): boolean {
  const untrue = tags.find((tag) => tag.first >= last && means(tag, 'untrue'));
  return (
    untrue !== undefined && tags.some((tag) => tag.last <= first && means(tag, 'report') && !means(tag, 'pronoun-one'))
  );
}

/** What is done at the scene is no report that somebody could deny. */
function isSeen({ needs }: Draft): boolean {
  return needs === 'deed' || needs === 'scene' || needs === 'day';
}

/** "denied reports of a visit by Abbas", after a sentence about Lukashenko. */
function isOfAnother({ groups }: Passage, denial: Tag, earlier: readonly Draft[]): boolean {
  const said = new Set(earlier.map(({ subject }) => JSON.stringify(subject)));
  const named = groups.filter(({ first, kind }) => kind === 'leaders' && first >= denial.last);
  return named.length > 0 && named.every(({ members }) => members.every((each) => !said.has(JSON.stringify(each))));
}

/** "citing disputed claims", "the rejected reports": a word about the noun behind it. */
function isAdjective({ tagOf }: Passage, { first, last }: Tag): boolean {
  return means(tagOf[first - 1], 'according', 'article', 'of') && means(tagOf[last], 'report');
}

/** "denied that he would come", "denied plans to come", but not "who denied it, will come". */
function isContentOf({ items, tagOf }: Passage, denial: Tag, { first }: Draft): boolean {
  let hasMark = false;
  for (let i = denial.last; i < first; i++) {
    if (means(tagOf[i], 'complement', 'report')) return true;
    hasMark ||= items[i]?.kind === 'mark';
  }
  return !hasMark;
}

/** "denied that." and "denied the report", but not "denied that there was a crisis". */
function refersTo({ items }: Passage, tag: Tag): boolean {
  if (!means(tag, 'report')) return false;
  const next = items[tag.last];
  return !means(tag, 'complement') || next === undefined || next.kind === 'mark';
}

function deny(draft: Draft, speaker: string | null): Draft {
  return { ...draft, denied: true, speaker };
}

/** "Both Trump and the Kremlin denied the report": two who deny. */
function everybodyNamed({ items, text }: Passage, before: number): string[] {
  const named = items.slice(0, before).filter((item) => item.kind === 'leader' || item.kind === 'country');
  return named.length >= 2 ? named.map((item) => text.slice(item.start, item.end)) : [];
}
