import { fold } from '../../text/fold.ts';
import { wordTree } from '../word-tree.ts';
import type { TitleLocale, TitleWords } from './locale.ts';

/** A spelling of a country that may stand beside a title. */
export interface CountryForm {
  /** One code, or two joined by `|`; `-` for a region or people that is no country. */
  readonly code: string;
  /** The form is written with a capital: "us president" is not "US president". */
  readonly capital: boolean;
  /** It stands before the title as a name does: "Ukraine President". */
  readonly adjunct?: true;
}

/** A language's title tables, ready to walk a text with. */
export interface CompiledTitles {
  readonly locale: TitleLocale;
  /** Finds title words anywhere; global, stateless between calls of `matchAll`. */
  readonly heads: RegExp;
  readonly senses: ReadonlyMap<string, TitleWords>;
  readonly before: ReadonlyMap<string, CountryForm>;
  readonly after: ReadonlyMap<string, CountryForm>;
  /** The longest form in words (in characters for unspaced scripts). */
  readonly longestBefore: number;
  readonly longestAfter: number;
  readonly between: ReadonlySet<string>;
  readonly camps: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly blockedBefore: ReadonlySet<string>;
  readonly blockedAfter: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly otherRoles: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly formal: { readonly nouns: ReadonlySet<string>; readonly words: ReadonlySet<string> } | null;
}

const compiled = new WeakMap<TitleLocale, CompiledTitles>();

/** Compiles a language's tables, once. */
export function compileTitles(locale: TitleLocale): CompiledTitles {
  let known = compiled.get(locale);
  if (!known) {
    known = build(locale);
    compiled.set(locale, known);
  }
  return known;
}

/** How table entries and stretches of text are compared: folded, with plain apostrophes and single spaces. */
export function titleKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  if (keys.size >= REMEMBERED) keys.clear();
  const key = fold(text)
    .replace(/[’‘ʼʹ`]/g, "'")
    .replace(/[\u2010-\u2013]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ');
  keys.set(text, key);
  return key;
}

/** Words repeat themselves, within a text and from rule to rule; so many are remembered. */
const REMEMBERED = 8_000;
const keys = new Map<string, string>();

function build(locale: TitleLocale): CompiledTitles {
  const senses = new Map<string, TitleWords>();
  const forms: string[] = [];
  for (const words of locale.titles) {
    for (const form of words.forms) {
      forms.push(form);
      senses.set(titleKey(form), words);
    }
  }
  const before = new Map<string, CountryForm>();
  const after = new Map<string, CountryForm>();
  for (const [code, words] of Object.entries(locale.countries)) {
    for (const form of locale.before(words)) addCountry(before, form, code);
    for (const form of locale.after(words)) addCountry(after, form, code);
  }
  for (const [code, words] of Object.entries(locale.countries)) {
    for (const form of locale.adjuncts?.(words) ?? []) addCountry(before, form, code, { adjunct: true });
  }
  const keys = (list: readonly string[]) => new Set(list.map(titleKey));
  const length = (key: string) => (locale.unspaced ? key.length : key.split(' ').length);
  const longest = (map: Map<string, CountryForm>) => Math.max(1, ...[...map.keys()].map(length));
  return {
    locale,
    heads: wordTree(forms),
    senses,
    before,
    after,
    longestBefore: longest(before),
    longestAfter: longest(after),
    between: keys([...locale.between, ...(locale.camps ?? [])]),
    camps: keys(locale.camps ?? []),
    places: keys(locale.places ?? []),
    blockedBefore: keys(locale.blockedBefore),
    blockedAfter: keys(locale.blockedAfter),
    articles: keys(locale.articles),
    of: keys(locale.of),
    and: keys(locale.and),
    otherRoles: keys(locale.otherRoles),
    honorifics: keys(locale.honorifics),
    formal: locale.formal
      ? { nouns: keys(locale.formal.nouns.split(' ')), words: keys(locale.formal.words.split(' ')) }
      : null,
  };
}

function addCountry(
  map: Map<string, CountryForm>,
  form: string,
  code: string,
  kind: Pick<CountryForm, 'adjunct'> = {},
): void {
  const key = titleKey(form);
  const lastWord = form.slice(form.lastIndexOf(' ') + 1);
  // "of Kazakhstan": the capital to ask for is that of the name, not of the connector.
  const capital = /^\p{Lu}/u.test(form) || /(?:^|['’])\p{Lu}/u.test(lastWord);
  if (!map.has(key)) map.set(key, { code, capital, ...kind });
}
