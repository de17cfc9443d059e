/**
 * Words that Arabic and Hebrew write as one with the next: "and", "to", "by", "that" before a name.
 * The name's span begins after them.
 */
const ARABIC = new Set('وفبلك');
const HEBREW = new Set('ובלמשכ');
/** At most two stand before a name: "ولبوتين", "ושלפוטין" is left alone. */
const MOST = 2;

/** One way to read the beginning of a word: `skip` units are clitics, and `prefix` stands for letters that fused. */
export interface CliticReading {
  readonly skip: number;
  /** "للسيسي" is "ل" before "السيسي": the article lost its alif. The span then keeps the whole. */
  readonly article: boolean;
}

/** How the word at `at` could begin with clitics, shortest first; empty for other scripts. */
export function cliticReadings(text: string, at: number, lang: string | undefined): CliticReading[] {
  const first = text.charCodeAt(at);
  const arabic = first >= 0x600 && first <= 0x6ff;
  if (!arabic && !(first >= 0x590 && first <= 0x5ff)) return [];
  if (arabic && (lang === 'fa' || lang === 'ur' || lang === 'ps')) return [];
  const letters = arabic ? ARABIC : HEBREW;
  const readings: CliticReading[] = [];
  for (let skip = 0; skip < MOST; skip++) {
    if (arabic && text.startsWith('لل', at + skip)) readings.push({ skip, article: true });
    if (!letters.has(text.charAt(at + skip))) break;
    readings.push({ skip: skip + 1, article: false });
  }
  return readings;
}
