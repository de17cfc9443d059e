import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import { mayStandBetween } from './between-names.ts';
import type { Name } from './name-parts.ts';
import { COMMA, SEPARATOR, type Sentence } from './name-parts.ts';

/** How far a clause about one of several names may reach before the list goes on (", who …, and"). */
const LONGEST_ASIDE = 12;

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
  const { items, tagOf } = sentence;
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
    const behindDashes = dashedEnd(sentence, at, other.first);
    if (behindDashes !== null) {
      separators++;
      at = behindDashes - 1;
      continue;
    }
    if (isRelativeClause(sentence, at)) return false;
    const behind = placeEnd(sentence, at);
    if (behind !== null && behind <= other.first) {
      separators++;
      at = behind - 1;
      continue;
    }
    const isJoint = isAnd(sentence, at) || isNor(sentence, one, at) || isAlsoAlso(sentence, at, other);
    if (SEPARATOR.test(items[at]?.key ?? '') || isJoint) separators++;
    else if (isPartOfVerb(sentence, at) || !mayStandBetween(sentence, at, one, other)) return false;
  }
  return separators > 0 || at > other.first;
}

/** "Russland, das die Ukraine angegriffen hat": two articles in a row, of which the first is none. */
function isRelativeClause({ tagOf, language }: Sentence, at: number): boolean {
  return language.grammar.capitalNouns === true && means(tagOf[at], 'relative') && means(tagOf[at + 1], 'article');
}

/** "hörten A und B zu; C hatte …": the end of a parted verb, and of its clause. */
function isPartOfVerb({ items, tagOf, language }: Sentence, at: number): boolean {
  const isParticle = language.grammar.capitalNouns === true && means(tagOf[at], 'toward', 'of', 'preposition');
  return isParticle && items[at + 1]?.kind === 'mark';
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

/** Words that join and that no table can have: Polish "Trump czy Macron" (before a clause it asks whether), German "weder Trump noch Xi", "و" within the words of a cue. */
const JOINS = /^(?:czy|noch|ni|ani|ни|ні|ані|و)$/;

export function isAnd({ items, tagOf }: Sentence, at: number): boolean {
  return means(tagOf[at], 'and') || JOINS.test(items[at]?.key ?? '');
}

/** "neither A nor B", "neither A nor B nor C": nothing is said in between. */
export function isNor({ tagOf }: Sentence, one: Name, at: number): boolean {
  if (!means(tagOf[at], 'not')) return false;
  const neither = tagOf.slice(0, one.first).findLastIndex((tag) => means(tag, 'pronoun-neither'));
  return neither >= 0 && !tagOf.slice(neither, at).some((tag) => means(tag, 'cue', 'auxiliary', 'say'));
}

/** "A氏もB氏も来なかった": the word for "also" behind both joins them. */
function isAlsoAlso({ items }: Sentence, at: number, other: Name): boolean {
  return items[at]?.key === 'も' && at + 1 === other.first && items[other.last]?.key === 'も';
}

/** So many words may tell where the last of a list sits. */
const LONGEST_PLACE = 5;

const NO_PLACE = [
  ...(['cue', 'auxiliary', 'say', 'not', 'according', 'condition', 'conjunction', 'relative'] as const),
  ...(['remote', 'nobody', 'except', 'only', 'deputy', 'others'] as const),
] as const;

/** "Merz, Starmer and, at the very edge, Fico": behind "and" a remark between commas; where it ends. */
function placeEnd(sentence: Sentence, at: number): number | null {
  const { items, tagOf } = sentence;
  if (!isAnd(sentence, at) || !COMMA.test(items[at + 1]?.key ?? '')) return null;
  const end = items.findIndex(({ key }, i) => i > at + 2 && COMMA.test(key));
  if (end < 0 || end - at - 2 > LONGEST_PLACE) return null;
  const isPlain = (i: number): boolean => items[i]?.kind === 'word' && !means(tagOf[i], ...NO_PLACE);
  for (let i = at + 2; i < end; i++) if (!isPlain(i)) return null;
  return end + 1;
}

const DASH = /^(?:--|[—–])$/;

/** "A, B – the only leader from the Union – and C": where a remark between dashes ends that names nobody. */
function dashedEnd({ items, tagOf, language }: Sentence, at: number, until: number): number | null {
  if (language.grammar.unspaced || !DASH.test(items[at]?.key ?? '')) return null;
  const end = items.findIndex(({ key }, i) => i > at + 1 && DASH.test(key));
  if (end < 0 || end >= until || end - at > LONGEST_ASIDE) return null;
  const isRemark = items.slice(at + 1, end).every(({ kind }, i) => {
    const tag = tagOf[at + 1 + i];
    return kind !== 'leader' && !means(tag, 'auxiliary', 'say') && (!means(tag, 'relative') || means(tag, 'article'));
  });
  const isJoined = means(tagOf[end + 1], 'and') || end + 1 === until;
  return isRemark && isJoined ? end + 1 : null;
}

function isAside({ items, tagOf }: Sentence, at: number): boolean {
  // "Erdogan, his Indonesian counterpart Prabowo and …": a title, and no remark.
  if ([items[at + 2], items[at + 3]].some((item) => /^counterparts?$/.test(item?.key ?? ''))) return false;
  if (!COMMA.test(items[at]?.key ?? '')) return false;
  return means(tagOf[at + 1], 'relative', 'pronoun-possessive') || ARRIVED.test(items[at + 1]?.key ?? '');
}

/** "A, arrivé mercredi, B et C": a participle about the one before. */
const ARRIVED =
  /^(?:arrivée?s?|venue?s?|llegad[oa]s?|venid[oa]s?|chegad[oa]s?|vind[oa]s?|sosi[tț]i?|veni[tț]i?|.{4,}(?:вший|вшая|вшие)(?:ся)?)$/;

function asideEnd({ items, tagOf }: Sentence, at: number): number | null {
  const own = tagOf[at + 1];
  for (let i = at + 2; i < Math.min(items.length, at + LONGEST_ASIDE); i++) {
    if (means(tagOf[i], 'cue') && tagOf[i] !== own) return null;
    if (COMMA.test(items[i]?.key ?? '')) return i + 1;
  }
  return null;
}
