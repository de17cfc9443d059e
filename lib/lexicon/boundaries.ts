import { APOSTROPHES, CLASSES, HYPHENS, LETTER, MIDDLE_DOTS, SEPARATOR } from '../text/characters.ts';

/** What stands between two words of a name. */
export const JOINT = { none: 0, space: 1, hyphen: 2, apostrophe: 3, dot: 4, initial: 5, quote: 6 } as const;
export type Joint = (typeof JOINT)[keyof typeof JOINT];

/** White space inside a name: one line break and the indentation after it, no more. */
const MOST_SPACE = 32;
const QUOTES = '"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u300e\u300f';
const SPACES =
  ' \u00a0\t\n\r\u2028\u3000\u202f\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u205f';

/** Which joint each UTF-16 unit makes by itself; `none` for all that cannot stand inside a name. */
const JOINTS: Uint8Array = jointTable();

function jointTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const put = (characters: string, joint: Joint) => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = joint;
  };
  put(QUOTES, JOINT.quote);
  put(SPACES, JOINT.space);
  put(HYPHENS, JOINT.hyphen);
  put(APOSTROPHES, JOINT.apostrophe);
  put(MIDDLE_DOTS, JOINT.dot);
  return table;
}

/** "А Лукашенко приедет", "В Путине", "A Merkel": letters that are words, and initials only with their dot. */
const LETTER_WORDS: ReadonlySet<string> = new Set('AÀEIOYaàeioyАВИКОСУЯЄІЙЗавикосуяєійз');

export function isLetterWord(character: string): boolean {
  return LETTER_WORDS.has(character);
}

/** The joint of a UTF-16 unit, `none` past the end of a text. */
export function jointOf(unit: number): Joint {
  return (JOINTS[unit] ?? JOINT.none) as Joint;
}

export function isSpace(unit: number): boolean {
  return JOINTS[unit] === JOINT.space;
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028;
}

/** Where the white space from `at` on ends, or -1 where it is too wide, or a blank line. */
export function skipSpace(text: string, at: number): number {
  const most = Math.min(text.length, at + MOST_SPACE);
  let breaks = 0;
  let i = at;
  for (; i < most; i++) {
    const unit = text.charCodeAt(i);
    if (!isSpace(unit)) break;
    if (isLineBreak(unit) && !(unit === 0x0a && text.charCodeAt(i - 1) === 0x0d)) breaks++;
  }
  return breaks > 1 || i === most ? -1 : i;
}

/** Where the word that ends before `end` begins; looks back at most 40 units. */
export function wordStart(text: string, end: number): number {
  let i = end;
  while (i > 0 && end - i < 40 && CLASSES[text.charCodeAt(i - 1)] !== SEPARATOR) i--;
  return i;
}

function isCapital(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

export function isSmall(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toUpperCase();
}

/** Whether `[start, end)` holds two letters or more, all of them capitals. */
export function isAllCapitals(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let i = start; i < end; i++) {
    if (CLASSES[text.charCodeAt(i)] !== LETTER) continue;
    if (!isCapital(text, i)) return false;
    letters++;
  }
  return letters > 1;
}

/** Quotation marks may stand inside a name: саммит «Большой двадцатки», Luiz Inácio “Lula” da Silva. */
export function isQuote(unit: number): boolean {
  return JOINTS[unit] === JOINT.quote;
}

const CLOSING = new Map([
  ['\u00ab', '\u00bb'],
  ['\u201c', '\u201d'],
  ['\u201e', '\u201c'],
  ['"', '"'],
  ['\u300c', '\u300d'],
  ['\u300e', '\u300f'],
]);

/** One more than `end` where a quotation mark that the span opened closes right after it. */
export function afterClosingQuote(text: string, start: number, end: number): number {
  const next = text.charAt(end);
  for (const [open, close] of CLOSING) {
    if (next !== close) continue;
    // Within the name only: a search through the text before it would be quadratic.
    const name = text.slice(start, end);
    const opened = name.lastIndexOf(open);
    if (opened >= 0 && (open === close || !name.includes(close, opened))) return end + 1;
  }
  return end;
}

/** Languages that elide before a name: "d’Orbán", "L’Obama". */
const ELIDING = new Set(['fr', 'it', 'ca', 'ro', 'oc']);

/** Whether the apostrophe before `start` ties the name to a longer one ("O’Neill"). */
export function tiedBefore(text: string, start: number, lang: string | undefined): boolean {
  if (start < 2 || jointOf(text.charCodeAt(start - 1)) !== JOINT.apostrophe) return false;
  const word = wordStart(text, start - 1);
  if (word === start - 1 || !isCapital(text, word)) return false;
  return !(lang !== undefined && ELIDING.has(lang));
}

/** Particles that stand before a hyphen in place of a name: "pro-Putin", "Anti-Trump", "Post-Merkel". */
const PREFIXES = new Set(
  (
    'pro anti ex post pre non ultra neo mid inter super semi pseudo nicht vize alt jung früh spät noch ' +
    'про анти экс пост не нео пре псевдо вице поза після анті екс нові'
  ).split(' '),
);

/** Whether the hyphen before `start` makes a surname the second half of another ("Lloyd-Webber"). */
export function doubledBefore(text: string, start: number, floor: number): boolean {
  if (start < 2 || jointOf(text.charCodeAt(start - 1)) !== JOINT.hyphen) return false;
  if (text.charCodeAt(start - 1) === 0x2013) return false; // an en dash joins two names
  const word = wordStart(text, start - 1);
  if (word === start - 1 || start - 1 === floor || !isCapital(text, word)) return false;
  return !PREFIXES.has(text.slice(word, start - 1).toLowerCase());
}

/** Part of an address or handle: "@putin", "trump.com". */
export function inAddress(text: string, start: number, end: number): boolean {
  if (start > 0 && text.charCodeAt(start - 1) === 0x40) return true;
  if (text.charCodeAt(end) !== 0x2e || end + 1 >= text.length) return false;
  return CLASSES[text.charCodeAt(end + 1)] === LETTER && isSmall(text, end + 1);
}

/** Whether a neighbouring word of two letters or more is in capitals too, or there is none on the line. */
export function amongCapitals(text: string, start: number, end: number): boolean {
  const left = neighbour(text, start, -1);
  const right = neighbour(text, end, 1);
  if (left === null && right === null) return true;
  return [left, right].some((word) => word !== null && isAllCapitals(word, 0, word.length));
}

function neighbour(text: string, from: number, step: 1 | -1): string | null {
  let i = step === 1 ? from : from - 1;
  let left = 12;
  while (i >= 0 && i < text.length && left-- > 0 && CLASSES[text.charCodeAt(i)] === SEPARATOR) {
    if (isLineBreak(text.charCodeAt(i))) return null;
    i += step;
  }
  if (i < 0 || i >= text.length || CLASSES[text.charCodeAt(i)] === SEPARATOR) return null;
  const first = i;
  left = 40;
  while (i >= 0 && i < text.length && left-- > 0 && CLASSES[text.charCodeAt(i)] !== SEPARATOR) i += step;
  return step === 1 ? text.slice(first, i) : text.slice(i + 1, first + 1);
}
