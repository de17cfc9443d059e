import type { Span } from './span.ts';

/** A stretch of a text with what stands around it, so that it can be found again: a TextQuoteSelector of the W3C. */
export interface Quotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** So much of the surroundings tells apart nearly all repetitions, in UTF-16 units. */
const AROUND = 32;

/** The quotation of a stretch. Offsets are UTF-16 units; no character is cut in two. */
export function quotationOf(text: string, { start, end }: Span): Quotation {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isWithinPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isWithinPair(text, to) ? to - 1 : to),
  };
}

function isWithinPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && at < text.length && unit >= 0xdc00 && unit <= 0xdfff;
}
