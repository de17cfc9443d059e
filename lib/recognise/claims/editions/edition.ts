import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Knowledge } from '../../types.ts';

/** What is known of events and where they are. */
export type World = Pick<Knowledge, 'events' | 'countries'>;

/** An edition that a statement may be about. */
export interface Edition {
  readonly event: AttendanceEvent;
  /** What points to it: words of the clause, its date or place, the rest of the sentence, or nothing but the context. */
  readonly by: 'clause' | 'date' | 'place' | 'sentence' | 'around';
}

/** What the sentences before have left in mind. */
export interface Background {
  /** The edition of the last sentence that had one. */
  readonly last: AttendanceEvent | null;
  /** The edition named last in the same paragraph. */
  readonly paragraph: AttendanceEvent | null;
  /** The paragraph began with it, or the sentence right before spoke of it. */
  readonly isFresh: boolean;
  /** The year that the sentence right before named, and the edition of it, if there is one. */
  readonly yearBefore: { readonly year: string; readonly event: AttendanceEvent | null } | null;
}
