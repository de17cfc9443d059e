import { means } from '../sentence/tags.ts';
import type { Tag } from '../types.ts';
import type { Name } from './name-parts.ts';
import { COMMA, type Sentence } from './name-parts.ts';

/** "In addition to Xi, …": so many items before the name. */
const LONGEST_INTRODUCTION = 4;

/** "sahrani pape Franje": whose occasion it is. */
export function isOfOccasion({ items, tagOf, language }: Sentence, first: number): boolean {
  return (
    language.grammar.cases === true &&
    items[first - 1]?.kind === 'event' &&
    items[first]?.kind !== 'country' &&
    means(tagOf[first], 'role')
  );
}

/** "应习近平主席邀请": in such a phrase the name is the inviter's, and does nothing else. */
export function isInviter({ items, tagOf, language }: Sentence, first: number): boolean {
  const tag = language.grammar.unspaced === true ? tagOf[first] : undefined;
  return tag !== undefined && /^[应應受]$/.test(items[tag.first]?.key ?? '');
}

/**
 * "حضر الوزير لا الرئيس عون", "Macron, et non Merz, sera présent": a negation right before a name sets it against
 * whoever does it.
 */
export function isContrasted({ items, tagOf, language }: Sentence, first: number, last: number): boolean {
  if (language.grammar.verbFirst === true) return /^(?:و?لا|و?ليس|دون)$/.test(items[first - 1]?.key ?? '');
  const not = tagOf[first - 1];
  if (!means(not, 'not') || means(not, 'and')) return false;
  let at = (not?.first ?? first) - 1;
  while (means(tagOf[at], 'not', 'but', 'adverb') && !means(tagOf[at], 'and', 'cue', 'auxiliary')) at--;
  const isSetApart = COMMA.test(items[at]?.key ?? '') || means(tagOf[at], 'and') || means(tagOf[at + 1], 'but');
  // "All come, but not Merz": no verb behind the name, and a statement of its own.
  const behind = COMMA.test(items[last]?.key ?? '') ? last + 1 : last;
  if (at < 0 || !isSetApart) return false;
  return means(tagOf[behind], 'relative') ? isCleft(items, tagOf, first) : means(tagOf[behind], 'auxiliary', 'cue');
}

const CLEFT = /^(?:c'|ce|it|es)$/;

/** "It is A, and not B, who": B, and the clause is about A. */
function isCleft(items: Sentence['items'], tagOf: Sentence['tagOf'], first: number): boolean {
  return items.slice(0, first).some(({ key }, i) => CLEFT.test(key) && means(tagOf[i + 1], 'auxiliary', 'copula'));
}

/** Whether the last of a list behind a preposition begins a statement: ", and B will", where A is no subject. */
export function opensStatement({ items, tagOf, language }: Sentence, run: readonly Name[]): boolean {
  const [head] = run;
  const [before, tail] = run.slice(-2);
  if (!head || !before || !tail || language.grammar.subject !== 'before' || !COMMA.test(items[before.last]?.key ?? ''))
    return false;
  const isOf =
    means(tagOf[head.first - 1], 'preposition', 'of') ||
    (tagOf[head.first - 1] !== undefined && isRepresenting(tagOf[head.first - 1]));
  const isVerb = tagOf[tail.last]?.senses.some((sense) => sense.kind === 'auxiliary') ?? false;
  return isOf && (isVerb || isPast(items[tail.last]?.key)) && means(tagOf[before.last + 1], 'and');
}

/** "stands in for A, and B cancelled a weekend": an English verb that no table has. */
function isPast(word = ''): boolean {
  return /^\p{Ll}{3,}ed$/u.test(word);
}

function isRepresenting(tag: Tag | undefined): boolean {
  return tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent') ?? false;
}

/** "as Putin looks on", "after Xi left": a word that may also be a preposition, before a name with its verb. */
export function opensClause({ tagOf }: Sentence, before: number, after: number): boolean {
  return means(tagOf[before], 'conjunction') && means(tagOf[after], 'cue', 'auxiliary', 'say');
}

/** A name in a phrase of its own before the sentence proper: "Besides Xi, …". */
export function isIntroduced({ items, tagOf }: Sentence, head: Name): boolean {
  if (!/^[,،，]$/.test(items[head.last]?.key ?? '')) return false;
  const at = head.first - 1;
  const tag = tagOf[at];
  // "del bielorruso A, del kazajo B y del iraní C": one list, each with its own preposition.
  const isOneOfList = at >= 0 && items[head.last + 1]?.key === items[at]?.key;
  return (
    at >= 0 &&
    !isOneOfList &&
    // "Staatschefs wie A, B und C".
    !(means(tag, 'alongside') && means(tagOf[at - 1], 'people')) &&
    at < LONGEST_INTRODUCTION &&
    means(tag, 'preposition', 'except', 'alongside') &&
    // "World leaders including A, B and C filed past".
    !means(tag, 'article', 'including')
  );
}

/** "Besides A and B, C and D came": where a list in such a phrase ends, as its own "and" tells; 0 where it is one list. */
export function introductionEnd({ items, tagOf }: Sentence, run: readonly Name[]): number {
  const [head] = run;
  const tag = head && tagOf[head.first - 1];
  const opens = tag !== undefined && (tag.first === 0 || items[tag.first - 1]?.kind === 'mark');
  if (!opens || !means(tag, 'alongside', 'except') || means(tag, 'article', 'and')) return 0;
  const isAnd = (one: Name | undefined, other: Name | undefined): boolean =>
    one !== undefined && other !== undefined && tagOf.slice(one.last, other.first).some((each) => means(each, 'and'));
  for (let k = 1; k + 1 < run.length; k++) if (isAnd(run[k - 1], run[k]) && !isAnd(run[k], run[k + 1])) return k + 1;
  return 0;
}

/** Somebody by name or as whose spouse, up to the particle of the subject. */
const COMPANION =
  /^と(?![^がはも]*(?:した|する|って|いた))[^、。をにで]{0,16}(?:夫人|王妃|皇后|妃|氏|さん|妻|夫|皇太子|王子|王女|女王|首相|大統領|大统领|国王)(?:が|は|も|ら)/;

const LONGEST_COMPANION = 20;

/** "トランプ大統領とメラニア夫人が": where the phrase ends of one who comes with somebody whom nobody here knows. */
export function companionEnd({ items, language }: Sentence, at: number): number | null {
  if (language.grammar.topic === undefined || items[at]?.key !== 'と') return null;
  const behind = items.slice(at, at + LONGEST_COMPANION).map(({ key }) => key);
  const found = COMPANION.exec(behind.join(''));
  if (found === null) return null;
  let length = 0;
  let end = at;
  // The particle itself is one sign.
  for (; length < found[0].length - 1; end++) length += items[end]?.key.length ?? 1;
  return end;
}

const LONGEST_HEADS = 4;

/** "A、B、Cの3人が": where the count of those named ends; null where none follows. */
export function countEnd({ items }: Sentence, mark: number): number | null {
  if (items[mark]?.key !== 'の') return null;
  const isCount = items[mark + 1]?.kind === 'number';
  const from = mark + (isCount ? 2 : 1);
  const behind = items.slice(from, from + LONGEST_HEADS).map(({ key }) => key);
  const heads = (isCount ? /^(?:[かカヵヶケ]国)?首脳/ : /^(?:各|両|各国)首脳/).exec(behind.join(''));
  if (heads) return from + heads[0].length;
  if (!isCount) return null;
  return /^[人氏]$/.test(items[mark + 2]?.key ?? '') ? mark + 3 : null;
}

/** Items before a group that are no part of it and change nothing: "only", "also", and a capital before its own name. */
export function beforeGroup({ items, tagOf }: Sentence, first: number): number {
  let at = first - 1;
  while (items[at]?.kind === 'country' && items[at]?.form === 'city' && items[at]?.id === items[first]?.id) at--;
  while (at >= 0 && means(tagOf[at], 'also', 'only', 'adverb', 'article') && !means(tagOf[at], 'preposition')) at--;
  return at;
}
