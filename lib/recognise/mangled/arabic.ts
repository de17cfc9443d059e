import type { Leader } from '../../packs/schema.ts';
import { fold } from '../../text/fold.ts';
import { isRoyalTitle } from '../linking/royal-titles.ts';
import type { ReadArticle } from '../linking/scene.ts';
import { type Word, wordAfter } from '../neighbours.ts';
import { answerTo } from '../offices/holders.ts';
import type { Days } from '../offices/tenures.ts';
import type { TitleMention } from '../titles/find-titles.ts';
import type { Span } from '../types.ts';
import type { RecoveredName } from './recover-name.ts';
import { editSimilarity } from './similarity.ts';
import { SOUNDS_ALIKE, soundLikeness } from './sound-likeness.ts';

/** With office and country in the text, names this alike on average are one; and no word of them less than so. */
const ALIKE = 0.8;
const LEAST_ALIKE = 0.5;
/** What the consonants alone tell is worth a little less than the letters. */
const CONSONANTS = 0.95;
const MOST_HEARD = 3;

/**
 * Reads the name behind a title with its country in Arabic as its holder's, where each of its words is
 * spelled almost like a listed one: "توقايف" for "توكاييف", "جوتيريش" for "غوتيريش". Arabic has no
 * capitals to show where a name ends, so it must have as many words as the listed name.
 *
 * @param days the time spoken of; null where it is not known: then anyone who ever held the office
 * @returns null without such a name there, or where two people's are alike
 */
export function recoverArabic(
  title: TitleMention,
  days: Days | null,
  { text, knowledge }: ReadArticle,
): RecoveredName | null {
  if (title.blocked) return null;
  const ids = answerTo(title, days, knowledge);
  const found = new Map<string, Span>();
  for (const id of ids) {
    const leader = knowledge.leaders.get(id);
    const listed = (leader?.names ?? []).filter(({ lang }) => lang === 'ar');
    const spans = listed.map((name) => readAlike(text, title.end, nameOf(name.text)));
    // No list has the name in Arabic: what it sounds like tells.
    if (leader && listed.length === 0) spans.push(readHeard(text, title.end, leader));
    for (const span of spans) if (span && span.end > (found.get(id)?.end ?? 0)) found.set(id, span);
  }
  const [first, ...others] = found;
  return first && others.length === 0 ? { ...first[1], leader: first[0] } : null;
}

/** The two or three words that begin at a position, where they sound like a leader's name. */
function readHeard(text: string, from: number, leader: Leader): Span | null {
  const words: Word[] = [];
  let best: Span | null = null;
  for (let next = wordAfter(text, from); next && words.length < MOST_HEARD; next = wordAfter(text, next.end)) {
    words.push(next);
    const [first] = words;
    const heard = words.map((word) => word.text).join(' ');
    if (first && words.length > 1 && soundLikeness(heard, leader, false) >= SOUNDS_ALIKE)
      best = { start: first.start, end: next.end };
  }
  return best;
}

/** A listed name in words, without a king's title. */
function nameOf(listed: string): string[] {
  const words = listed.split(' ');
  return words[0] !== undefined && isRoyalTitle(words[0]) ? words.slice(1) : words;
}

/** The words that begin at a position, as many as the name has, where they are spelled alike. */
function readAlike(text: string, from: number, name: readonly string[]): Span | null {
  if (name.length < 2) return null;
  let start = -1;
  let end = from;
  let alike = 0;
  let letters = 0;
  for (const part of name) {
    const word = wordAfter(text, end);
    if (!word) return null;
    if (start < 0) start = word.start;
    const score = spelledAlike(fold(word.text), fold(part));
    if (score < LEAST_ALIKE) return null;
    alike += score * part.length;
    letters += part.length;
    end = word.end;
  }
  return alike / letters < ALIKE ? null : { start, end };
}

function spelledAlike(left: string, right: string): number {
  return Math.max(editSimilarity(left, right), CONSONANTS * editSimilarity(consonants(left), consonants(right)));
}

/** Letters by which foreign consonants are written now so, now so. */
const SAME_SOUNDS = [
  [/[قغجگ]/gu, 'ك'],
  [/ط/gu, 'ت'],
  [/[صث]/gu, 'س'],
  [/[ضذظ]/gu, 'ز'],
  [/ڤ/gu, 'ف'],
  [/پ/gu, 'ب'],
  [/ح/gu, 'ه'],
  [/(?<=.)[اويىء]/gu, ''],
] as const;

function consonants(word: string): string {
  return SAME_SOUNDS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
}
