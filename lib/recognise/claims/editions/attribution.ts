import type { Discourse } from '../discourse/memory.ts';
import type { Draft } from '../types.ts';
import type { Desk } from './desk.ts';
import type { Edition } from './edition.ts';

/** A statement, and an edition that it may be about. */
export interface Attribution {
  readonly draft: Draft;
  readonly edition: Edition;
  readonly discourse: Discourse;
  readonly desk: Desk;
}

/** Tells why a statement is not about an edition. */
export type Objection = (attribution: Attribution) => boolean;
