/** Vuk's letters and Gaj's, one for one but for three digraphs. */
const LATIN = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
} as const satisfies Record<string, string>;

/** Serbian Cyrillic in Serbian Latin: "Јапанска" becomes "Japanska", "НАТО" "NATO". */
function toLatin(cyrillic: string): string {
  const letters: Partial<Record<string, string>> = LATIN;
  let latin = '';
  for (const letter of cyrillic) {
    const lower = letter.toLowerCase();
    const found = letters[lower];
    if (found === undefined) latin += letter;
    else latin += letter === lower ? found : found.charAt(0).toUpperCase() + found.slice(1);
  }
  return latin;
}

/** A word in both scripts, as Serbian pages use them. */
export function inBothScripts(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, toLatin(word)]);
}
