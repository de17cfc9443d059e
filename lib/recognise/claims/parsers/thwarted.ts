import { clauseAt } from '../sentence/clauses.ts';
import { means } from '../sentence/tags.ts';
import type { Draft, Passage } from '../types.ts';

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
    const isToldOtherwise = drafts.some((other) => other.first > draft.first && sameSubject(other, draft));
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

function sameSubject(one: Draft, other: Draft): boolean {
  return JSON.stringify(one.subject) === JSON.stringify(other.subject);
}
