import type { Lexicon } from '../lexicon/lexicon.ts';
import type {
  AttendanceEvent,
  Country,
  Group,
  Leader,
  Representative,
  Scope,
  Series,
  Status,
} from '../packs/schema.ts';

/** A text to read, with what is known about it. */
export interface Article {
  readonly text: string;
  /** BCP 47 primary subtag, `en`, `zh`; detected from the text where absent. */
  readonly lang?: string;
  /** The calendar day of publication, `YYYY-MM-DD`; without it relative dates stay unresolved. */
  readonly published?: string;
  /** Context only: nothing in it is marked. */
  readonly title?: string;
  /** What earlier parts of the same page have established (infinite scroll, live blogs). */
  readonly context?: PageContext;
}

/** What a part of a page establishes for the parts that follow. Plain data: it crosses messages. */
export interface PageContext {
  /** Leaders that the page has introduced by full name or by title. */
  readonly leaders: readonly string[];
  /** Events that the page has been found to speak of, most recent last. */
  readonly events: readonly string[];
}

/** Everything that recognition knows of the world. Built from painting packs only. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly leaders: ReadonlyMap<string, Leader>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly series: ReadonlyMap<string, Series>;
  readonly events: ReadonlyMap<string, AttendanceEvent>;
}

/** A stretch of a text. Offsets are UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface LeaderMention extends Span {
  readonly kind: 'leader';
  readonly id: string;
  readonly text: string;
}

export interface EventMention extends Span {
  readonly kind: 'event';
  readonly id: string;
  readonly text: string;
}

export interface DateMention extends Span {
  readonly kind: 'date';
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or a closed interval `A/B`; null where the text does not tell which day. */
  readonly value: string | null;
  readonly text: string;
}

export type Mention = LeaderMention | EventMention | DateMention;

export type ClaimSubject =
  | { readonly leader: string }
  | { readonly country: string }
  | { readonly group: string }
  | { readonly all: 'foreign' };

/** One thing that the article says about one subject and one event. */
export interface ClaimReading extends Span {
  readonly subject: ClaimSubject;
  readonly event: string;
  readonly status: Status;
  readonly denies?: true;
  readonly scope?: Scope;
  readonly representative?: Representative;
  /** Null in the reporter's own voice. */
  readonly speaker: string | null;
  readonly text: string;
}

/** The result of reading one article: mentions sorted by start, never overlapping. */
export interface Annotations {
  readonly lang: string;
  readonly published: string | null;
  readonly mentions: readonly Mention[];
  readonly claims: readonly ClaimReading[];
  readonly context: PageContext;
}
