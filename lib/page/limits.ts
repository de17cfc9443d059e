/** Every cap of the page reader in one place, each with its reason. Characters are UTF-16 units, times milliseconds. */
export const LIMITS = {
  /** Fewer than 1 page in 100 is longer; a whole article in one request is read best. */
  requestChars: 60_000,
  /** Goes ahead of a visible part further down: headline and first paragraphs introduce the people. */
  leadChars: 6_000,
  /** About three screens of text. */
  visibleChars: 12_000,
  /** Beyond this a page is an archive, not something that is read. */
  pageChars: 6_000_000,
  /** Enough for any page that is read; keeps ranges below a few megabytes. */
  pageMarks: 20_000,
  /** With more than this only what is near the window is painted: WebKit and Firefox repaint slower with each. */
  paintedAtOnce: 1_000,
  /** Our work at one stretch; leaves a frame of 16 ms to the page. */
  sliceMs: 8,
  /** Changes are gathered this long: below it a live blog's pieces would be sent one by one. */
  batchMs: 250,
  /** Batches that bring nothing double the wait up to this. */
  slowestBatchMs: 2_000,
  /** More change records than this are not looked at one by one: the page is read anew. */
  changeRecords: 5_000,
  /** A block that has changed more often than this waits longer and longer (a ticker, a clock). */
  restlessAfter: 5,
  restlessMs: 60_000,
  /** The background answers within a second even when it has to wake; after these the page is left alone until it changes. */
  retries: 3,
  retryMs: 2_000,
  /** Looks at whether the extension is still there. */
  pulseMs: 5_000,
} as const;
