import { withSpellings } from '../spellings.ts';

const DIGRAPHS = { dž: 'џ', lj: 'љ', nj: 'њ' } as const satisfies Record<string, string>;
const LETTERS = {
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  ž: 'ж',
  z: 'з',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  ć: 'ћ',
  u: 'у',
  f: 'ф',
  h: 'х',
  c: 'ц',
  č: 'ч',
  š: 'ш',
} as const satisfies Record<string, string>;
const BARE = { č: 'c', ć: 'c', š: 's', ž: 'z', đ: 'dj' } as const satisfies Record<string, string>;

const lookUp = (table: Readonly<Record<string, string>>, sign: string): string => table[sign] ?? sign;

/** Serbian Latin to Cyrillic; lower case, other signs left alone. */
export function toCyrillic(text: string): string {
  return text.replace(/dž|lj|nj|[a-zđžćčš]/g, (sign) => lookUp({ ...LETTERS, ...DIGRAPHS }, sign));
}

/** Serbian forms in Latin script, in Latin without marks as some sites print it, and in Cyrillic. */
export function serbianSpellings(list: string): string {
  return withSpellings(list, (text) => text.replace(/[čćšžđ]/g, (sign) => lookUp(BARE, sign)), toCyrillic);
}
