import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import { isKindOfStates } from './leaders-behind.ts';
import type { Name } from './name-parts.ts';
import { COMMA, SEPARATOR, type Sentence } from './name-parts.ts';
import { isRestOfName } from './name-rests.ts';

/** How far a clause about one of several names may reach before the list goes on (", who …, and"). */
const LONGEST_ASIDE = 12;

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

/** "Staats- und Regierungschefs", "the bloc's leaders". */
export const WITHIN_WORDS = /^(?:'s|-)$/;

/** "A、B和C，D没有到场": without spaces a comma behind the last of a list begins another statement. */
export function endsList(sentence: Sentence, run: readonly Name[], next: Name): boolean {
  const { items, tagOf, language } = sentence;
  if (beginsClause(sentence, run, next)) return true;
  const [before, last] = run.slice(-2);
  if (!language.grammar.unspaced || before === undefined || last === undefined) return false;
  const isLast = tagOf.slice(before.last, last.first).some((tag) => means(tag, 'and'));
  return (
    isLast &&
    items.slice(last.last, next.first).every(({ key }) => key === '，' || key === '、') &&
    items[last.last]?.key === '，'
  );
}

/** How far behind a name its verb may stand: "Milei also stayed home". */
const VERB_REACH = 2;
/** The same behind a list: "Merkel did not come to the parade". */
const REACH_OF_VERB = 5;

/** "Xi sent Li; Milei also stayed home": verbs on both sides make two statements of what a semicolon parts. */
function beginsClause({ items, tagOf, language }: Sentence, run: readonly Name[], next: Name): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || !items.slice(last.last, next.first).some(({ key }) => key === ';' || key === '；'))
    return false;
  const saysSomething = (from: number, to: number) => tagOf.slice(from, to).some((tag) => means(tag, 'cue'));
  const isSaid = (to: number) =>
    saysSomething(0, to) || tagOf.slice(0, to).some((tag) => means(tag, 'auxiliary', 'copula'));
  // "2015: Xi, Castro; Merkel did not come to the parade": a list of its own.
  const isListed = items.slice(0, first.first).some(({ key }) => key === ':') && run.length > 1;
  const end = items.findIndex(({ kind }, i) => i >= next.last && kind === 'mark');
  if (isListed && saysSomething(next.last, Math.min(next.last + REACH_OF_VERB, end < 0 ? items.length : end)))
    return true;
  // "No invitation went to Russia and Belarus; Iran, Cuba and Nicaragua have been asked": a list that "and" has closed.
  const before = run.at(-2);
  const isClosed = before && tagOf.slice(before.last, last.first).some((tag) => means(tag, 'and'));
  const stop = items.findIndex(({ kind, key }, i) => i >= next.last && kind === 'mark' && key !== ',' && key !== "'s");
  const hasVerb = tagOf
    .slice(next.last, stop < 0 ? items.length : stop)
    .some((tag) => means(tag, 'cue') || (means(tag, 'auxiliary') && !means(tag, 'preposition')));
  if (language.lang === 'en' && isClosed && hasVerb && isSaid(first.first)) return true;
  // "Zabrakło A; także B w ostatniej chwili odwołał przylot": words of time may stand before the verb.
  const reach = SLAVIC.has(language.lang) ? REACH_OF_VERB : VERB_REACH;
  const to = Math.min(next.last + reach, SLAVIC.has(language.lang) && end >= 0 ? end : items.length);
  return isSaid(first.first) && saysSomething(next.last, to);
}

/** Whether nothing but separators, and perhaps an aside, stands between two names. */
export function goesOn(sentence: Sentence, one: Name, other: Name): boolean {
  const { items, tagOf, language } = sentence;
  if (one.owner || isOfAnother(sentence, one.last, other) || isOwnerByCase(sentence, one, other)) return false;
  let at = one.last;
  let separators = 0;
  if (one.last > 0 && COMMA.test(items[one.last - 1]?.key ?? '')) separators++;
  // "Lula, der französische Präsident Macron, …": an article, and no remark.
  const isNext = tagOf.slice(at + 1, other.first).every((tag) => means(tag, 'article'));
  if (!isNext && isAside(sentence, at)) {
    at = asideEnd(sentence, at) ?? at;
    if (at > other.first) return false;
    separators++;
  }
  for (; at < other.first; at++) {
    const item = items[at];
    const tag = tagOf[at];
    if (item === undefined) return false;
    // "Russland, das die Ukraine angegriffen hat": two articles in a row, of which the first is none.
    if (language.grammar.capitalNouns && means(tag, 'relative') && means(tagOf[at + 1], 'article')) return false;
    if (SEPARATOR.test(item.key) || isAnd(sentence, at) || isNor(sentence, one, at)) separators++;
    // "hörten A und B zu; C hatte …": the end of a parted verb, and of its clause.
    else if (
      language.grammar.capitalNouns &&
      means(tag, 'toward', 'of', 'preposition') &&
      items[at + 1]?.kind === 'mark'
    )
      return false;
    // "لم يحضر A ولا B".
    else if (item.key === 'لا' && items[at - 1]?.key === 'و') continue;
    // "Putin, Xi, the leaders of Central Asia and Sharif".
    else if (language.lang === 'en' && means(tag, 'group')) continue;
    // "Си с супругой и Кастро".
    else if (means(tag, 'preposition') && means(tagOf[tag?.last ?? at], 'owned', 'preposition')) continue;
    // "Траоре из Буркина-Фасо, ас-Сиси и Мнангагва".
    else if (means(tag, 'preposition') && at === one.last && items[at + 1]?.kind === 'country') continue;
    else if (isKin(sentence, at) || isDemonym(sentence, at)) continue;
    // "sowie die Präsidenten von Abchasien und Venezuela, …".
    else if (means(tag, 'preposition') && items[at + 1]?.kind === 'country' && means(tagOf[at - 1], 'role')) continue;
    // "Trump und sein Amtsvorgänger Biden": where nouns have capitals, one by no known word right before a name.
    else if (isUnknownTitle(sentence, at)) continue;
    // "the leader of Republika Srpska, Dodik": a place that no table of countries has.
    else if (item.isName && isNamedAfter(sentence, at)) continue;
    // ", Omani Foreign Minister Badr Al Busaidi,", "Sheikh Tamim bin Hamad Al Thani": names that stand for nobody here.
    else if (isUnknownName(sentence, at) || isUnknownLeader(sentence, at)) continue;
    else if (isRestOfName(sentence, one.last, at)) continue;
    // "and their controversial Brazilian counterpart".
    else if (isEpithet(sentence, at)) continue;
    // ", and Turkey's president, Erdogan".
    else if (/^'s?$/.test(item.key) && items[at - 1]?.kind === 'country') continue;
    // "俄羅斯總統普京、阿根廷總統米萊、…": a name that we do not know behind its title.
    else if (language.grammar.unspaced && (isTitled(sentence, at) || isKindOfStates(sentence, at))) continue;
    // "el líder militar birmano, X": an adjective behind its noun.
    // "com A e com B".
    else if (means(tag, 'preposition') && means(tagOf[at - 1], 'and') && isSameWord(before(sentence, one), item.key))
      continue;
    else if (isAdjective(sentence, at) || isBeforeTitle(sentence, at) || isPeopleOfNames(sentence, at, other.first))
      continue;
    else if (item.kind !== 'country' && (!means(tag, ...WITHIN_LISTS) || means(tag, 'cue'))) return false;
  }
  return separators > 0 || at > other.first;
}

/** "Orbán, an ally of Trump, was there": whose ally somebody is; "in the presence of A, of B and of C" is a list. */
function isOfAnother({ items, tagOf }: Sentence, from: number, { first, kind }: Name): boolean {
  let at = first - 1;
  // "aliat al lui Trump".
  while (at > from && means(tagOf[at], 'of')) at--;
  if (kind !== 'leaders' || at === first - 1 || at <= from) return false;
  return items[at]?.kind === 'word' && !means(tagOf[at], 'and', 'preposition', 'article');
}

/** "Орбан, союзник Трампа, приехал", "أوربان، حليف ترامب": whose ally somebody is, by the case or by the noun before. */
function isOwnerByCase({ tagOf, language }: Sentence, one: Name, { first, kind, kase }: Name): boolean {
  if (kind !== 'leaders' || !means(tagOf[first], 'owned')) return false;
  return language.grammar.verbFirst === true || (one.kase === 'base' && kase === 'other');
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

/** Words that join and that no table can have: Polish "Trump czy Macron" (before a clause it asks whether), German "weder Trump noch Xi", "و" within the words of a cue. */
const JOINS = /^(?:czy|noch|ni|ani|ни|ні|ані|و)$/;

export function isAnd({ items, tagOf }: Sentence, at: number): boolean {
  return means(tagOf[at], 'and') || JOINS.test(items[at]?.key ?? '');
}

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

/** "neither A nor B", "neither A nor B nor C": nothing is said in between. */
export function isNor({ tagOf }: Sentence, one: Name, at: number): boolean {
  if (!means(tagOf[at], 'not')) return false;
  const neither = tagOf.slice(0, one.first).findLastIndex((tag) => means(tag, 'pronoun-neither'));
  return neither >= 0 && !tagOf.slice(neither, at).some((tag) => means(tag, 'cue', 'auxiliary', 'say'));
}

function isAside({ items, tagOf }: Sentence, at: number): boolean {
  // "Erdogan, his Indonesian counterpart Prabowo and …": a title, and no remark.
  if ([items[at + 2], items[at + 3]].some((item) => /^counterparts?$/.test(item?.key ?? ''))) return false;
  return COMMA.test(items[at]?.key ?? '') && means(tagOf[at + 1], 'relative', 'pronoun-possessive');
}

function asideEnd({ items, tagOf }: Sentence, at: number): number | null {
  for (let i = at + 2; i < Math.min(items.length, at + LONGEST_ASIDE); i++) {
    if (means(tagOf[i], 'cue')) return null;
    if (COMMA.test(items[i]?.key ?? '')) return i + 1;
  }
  return null;
}
