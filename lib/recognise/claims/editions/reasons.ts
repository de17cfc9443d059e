import { means } from '../sentence/tags.ts';
import { wordSet } from '../sentence/word-set.ts';
import type { Clause, Passage } from '../types.ts';

/** What goes on somewhere is no journey there: "wegen des Krieges in der Ukraine", "por causa da guerra na Ucrânia". */
const HAPPENING = wordSet(`
  war, krieg*, angriffskrieg*, invasion, einmarsch*, konflikt*, kämpfe, lage, guerra, guerre, invasão, invasión,
  conflit, conflito, conflicto, conflict*, război*, invazi*, agresiun*, combates, combats, situação,
  situación, situation, situaţi*, situația, situației, crise, crises, crisis, criză, criza, crizei, crize, война*,
  войн*, війн*, rat, rata, ratu, rato, рат, рата, рату, рато, wojn*, inwazj*, вторгнення, вторжени*, конфлікт*,
  конфликт*, сукоб*, ситуац*, sytuacj*, agresj*, агресі*, агресси*, агреси*, atak*`);

/** @param key a word as items carry it, in small letters */
export function isHappening(key: string): boolean {
  return HAPPENING.has(key);
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
