import type { AttendanceEvent } from '../../packs/schema.ts';
import type { EventMention, Knowledge } from '../types.ts';
import type { Item, Passage } from './types.ts';

/** The editions that an article speaks of, and which of them a sentence is likely to be about. */
export interface Editions {
  /** Most likely first, for the items of a passage that carry a statement. */
  candidates(passage: Passage, first: number, last: number, before: EventMention | null): Edition[];
  /** The edition that the article as a whole is about. */
  readonly main: AttendanceEvent | null;
}

export interface Edition {
  readonly event: AttendanceEvent;
  /** Named or placed in the clause itself, in its sentence, or only known from around. */
  readonly by: 'clause' | 'year' | 'place' | 'sentence' | 'around';
}
