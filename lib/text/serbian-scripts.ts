const LETTERS = {
  a: 'а',
  b: 'б',
  c: 'ц',
  č: 'ч',
  ć: 'ћ',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
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
  š: 'ш',
  t: 'т',
  u: 'у',
  v: 'в',
  z: 'з',
  ž: 'ж',
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
} as const;

/** Serbian Latin, in small letters or capitals, written in Cyrillic; other characters stay. */
export function serbianCyrillic(latin: string): string {
  const letters: Partial<Record<string, string>> = LETTERS;
  return latin.replace(/lj|nj|dž|\p{L}/giu, (letter) => {
    const small = letter.toLowerCase();
    const cyrillic = letters[small];
    if (cyrillic === undefined) return letter;
    return small.charAt(0) === letter.charAt(0) ? cyrillic : cyrillic.toUpperCase();
  });
}

const LATIN = new Map<string, string>(Object.entries(LETTERS).map(([latin, cyrillic]) => [cyrillic, latin]));

/** Serbian Cyrillic written in Latin; other characters stay. */
export function serbianLatin(cyrillic: string): string {
  return cyrillic.replace(/\p{L}/gu, (letter) => {
    const small = letter.toLowerCase();
    const latin = LATIN.get(small);
    if (latin === undefined) return letter;
    return small === letter ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}
