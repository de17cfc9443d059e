import { means } from '../sentence/tags.ts';
import { type WordSet, wordSet } from '../sentence/word-set.ts';
import type { Clause, Passage } from '../types.ts';

/** What says that somebody is far away, or only spoken of, by language. */
const APART: Readonly<Record<string, WordSet>> = {
  en: wordSet(`
    absence, absent, agreement, border, call, called, calls, choice, choose, chose, could, deal, differ,
    differences, divide, election, empty, ghost, if, instead, lag, lagging, lags, letter, message, might,
    normally, once, phone, phoned, photo, poll, polls, portrait, portraits, rallied, rallies, rally, screen,
    should, statue, succeed, succeeded, successive, successor, support, talk, talks, telephone, telephoned,
    threw, throw, thrown, trailing, unite, united, unlike, usually, video, war, weight, whether, will,
    would`),
};

/** Whether a clause tells of people who need not be in one place: "threw his weight behind Trump", "a call with Xi". */
export function isApart({ items, tagOf, language }: Passage, { first, last }: Clause): boolean {
  return items
    .slice(first, last)
    .some(({ key }, i) => APART[language]?.has(key) || means(tagOf[first + i], 'not', 'nobody', 'remote', 'condition'));
}

/** "the rift between A and B", by language: what parts them, or binds them from afar. */
const BETWEEN: Readonly<Record<string, RegExp>> = {
  en: /^(?:gaps?|rifts?|splits?|chasm|gulf|feud|disputes?|tensions?|differences?|relations|ties|trade|war|peace|deal|contrast|border|mistrust|rivalry|treaty) between$/,
};

/** Whether the name at item `first` stands behind "the rift between", which says of nobody where they are. */
export function isParted({ items, language }: Passage, first: number): boolean {
  return BETWEEN[language]?.test(`${items[first - 2]?.key} ${items[first - 1]?.key}`) ?? false;
}
