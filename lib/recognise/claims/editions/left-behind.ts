import type { AttendanceEvent } from '../../../packs/schema.ts';
import { means } from '../sentence/tags.ts';
import { wordSet } from '../sentence/word-set.ts';
import type { Draft, Passage } from '../types.ts';

type Stretch = Pick<Draft, 'first' | 'last'>;

const LEAVES = /^(?:leav(?:e|es|ing)|left|depart(?:s|ed|ing)?|from)$/;

/** "leaves Delhi on Friday for the summit", "flies out of Pretoria": the place that somebody sets out from. */
export function isLeft({ items, language }: Pick<Passage, 'items' | 'language'>, at: number): boolean {
  const before = items[at - 1]?.key ?? '';
  return language === 'en' && (LEAVES.test(before) || (before === 'of' && items[at - 2]?.key === 'out'));
}

/** What stands before whence somebody comes, by language; a word or two may follow: "straight from the recent". */
const FROM: Readonly<Record<string, RegExp>> = {
  ar: /^من$/,
  de: /^(?:vom|von)$/,
  en: /^from$/,
  es: /^desde$/,
  fr: /^depuis$/,
  pl: /^ze?$/,
  pt: /^(?:desde|diretamente|vind[oa]s?)$/,
  ru: /^(?:с|со)$/,
  sr: /^(?:sa?|са?)$/,
  uk: /^(?:з|із|зі)$/,
  zh: /^[从從]$/,
};
/** "spoke from the summit" tells where somebody is; verbs that tell of a way. */
const ARRIVES = wordSet(`
  come, comes, coming, came, fly, flies, flew, flying, travel*, komm*, kam, kamen, reist*, flieg*, flog,
  приле*, летит, летел*, приед*, приех*, прибы*, прибу*, приї*, злет*, lleg*, vuela*, voló, viaja*, vendrá*, viene*, vino,
  cheg*, vem, vêm, virá, virão, veio, voa*, przyl*, leci*, przyj*, przyb*, stiž*, stig*, dolaz*, dolet*, dođ*, doš*,
  стиж*, стиг*, долаз*, долет*, дођ*, дош*, viendr*, vient*, viennent, arriv*, وصل*, يصل*, سيصل*`);
/** What may stand between "from" and the name of an occasion. */
const BETWEEN = ['article', 'role', 'goal', 'adverb', 'of'] as const;
/** So many items at most. */
const LONGEST = 3;

/** "will arrive straight from the G7 summit", "przyleci prosto ze szczytu G7": whence, and not where to. */
export function comesFrom(passage: Passage, { first, last }: Stretch, at: number): boolean {
  return passage.items.slice(first, last).some(({ key }) => ARRIVES.has(key)) && standsBehindFrom(passage, at);
}

/** "from the G7 summit in Italy": where the occasion is that somebody comes from. */
export function isOfOneLeft(passage: Passage, at: number): boolean {
  const { items } = passage;
  const event = items.findLastIndex(({ kind }, i) => kind === 'event' && i < at && i >= at - LONGEST);
  return event >= 0 && standsBehindFrom(passage, event);
}

function standsBehindFrom({ items, tagOf, language }: Passage, at: number): boolean {
  const from = FROM[language];
  for (let i = at - 1; from !== undefined && i >= Math.max(0, at - LONGEST); i--) {
    if (from.test(items[i]?.key ?? '')) return true;
    if (!means(tagOf[i], ...BETWEEN) && items[i]?.kind !== 'number') return false;
  }
  return false;
}

/** "left Brazil for the summit": whoever sets out from where it takes place goes to another. */
export function setsOutFrom({ act, journey, passage, first, last }: Draft, { country }: AttendanceEvent): boolean {
  if (act !== 'come' || !journey) return false;
  return passage.items
    .slice(first, last)
    .some(({ kind, id }, i) => kind === 'country' && id.split('|').includes(country) && isLeft(passage, first + i));
}
