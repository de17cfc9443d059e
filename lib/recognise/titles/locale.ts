import type { TitleSense } from '../offices/holders.ts';

/** The words of one country in one language; how they are used is up to the language's `TitleLocale`. */
export interface CountryWords {
  /** Names as they stand alone, the usual one first. */
  readonly name?: readonly string[];
  /** Names as they follow a title, with the connecting words where those are not regular. */
  readonly of?: readonly string[];
  /** Adjectives, or their stems where the language adds endings. */
  readonly adjective?: readonly string[];
}

/** By country code; two codes joined by `|` where the words leave open which ("Congolese"). */
export type CountryTable = Readonly<Record<string, CountryWords>>;

/** What a language calls a state by its form: "of the Islamic Republic", "Республики". */
export interface FormalNames {
  /** "republic", "kingdom", as they stand behind a title. */
  readonly nouns: string;
  /** What may stand around them: articles, "Islamic", "Federative". */
  readonly words: string;
  /** A country's names as they stand behind the noun, where they are not those of its `name`. */
  readonly names?: (words: CountryWords) => readonly string[];
}

/** Title words of one sense: every singular form as it stands, in any case of letters. */
export interface TitleWords {
  readonly sense: TitleSense;
  readonly forms: readonly string[];
  /** The country is part of the words: "US-Präsident", "taoiseach". */
  readonly country?: string;
  /** Used of these countries only: Russian "председатель" is a president in China alone. */
  readonly only?: readonly string[];
}

/** How a language puts a title and its country together. Only words and switches: `findTitles` walks them. */
export interface TitleLocale {
  readonly titles: readonly TitleWords[];
  readonly countries: CountryTable;
  /** Spellings of a country before the title: "Kazakh", "Kazakhstan's", "カザフスタンの". */
  readonly before: (words: CountryWords) => readonly string[];
  /** Spellings that stand before the title like a name: "Ukraine President"; not behind one of `places` ("in Iraq President Bush"). */
  readonly adjuncts?: (words: CountryWords) => readonly string[];
  readonly places?: readonly string[];
  /** Spellings of a country after the title: "of Kazakhstan", "kazakh", "Казахстана". */
  readonly after: (words: CountryWords) => readonly string[];
  /** Endings of such a spelling that goes with the noun behind it, if there is one: "lider francuskiej prawicy". */
  readonly attributive?: RegExp;
  /** Words that may stand between country and title and belong to the phrase: "new", "pro-Western". */
  readonly between: readonly string[];
  /** Those of them that make a leader the head of a party: "the French far-right leader". */
  readonly camps?: readonly string[];
  /** Words near the phrase that make it somebody else, or nobody yet: "vice", "former", "a". */
  readonly blockedBefore: readonly string[];
  /** What is written onto a title and makes it a former one: "expresidente", "Altkanzler". */
  readonly former?: RegExp;
  readonly blockedAfter: readonly string[];
  /** Formal names of states; absent where the tables need none. */
  readonly formal?: FormalNames;
  /** Words of the phrase that may also stand before the country and are no part of it: articles. */
  readonly articles: readonly string[];
  /** What connects a title to anything of which somebody can be president: "of", "de". */
  readonly of: readonly string[];
  /** Conjunctions: a title followed by "Lithuania and Estonia" is two offices. */
  readonly and: readonly string[];
  /** Titles of people who hold no such office: "Senator", "Foreign Minister". They make a surname somebody else's. */
  readonly otherRoles: readonly string[];
  /**
   * What tells a woman's title, and a man's where women are not called so, in a title with the word before
   * it, folded: "la presidente", "chancelier".
   */
  readonly feminine?: RegExp;
  readonly masculine?: RegExp;
  /** "Mr", "Frau": neither for nor against. */
  readonly honorifics: readonly string[];
  /**
   * Scripts without capitals: what may follow a complete phrase. Anything else could be the name of
   * somebody whom we do not know, and the phrase is left alone.
   */
  readonly followers?: RegExp;
  /** No spaces between words (Chinese, Japanese). */
  readonly unspaced?: boolean;
  /** Letters written together with the word that follows: Arabic "و", "ب", "ل". */
  readonly proclitics?: string;
}
