import { ABBREVIATIONS, type Abbreviations } from './abbreviations.ts';
import { CLASSES, SEPARATOR } from './characters.ts';
import type { Span } from './span.ts';

/** One sentence, without the white space around it. */
export interface Sentence extends Span {
  /** Number of the paragraph it stands in, from 0; a heading or list item is one of its own. */
  readonly paragraph: number;
}

const STOPS = '.!?\u2026\u203c\u203d\u2047\u2048\u2049\u061f\u06d4\u0964\u0965\u0589';
const CJK_STOPS = '\u3002\uff01\uff1f\uff61';
const CLOSERS = '"\'\u201d\u2019\u00bb\u203a)]}\u300d\u300f\u300b\u3009\u3011\uff09\u201c\uff02';
const OPENERS = '"\'\u201c\u2018\u201e\u201a\u00ab\u2039\u00bb([{\u00bf\u00a1\u2014\u2013-\u2022*';
/** Jumps from stop to stop at nearly the speed of reading; the same characters as above. */
const ANY_STOP = new RegExp(`[${STOPS}${CJK_STOPS}]`, 'g');
const ANY_BREAK = /[\n\r\u0085\u2028\u2029]/g;
const INITIAL = /^\p{L}\./u;
const BULLET = /[\u2022\u2023\u25cf\u25aa\u25e6*\u2013\u2014-]/;

/** How far back an abbreviation may begin; keeps the whole linear. */
const LONGEST_ABBREVIATION = 12;
/** Lines of this many units, and no shorter than this part of the longest, look hard-wrapped. */
const WRAPPED = { least: 45, most: 120, part: 0.7 } as const;

interface Rules {
  readonly open: ReadonlySet<string>;
  readonly either: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly ordinals: boolean;
}

const cache = new Map<string, Rules>();

function rulesFor(lang: string | undefined): Rules {
  const tables: Partial<Record<string, Abbreviations>> = ABBREVIATIONS;
  const aliases: Partial<Record<string, string>> = { hr: 'sr', bs: 'sr', mk: 'bg', da: 'de', no: 'de', nb: 'de' };
  const primary = (lang ?? 'en').toLowerCase().split('-')[0] ?? 'en';
  const key = aliases[primary] ?? primary;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const own = tables[key];
  const words = (pick: (table: Abbreviations) => string) =>
    new Set(`${own === undefined ? '' : pick(own)} ${pick(ABBREVIATIONS.en)}`.split(' ').filter((word) => word !== ''));
  const rules: Rules = {
    // English titles are quoted everywhere, but its other words are not abbreviations elsewhere.
    open: own === undefined ? new Set(ABBREVIATIONS.en.open.split(' ')) : new Set(own.open.split(' ')),
    either: words((table) => table.either),
    openers: new Set((own ?? ABBREVIATIONS.en).openers.split(' ')),
    ordinals: own?.ordinals ?? false,
  };
  cache.set(key, rules);
  return rules;
}

/**
 * Cuts a text into sentences, in order, in time linear in its length.
 *
 * A sentence ends at a stop that does not belong to an abbreviation, an initial or an ordinal of
 * the language, at a blank line, and at a line break unless the lines look hard-wrapped.
 *
 * @param lang BCP 47; its abbreviations apply, English ones where it is absent or unknown.
 */
export function segment(text: string, lang?: string): Sentence[] {
  const rules = rulesFor(lang);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  // Carried from block to block: a search from each would be quadratic in a text without stops.
  let stop = -1;
  for (const block of paragraphs(text)) {
    const before = sentences.length;
    let start = skipSpace(text, block.start, block.end);
    if (stop < start) stop = seek(ANY_STOP, text, start);
    while (stop < block.end) {
      const i = stop;
      const character = text.charAt(i);
      const cjk = CJK_STOPS.includes(character);
      let end = i + 1;
      while (end < block.end && (STOPS.includes(text.charAt(end)) || CJK_STOPS.includes(text.charAt(end)))) end++;
      const lastStop = end;
      while (end < block.end && CLOSERS.includes(text.charAt(end)) && !opensNext(text, end)) end++;
      const next = skipSpace(text, end, block.end);
      const single = lastStop === i + 1 && character === '.';
      const ends =
        next >= block.end ||
        cjk ||
        (next > end && !continues(text, next, block.end, single ? wordBefore(text, i, start) : null, rules));
      if (ends) {
        sentences.push({ start, end, paragraph });
        start = next;
      }
      stop = seek(ANY_STOP, text, ends ? next : end);
    }
    const end = trimEnd(text, start, block.end);
    if (end > start) sentences.push({ start, end, paragraph });
    if (sentences.length > before) paragraph++;
  }
  return sentences;
}

/** Where the next match of a one-character pattern stands at or after `from`, else the text's length. */
function seek(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}

/** A straight quotation mark that touches the next word and not the last one opens. */
function opensNext(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1);
  return isSpace(text.charCodeAt(i - 1)) && !Number.isNaN(next) && CLASSES[next] !== SEPARATOR;
}

/** Whether the sentence goes on at `next` after a stop that ends the word `word` (null: no full stop). */
function continues(text: string, next: number, end: number, word: string | null, rules: Rules): boolean {
  let at = next;
  while (at < end && at < next + 4 && OPENERS.includes(text.charAt(at))) at++;
  const first = text.charAt(at);
  if (first !== first.toUpperCase()) return true;
  if (word === null || word === '') return false;
  const lower = word.toLowerCase();
  // "J. D. Vance", "В. В. Путин", "z. B. am": an initial waits for its name.
  if (/^\p{L}$/u.test(word) && (INITIAL.test(text.slice(at, at + 3)) || /^\p{Lu}$/u.test(word))) {
    return INITIAL.test(text.slice(at, at + 3)) || !opensSentence(text, at, rules);
  }
  if (/^(?:\p{Lu}\p{Ll}?\.-?){1,3}\p{Lu}\p{Ll}?$/u.test(word)) return !opensSentence(text, at, rules);
  if (lower === 'no' || lower === 'nos') return /\d/.test(first);
  if (rules.open.has(lower)) return true;
  if (rules.either.has(lower)) return !opensSentence(text, at, rules);
  if (rules.ordinals && /^(?:\d{1,3}|[IVX]{1,5})$/.test(word)) return !opensSentence(text, at, rules);
  return false;
}

function opensSentence(text: string, at: number, rules: Rules): boolean {
  let end = at;
  while (end < at + 14 && CLASSES[text.charCodeAt(end)] !== SEPARATOR && end < text.length) end++;
  return rules.openers.has(text.slice(at, end).toLowerCase());
}

/** The word that ends at `end`, with its inner stops and hyphens: "p.m", "г-н", "J". */
function wordBefore(text: string, end: number, floor: number): string {
  const least = Math.max(floor, end - LONGEST_ABBREVIATION);
  let start = end;
  while (start > least) {
    const unit = text.charCodeAt(start - 1);
    if (CLASSES[unit] === SEPARATOR && unit !== 0x2e && unit !== 0x2d) break;
    start--;
  }
  return text.slice(start, end);
}

/** Stretches that no sentence crosses: blank lines end them, and breaks between unwrapped lines. */
function* paragraphs(text: string): Generator<Span> {
  let lines: Span[] = [];
  let at = 0;
  while (at <= text.length) {
    const end = seek(ANY_BREAK, text, at);
    const start = skipSpace(text, at, end);
    if (start === end) {
      yield* joined(text, lines);
      lines = [];
    } else {
      lines.push({ start, end: trimEnd(text, start, end) });
    }
    at = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
  }
  yield* joined(text, lines);
}

function* joined(text: string, lines: readonly Span[]): Generator<Span> {
  const wrapped = looksWrapped(lines);
  let open: { start: number; end: number } | null = null;
  for (const line of lines) {
    const first = text.charAt(line.start);
    const goesOn: boolean =
      open !== null &&
      !BULLET.test(first) &&
      (first !== first.toUpperCase() || (wrapped && !endsSentence(text, open.end)));
    if (open !== null && goesOn) open.end = line.end;
    else {
      if (open !== null) yield open;
      open = { start: line.start, end: line.end };
    }
  }
  if (open !== null) yield open;
}

/** A wrapped paragraph may end a sentence at a line's end; then the stop itself cuts there. */
function endsSentence(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  return last === ':' || CJK_STOPS.includes(last);
}

function looksWrapped(lines: readonly Span[]): boolean {
  if (lines.length < 3) return false;
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.end - line.start);
  if (longest < WRAPPED.least || longest > WRAPPED.most) return false;
  return lines.slice(0, -1).every((line) => line.end - line.start >= longest * WRAPPED.part);
}

function skipSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  return i;
}

function trimEnd(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
