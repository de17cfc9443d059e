/** A text of our own making, and everything that is to be read from it. */
export interface ArticleCase {
  /** What the text shows. */
  readonly name: string;
  readonly lang: string;
  /** The day of the text, `YYYY-MM-DD`; null where it is unknown. */
  readonly published: string | null;
  /** The event that claims are about unless they name another. */
  readonly event?: string;
  /** The text, with mentions marked as in `marked-text.ts`. */
  readonly marked: string;
  /** The event that the headline names. */
  readonly titled?: string;
  /** `leader-id status`, `not` before a status that is denied, the event behind it if it is another, ` by ` the speaker. */
  readonly claims: readonly string[];
}
