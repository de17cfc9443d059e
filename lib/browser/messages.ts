/**
 * Every message that crosses between our parts, in one place. All payloads are plain data.
 *
 * Content script → background: `annotate`, `counted`, `showCard`, `cardView`, `openHistory`, `stepOn`, `mentionWrong`.
 * Our own pages → background: `query`, `readTab`, `keepClaim`, `markWrong`, `dropKept`. Popup and background → content script: the rest.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { OfficeFinding } from '../history/beside-a-page/office-check.ts';
import type { ToldClaim } from '../history/beside-a-page/told-claims.ts';
import type { EventHistory, KeptClaim, LeaderHistory } from '../history/types.ts';
import type { ClaimReading, PageContext } from '../recognise/types.ts';
import type { ClaimToKeep } from '../store/own/keep-claim.ts';
import type { Keeping } from '../store/own/kept.ts';
import type { Queries } from '../store/queries/queries.ts';
import type { Quotation } from '../text/quotation.ts';

/** A block of readable text as the content script read it. */
export interface BlockText {
  readonly id: number;
  readonly text: string;
}

/**
 * What a page says of its own date, gathered as it stands, to be understood elsewhere: reading JSON
 * and dates is the background's work, not the page's.
 */
export interface DateEvidence {
  readonly url: string | null;
  /** The texts of JSON-LD scripts that speak of a date. */
  readonly jsonLd: readonly string[];
  /** `meta` elements that may state a date: name in lower case, content. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** The `datetime` of the article's own `time` element. */
  readonly time: string | null;
}

export interface AnnotateRequest {
  readonly blocks: readonly BlockText[];
  /** As the page says or an earlier answer has told; a tag like `pt-BR` or empty. */
  readonly lang?: string;
  /** The day of publication where an earlier answer has told it. */
  readonly published?: string;
  /** Otherwise what the page says of it. */
  readonly dated?: DateEvidence;
  readonly title?: string;
  /** From the response to the page's earlier blocks, so that a surname stays introduced. */
  readonly context?: PageContext;
}

/** One stretch to paint. Offsets are UTF-16 units into the block's text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'leader' | 'event';
  readonly id: string;
  /** False for a leader or event of whom our record holds nothing: underlined faintly, once. */
  readonly recorded: boolean;
  /** Where the page calls a leader by an office that they did not hold on its day. */
  readonly office?: OfficeFinding;
}

/** One thing that a page says of one subject and one event. Offsets are UTF-16 units into the block's text. */
export interface PageClaim extends Omit<ClaimReading, 'text'> {
  readonly block: number;
  readonly quote: Quotation;
}

/** An entry of the page, or the stretch of a claim. */
export type JumpTarget = Pick<PageEntry, 'kind' | 'id'> | Pick<PageClaim, 'block' | 'start' | 'end'>;

/** What was found in one block. */
export interface Findings {
  readonly block: number;
  readonly marks: readonly Mark[];
  readonly claims: readonly PageClaim[];
}

export interface AnnotateResponse {
  /** The blocks in which anything was found. */
  readonly found: readonly Findings[];
  readonly published: string | null;
  readonly lang: string;
  readonly context: PageContext;
}

/** What the card needs: the history of one subject, seen from what the page holds and says. */
export interface CardRequest {
  readonly kind: 'leader' | 'event';
  readonly id: string;
  readonly page: PageSummary;
}

export type CardView =
  | {
      readonly kind: 'leader';
      readonly request: CardRequest;
      readonly history: LeaderHistory;
      /** What the page says of the leader, with what came of it. */
      readonly told: readonly ToldClaim<PageClaim>[];
      /** What of it the reader has called wrong: it is hidden. */
      readonly wrong: readonly string[];
    }
  | {
      readonly kind: 'event';
      readonly request: CardRequest;
      readonly history: EventHistory;
      /** What the page says of the event. */
      readonly told: readonly ToldClaim<PageClaim>[];
      readonly wrong: readonly string[];
    }
  | { readonly kind: 'unavailable'; readonly request: CardRequest; readonly reason: 'filling' | 'broken' | 'unknown' };

/** One leader or event marked on the page, for the popup's list. */
export interface PageEntry {
  readonly kind: 'leader' | 'event';
  readonly id: string;
  /** The words as they stand on the page, first occurrence. */
  readonly text: string;
  readonly count: number;
  readonly recorded: boolean;
  /** Where the page calls a leader by an office that they did not hold on its day. */
  readonly office?: OfficeFinding | undefined;
}

/** What a page holds. It lives in the page's reader and in answers to messages; nothing of it is stored. */
export interface PageSummary {
  readonly entries: readonly PageEntry[];
  /** In the order of the page. */
  readonly claims: readonly PageClaim[];
  readonly published: string | null;
  readonly lang: string | null;
}

/** What a reader answers: there may be more to come while it has not been through the whole page. */
export interface PageReading extends PageSummary {
  readonly reading: boolean;
}

type QueryName = keyof Queries;
/** A call of the query interface, spelled out as data. */
export type StoreQuery = { [N in QueryName]: { readonly name: N; readonly args: Parameters<Queries[N]> } }[QueryName];

/** A claim to keep, and where the reader reads it. */
export interface KeepRequest {
  /** The tab that the page is in; null where it came by way of the context menu, which keeps nothing of private windows. */
  readonly tab: number | null;
  readonly claim: ClaimToKeep;
  /** What was kept before and is to be replaced. */
  readonly replaces?: string | undefined;
}

export interface ProtocolMap {
  annotate(request: AnnotateRequest): AnnotateResponse;
  /** Asks the background to inject the card script into the sender's frame. */
  showCard(): void;
  cardView(request: CardRequest): CardView;
  query(query: StoreQuery): unknown;
  /** How many leaders and events the sender's page holds, for the badge. */
  counted(subjects: number): void;
  /** Opens the history page on a subject in a new tab. */
  openHistory(subject: { readonly kind: 'leader' | 'event'; readonly id: string }): void;
  /** The same as `step`, from the card. */
  stepOn(direction: 'next' | 'previous'): void;
  /** Whether words of the sender's page are wrongly taken for a subject, as the reader says in its card. */
  mentionWrong(mention: {
    readonly kind: 'leader' | 'event';
    readonly id: string;
    readonly text: string;
    readonly wrong: boolean;
  }): void;
  /** Runs the reader on the tab now; the site's permission must have been granted before. */
  readTab(tabId: number): void;

  /** Keeps what a page says. Our own pages alone may ask for this and the next two, and never for a private window. */
  keepClaim(request: KeepRequest): KeptClaim & Keeping;
  /** Keeps that the reader calls something wrong; answers with the id under which it can be dropped. */
  markWrong(request: { readonly tab: number | null; readonly what: string }): string;
  /** Drops what was kept. */
  dropKept(id: string): void;

  pageSummary(): PageReading;
  /** Scrolls to the next occurrence of an entry, or the next mark of a stretch of a block, and opens its card there. */
  jumpTo(place: JumpTarget): void;
  step(direction: 'next' | 'previous'): void;
  /** The site is no longer allowed: the reader takes its marks away and stops. */
  halt(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
