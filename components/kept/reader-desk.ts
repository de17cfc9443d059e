import { createContext } from 'preact';
import type { KeptClaim } from '../../lib/history/types.ts';
import type { ClaimToKeep } from '../../lib/store/own/keep-claim.ts';
import type { SearchHit } from '../../lib/store/queries/queries.ts';

/** What came of an attempt to keep: `once` in the database only, where its mirror has no room. */
export type Keeping = 'kept' | 'once' | 'failed';

/** What the reader can do with what they read. */
export interface DeskActions {
  /** @param replaces the id of what was kept before and goes */
  keep(claim: ClaimToKeep, replaces?: string): Promise<Keeping>;
  drop(id: string): Promise<void>;
  /** Keeps again what was dropped last. */
  restore(): Promise<void>;
  /** @param what as wrong-marks.ts names it */
  markWrong(what: string): Promise<void>;
  unmarkWrong(what: string): Promise<void>;
  /** For choosing whom or what a claim is about. */
  find(text: string): Promise<readonly SearchHit[]>;
}

/**
 * What is the reader's own, for every view that shows a part of the record: what they have kept, what
 * they call wrong, and what they may do about it.
 */
export interface Desk {
  /** In a private window nothing is kept. */
  readonly privateWindow: boolean;
  readonly kept: readonly KeptClaim[];
  /** What was dropped last on this surface. */
  readonly gone: KeptClaim | null;
  readonly wrong: ReadonlySet<string>;
  /** Null where nothing can be changed: in the card, which stands in a page of others. */
  readonly actions: DeskActions | null;
  /** Puts a text on the clipboard; false where the browser does not let us. */
  copy(text: string): Promise<boolean>;
}

/** A view without a reader: stories, and the sample of the welcome page. */
const EMPTY_DESK: Desk = {
  privateWindow: false,
  kept: [],
  gone: null,
  wrong: new Set(),
  actions: null,
  copy: async () => false,
};

export const ReaderDesk = createContext<Desk>(EMPTY_DESK);
