import type { Clause, Cue, Passage, Tag } from '../../types.ts';

/**
 * Tells where a cue's words say nothing of anybody's coming: "attended a school there" is about no occasion.
 *
 * @returns true where nothing is to be read from the cue in this place
 */
export type CueGuard = (passage: Passage, clause: Clause, tag: Tag, cue: Cue) => boolean;
