import { withSpellings } from '../spellings.ts';

const CEDILLA: Readonly<Record<string, string>> = { ș: 'ş', ț: 'ţ' };
const BARE: Readonly<Record<string, string>> = { ș: 's', ț: 't', ă: 'a', â: 'a', î: 'i' };

const replaceBy = (table: Readonly<Record<string, string>>) => (text: string) =>
  text.replace(/[șțăâî]/g, (letter) => table[letter] ?? letter);

/** Romanian forms with comma below, with the cedilla of old fonts, and without marks, as all three are printed. */
export function romanianSpellings(list: string): string {
  return withSpellings(list, replaceBy(CEDILLA), replaceBy(BARE));
}
