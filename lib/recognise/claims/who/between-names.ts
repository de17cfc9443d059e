import { means } from '../sentence/tags.ts';
import { isKindOfStates } from './leaders-behind.ts';
import { COMMA, type Name, type Sentence } from './name-parts.ts';
import { isRestOfName } from './name-rests.ts';

/** Tells whether a word may stand between two names of one list. */
type Between = (sentence: Sentence, at: number, one: Name, other: Name) => boolean;

/** Words in prepositions and signs between two names of one list. */
const WORDS: readonly Between[] = [
  // "لم يحضر A ولا B".
  ({ items }, at) => items[at]?.key === 'لا' && items[at - 1]?.key === 'و',
  // "no A, no B and no C".
  ({ items }, at, one) => items[at]?.key === 'no' && items[one.first - 1]?.key === 'no',
  // "Putin, Xi, the leaders of Central Asia and Sharif".
  ({ tagOf, language }, at) => language.lang === 'en' && means(tagOf[at], 'group'),
  // "Си с супругой и Кастро".
  ({ tagOf }, at) => means(tagOf[at], 'preposition') && means(tagOf[tagOf[at]?.last ?? at], 'owned', 'preposition'),
  // "Траоре из Буркина-Фасо, ас-Сиси", "sowie die Präsidenten von Abchasien und Venezuela, …".
  ({ items, tagOf }, at, one) =>
    means(tagOf[at], 'preposition') &&
    items[at + 1]?.kind === 'country' &&
    (at === one.last || means(tagOf[at - 1], 'role')),
  // ", and Turkey's president, Erdogan".
  ({ items }, at) => /^'s?$/.test(items[at]?.key ?? '') && items[at - 1]?.kind === 'country',
  // "com A e com B".
  (sentence, at, one) =>
    means(sentence.tagOf[at], 'preposition') &&
    means(sentence.tagOf[at - 1], 'and') &&
    isSameWord(before(sentence, one), sentence.items[at]?.key ?? ''),
];

/** Words of a name or a title that no table has. */
const UNKNOWN: readonly Between[] = [
  isKin,
  isDemonym,
  // "Trump und sein Amtsvorgänger Biden": where nouns have capitals, one by no known word right before a name.
  isUnknownTitle,
  // "the leader of Republika Srpska, Dodik": a place that no table of countries has.
  (sentence, at) => sentence.items[at]?.isName === true && isNamedAfter(sentence, at),
  // ", Omani Foreign Minister Badr Al Busaidi,", "Sheikh Tamim bin Hamad Al Thani": names that stand for nobody here.
  isUnknownName,
  isUnknownLeader,
  (sentence, at, one) => isRestOfName(sentence, one.last, at),
  // "and their controversial Brazilian counterpart".
  isEpithet,
  // "俄羅斯總統普京、阿根廷總統米萊、…": a name that we do not know behind its title.
  (sentence, at) =>
    sentence.language.grammar.unspaced === true && (isTitled(sentence, at) || isKindOfStates(sentence, at)),
  // "el líder militar birmano, X": an adjective behind its noun.
  isAdjective,
  isBeforeTitle,
  (sentence, at, _one, other) => isPeopleOfNames(sentence, at, other.first),
];

/** Words that may stand between two names of one list: titles, "and his sons", "from Belgrade". */
const WITHIN_LISTS = [
  'also',
  'adverb',
  'article',
  'role',
  'pronoun-possessive',
  'owned',
  'of',
  'toward',
  'only',
] as const;

/** Whether a word between two names leaves them in one list. */
export function mayStandBetween(sentence: Sentence, at: number, one: Name, other: Name): boolean {
  const { items, tagOf } = sentence;
  if (items[at] === undefined) return false;
  const isPlain = means(tagOf[at], ...WITHIN_LISTS) && !means(tagOf[at], 'cue');
  if (isPlain || items[at]?.kind === 'country') return true;
  const mayStand = (between: Between): boolean => between(sentence, at, one, other);
  return WORDS.some(mayStand) || UNKNOWN.some(mayStand);
}

/** "com … e com", "pela … e pelo". */
function isSameWord(one: string | undefined, other: string): boolean {
  return one === other || (PELO.test(one ?? '') && PELO.test(other));
}

/** The word before a name; "representada por la": the article may belong to the verb. */
function before({ items }: Sentence, { first }: Name): string | undefined {
  const key = items[first - 1]?.key;
  return key === 'la' ? items[first - 2]?.key : key;
}

const PELO = /^pel[oa]s?$/;

/** The longest foreign name, in characters. */
const LONGEST_NAME = 6;

function isTitled({ items, tagOf }: Sentence, at: number): boolean {
  let before = at;
  while (at - before < LONGEST_NAME && tagOf[before] === undefined && items[before]?.kind === 'word') before--;
  return before < at && means(tagOf[before], 'role') && !means(tagOf[before], 'cue', 'owner-mark');
}

/** In Romance languages an unlisted word in small letters right behind a title. */
function isAdjective({ items, tagOf, language }: Sentence, at: number): boolean {
  const item = items[at];
  if (language.grammar.clitics !== true || item?.kind !== 'word' || item.capital || tagOf[at] !== undefined)
    return false;
  return means(tagOf[at - 1], 'role', 'people') && !means(tagOf[at - 1], 'cue');
}

/** ", și liderii europeni A și B": what those named next are. */
function isPeopleOfNames({ items, tagOf, language }: Sentence, at: number, to: number): boolean {
  if (language.grammar.clitics !== true || !means(tagOf[at], 'people') || means(tagOf[at], 'cue')) return false;
  const between = items.slice(tagOf[at]?.last ?? at + 1, to);
  return (
    between.every(({ kind, capital }) => kind === 'country' || (kind === 'word' && !capital)) && between.length < 3
  );
}

function isUnknownTitle({ items, tagOf, language }: Sentence, at: number): boolean {
  const item = items[at];
  const isNoun = language.grammar.capitalNouns === true && item?.kind === 'word' && item.capital;
  return isNoun && tagOf[at] === undefined && items[at + 1]?.kind === 'leader';
}

/** "los recién nombrados primeros ministros": small words between an article and a title. */
function isBeforeTitle({ items, tagOf, language }: Sentence, at: number): boolean {
  const isSmall = (i: number): boolean =>
    items[i]?.kind === 'word' && items[i]?.capital === false && tagOf[i] === undefined;
  if (language.grammar.clitics !== true || !isSmall(at)) return false;
  const first = isSmall(at - 1) ? at - 1 : at;
  const last = isSmall(at + 1) ? at + 1 : at;
  return last - first < 2 && means(tagOf[first - 1], 'article') && means(tagOf[last + 1], 'role', 'people');
}

/** An unlisted adjective in small letters between an article and a title or its country. */
function isEpithet({ items, tagOf, language }: Sentence, at: number): boolean {
  const item = items[at];
  if (language.lang !== 'en' || item?.kind !== 'word' || item.capital || tagOf[at] !== undefined) return false;
  return means(tagOf[at - 1], 'article') && (items[at + 1]?.form === 'adjective' || means(tagOf[at + 1], 'role'));
}

const OFFICIALS = /^(?:officials|representatives|executives|delegates)$/;
const PARTICLES: ReadonlySet<string> = new Set(['bin', 'al', 'el', 'de', 'da', 'van', 'von', 'der', 'ibn', 'ben']);

/** A word of a name or of a minister's title, in a list of such; where nouns have capitals nothing tells it. */
function isUnknownName({ items, tagOf, language }: Sentence, at: number): boolean {
  if ((language.grammar.subject !== 'before' && !language.grammar.clitics) || language.grammar.cases === true)
    return false;
  const tag = tagOf[at];
  if (tag === undefined) return items[at]?.isName === true || PARTICLES.has(items[at]?.key ?? '');
  // "World Bank and IMF officials".
  if (items[at - 1]?.isName === true && OFFICIALS.test(items[at]?.key ?? '')) return true;
  return means(tag, 'deputy') && !means(tag, 'cue') && items[at]?.capital === true;
}

/** How nouns for people of a country end in their base form, and verbs do not. */
const DEMONYM = /(?:серб|угорець|угор|[бгзкрсхц]|ин|[bcgkrsz]|in|ij)$/;

/** "словак Фіцо та серб Вучич": where nouns have cases, one by no known word right before a name. */
function isDemonym({ items, tagOf, language }: Sentence, at: number): boolean {
  const item = items[at];
  const isWord = item?.kind === 'word' && !item.capital && tagOf[at] === undefined;
  if (language.grammar.cases !== true || !isWord || items[at + 1]?.kind !== 'leader') return false;
  return DEMONYM.test(item.key) && (means(tagOf[at - 1], 'and') || COMMA.test(items[at - 1]?.key ?? ''));
}

/** "wraz z żoną Jill": where nouns have cases, the name of somebody's kin. */
function isKin({ items, tagOf, language }: Sentence, at: number): boolean {
  if (language.grammar.cases !== true) return false;
  let first = at;
  while (at - first < LONGEST_NAME && (items[first]?.isName === true || items[first]?.key === '-') && !tagOf[first])
    first--;
  return first < at && means(tagOf[first], 'owned');
}

/** "Estonii – Alar Karis, Monako – Albert II, Litwy …": where nouns have cases, a name we do not know behind its country, and the dash before it. */
function isUnknownLeader({ items, tagOf, language }: Sentence, at: number): boolean {
  if (language.grammar.cases !== true) return false;
  const isDash = (i: number): boolean => /^[-–—]$/.test(items[i]?.key ?? '');
  if (isDash(at)) return items[at - 1]?.kind === 'country';
  let first = at;
  while (items[first]?.isName === true && tagOf[first] === undefined) first--;
  return first < at && items[isDash(first) ? first - 1 : first]?.inflected === true;
}

/** Whether a name follows a title: "leader of the X", "leader of the X Y". */
function isNamedAfter({ items, tagOf }: Sentence, at: number): boolean {
  let before = at - 1;
  while (items[before]?.isName || (means(tagOf[before], 'article') && !means(tagOf[before], 'role'))) before--;
  // "президент Кубы Мигель Д.": whose president, and a name that we do not know.
  if (items[before]?.kind === 'country' && items[before]?.inflected === true) before--;
  const last = means(tagOf[before], 'of') && !means(tagOf[before], 'role') ? before - 1 : before;
  return means(tagOf[last], 'role') && tagOf[at] === undefined;
}
