import { means } from '../sentence/tags.ts';
import type { Clause, Passage } from '../types.ts';

/** What goes on somewhere is no journey there: "wegen des Krieges in der Ukraine", "por causa da guerra na Ucrânia". */
const HAPPENING =
  /^(?:war|(?:angriffs)?krieg(?:s|es|e)?|invasion|einmarschs?|konflikts?|kämpfe|lage|guerr[ae]|invas(?:ão|ión)|confli(?:t|to|cto|ctul(?:ui)?)|război(?:ul|ului)?|invazi[aei]{1,2}|agresiun(?:ea|ii)|combat(?:es|s)|situ(?:ação|ación|ation|ația|ației)|cris[ei]s?|criz[aei]i?|в[оі]йн.*|rat[aou]?|рат[ауо]?|wojn.*|inwazj.*|вторгнення|вторжени.*|konflikt.*|конфл[иі]кт.*|сукоб.*|ситуаци.*|ситуац.*|sytuacj.*|agresj.*|агресс?[іи].*|atak.*)$/u;

/** @param key a word as items carry it, in small letters */
export function isHappening(key: string): boolean {
  return HAPPENING.test(key);
}

/** Openers of a reason, a word or two, by language. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  en: ['amid', 'amidst', 'citing', 'due to', 'owing to', 'because of', 'thanks to'],
  es: ['debido', 'por causa', 'a causa', 'a raíz', 'en medio', 'en razón', 'ante la'],
  pt: ['devido', 'por causa', 'em razão', 'em virtude', 'por conta', 'em meio', 'diante da', 'diante do'],
  fr: ['à cause', 'en raison', 'du fait', 'en pleine', 'sur fond'],
  ro: ['din cauza', 'din pricina', 'pe fondul', 'în contextul', 'ca urmare'],
};

/**
 * "will not attend due to developments in Brussels": where the reason begins, whose places are no destinations.
 *
 * @returns an index of items; -1 where the clause gives no reason behind its verb
 */
export function reasonIn({ items, tagOf, language }: Passage, { first, last }: Clause): number {
  const openers = REASONS[language];
  if (openers === undefined) return -1;
  for (let i = first + 1; i < last; i++) {
    const key = items[i]?.key ?? '';
    if (!openers.includes(key) && !openers.includes(`${key} ${items[i + 1]?.key}`)) continue;
    // "is due to arrive"; "por causa da guerra não vai a Moscou".
    const isBeforeVerb =
      language === 'en'
        ? means(tagOf[i + 2], 'cue', 'auxiliary', 'copula')
        : tagOf.slice(i + 1, last).some((tag) => means(tag, 'cue', 'auxiliary'));
    if (!isBeforeVerb) return i;
  }
  return -1;
}
