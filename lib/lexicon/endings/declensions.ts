import { BELARUSIAN } from './belarusian.ts';
import { CZECH_SLOVAK } from './czech-slovak.ts';
import type { Declension, EndingRow } from './ending-row.ts';
import { FINNISH } from './finnish.ts';
import { GREEK } from './greek.ts';
import { HUNGARIAN } from './hungarian.ts';
import { POLISH } from './polish.ts';
import { ROMANIAN } from './romanian.ts';
import { RUSSIAN } from './russian.ts';
import { CROATIAN, SERBIAN, SLOVENE } from './serbian.ts';
import { UKRAINIAN } from './ukrainian.ts';

/** German and its neighbours: Putins, Merkels. */
const GENITIVE_S: readonly EndingRow[] = [['s', '']];

/** By BCP 47 primary subtag; names do not change in languages that are not listed. */
export const DECLENSIONS = {
  ru: { words: 'all', rows: RUSSIAN },
  uk: { words: 'all', rows: UKRAINIAN },
  be: { words: 'all', rows: BELARUSIAN },
  sr: { words: 'all', rows: SERBIAN },
  hr: { words: 'all', rows: CROATIAN },
  bs: { words: 'all', rows: CROATIAN },
  sl: { words: 'all', rows: SLOVENE },
  pl: { words: 'all', rows: POLISH },
  cs: { words: 'all', rows: CZECH_SLOVAK },
  sk: { words: 'all', rows: CZECH_SLOVAK },
  ro: { words: 'first', rows: ROMANIAN },
  el: { words: 'all', rows: GREEK },
  de: { words: 'last', rows: GENITIVE_S },
  nl: { words: 'last', rows: GENITIVE_S },
  sv: { words: 'last', rows: GENITIVE_S },
  da: { words: 'last', rows: GENITIVE_S },
  nb: { words: 'last', rows: GENITIVE_S },
  no: { words: 'last', rows: GENITIVE_S },
  fi: { words: 'last', rows: FINNISH },
  hu: { words: 'last', rows: HUNGARIAN },
} as const satisfies Record<string, Declension>;
