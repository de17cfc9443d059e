import type { Knowledge } from '../../types.ts';
import type { Discourse } from '../discourse/memory.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Draft, Passage } from '../types.ts';
import type { Construction } from './parser.ts';

/** A sentence, with what was told before it. */
export interface Reading {
  readonly passage: Passage;
  readonly discourse: Discourse;
  readonly language: ClaimLanguage;
  readonly knowledge: Pick<Knowledge, 'leaders'>;
  /** Its cues in their clauses. */
  readonly cues: readonly Pick<Construction, 'tag' | 'clause' | 'cue'>[];
  /** What all its constructions share. */
  readonly base: Omit<Construction, 'tag' | 'clause' | 'cue' | 'previous'>;
  /** What the sentence before said, where this one may go on with it. */
  readonly recent: readonly Draft[];
}

/**
 * Understands a sentence as a whole, where no single verb tells it: what is left out, a row, a caption.
 *
 * @param drafts what has been read from the sentence by then
 * @returns what is to be added to it
 */
export type SentenceParser = (reading: Reading, drafts: readonly Draft[]) => Draft[];
