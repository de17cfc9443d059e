import type { Clause, Draft, Passage } from '../types.ts';

/** A draft of somebody who is there without any verb that says so; `at` is the item that speaks for it. */
export function presence(
  passage: Passage,
  clause: Clause,
  subject: Draft['subject'],
  at: number,
  needs: Draft['needs'],
): Draft {
  return {
    subject,
    act: 'come',
    tense: 'now',
    negative: false,
    ofPast: false,
    journey: false,
    needs,
    denied: false,
    first: at,
    last: at + 1,
    clause,
    passage,
  };
}
