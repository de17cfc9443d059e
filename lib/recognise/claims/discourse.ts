import type { AttendanceEvent } from '../../packs/schema.ts';
import type { ClaimSubject } from '../types.ts';
import type { Draft } from './types.ts';

/** What earlier sentences leave in mind for those that follow. */
export interface Discourse {
  /** Whom the last sentence was about. */
  topic: readonly ClaimSubject[];
  /** The last two or more who were named together. */
  several: readonly ClaimSubject[];
  speaker: string | null;
  /** What the last sentence with statements said. */
  drafts: readonly Draft[];
  /** How many sentences ago that was. */
  draftsAge: number;
  lastEvent: AttendanceEvent | null;
  paragraphEvent: AttendanceEvent | null;
  paragraph: number;
  /** Countries and capitals that the paragraph has placed something in: `RU`, `*RU`. */
  places: readonly string[];
  /** Whom an unanswered question was about. */
  asked: { readonly subjects: readonly ClaimSubject[]; readonly isWho: boolean } | null;
}

/** A fresh mind at the beginning of an article. */
export function newDiscourse(): Discourse {
  return {
    topic: [],
    several: [],
    speaker: null,
    drafts: [],
    draftsAge: 0,
    lastEvent: null,
    paragraphEvent: null,
    paragraph: -1,
    places: [],
    asked: null,
  };
}
