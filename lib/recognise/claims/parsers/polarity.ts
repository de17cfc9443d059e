import type { Draft } from '../types.ts';

type Statement = Pick<Draft, 'act' | 'negative'>;

/** Verbs that are a no by themselves: "stays away" is no less one than "does not come". */
const isNo = ({ act }: Statement): boolean => act === 'stay-away' || act === 'decline';

/** Whether a statement comes to a no. */
export function isAbsence(draft: Statement): boolean {
  return draft.negative !== isNo(draft);
}

/** The negation that a statement's verb needs in order to come to a no, or to a yes. */
export function negationFor(draft: Statement, absence: boolean): boolean {
  return absence !== isNo(draft);
}
