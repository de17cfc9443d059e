import { clauseAt } from '../sentence/clauses.ts';
import { means } from '../sentence/tags.ts';
import type { WordSet } from '../sentence/word-set.ts';
import type { Draft, Passage } from '../types.ts';
import { isSameSubject } from '../who/same-subject.ts';

/**
 * What was planned and did not come about: "had been announced but broke his arm". Whatever the reason,
 * "but" after the plan says that he was not there.
 */
export function parseThwarted(passage: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const isPlan = draft.passage === passage && !draft.negative && (draft.act === 'expect' || draft.ofPast);
    if (!isPlan || !wasPlanned(passage, draft)) return [];
    const but = passage.clauses.find(
      (clause) =>
        clause.first >= draft.last && clause.opens === 'conjunction' && means(passage.tagOf[clause.first - 1], 'but'),
    );
    const isToldOtherwise = drafts.some(
      (other) => other.first > draft.first && isSameSubject(other.subject, draft.subject),
    );
    if (!but || isToldOtherwise || passage.groups.some((group) => group.first >= but.first && group.first < but.last))
      return [];
    const clause = clauseAt(passage.clauses, but.first) ?? draft.clause;
    return [{ ...draft, act: 'stay-away', tense: 'behind', ofPast: false, clause, first: but.first, last: but.last }];
  });
}

/** "had been", "was to": seen from the past. */
function wasPlanned({ tagOf }: Passage, draft: Draft): boolean {
  if (draft.ofPast) return true;
  for (let i = draft.clause.first; i < draft.last; i++) {
    const senses = tagOf[i]?.senses ?? [];
    if (senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'behind')) return true;
    if (senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'expect' && sense.cue.tense === 'behind'))
      return true;
  }
  return false;
}

const PLANS: ReadonlySet<string> = new Set(['expect', 'list', 'accept', 'invite']);

/** "Aliyev, who had been on the list, was in Baku": whoever was to come, and is told to be elsewhere, is not there. */
export function parseElsewhere(passage: Passage, drafts: readonly Draft[]): Draft[] {
  if (passage.language !== 'en') return [];
  return drafts.flatMap((draft) => {
    const { act, needs, tense, negative, first, last, clause } = draft;
    const isSomewhere =
      act === 'come' &&
      needs === 'goal' &&
      tense === 'behind' &&
      !negative &&
      !draft.journey &&
      draft.passage === passage;
    if (!isSomewhere || !passage.items.slice(first, last).some(({ kind }) => kind === 'country')) return [];
    const planned = drafts.find(
      (plan) =>
        PLANS.has(plan.act) &&
        plan.clause !== clause &&
        wasPlanned(passage, plan) &&
        !plan.negative &&
        isSameSubject(plan.subject, draft.subject),
    );
    return planned ? [{ ...draft, act: 'stay-away' as const, needs: undefined, clause: planned.clause }] : [];
  });
}

/** "will be in the city but not at the parade", "fliegt hin, aber nicht zur Parade": there, and not at the occasion. */
export function parseButNot(
  { passage, scene }: { readonly passage: Passage; readonly scene: WordSet | undefined },
  drafts: readonly Draft[],
): Draft[] {
  const { items, tagOf, groups, clauses } = passage;
  if (drafts.length === 0 || !passage.kinds.has('not')) return [];
  return clauses.flatMap((clause) => {
    const { first, last, opens } = clause;
    if (opens !== 'conjunction' || !means(tagOf[first - 1], 'but') || !means(tagOf[first], 'not')) return [];
    // "али не и на параду".
    const place = means(tagOf[first + 1], 'also', 'and') ? first + 2 : first + 1;
    if (!means(tagOf[place], 'toward', 'preposition')) return [];
    if (groups.some((group) => group.kind === 'leaders' && group.first >= first && group.last <= last)) return [];
    const inside = tagOf.slice(first + 1, last);
    if (inside.some((tag) => means(tag, 'cue', 'say', 'auxiliary') && !means(tag, 'toward'))) return [];
    const isOccasion =
      (scene?.indexIn(items, first, last) ?? -1) >= 0 ||
      items.slice(first, last).some((item, i) => item.kind === 'event' || means(tagOf[first + i], 'goal'));
    const model = drafts.findLast((draft) => draft.passage === passage && draft.last <= first);
    if (!isOccasion || model?.act !== 'come' || model.negative || model.denied) return [];
    return drafts
      .filter((draft) => draft.first === model.first && draft.act === model.act)
      .map((draft) => ({ ...draft, negative: true, journey: false, needs: undefined, clause, first, last: first + 1 }));
  });
}
