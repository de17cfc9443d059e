import type { Clause, Passage } from '../types.ts';
import type { Act } from '../vocabulary.ts';
import type { Background, World } from './edition.ts';
import type { Editions } from './spoken-editions.ts';

/** Where a statement's words stand, and whether they speak of a journey. */
export interface CueSpan {
  readonly first: number;
  readonly last: number;
  readonly journey: boolean;
}

/** The question which editions the words of a clause may be about. */
export interface EditionQuery {
  readonly passage: Passage;
  readonly clause: Clause;
  readonly span: CueSpan;
  readonly act: Act;
  readonly editions: Editions;
  readonly background: Background;
  readonly published: string | null;
  readonly knowledge: World;
}
