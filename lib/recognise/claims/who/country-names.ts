import { VENUE } from '../sentence/countries.ts';
import { means } from '../sentence/tags.ts';
import { isGenitive, leadersBefore } from './leaders-before.ts';
import { leadersBehind } from './leaders-behind.ts';
import {
  countryBefore,
  isBracketed,
  isCountryOfNext,
  isOwner,
  type Name,
  ORGANISATIONS,
  SEPARATOR,
  type Sentence,
} from './name-parts.ts';
import { officesBehind } from './offices-behind.ts';

/** A country as somebody who comes or stays away: its leader, told by an office, or the state itself. */
export function countryAt(sentence: Sentence, i: number): Name | null {
  const { items } = sentence;
  const item = items[i];
  if (item?.kind !== 'country' || item.id.includes('|') || item.id.startsWith(VENUE)) return null;
  if (ORGANISATIONS.has(item.id) || isCountryOfNext(sentence, i) || isCountryOfLeader(sentence, i)) return null;
  const isCity = item.form === 'city';
  const subject = { country: item.id };
  const leaders = isCity || isOfTitle(sentence, i) ? null : leadersBefore(sentence, i);
  const plain = { subject, kind: 'countries', owner: false, kase: null } as const;
  const bracketed = items[i + 2];
  // "os presidentes da China (Xi Jinping), do Irão (Massoud Pezeshkian)".
  if (leaders !== null && bracketed && isBracketed(sentence, i))
    return { ...plain, first: leaders, last: i + 4, subject: { leader: bracketed.id }, kind: 'leaders' };
  if (leaders !== null) return { ...plain, first: leaders, last: i + 1 };
  const end = isCity ? null : leadersBehind(sentence, i);
  if (end !== null) return { ...plain, first: i, last: end, owner: isOwner(sentence, end) };
  const last = officesBehind(sentence, i);
  if (last !== null) return { ...plain, first: i, last };
  if (item.form === 'adjective') return null;
  const owner =
    isOwner(sentence, i + 1) ||
    isModifier(sentence, i + 1) ||
    isOfMilitia(sentence, i + 1) ||
    isOfOffice(sentence, i + 1) ||
    isGenitiveBehind(sentence, i);
  return { first: i, last: i + 1, subject, kind: 'states', owner, kase: item.inflected ? 'other' : null };
}

/** "долазак лидера Кине Си Ђинпинга", "prezydenci: Francji Emmanuel Macron, Ukrainy …": its leader is named behind it. */
function isCountryOfLeader(sentence: Sentence, i: number): boolean {
  const { items, tagOf, language } = sentence;
  if (language.grammar.cases !== true) return false;
  const leader = items[i + 1]?.kind === 'mark' ? i + 2 : i + 1;
  if (countryBefore(sentence, leader) !== i) return false;
  const before = items[i - 1]?.key ?? '';
  return before === ':' || SEPARATOR.test(before) || means(tagOf[i - 1], 'role', 'people', 'and', 'including');
}

/** "the leaders of X, Y and the Palestinian president": an adjective that begins another title. */
function isOfTitle({ items, tagOf, language }: Sentence, i: number): boolean {
  return (
    (language.lang === 'en' || language.grammar.cases === true) &&
    items[i]?.form === 'adjective' &&
    means(tagOf[i + 1], 'role') &&
    !means(tagOf[i + 1], 'people')
  );
}

/** "英国国王查某": somebody of whom we know no more than the title. */
function isOfOffice({ tagOf, language }: Sentence, after: number): boolean {
  const tag = tagOf[after];
  return (
    language.lang === 'zh' && means(tag, 'role') && !means(tag, 'owner-mark', 'people', 'cue') && tag?.first === after
  );
}

const MILITIA = /^(?:武装|激进|抵抗|在野|反对)/;

/** "巴勒斯坦武装组织哈马斯": whose militia it is. */
function isOfMilitia({ items, language }: Sentence, after: number): boolean {
  return language.lang === 'zh' && MILITIA.test(`${items[after]?.key ?? ''}${items[after + 1]?.key ?? ''}`);
}

/** "als Vertreter Deutschlands": right beside a noun. */
function isGenitiveBehind(sentence: Sentence, i: number): boolean {
  const before = sentence.items[i - 1];
  const isNoun =
    before?.kind === 'word' && before.capital && !means(sentence.tagOf[i - 1], 'cue', 'toward', 'preposition');
  // "Chinas Staats- und Parteichef".
  const behind = sentence.items[i + 1];
  const isBeforeNoun = behind?.kind === 'word' && behind.capital && !means(sentence.tagOf[i + 1], 'cue');
  return sentence.language.grammar.capitalNouns === true && (isNoun || isBeforeNoun) && isGenitive(sentence, i);
}

/** "The US ambassador": a country's name before a noun is an adjective. */
function isModifier({ tagOf, language }: Sentence, after: number): boolean {
  return language.lang === 'en' && means(tagOf[after], 'deputy', 'others', 'side', 'role', 'people');
}
