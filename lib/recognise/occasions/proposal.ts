import { indexFrom } from '../sorted-spans.ts';
import type { Edition } from './editions.ts';

/** A stretch of text that is taken to stand for an edition. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly edition: Edition;
}

/** The last of some proposals, sorted by start, that ends before an offset. */
export function lastBefore(proposals: readonly Proposal[], offset: number): Proposal | undefined {
  for (let i = indexFrom(proposals, offset) - 1; i >= 0; i--) {
    const proposal = proposals[i];
    if (proposal && proposal.end <= offset) return proposal;
  }
  return undefined;
}
