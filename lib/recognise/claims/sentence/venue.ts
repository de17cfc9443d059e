import type { Clause, Cue, Passage, Tag } from '../types.ts';
import { means } from './tags.ts';

/** Before an occasion these say that something is done there. */
const AT: ReadonlySet<string> = new Set([
  ...['at', 'during', 'sidelines', 'margins', 'fringes', 'lors', 'pendant', 'marge', 'margen', 'márgenes', 'durante'],
  ...['rande', 'rand', 'abseits', 'beim', 'während'],
  ...['margem', 'marja', 'timpul', 'cadrul', 'ocasión', 'ocasião'],
  ...['полях', 'кулуарах', 'рамках', 'время', 'ходе', 'межах', 'час', 'ході', 'маргинама', 'оквиру', 'током'],
  ...['marginama', 'okviru', 'tokom', 'tijekom', 'rubu'],
  ...['marginesie', 'podczas', 'kuluarach', 'trakcie', 'ramach', 'czasie', 'هامش', 'خلال', 'أثناء'],
]);

/** The same in languages where these words mean it before an occasion. */
const AT_IN: Readonly<Record<string, RegExp>> = {
  fr: /^(?:aux?|à|dans)$/,
  es: /^en$/,
  pt: /^(?:em|n[ao])$/,
  ro: /^(?:la|în)$/,
};

const LIGHT: ReadonlySet<string> = new Set([
  ...['the', 'of', 'a', 'this', 'an', "'s", 'le', 'la', 'les', 'de', 'du', 'des', 'ce', 'cette', 'el', 'los', 'las'],
  ...['des', 'der', 'dem', 'den', 'dieses'],
  ...['del', 'este', 'esta', 'do', 'da', 'o', 'ao', 'unui', 'acestui', 'última'],
]);

/** Where an occasion stands before the word that says it: "峰会期间", "首脳会議に合わせ". */
const DURING: Readonly<Record<string, RegExp>> = {
  zh: /^(?:期间|期間|间隙|間隙|间歇|场边|場邊|现场|之际|之余)/,
  ja: /^(?:の?(?:場で|合间|合間|傍ら|かたわら|际に|際に|席で|会场で|会場で)|に合わせ|に合せ|期间中|期間中|で)/,
};
/** The longest of these, in items: one for each sign. */
const LONGEST_DURING = 6;

/** "met before the summit": only what is done at the occasion tells who came to it. */
export function lacksVenue({ items, tagOf, language }: Passage, clause: Clause, tag: Tag, { needs }: Cue): boolean {
  if (needs !== 'there') return false;
  const isVenue = (i: number): boolean => {
    if (items[i]?.kind !== 'event' && !means(tagOf[i], 'goal')) return false;
    const during = DURING[language];
    if (during !== undefined) {
      const end = tagOf[i]?.last ?? i + 1;
      const behind = items.slice(end, end + LONGEST_DURING).map(({ key }) => key);
      return during.test(behind.join(''));
    }
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
