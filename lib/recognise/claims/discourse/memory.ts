import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { OfficeKind } from '../../offices/office-kind.ts';
import type { ClaimSubject } from '../../types.ts';
import type { Draft } from '../types.ts';
import type { LabelSense } from '../vocabulary.ts';
import { newScene, type SceneMemory } from './scene-memory.ts';

/** An edition that is over, named of some people only; of others the text goes on with what it was about. */
export interface LookedBack {
  readonly event: AttendanceEvent;
  readonly of: readonly ClaimSubject[];
}

/** What earlier sentences leave in mind for those that follow. */
export interface Discourse extends SceneMemory {
  /** The leader of each country named last, and in which paragraph; null where two of one country were. */
  readonly compatriots: Map<string, { readonly leader: string; readonly paragraph: number } | null>;
  /** Whom the last sentence was about. */
  topic: readonly ClaimSubject[];
  /** What kinds of office they have held. */
  offices: ReadonlySet<OfficeKind>;
  /** The last two or more who were named together. */
  several: readonly ClaimSubject[];
  /** How many sentences ago that was. */
  severalAge: number;
  speaker: string | null;
  /** Full names of speakers by their last word, to know "Peskov" again. */
  readonly fullNames: Map<string, string>;
  /** What the last sentence with statements said. */
  drafts: readonly Draft[];
  /** How many sentences ago that was. */
  draftsAge: number;
  /** What the last sentence said of people whom it left unnamed. */
  unnamed: Draft | null;
  lastEvent: AttendanceEvent | null;
  paragraphEvent: AttendanceEvent | null;
  /** The last sentence named a year and no event: the edition of that year, if there is one. */
  yearBefore: { readonly year: string; readonly event: AttendanceEvent | null } | null;
  /** Told of somebody in the middle of a paragraph about the article's own edition: where they were shortly before. */
  lookedBack: LookedBack | null;
  /** The paragraph began with it, and so is about it. */
  opensParagraph: boolean;
  paragraph: number;
  /** Sentences of the paragraph read so far. */
  sentences: number;
  /** A year heads the paragraph: who is named in it came then. */
  isChronicle: boolean;
  /** The day that heads the paragraph, as in a diary: "May 8: Lula lands". */
  day: string | null;
  /** How many sentences ago an event was last named or spoken of. */
  eventAge: number;
  /** Whom an unanswered question was about. */
  asked: {
    readonly subjects: readonly ClaimSubject[];
    readonly isWho: boolean;
    readonly says: LabelSense | null;
    /** Names have answered it; more of them may follow in the paragraph. */
    readonly isAnswered?: boolean;
    /** What it asks whether it is so. */
    readonly drafts: readonly Draft[];
  } | null;
  /** The leader who spoke in the sentence before: whose words a quotation behind it may be. */
  teller: string | null;
}

/** A fresh mind at the beginning of an article. */
export function newDiscourse(): Discourse {
  return {
    ...newScene(),
    compatriots: new Map(),
    topic: [],
    offices: new Set(),
    several: [],
    severalAge: 0,
    speaker: null,
    fullNames: new Map(),
    drafts: [],
    draftsAge: 0,
    unnamed: null,
    lastEvent: null,
    paragraphEvent: null,
    yearBefore: null,
    lookedBack: null,
    opensParagraph: false,
    paragraph: -1,
    sentences: 0,
    isChronicle: false,
    day: null,
    eventAge: 0,
    asked: null,
    teller: null,
  };
}
