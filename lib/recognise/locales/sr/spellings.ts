import { serbianCyrillic } from '../../../text/serbian-scripts.ts';
import { withSpellings } from '../spellings.ts';

const BARE: Readonly<Record<string, string>> = { č: 'c', ć: 'c', š: 's', ž: 'z', đ: 'dj' };

/** Serbian forms in Latin script, in Latin without marks as some sites print it, and in Cyrillic. */
export function serbianSpellings(list: string): string {
  return withSpellings(list, (text) => text.replace(/[čćšžđ]/g, (sign) => BARE[sign] ?? sign), serbianCyrillic);
}
