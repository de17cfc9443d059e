import { CLASSES, IGNORABLE, LETTER, SEPARATOR, SINGLE } from './characters.ts';
import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** A word, or a single Han, kana or Hangul character, with its folded form. */
export interface Token extends Span {
  readonly folded: string;
}

/**
 * The tokens of a text from left to right.
 *
 * Runs of letters and digits are one token; each Han, kana or Hangul character is its own.
 * Apostrophes and hyphens separate: "Macron's" is two tokens, "Jong-un" too. Marks and invisible
 * characters belong to the token they stand in; spans include trailing marks.
 */
export function* tokens(text: string, from = 0, to: number = text.length): Generator<Token> {
  let i = from;
  while (i < to) {
    const kind = CLASSES[text.charCodeAt(i)];
    if (kind === SEPARATOR || kind === IGNORABLE) {
      i++;
      continue;
    }
    const start = i++;
    let end = i;
    for (; i < to; i++) {
      const unit = text.charCodeAt(i);
      const next = CLASSES[unit];
      if (next === IGNORABLE) {
        if (!isInvisible(unit)) end = i + 1;
      } else if (next === LETTER && kind !== SINGLE) end = i + 1;
      else break;
    }
    yield { start, end, folded: fold(text.slice(start, end)) };
  }
}

/** True for ignorable units without ink: they are left out where a span would end with them. */
export function isInvisible(unit: number): boolean {
  return unit === 0xad || unit === 0x61c || (unit >= 0x200b && unit <= 0x206f) || unit === 0xfeff || unit === 0x34f;
}
