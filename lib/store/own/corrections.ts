/**
 * What the reader calls wrong. It is hidden from them in card and popup until they take it back; on
 * pages everything stays painted, or a page could tell what they think of it.
 */
export type Correction = {
  readonly id: string;
  readonly kind: 'wrong';
  /** The day on which they said so, `YYYY-MM-DD`. */
  readonly on: string;
};
