import type { CountryTable, CountryWords } from '../../titles/locale.ts';
import type { ClaimVocabulary } from '../vocabulary.ts';
import { type RawWord, wordsOf } from './words.ts';

/** A spelling of a country: how each of its words begins. */
interface Spelling {
  readonly code: string;
  readonly form: 'name' | 'adjective' | 'city';
  readonly stems: readonly string[];
  /** The words as the table has them: of "Нікарагуа" a stem is left that no ending completes. */
  readonly words: readonly string[];
  /** What may follow each stem. */
  readonly endings: ReadonlySet<string>;
  readonly isGenitive: boolean;
}

/** The spellings of all countries in one language, by how their first word begins. */
export interface CountryIndex {
  readonly byFirstStem: ReadonlyMap<string, readonly Spelling[]>;
  /** Words looked up before, and what they may begin; most begin nothing. */
  readonly known: Map<string, readonly Spelling[]>;
  readonly unspaced: boolean;
  /** How many letters may follow a stem. */
  readonly longestEnding: number;
  /** Names and cities in their base form, lower case; in languages with cases. */
  readonly bases: ReadonlySet<string> | null;
}

export interface CountryHit {
  readonly code: string;
  readonly form: 'name' | 'adjective' | 'city';
  /** Number of words. */
  readonly length: number;
  /** In a case that no subject has. */
  readonly inflected: boolean;
}

/** What stands before the id of a city that is no seat of a government. */
export const VENUE = '?';

const VOWELS = /[aeiouyăâąęáéíóúàèìòùâêîôûãõаеёиоуыэюяіїєљњјьй]+$/u;
const GENDER = /[aeo]$/u;
/** "Китай", "Уругвай": only the last letter changes. */
const UNCHANGING = /(?:оа|oa)$/u;
const DIPHTHONG = /^\p{L}+[ау]й$/u;
/** Endings of adjectives in the languages whose tables hold stems or one gender only. */
const ADJECTIVE_ENDING = 4;
/** The shortest stem: "Чад" and "Иран" must not swallow half the dictionary. */
const SHORTEST_STEM = 3;
const NO_ENDING: ReadonlySet<string> = new Set(['']);
/** Of a city that the table has as "казан*": anything short. */
const ANY_ENDING: ReadonlySet<string> = new Set(['', '*']);

/** Compiles names, adjectives and cities of all countries for one language. */
export function indexCountries(countries: CountryTable, vocabulary: ClaimVocabulary): CountryIndex {
  const { grammar, cities, venues = {} } = vocabulary;
  const unspaced = grammar.unspaced ?? false;
  const whole = grammar.wholeNames ?? false;
  const endings = grammar.endings === undefined ? NO_ENDING : new Set(['', ...grammar.endings.split(' ')]);
  const byFirstStem = new Map<string, Spelling[]>();
  const add = (text: string, code: string, form: Spelling['form'], isGenitive = false): void => {
    const isOpen = text.endsWith('*');
    const words = wordsOf(isOpen ? text.slice(0, -1) : text, grammar);
    // "ЦАР", "U.S.": short and capital forms have no endings.
    const bare = unspaced || endings === NO_ENDING || text.length <= SHORTEST_STEM || isAllCapitals(text);
    const isWhole = bare || isOpen || (whole && form !== 'adjective');
    const stems = isWhole ? words : words.map((word) => stemOf(word, whole));
    const first = stems[0];
    if (first === undefined || (unspaced && words.length < 2)) return;
    const spelling = {
      code,
      form,
      stems,
      words,
      endings: isOpen ? ANY_ENDING : bare ? NO_ENDING : endings,
      isGenitive,
    };
    const others = byFirstStem.get(first);
    if (others) others.push(spelling);
    else byFirstStem.set(first, [spelling]);
  };
  for (const [code, words] of Object.entries<CountryWords>(countries)) {
    if (code === '-') continue;
    for (const name of (words.name ?? []).flatMap(unaccented)) {
      add(name, code, 'name');
      for (const genitive of grammar.genitivesOf?.(name) ?? []) add(genitive, code, 'name', true);
    }
    if (grammar.endings !== undefined)
      for (const name of words.of ?? []) add(name, code, 'name', grammar.genitivesOf !== undefined);
    for (const adjective of words.adjective ?? []) {
      add(adjective, code, 'adjective');
      if (grammar.definite !== undefined) add(`${grammar.definite}${adjective}`, code, 'adjective');
    }
  }
  for (const [code, row] of Object.entries(cities)) {
    for (const city of row.split(',')) add(city.trim(), code, 'city');
  }
  for (const [place, row] of Object.entries(venues)) {
    for (const venue of row.split(',')) add(venue.trim(), `${VENUE}${place}`, 'city');
  }
  const named = [
    ...Object.values<CountryWords>(countries).flatMap(({ name }) => name ?? []),
    ...Object.values(cities).flatMap((row) => row.split(',')),
  ];
  const bases = grammar.accusative ? new Set(named.map((name) => wordsOf(name, grammar).join(' '))) : null;
  const longest = Math.max(...[...endings].map((ending) => ending.length));
  return {
    byFirstStem,
    known: new Map(),
    unspaced,
    bases,
    longestEnding: endings === NO_ENDING ? 0 : Math.max(longest, ADJECTIVE_ENDING),
  };
}

/** Scripts without capitals have none. */
function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** "Égypte" and "Egypte": newspapers leave the accent of a capital out. */
function unaccented(name: string): readonly string[] {
  return name.startsWith('É') ? [name, `E${name.slice(1)}`] : [name];
}

/** The longest spelling of a country that begins at a word; of those as long the most alike. */
export function matchCountry(words: readonly RawWord[], at: number, index: CountryIndex): CountryHit | null {
  const word = words[at]?.spelling;
  if (word === undefined) return null;
  let best: Spelling | null = null;
  for (const spelling of beginningWith(word.key, index)) {
    const { form, stems } = spelling;
    if (best !== null && stems.length < best.stems.length) continue;
    if (form !== 'adjective' && !word.isCapital) continue;
    if (!stems.every((_, i) => fits(words[at + i]?.spelling.key, spelling, i))) continue;
    // "Нигерия" is no form of "Нигер".
    if (best === null || stems.length > best.stems.length || likeness(words, at, spelling) > likeness(words, at, best))
      best = spelling;
  }
  if (best === null) return null;
  const { code, form, stems, isGenitive } = best;
  const isBase = (): boolean =>
    index.bases?.has(
      words
        .slice(at, at + stems.length)
        .map((each) => each.spelling.key)
        .join(' '),
    ) !== false;
  return { code, form, length: stems.length, inflected: isGenitive || (form !== 'adjective' && !isBase()) };
}

/** How many letters a spelling's words have in common with those of the text, from their beginnings. */
function likeness(words: readonly RawWord[], at: number, { words: own }: Spelling): number {
  return own.reduce((sum, word, i) => sum + commonStart(words[at + i]?.spelling.key ?? '', word), 0);
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** How many words are remembered before the index forgets them all. */
const REMEMBERED = 8_000;

/** The spellings whose first stem begins a word, the longest stems first. */
function beginningWith(word: string, index: CountryIndex): readonly Spelling[] {
  const known = index.known.get(word);
  if (known !== undefined) return known;
  if (index.known.size > REMEMBERED) index.known.clear();
  const found: Spelling[] = [];
  const shortest = Math.max(1, word.length - index.longestEnding);
  for (let length = word.length; length >= shortest; length--) {
    found.push(...(index.byFirstStem.get(word.slice(0, length)) ?? []));
  }
  const made = found.length === 0 ? NONE : found;
  index.known.set(word, made);
  return made;
}

const NONE: readonly Spelling[] = [];

function fits(word: string | undefined, { form, words, stems, endings }: Spelling, at: number): boolean {
  const stem = stems[at];
  if (word === undefined || stem === undefined || !word.startsWith(stem)) return false;
  const rest = word.slice(stem.length);
  if (endings === ANY_ENDING) return rest.length <= ADJECTIVE_ENDING;
  if (word === words[at] || endings.has(rest)) return true;
  // "Северной Корее": all but the last word of a name are adjectives, or change as they do.
  const isAdjective = form === 'adjective' || at < stems.length - 1;
  return endings !== NO_ENDING && isAdjective && stem.length > SHORTEST_STEM && rest.length <= ADJECTIVE_ENDING;
}

/** What no ending changes; where names are written out, that is all but the vowel of an adjective's gender. */
function stemOf(word: string, whole: boolean): string {
  // "Само" is no form of "Самоа".
  if (UNCHANGING.test(word)) return word;
  const stem = DIPHTHONG.test(word) ? word.slice(0, -1) : word.replace(whole ? GENDER : VOWELS, '');
  return stem.length >= (whole ? SHORTEST_STEM + 1 : SHORTEST_STEM) ? stem : word;
}
