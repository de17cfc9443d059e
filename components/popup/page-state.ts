import type { PageEntry } from '../../lib/browser/messages.ts';
import type { Unreadable } from '../../lib/browser/page-address.ts';
import type { SearchHit } from '../../lib/store/queries.ts';

/** One leader or event of the page, with what the store calls it where it knows it. */
export interface ListedEntry extends PageEntry {
  readonly hit: SearchHit | null;
}

/** What the popup knows of the page in the active tab. */
export type PageState =
  | { readonly state: 'asking' }
  /** Read; `entries` may be empty. */
  | { readonly state: 'read'; readonly entries: readonly ListedEntry[] }
  /** The reader has not allowed this site, or has taken the permission back. */
  | { readonly state: 'off'; readonly host: string }
  | { readonly state: 'enabling'; readonly host: string }
  /** Allowed, but the page does not answer: it was open before an update, or refuses scripts. */
  | { readonly state: 'silent' }
  | { readonly state: 'unreadable'; readonly why: Unreadable };
