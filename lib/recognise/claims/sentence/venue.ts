import type { Clause, Cue, Passage, Tag } from '../types.ts';
import { means } from './tags.ts';

/** Before an occasion these say that something is done there. */
const AT: ReadonlySet<string> = new Set([
  ...['at', 'during', 'sidelines', 'margins', 'fringes', 'lors', 'pendant', 'marge', 'margen', 'márgenes', 'durante'],
  ...['rande', 'rand', 'abseits', 'beim', 'während'],
  ...['margem', 'marja', 'timpul', 'cadrul', 'ocasión', 'ocasião'],
  ...['полях', 'кулуарах', 'рамках', 'время', 'ходе', 'межах', 'час', 'ході', 'маргинама', 'оквиру', 'током'],
  ...['marginama', 'okviru', 'tokom', 'tijekom', 'rubu'],
]);

/** The same in languages where these words mean it before an occasion. */
const AT_IN: Readonly<Record<string, RegExp>> = {
  fr: /^(?:aux?|à)$/,
  es: /^en$/,
  pt: /^(?:em|n[ao])$/,
  ro: /^(?:la|în)$/,
};

const LIGHT: ReadonlySet<string> = new Set([
  ...['the', 'of', 'a', 'this', 'an', "'s", 'le', 'la', 'les', 'de', 'du', 'des', 'ce', 'cette', 'el', 'los', 'las'],
  ...['des', 'der', 'dem', 'den', 'dieses'],
  ...['del', 'este', 'esta', 'do', 'da', 'o', 'ao', 'unui', 'acestui', 'última'],
]);

/** "met before the summit": only what is done at the occasion tells who came to it. */
export function lacksVenue({ items, tagOf, language }: Passage, clause: Clause, tag: Tag, { needs }: Cue): boolean {
  if (needs !== 'there') return false;
  const isVenue = (i: number): boolean => {
    if (items[i]?.kind !== 'event' && !means(tagOf[i], 'goal')) return false;
    let at = i - 1;
    const isAt = (): boolean => AT.has(items[at]?.key ?? '') || (AT_IN[language]?.test(items[at]?.key ?? '') ?? false);
    while (!isAt() && (LIGHT.has(items[at]?.key ?? '') || items[at]?.kind === 'country' || items[at]?.kind === 'date'))
      at--;
    return isAt();
  };
  // "En marge du sommet, X a rencontré Y": at the head of the sentence too.
  for (let i = tag.first - 1; i >= 0 && !means(tagOf[i], 'cue', 'say', 'conjunction'); i--)
    if (isVenue(i)) return false;
  // "met X in Bali, on the sidelines of the summit".
  for (let i = tag.last; i < items.length; i++) {
    if (i >= clause.last && means(tagOf[i], 'cue', 'say', 'conjunction', 'relative', 'and')) break;
    if (isVenue(i)) return false;
  }
  return true;
}
