import type { Edition } from './editions.ts';

/** A stretch of text that is taken to stand for an edition. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly edition: Edition;
}
