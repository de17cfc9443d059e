import type { ReadArticle } from '../linking/scene.ts';
import { RELATIVES_GIVEN_NAMES } from '../names/relatives.ts';
import { answerTo } from '../offices/holders.ts';
import type { Days } from '../offices/tenures.ts';
import { indexFrom } from '../sorted-spans.ts';
import type { TitleMention } from '../titles/find-titles.ts';
import { writesSounds } from './consonants.ts';
import type { RecoveredName } from './recover-name.ts';
import { SOUNDS_ALIKE, soundLikeness } from './sound-likeness.ts';

const DOT = /[·•・‧]/u;
const LONGEST = 20;
const LONGEST_PART = 9;
const SHORTEST_PART = 2;
/** Whose names Chinese writes with their own signs: their sound there is another one. */
const WRITTEN_IN_HAN: ReadonlySet<string> = new Set(['CN', 'TW', 'JP', 'KR', 'KP', 'VN', 'SG']);

/**
 * Reads the transcription behind a title with its country in Chinese as the holder's by its sound:
 * "塞爾維亞總統武西奇", "乌拉圭总统拉卡列". Mainland, Taiwan, Hong Kong and each newsroom choose other
 * signs, so no list holds them all, and few have one for every premier.
 *
 * @param days the time spoken of; null where it is not known: then anyone who ever held the office
 * @returns null without a transcription there, or where it is nobody's
 */
export function recoverHan(title: TitleMention, days: Days | null, article: ReadArticle): RecoveredName | null {
  const { text, knowledge, candidates } = article;
  // A listed name has been weighed already.
  if (candidates[indexFrom(candidates, title.end)]?.start === title.end) return null;
  const countries = title.countries.filter((code) => !WRITTEN_IN_HAN.has(code));
  const parts = text.slice(title.end, transcriptionEnd(text, title.end)).split(DOT);
  const surname = parts.pop() ?? '';
  if (countries.length === 0 || parts.some((part) => part === '' || RELATIVES_GIVEN_NAMES.has(part))) return null;
  const start = title.end;
  const from = start + parts.reduce((length, part) => length + part.length + 1, 0);
  const heard = [...new Set(answerTo({ sense: title.sense, countries }, days, knowledge))].flatMap((id) => {
    const leader = knowledge.leaders.get(id);
    const signs = leader ? signsOf(surname, (run) => soundLikeness(run, leader, days !== null)) : 0;
    return signs > 0 ? [{ start, end: from + signs, leader: id }] : [];
  });
  return heard.length === 1 ? (heard[0] ?? null) : null;
}

/** Where the signs that write sounds end, dots between parts among them. */
function transcriptionEnd(text: string, from: number): number {
  let at = from;
  while (at - from < LONGEST && (writesSounds(text.charAt(at)) || DOT.test(text.charAt(at)))) at++;
  return at;
}

/** Behind a name so many signs of a run may belong to the next word: "马丁同他会谈". */
const OVER = 1;

/** How many signs of a run are most alike, 0 where none are: words behind a name may be written with such signs too. */
function signsOf(run: string, likeness: (signs: string) => number): number {
  let best = 0;
  let most = 0;
  const shortest = Math.max(SHORTEST_PART, run.length - OVER);
  for (let signs = shortest; signs <= Math.min(run.length, LONGEST_PART); signs++) {
    const alike = likeness(run.slice(0, signs));
    if (alike < SOUNDS_ALIKE || alike <= most) continue;
    best = signs;
    most = alike;
  }
  return best;
}
