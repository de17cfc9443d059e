import { CLASSES, IGNORABLE, LETTER, SINGLE } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

/** A word beside a place in a text, as it stands. */
export interface Word extends Span {
  readonly text: string;
}

const STOP = 0x2e;

/** Signs that stay inside a word: "U.S.", "Jong-un", "N'Djamena". */
function isInnerSign(unit: number): boolean {
  return unit === STOP || unit === 0x27 || unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2019;
}

/** Whether the UTF-16 unit at `index` is part of a word of a script with spaces. */
export function isLetterAt(text: string, index: number): boolean {
  const kind = CLASSES[text.charCodeAt(index)];
  return kind === LETTER || kind === IGNORABLE;
}

/**
 * The word that ends right before `position`, with nothing but spaces between, or one line break.
 *
 * A full stop belongs to the word only in abbreviations with a second one ("U.S.").
 */
export function wordBefore(text: string, position: number): Word | null {
  const end = skipSpaceBack(text, position);
  if (end === null) return null;
  let start = end;
  while (start > 0 && (isLetterAt(text, start - 1) || isInner(text, start - 1, start, end))) start--;
  if (start === end || !isLetterAt(text, start)) return null;
  return { start, end, text: text.slice(start, end) };
}

/** The word that begins right after `position`, with nothing but spaces between, or one line break. */
export function wordAfter(text: string, position: number): Word | null {
  const start = skipSpace(text, position);
  if (start === null || !isLetterAt(text, start)) return null;
  let end = start;
  while (end < text.length) {
    if (isLetterAt(text, end)) end++;
    else if (isInnerSign(text.charCodeAt(end)) && isLetterAt(text, end + 1)) end++;
    else break;
  }
  // "U.S.": the stop at the end belongs to it when there is one inside.
  if (text.charCodeAt(end) === STOP && /^\p{Lu}{1,2}(?:\.\p{Lu}{1,2})+$/u.test(text.slice(start, end))) end++;
  return { start, end, text: text.slice(start, end) };
}

function isInner(text: string, index: number, start: number, end: number): boolean {
  if (!isInnerSign(text.charCodeAt(index))) return false;
  if (start < end) return index > 0 && isLetterAt(text, index - 1);
  // The last character: only the stop of an abbreviation like "U.S." or "EE.UU.".
  return (
    text.charCodeAt(index) === STOP &&
    /(?:^|[^\p{L}])\p{Lu}{1,2}\.\p{Lu}{1,2}$/u.test(text.slice(Math.max(0, index - 6), index))
  );
}

const LINE_FEED = 10;

/** Spaces as they stand between words, the carriage return of a line break included. */
function isSpace(unit: number): boolean {
  return (
    unit === 32 || unit === 9 || unit === 13 || unit === 0xa0 || unit === 0x2009 || unit === 0x202f || unit === 0x3000
  );
}

/** Steps back over spaces; null where a paragraph ends, or where nothing separates. */
function skipSpaceBack(text: string, position: number): number | null {
  let i = position;
  let breaks = 0;
  for (; i > 0; i--) {
    const unit = text.charCodeAt(i - 1);
    if (unit === LINE_FEED) breaks++;
    else if (!isSpace(unit)) break;
  }
  return breaks > 1 || i === position || i === 0 ? null : i;
}

function skipSpace(text: string, position: number): number | null {
  let i = position;
  let breaks = 0;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_FEED) breaks++;
    else if (!isSpace(unit)) break;
  }
  return breaks > 1 || i === position || i === text.length ? null : i;
}

/** Whether a word begins with a capital letter of a script that has them. */
export function isCapitalised(word: string): boolean {
  const unit = word.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (unit >= FIRST_CYRILLIC && unit < FIRST_CYRILLIC + 0x60) return unit < FIRST_SMALL_CYRILLIC;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** From here on 48 capitals and then 48 small letters of the Cyrillic script. */
const FIRST_CYRILLIC = 0x400;
const FIRST_SMALL_CYRILLIC = 0x430;

/** Whether a word is written in capitals throughout, with at least two letters. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Whether the character at `index` belongs to a script that is written without spaces. */
export function isUnspacedAt(text: string, index: number): boolean {
  return CLASSES[text.charCodeAt(index)] === SINGLE;
}

/** Speech is quoted after a stop, a colon or a comma; «Pisco Biden» in the middle of a sentence is a name. */
function opensSpeech(text: string, quote: number): boolean {
  const before = text.slice(Math.max(0, quote - 2), quote).trimEnd();
  return before === '' || /[.,:;!?…—–(\n-]$/.test(before);
}

/**
 * Whether a new sentence, line or quotation begins at `position`, so that a capital says nothing.
 */
export function startsSentence(text: string, position: number): boolean {
  let i = position;
  while (i > 0 && /[\s"'“”„«»‘’‹›([¿¡—–•*-]/.test(text.charAt(i - 1))) {
    if (text[i - 1] === '\n') return true;
    if (/["“„«]/.test(text.charAt(i - 1))) return opensSpeech(text, i - 1);
    i--;
  }
  if (i === 0) return true;
  const previous = text.charAt(i - 1);
  if (/[—–•*]/.test(text.charAt(i)) && i < position) return true;
  if (previous === ':' || previous === '!' || previous === '?' || previous === '…') return true;
  if (previous !== '.') return false;
  // An initial or a short abbreviation ends with a stop and no sentence.
  return !/(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Gen|Rep|Gov|Prof|vs|No)$/u.test(
    text.slice(Math.max(0, i - 6), i - 1),
  );
}
