import type { Clause, Cue, Passage, Pointing, Tag } from '../../types.ts';
import type { Grammar } from '../../vocabulary.ts';

/** A verb, or a noun that says as much, in its place. */
export interface Verb {
  readonly passage: Passage;
  readonly clause: Clause;
  readonly tag: Tag;
  readonly cue: Cue;
  /** Where its subject ends within its clause; what stands before it belongs to somebody else. */
  readonly from: number;
  readonly grammar: Grammar;
}

/** A verb with its auxiliaries, the nearest first. */
export interface PointedVerb extends Verb {
  readonly pointing: readonly Pointing[];
}

/** Tells where it is left open whether what a verb says is, was or will be so, or of which occasion it is said. */
export type Doubt = (verb: PointedVerb) => boolean;
