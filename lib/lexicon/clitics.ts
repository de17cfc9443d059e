/**
 * Words that Arabic and Hebrew write as one with the next: "and", "to", "by", "that" before a name.
 * The name's span begins after them.
 */
const ARABIC = 'وفبلك';
const HEBREW = 'ובלמשכ';
export const CLITICS: string = ARABIC + HEBREW;
const LAM = 0x644;
/** What the second "ل" of a fused article stands for: alif. */
export const ALIF = 0x627;
/** At most so many stand before a name: "ولبوتين". */
export const MOST_CLITICS = 2;

/** Persian and its neighbours write in Arabic letters, but such words apart. */
const WITHOUT_CLITICS = new Set(['fa', 'ur', 'ps']);

/** Whether a word that begins with `unit` may begin with a clitic, on a page in `lang`. */
export function isClitic(unit: number, lang: string | undefined): boolean {
  return CLITICS.includes(String.fromCharCode(unit)) && !(lang !== undefined && WITHOUT_CLITICS.has(lang));
}

/** "للسيسي" is "ل" before "السيسي", whose article lost its alif: the span then keeps the whole word. */
export function hasFusedArticle(text: string, at: number): boolean {
  return text.charCodeAt(at) === LAM && text.charCodeAt(at + 1) === LAM;
}
