import { isAllCapitals, isCapitalised } from '../neighbours.ts';

/** How a line is written: headlines put a capital on every word, tickers capitalise all letters. */
export type LineCase = 'normal' | 'title' | 'capitals';

/** Share of longer words with a capital from which a line is a title-case headline. */
const TITLE_SHARE = 0.7;
/** Longer lines are prose whatever their capitals. */
const LONGEST_HEADLINE = 220;

/** Tells how the line around a position is written; remembers the line it looked at last. */
export function lineCases(text: string): (position: number) => LineCase {
  let start = 0;
  let end = -1;
  let known: LineCase = 'normal';
  return (position) => {
    if (position >= start && position < end) return known;
    start = text.lastIndexOf('\n', position - 1) + 1;
    const next = text.indexOf('\n', position);
    end = next < 0 ? text.length + 1 : next + 1;
    known = caseOf(text.slice(start, Math.min(end, start + LONGEST_HEADLINE * 4)));
    return known;
  };
}

function caseOf(line: string): LineCase {
  if (!/\p{Ll}/u.test(line)) return 'capitals';
  // Prose in capitals with a stray small letter does not occur; prose sentences are long.
  if (line.length > LONGEST_HEADLINE) return 'normal';
  const words = line.match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? [];
  if (words.length < 4) return 'normal';
  const capitals = words.filter((word) => isCapitalised(word)).length;
  if (words.filter(isAllCapitals).length > words.length * 0.6) return 'capitals';
  return capitals / words.length >= TITLE_SHARE && words.length >= 4 ? 'title' : 'normal';
}
