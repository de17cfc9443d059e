import { fold } from '../../text/fold.ts';
import { nameTokens, spelledAlike, tokenSimilarity } from '../mangled/similarity.ts';
import { isCommonSurname } from '../names/common-surnames.ts';
import { GIVEN_NAMES } from '../names/given-names.ts';
import { isCapitalised, isUnspacedAt, type Word, wordAfter, wordBefore } from '../neighbours.ts';
import type { Knowledge, Span } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { isRoyalTitle } from './royal-titles.ts';

/** How far before a surname its given name may stand: patronymics and second names lie between. */
const MOST_WORDS = 3;
/** "Беньямин" and "Биньямин", "Mikhael" and "Mikheil" are one given name; "Boris" and "Borut" are not. */
const SAME_NAME = 0.8;
/** Shorter names differ from others by a single letter, as "David" from "Davis": they are taken as they are. */
const SHORTEST_APPROXIMATE = 6;

/**
 * Completes surnames that stand beside the bearer's own given name in a form that no list holds:
 * "Борис Николаевич Ельцин", "Беньямин Нетаньяху", "Recep Erdogan". They name the person in full.
 *
 * Surnames that many bear are left as they are: "Juan Santos" is not Juan Manuel Santos.
 */
export function completeNames(text: string, candidates: readonly Candidate[], knowledge: Knowledge): Candidate[] {
  return candidates.map((found) => {
    const candidate = withInitials(text, withArticle(text, found), knowledge);
    const [only, ...others] = candidate.full;
    if (only !== undefined && others.length === 0) return withMoreOfIt(text, candidate, nameWords(only, knowledge));
    if (candidate.full.length > 0 || isUnspacedAt(text, candidate.start) || isCommonSurname(candidate.folded))
      return candidate;
    for (const leader of candidate.short) {
      const words = nameWords(leader, knowledge);
      const span =
        ownName(text, candidate, words, (word) => isGivenName(word, candidate, words)) ??
        aroundMiddleName(text, candidate, words);
      if (span) {
        const whole = { ...candidate, ...span, text: text.slice(span.start, span.end), full: [leader], short: [] };
        return withMoreOfIt(text, whole, words);
      }
    }
    return candidate;
  });
}

/** "Kamal al-Ganzouri", where the list has no article: it belongs to the surname. */
function withArticle(text: string, candidate: Candidate): Candidate {
  const article = AL.exec(text.slice(Math.max(0, candidate.start - AL_REACH), candidate.start))?.[1];
  if (article === undefined || /[\s\u00a0]/.test(candidate.text)) return candidate;
  const start = candidate.start - article.length;
  return { ...candidate, start, text: text.slice(start, candidate.end) };
}
const AL = /(?<![\p{L}-])((?:[Aa][ln]|[Ee]l|[Aa]sh?|[Aa][drtz]|аль?|Аль?|ас|эль?)[-\u2010\u2011])$/u;
const AL_REACH = 6;

/** "С.", "К.-Ж.", "Дж. ", "D. J. " right before a surname. */
const INITIALS = /(?<![\p{L}.])(\p{Lu}\p{Ll}?)\.(?:[\s\u00a0-]?\p{Lu}\p{Ll}?\.){0,2}[\s\u00a0]?$/u;
const INITIALS_REACH = 14;

/** A surname together with its bearer's initials before it: "С.Жапаров", "E. Macron". */
function withInitials(text: string, candidate: Candidate, knowledge: Knowledge): Candidate {
  const { start, end } = candidate;
  if (candidate.full.length > 0 || isUnspacedAt(text, start) || !isCapitalised(candidate.text)) return candidate;
  const initials = INITIALS.exec(text.slice(Math.max(0, start - INITIALS_REACH), start));
  const first = fold(initials?.[1] ?? '');
  if (initials === null) return candidate;
  const short = candidate.short.filter((id) =>
    firstNames(id, knowledge).some((name) => isFirst(name, first, candidate)),
  );
  if (short.length === 0) return candidate;
  const words = text.slice(start - initials[0].length, end);
  return { ...candidate, start: start - initials[0].length, text: words, folded: fold(words), short };
}

/** Where the surname stands first nobody writes an initial before it ("Kim Jong-un"). */
function isFirst(name: string, initial: string, { folded }: Candidate): boolean {
  return name.startsWith(initial) && name !== folded;
}

/** The first words of a leader's names, folded, in all scripts. */
function firstNames(id: string, { leaders }: Knowledge): string[] {
  const leader = leaders.get(id);
  const names = leader ? [leader.name, ...(leader.names ?? []).map((name) => name.text)] : [];
  return names.filter((name) => name.includes(' ')).map((name) => fold(name.split(' ', 1)[0] ?? ''));
}

const given = new WeakMap<Knowledge, Map<string, readonly string[]>>();

/** All words of a leader's names, in all spellings listed; remembered, since names repeat in an article. */
function nameWords(id: string, knowledge: Knowledge): readonly string[] {
  const cache = given.get(knowledge) ?? new Map<string, readonly string[]>();
  given.set(knowledge, cache);
  const known = cache.get(id);
  if (known) return known;
  const leader = knowledge.leaders.get(id);
  const names = leader ? [leader.name, ...(leader.names ?? []).map((name) => name.text)] : [];
  // The syllables of "Hsi Chin-ping" are no names by themselves: "prezydent Chin Xi Jinping" is of China.
  const whole = names.map((name) => name.replace(/-(?=\p{Ll})/gu, ''));
  const words = new Set(whole.map(nameTokens).flatMap((tokens) => (tokens.length < 2 ? [] : tokens)));
  // "Pope" is no given name of his.
  const list = [...words].filter((word) => word.length > 3 && !isRoyalTitle(word));
  cache.set(id, list);
  return list;
}

const PATRONYMIC =
  /(?:вич|вна|вича|вичу|вичем|овичем|ич|ovich|evich|ovych|\p{Ll}[ao][-\s]?(?:oğlu|oglu|ogly|oghlu)|-?огл[ыиу])$/u;

function ownName(
  text: string,
  candidate: Candidate,
  words: readonly string[],
  isOwn: (word: Word) => boolean,
): { start: number; end: number } | null {
  let edge = candidate.start;
  for (let n = 0; n < MOST_WORDS; n++) {
    const word = wordBefore(text, edge);
    if (!word || !isCapitalised(word.text)) break;
    if (isOwn(word) && !PATRONYMIC.test(word.text)) return { start: word.start, end: candidate.end };
    // Only patronymics and initials may lie between.
    if (!PATRONYMIC.test(word.text) && word.text.length > 2) break;
    edge = word.start;
  }
  const next = wordAfter(text, candidate.end);
  // "Orbán Viktor": where the surname stands first, "Mohamad Hasan" is not Hassan Mohamud.
  return next &&
    !text.slice(candidate.end, next.start).includes('\n') &&
    isCapitalised(next.text) &&
    words.includes(fold(next.text)) &&
    isOwn(next)
    ? { start: candidate.start, end: next.end }
    : null;
}

/** "Alpha Omar Condé": one name between that no list has, where the first one is the bearer's to the letter. */
function aroundMiddleName(text: string, { start, end }: Candidate, words: readonly string[]): Span | null {
  const middle = wordBefore(text, start);
  const given = middle && isNamelike(middle) ? wordBefore(text, middle.start) : null;
  if (!given || !isNamelike(given) || !words.includes(fold(given.text))) return null;
  // "David Couture" in one line of a list and "David Evans" in the next.
  const isRepeated = fold(given.text) === fold(text.slice(start, end));
  return isRepeated || text.slice(given.start, start).includes('\n') ? null : { start: given.start, end };
}

/** "Marc Roch Christian Kaboré": the list has him with fewer of his names, or in another order. */
function withMoreOfIt(text: string, candidate: Candidate, words: readonly string[]): Candidate {
  if (isUnspacedAt(text, candidate.start)) return candidate;
  let { start } = candidate;
  for (let n = 0; n < MOST_WORDS; n++) {
    const word = wordBefore(text, start);
    // A line that ends with a name and one that begins with it are two.
    if (!word || !isNamelike(word) || text.slice(word.end, start).includes('\n')) break;
    if (!words.includes(fold(word.text))) break;
    start = word.start;
  }
  const end = endOfIt(text, candidate, words);
  if (start === candidate.start && end === candidate.end) return candidate;
  return { ...candidate, start, end, text: text.slice(start, end) };
}

/** "قابوس بن سعيد", "مشعل الأحمد الجابر": an Arabic name goes on with the next of its words, father's or family's. */
function endOfIt(text: string, candidate: Candidate, words: readonly string[]): number {
  let { end } = candidate;
  if (!ARABIC.test(text.charAt(candidate.start))) return end;
  for (let n = 0; n < MOST_WORDS; n++) {
    const next = wordAfter(text, end);
    const word = next && KINSHIP.test(next.text) ? wordAfter(text, next.end) : next;
    if (!word || !words.includes(fold(word.text)) || /[^\s\p{L}\p{M}]|\n/u.test(text.slice(end, word.end))) break;
    end = word.end;
  }
  return end;
}
const ARABIC = /\p{Script=Arabic}/u;
const KINSHIP = /^(?:بن|ابن|آل|ولد)$/u;

function isNamelike({ text }: Word): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(text);
}

function isGivenName(word: Word, candidate: Candidate, words: readonly string[]): boolean {
  const folded = fold(word.text);
  if (folded.length < 4) return false;
  return words.some(
    (name) =>
      name.charAt(0) === folded.charAt(0) &&
      // "Angelina" is no misspelt Angela.
      (name === folded ||
        (!GIVEN_NAMES.has(folded) &&
          folded.length >= SHORTEST_APPROXIMATE &&
          tokenSimilarity(name, folded) >= SAME_NAME)) &&
      // The surname itself, repeated, is no given name; "Boyko" only begins like Borissow.
      spelledAlike(name, candidate.folded) < 0.75,
  );
}
