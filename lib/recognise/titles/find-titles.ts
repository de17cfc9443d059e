import { fold } from '../../text/fold.ts';
import { isCapitalised, isLetterAt, type Word, wordAfter, wordBefore } from '../neighbours.ts';
import type { TitleSense } from '../offices/holders.ts';
import type { Span } from '../types.ts';
import { type CompiledTitles, type CountryForm, compileTitles, titleKey } from './compile.ts';
import type { CountryPhrase } from './country-phrase.ts';
import { formalCountry } from './formal-names.ts';
import type { TitleLocale, TitleWords } from './locale.ts';
import { findUnspacedPhrase } from './unspaced.ts';

export type Gender = 'woman' | 'man';

/** A title in a text, with its country where one stands beside it. */
export interface TitleMention extends Span {
  readonly sense: TitleSense;
  /** Country codes: none, one, or two where the words leave it open. */
  readonly countries: readonly string[];
  /** The title word by itself; `start` and `end` span it together with its country. */
  readonly head: Span;
  /** A vice president, a former one, a president-elect, "a Slovak prime minister": it denotes no holder. */
  readonly blocked: boolean;
  /** Blocked for being somebody's deputy, or a company's president: not even a former holder. */
  readonly deputy: boolean;
  /** Where the words tell it: "chancelière" is a woman. */
  readonly gender?: Gender;
}

/** Whose president is none of a country: "university president Park". */
const INSTITUTIONS = new Set(
  'university college company club firm corporation federation association league student body pta bank hospital'.split(
    ' ',
  ),
);

/** Words that make a title its holder's deputy, folded, in all our languages. */
const DEPUTIES = new Set(
  'vice deputy vize vicepresidente stellvertretende stellvertretenden stellvertretender вице віце заместитель заместителя заступник заступника wice zastepca adjunct adjoint заменик zamenik نائب نائبة لنائب ونائب 副 第一副 第一副'
    .split(' ')
    .map(fold),
);

/**
 * Finds the titles of heads of state and government in a text, each with its country if it has one
 * beside it: "Kazakh president", "Kazakhstan's new leader", "prime minister of Slovakia".
 *
 * @returns sorted by start, not overlapping; offsets are UTF-16 units, articles and proclitics left out
 */
export function findTitles(text: string, locale: TitleLocale): TitleMention[] {
  const tables = compileTitles(locale);
  const found: TitleMention[] = [];
  let covered = 0;
  for (const hit of text.matchAll(tables.heads)) {
    const words = tables.senses.get(titleKey(hit[0]));
    const former = tables.locale.former?.exec(text.slice(Math.max(0, hit.index - FORMER), hit.index))?.[0].length ?? 0;
    const head = { start: hit.index - former, end: hit.index + hit[0].length };
    if (!words || !standsAlone(text, head, tables)) continue;
    const mention = readTitle(text, head, words, tables);
    if (mention.start < covered) continue;
    covered = mention.end;
    found.push(former > 0 ? { ...mention, blocked: true } : mention);
  }
  return found;
}

/** What makes a title a former one is so long at most, with the character before it. */
const FORMER = 5;

/** Whether the title word is a whole word. Unspaced scripts have no such bounds. */
function standsAlone(text: string, head: Span, { locale }: CompiledTitles): boolean {
  if (locale.unspaced) return true;
  if (head.end < text.length && isLetterAt(text, head.end)) return false;
  let start = head.start;
  if (locale.proclitics) {
    for (let n = 0; n < 2 && start > 0 && locale.proclitics.includes(text.charAt(start - 1)); n++) start--;
  }
  return start === 0 || !isLetterAt(text, start - 1);
}

function readTitle(text: string, head: Span, words: TitleWords, tables: CompiledTitles): TitleMention {
  const phrase = words.country
    ? { ...head, countries: [words.country], blocked: false }
    : findCountry(text, head, words.sense, tables);
  const fits = phrase !== null && (!words.only || phrase.countries.some((code) => words.only?.includes(code)));
  const span = fits ? phrase : head;
  const gender = genderOf(text, head, tables.locale);
  return {
    sense: words.sense,
    countries: fits ? phrase.countries.filter((code) => code !== '-') : [],
    head,
    start: span.start,
    end: span.end,
    blocked: (fits && phrase.blocked) || isBlocked(text, head, span, tables),
    deputy: isDeputy(text, head, span),
    ...(gender ? { gender } : {}),
  };
}

function genderOf(text: string, head: Span, { feminine, masculine }: TitleLocale): Gender | null {
  if (!feminine) return null;
  const phrase = `${wordBefore(text, head.start)?.text ?? ''} ${text.slice(head.start, head.end)}`;
  const key = titleKey(phrase);
  if (feminine.test(key)) return 'woman';
  return masculine?.test(key) ? 'man' : null;
}

function findCountry(text: string, head: Span, sense: TitleSense, tables: CompiledTitles): CountryPhrase | null {
  if (tables.locale.unspaced) return findUnspacedPhrase(text, head, tables);
  return countryBefore(text, head, sense, tables) ?? countryAfter(text, head, tables);
}

function countryBefore(text: string, head: Span, sense: TitleSense, tables: CompiledTitles): CountryPhrase | null {
  let edge = head.start;
  let blocked = false;
  for (let skipped = 0; skipped < 4; skipped++) {
    const match = longestBefore(text, edge, tables);
    if (match?.form.adjunct && tables.places.has(titleKey(wordBefore(text, match.start)?.text ?? ''))) return null;
    if (match) {
      return {
        start: match.start,
        end: head.end,
        countries: match.form.code.split('|'),
        blocked: blocked || isCoordinatedBefore(text, match.start, tables) || isPresidentOf(text, head.end, tables),
      };
    }
    const word = wordBefore(text, edge);
    if (!word) return null;
    const key = titleKey(word.text);
    if (tables.blockedBefore.has(key) || (sense === 'leader' && tables.camps.has(key))) blocked = true;
    else if (!tables.between.has(key) && !/^\d+-/.test(key)) return null;
    edge = word.start;
  }
  return null;
}

function longestBefore(text: string, edge: number, tables: CompiledTitles): (Span & { form: CountryForm }) | null {
  let best: (Span & { form: CountryForm }) | null = null;
  const end = wordBefore(text, edge)?.end ?? edge;
  let start = edge;
  for (let n = 0; n < tables.longestBefore; n++) {
    const word = wordBefore(text, start);
    if (!word) break;
    start = word.start;
    const form = tables.before.get(titleKey(text.slice(start, end)));
    if (form && (!form.capital || isCapitalised(word.text))) best = { start, end, form };
  }
  return best;
}

function countryAfter(text: string, head: Span, tables: CompiledTitles): CountryPhrase | null {
  const found = longestAfter(text, head.end, tables);
  // "of the Islamic Republic" is Iran, "of the Islamic Republic of Pakistan" is not.
  const formal = formalCountry(text, head, tables);
  const isFormal = formal !== null && formal.end > (found?.end ?? 0);
  const end = isFormal ? formal.end : found?.end;
  if (end === undefined || (!isFormal && isAttributive(text, end, tables))) return null;
  const code = isFormal ? formal.code : (found?.form.code ?? '');
  return { start: head.start, end, countries: code.split('|'), blocked: isCoordinatedAfter(text, end, tables) };
}

function isAttributive(text: string, end: number, { locale }: CompiledTitles): boolean {
  return (
    locale.attributive?.test(text.slice(Math.max(0, end - 3), end)) === true &&
    /^[ \u00a0]\p{Ll}/u.test(text.slice(end, end + 2))
  );
}

/** The country that begins right behind a position, with its connecting words: "of Ghana". */
export function longestAfter(
  text: string,
  from: number,
  tables: CompiledTitles,
): { end: number; form: CountryForm } | null {
  let best: { end: number; form: CountryForm } | null = null;
  let end = from;
  let first: Word | null = null;
  for (let n = 0; n < tables.longestAfter; n++) {
    const word = wordAfter(text, end);
    if (!word) break;
    first ??= word;
    end = word.end;
    const form = tables.after.get(titleKey(text.slice(first.start, end)));
    if (form && (!form.capital || /\p{Lu}/u.test(word.text))) best = { end, form };
  }
  return best;
}

/** "Kazakh and Uzbek president": two offices in one phrase. */
function isCoordinatedBefore(text: string, start: number, tables: CompiledTitles): boolean {
  const conjunction = wordBefore(text, start);
  if (!conjunction || !tables.and.has(titleKey(conjunction.text))) return false;
  return longestBefore(text, conjunction.start, tables) !== null;
}

/** "president of Lithuania and Estonia", "leaders of Lithuania, Latvia, Estonia". */
function isCoordinatedAfter(text: string, end: number, tables: CompiledTitles): boolean {
  return isListed(text, end, tables) || isJoined(text, end, tables);
}

/** Parts the countries of a list. */
const COMMA = /^[ \u00a0]*[,،]/;
/** So many further countries make a list; behind one comma there may stand an apposition. */
const LIST = 2;

/** A form that may be of one or of several: where countries follow it one by one, it is of several. */
function isListed(text: string, end: number, tables: CompiledTitles): boolean {
  let at = end;
  for (let others = 1; ; others++) {
    const comma = COMMA.exec(text.slice(at, at + 4));
    const next = comma ? furtherAfter(text, at + comma[0].length, tables) : null;
    if (next === null) return false;
    if (others >= LIST || isJoined(text, next, tables)) return true;
    at = next;
  }
}

/** Where another country of a list ends; "…of Russia, China and India" leaves the connector out. */
function furtherAfter(text: string, from: number, tables: CompiledTitles): number | null {
  const found = longestAfter(text, from, tables);
  const bare = found === null ? wordAfter(text, from) : null;
  if (bare && [...tables.of].some((of) => tables.after.has(`${of} ${titleKey(bare.text)}`))) return bare.end;
  return found?.end ?? null;
}

/** "… and Estonia" behind a country. */
function isJoined(text: string, end: number, tables: CompiledTitles): boolean {
  const conjunction = wordAfter(text, end);
  if (!conjunction || !tables.and.has(titleKey(conjunction.text))) return false;
  const second = longestAfter(text, conjunction.end, tables);
  // "prezydent Rosji i słowacki premier" goes on with a title of its own.
  if (second) return !tables.senses.has(titleKey(wordAfter(text, second.end)?.text ?? ''));
  return furtherAfter(text, conjunction.end, tables) !== null;
}

/** "the French president of the World Bank": the adjective says whose citizen, not whose president. */
function isPresidentOf(text: string, end: number, tables: CompiledTitles): boolean {
  const of = wordAfter(text, end);
  if (!of || !tables.of.has(titleKey(of.text))) return false;
  const next = wordAfter(text, of.end);
  return next !== null && !/^(?:\d|today$|now$)/.test(next.text);
}

function isBlocked(text: string, head: Span, span: Span, tables: CompiledTitles): boolean {
  if (!tables.locale.unspaced && (isHyphen(text, head.start - 1) || isHyphen(text, head.end))) {
    // A hyphen before a title that carries its country itself ("US-Präsident") lies inside the head.
    return true;
  }
  const isOf = span.start === head.start && span.end > head.end;
  for (const start of new Set([span.start, head.start])) {
    let word = wordBefore(text, start);
    // "had been elected president of Mexico", "the 16th president of the United States".
    if (isOf && word && (ORDINAL.test(word.text) || isBoth(titleKey(word.text), tables))) return true;
    // "als neuer Präsident des Europäischen Rates".
    if (word && tables.between.has(titleKey(word.text))) word = wordBefore(text, word.start);
    // French writes an article together with the word: "l'ancien président".
    if (word && tables.blockedBefore.has(titleKey(word.text).replace(/^\p{L}{1,2}'(?=\p{L}{3})/u, ''))) return true;
    // "wybrany na prezydenta Meksyku"; "na" alone says nothing.
    const farther = word && wordBefore(text, word.start);
    if (word && farther && tables.blockedBefore.has(titleKey(text.slice(farther.start, word.end)))) return true;
  }
  const after = wordAfter(text, span.end);
  return after !== null && tables.blockedAfter.has(titleKey(after.text));
}

const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|\p{L}+(?:teenth|tieth)|eleventh|twelfth|(?:eigh|nin|ten)th)$/u;

/** Words that belong to the phrase behind its country, and bring somebody into office before the title: "elected". */
function isBoth(key: string, { between, blockedBefore }: CompiledTitles): boolean {
  return between.has(key) && blockedBefore.has(key);
}

function isDeputy(text: string, head: Span, span: Span): boolean {
  if (text.charAt(head.start - 1) === '副') return true;
  return [span.start, head.start].some((start) => {
    const before = isHyphen(text, start - 1)
      ? text.slice(Math.max(0, start - 6), start - 1)
      : wordBefore(text, start)?.text;
    if (before === undefined) return false;
    const word = fold(before).replace(/^.*[^\p{L}]/u, '');
    return DEPUTIES.has(word) || INSTITUTIONS.has(word);
  });
}

function isHyphen(text: string, index: number): boolean {
  return index >= 0 && /[-\u2010\u2011]/.test(text.charAt(index));
}
