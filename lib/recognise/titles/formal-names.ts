import type { Span } from '../../text/span.ts';
import { isCapitalised, type Word, wordAfter } from '../neighbours.ts';
import { type CompiledTitles, titleKey } from './compile.ts';
import type { CountryWords } from './locale.ts';

/** The country that a formal name means, and where the name ends. */
export interface FormalCountry {
  readonly code: string;
  readonly end: number;
}

/** The Chinese republic that is not the people's is another one. */
const PEOPLES = /^(?:people's|popular[ae]?|populaire|народной|народної|народне|narodne|ludowej)$/;
/** States that share the noun's country with another: told apart by their whole names only, which the tables hold. */
const SHARED: ReadonlySet<string> = new Set(['KR', 'KP', 'CD', 'CG', 'TW', 'GQ', 'GN', 'GW']);
const MOST_WORDS = 8;

/**
 * The country named by its formal name behind a title: "of the Islamic Republic of Pakistan",
 * "Республики Казахстан", "der Slowakischen Republik". Names that the tables hold whole come first and
 * are not this function's business.
 *
 * @param head the title word; in "président de la République" the noun is part of it
 * @returns null where no such name stands there, or it could be two states'
 */
export function formalCountry(text: string, head: Span, tables: CompiledTitles): FormalCountry | null {
  const { formal } = tables;
  if (!formal) return null;
  const last = titleKey(text.slice(head.start, head.end)).split(' ').at(-1) ?? '';
  let noun = formal.nouns.has(last);
  let peoples = false;
  let end = head.end;
  for (let n = 0; n < MOST_WORDS; n++) {
    const word = wordAfter(text, end);
    if (!word) return null;
    const key = titleKey(word.text);
    const isNoun = formal.nouns.has(key);
    if (!isNoun && !formal.words.has(key)) {
      const found = noun ? countryAt(text, end, word, tables) : adjectiveAt(text, key, word, tables);
      return found && isPlain(found.code, peoples) ? found : null;
    }
    noun ||= isNoun;
    peoples ||= PEOPLES.test(key);
    end = word.end;
  }
  return null;
}

function isPlain(code: string, peoples: boolean): boolean {
  return code !== '-' && !code.includes('|') && !SHARED.has(code) && (code !== 'CN' || peoples);
}

/** "Slovak Republic", "Словацкой Республики": the adjective stands before its noun. */
function adjectiveAt(text: string, key: string, word: Word, tables: CompiledTitles): FormalCountry | null {
  const form = tables.before.get(key);
  const noun = form && isCapitalised(word.text) ? wordAfter(text, word.end) : null;
  return form && noun && tables.formal?.nouns.has(titleKey(noun.text)) ? { code: form.code, end: noun.end } : null;
}

const MOST_NAME_WORDS = 4;

/** The longest country behind the noun, in the form it takes behind a title or as it is called by itself. */
function countryAt(text: string, from: number, first: Word, tables: CompiledTitles): FormalCountry | null {
  let best: FormalCountry | null = null;
  let end = from;
  for (let n = 0; n < MOST_NAME_WORDS; n++) {
    const word = wordAfter(text, end);
    if (!word) break;
    end = word.end;
    const key = titleKey(text.slice(first.start, end));
    const code = tables.after.get(key)?.code ?? namesOf(tables).get(key);
    if (code !== undefined && /\p{Lu}/u.test(text.slice(first.start, end))) best = { code, end };
  }
  return best;
}

/** Made when the first formal name is met; most pages have none. */
const names = new WeakMap<CompiledTitles, ReadonlyMap<string, string>>();

function namesOf(tables: CompiledTitles): ReadonlyMap<string, string> {
  let known = names.get(tables);
  if (!known) {
    const entries = Object.entries(tables.locale.countries);
    const namesIn = tables.locale.formal?.names ?? (({ name = [] }: CountryWords) => name);
    known = new Map(entries.flatMap(([code, words]) => namesIn(words).map((each) => [titleKey(each), code] as const)));
    names.set(tables, known);
  }
  return known;
}
