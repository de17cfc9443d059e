/**
 * Every cap of the page reader in one place, each with its reason. Characters are UTF-16 units, times
 * milliseconds. Constants, not fields: they cost the page nothing.
 */
/** Fewer than 1 page in 100 is longer; a whole article in one request is read best. */
export const REQUEST_CHARS = 60_000;
/** Go ahead of a visible part further down: headline and first paragraphs introduce the people. */
export const LEAD_BLOCKS = 20;
/** About three screens. */
export const VISIBLE_BLOCKS = 60;
/** Beyond this a page is an archive, not something that is read. */
export const PAGE_CHARS = 6_000_000;
/** Enough for any page that is read; keeps ranges below a few megabytes. */
export const PAGE_MARKS = 20_000;
/** With more than this only what is near the window is painted: WebKit and Firefox repaint slower with each. */
export const PAINTED_AT_ONCE = 1_000;
/** Our work at one stretch; leaves a frame of 16 ms to the page. */
export const SLICE_MS = 8;
/** Blocks that are noted down at one stretch. */
export const HELD_AT_ONCE = 5_000;
/** Changes are gathered this long: below it a live blog's pieces would be sent one by one. */
export const BATCH_MS = 250;
/** Batches that bring nothing double the wait up to this. */
export const SLOWEST_BATCH_MS = 2_000;
/** More change records than this are not looked at one by one: the page is read anew. */
export const CHANGE_RECORDS = 5_000;
/** A block that has changed more often than this waits longer and longer (a ticker, a clock). */
export const RESTLESS_AFTER = 5;
export const RESTLESS_MS = 60_000;
/** Where the background cannot be reached it is asked again, ever more rarely; then only when the page changes. */
export const RETRIES = 5;
export const RETRY_MS = 1_000;
export const SLOWEST_RETRY_MS = 30_000;
/** Looks at whether the extension is still there. */
export const PULSE_MS = 5_000;
