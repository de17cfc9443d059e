/**
 * How names are put together, by the country whose office the leader holds. Only what differs from
 * the common case is listed: given name first, surname last, quoted by surname.
 */
export type Convention =
  | 'western' // George W. Bush: Bush
  | 'spanish' // Andrés Manuel López Obrador: López Obrador, López
  | 'portuguese' // Marcelo Rebelo de Sousa: Rebelo de Sousa
  | 'arabic' // Abdel Fattah el-Sisi: el-Sisi, Sisi; Mohammed bin Salman: bin Salman
  | 'east-asian' // Kim Jong-un: Kim
  | 'vietnamese' // Nguyễn Phú Trọng: Trọng
  | 'given' // Abiy Ahmed: Abiy; the rest is the father's name
  | 'either' // Thaksin Shinawatra, Isaias Afwerki: both are used
  | 'whole'; // Hun Sen, Min Aung Hlaing: never shortened

const CONVENTIONS = {
  spanish: 'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PY SV UY VE',
  portuguese: 'AO BR CV GW MZ PT ST TL',
  arabic: 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SY TN YE',
  'east-asian': 'CN KP KR TW',
  vietnamese: 'VN',
  given: 'ET MY',
  either: 'BT ER ID IS LA LK TH',
  whole: 'KH MM',
} as const satisfies Partial<Record<Convention, string>>;

const byCountry = new Map<string, Convention>(
  Object.entries(CONVENTIONS).flatMap(([convention, countries]) =>
    countries.split(' ').map((country): [string, Convention] => [country, convention as Convention]),
  ),
);

/** Western given names that bearers of East Asian surnames go by: "Lawrence Wong", "Frank Hsieh". */
const WESTERN_GIVEN = new Set('Frank Halimah J. Lawrence S. Sean Tharman Tony Vincent'.split(' '));

/** The convention of a leader's name; a name can follow another than its country's. */
export function conventionOf(name: string, country: string): Convention {
  const words = name.split(' ');
  const first = words[0] ?? '';
  if (country === 'SG') return words.length === 3 && !WESTERN_GIVEN.has(first) ? 'east-asian' : 'western';
  const convention = byCountry.get(country) ?? 'western';
  if (convention === 'east-asian' && WESTERN_GIVEN.has(first)) return 'western';
  return convention;
}

/** Countries at home in the order surname, given name, but printed abroad the other way round. */
const REVERSED = new Set(['HU', 'JP']);

export function isReversedAtHome(country: string): boolean {
  return REVERSED.has(country);
}

/** Where the press of other languages spells names after their Russian or native Cyrillic form. */
const CYRILLIC = new Set('AF AM AZ BG BY GE IR KG KZ MN RU TJ TM UA UZ'.split(' '));

export function isSpelledFromCyrillic(country: string): boolean {
  return CYRILLIC.has(country);
}

/** Given names that come second in Spanish and Portuguese: "Juan Manuel Santos" has one surname. */
export const IBERIAN_GIVEN: ReadonlySet<string> = new Set(
  (
    'adolfo agustin alberto alejandro alfonso alfredo alvaro andres angel antonio armando arturo benigno bernardo carlos cesar claudio ' +
    'cristina daniel david diego eduardo elena emilio enrique ernesto esteban eugenio evo felipe fernando francisco gabriel gerardo gonzalo ' +
    'guadalupe guido guillermo gustavo hector henrique hernan hugo ignacio inacio inasio isabel ivan jaime javier jesus joao joaquin jorge jose juan julio lenin ' +
    'leonel leonidas luis luisa luiz manuel marcelo marcos maria mariano mario martin mauricio miguel nicolas octavio orlando oscar osvaldo pablo ' +
    'patricio pedro rafael ramon raul ricardo roberto rodrigo rosario ruben salvador sebastian sergio teodoro tomas vicente victor xavier xiomara eugenia carmen'
  ).split(' '),
);

/** Houses that many of one family share: as a surname they name nobody. */
export const DYNASTIES: ReadonlySet<string> = new Set(
  'nahyan maktoum thani khalifa sabah saud said hussein'.split(' '),
);
