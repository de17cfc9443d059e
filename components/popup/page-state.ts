import type { PageClaim, PageEntry } from '../../lib/browser/messages.ts';
import type { Unreadable } from '../../lib/browser/page-address.ts';
import type { ToldClaim } from '../../lib/history/beside-a-page/told-claims.ts';
import type { EventHistory } from '../../lib/history/types.ts';
import type { Leader } from '../../lib/packs/schema.ts';
import type { SearchHit } from '../../lib/store/queries/queries.ts';
import type { ShownOutcome } from '../outcome/outcome-words.ts';

/** What came of one of the page's events, for a leader whom the page names too. */
export interface EntryOutcome {
  readonly event: string;
  /** What readers call the event. */
  readonly name: string;
  readonly outcome: ShownOutcome;
}

/** One leader or event of the page, with what the store knows of it. */
export interface ListedEntry extends PageEntry {
  /** What the store calls it; null where it does not know it. */
  readonly hit: SearchHit | null;
  /** A leader's outcomes at the events that the page speaks of. */
  readonly outcomes: readonly EntryOutcome[];
  /** How many came, sent others, stayed away: an event's outcomes counted, in the order of guest lists. */
  readonly counts: readonly { readonly outcome: ShownOutcome; readonly n: number }[];
}

/** What the page says, with what the record knows of it. */
export interface ReadClaims {
  readonly told: readonly ToldClaim<PageClaim>[];
  /** The histories of the events that the claims are about. */
  readonly events: readonly EventHistory[];
  /** The leaders whom the page names. */
  readonly named: readonly Leader[];
  /** The day and the language of the page. */
  readonly published: string | null;
  readonly lang: string | null;
  /** What is special about a leader's coming to an event, by “leader event”, as sentences. */
  readonly precedents: Precedents;
  /** What of it was found only after the list had been shown. */
  readonly late?: Precedents;
}

/** Sentences by “leader event”. */
type Precedents = ReadonlyMap<string, readonly string[]>;

/** What the popup knows of the page in the active tab. */
export type PageState =
  | { readonly state: 'asking' }
  /** Its reader has not come to it: there is nothing to say of what it holds. */
  | { readonly state: 'unread' }
  /** Read; `entries` may be empty. */
  | {
      readonly state: 'read';
      readonly entries: readonly ListedEntry[];
      readonly claims: ReadClaims;
      /** False while the page is being read, or the store could not be asked yet: there may be more to say. */
      readonly complete: boolean;
      /** Only what fills the popup is drawn; the rest follows at once. */
      readonly firstScreen?: true;
    }
  /** The reader has not allowed this site, or has taken the permission back. */
  | { readonly state: 'off'; readonly host: string }
  | { readonly state: 'enabling'; readonly host: string }
  /** The reader has switched the marking off for all pages, this site or this tab. */
  | { readonly state: 'switched-off' }
  /** Allowed, but the page does not answer: it was open before an update, or refuses scripts. */
  | { readonly state: 'silent' }
  | { readonly state: 'unreadable'; readonly why: Unreadable };
