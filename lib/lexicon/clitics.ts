/**
 * Words that Arabic and Hebrew write as one with the next: "and", "to", "by", "that" before a name.
 * The name's span begins after them.
 */
const ARABIC = letterTable('وفبلك', 0x600);
const HEBREW = letterTable('ובלמשכ', 0x590);
const LAM = 0x644;
/** What the second "ل" of a fused article stands for: alif. */
export const ALIF = 0x627;
/** At most so many stand before a name: "ولبوتين". */
export const MOST_CLITICS = 2;

function letterTable(letters: string, base: number): Uint8Array {
  const table = new Uint8Array(0x100);
  for (let i = 0; i < letters.length; i++) table[letters.charCodeAt(i) - base] = 1;
  return table;
}

/** Whether a word that begins with `unit` can begin with a clitic at all. */
export function isClitic(unit: number, lang: string | undefined): boolean {
  if (unit >= 0x600 && unit <= 0x6ff)
    return !(lang === 'fa' || lang === 'ur' || lang === 'ps') && ARABIC[unit - 0x600] === 1;
  return unit >= 0x590 && unit < 0x600 && HEBREW[unit - 0x590] === 1;
}

/** "للسيسي" is "ل" before "السيسي", whose article lost its alif: the span then keeps the whole word. */
export function hasFusedArticle(text: string, at: number): boolean {
  return text.charCodeAt(at) === LAM && text.charCodeAt(at + 1) === LAM;
}
