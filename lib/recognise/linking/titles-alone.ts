import { isCapitalised, isUnspacedAt, startsSentence, wordAfter } from '../neighbours.ts';
import { covers, indexFrom } from '../sorted-spans.ts';
import { titleKey } from '../titles/compile.ts';
import type { TitleMention } from '../titles/find-titles.ts';
import type { LeaderMention } from '../types.ts';
import type { Scene } from './scene.ts';

/**
 * Whether a title with its country stands for the person by itself, and not before a name: known
 * ("Slovak Prime Minister Robert Fico": only the name is marked) or unknown ("US President Roosevelt").
 */
export function standsAlone(title: TitleMention, named: readonly LeaderMention[], scene: Scene): boolean {
  const { text, tables } = scene;
  const tail = text.slice(title.end, title.end + 40);
  if (tables?.locale.followers) return tables.locale.followers.test(tail) && !isNamed(title, named, text);
  if (isUnspacedAt(text, title.start)) return false;
  if (isNamed(title, named, text)) return false;
  const word = wordAfter(text, title.end);
  if (!word || !isCapitalised(word.text)) return true;
  if (startsSentence(text, word.start) && /\n/.test(text.slice(title.end, word.start))) return true;
  const key = titleKey(word.text);
  // A weekday or a country may follow: "the Slovak prime minister Tuesday …".
  return covers(scene.dates, word.start) || tables?.before.has(key) === true || tables?.after.has(key) === true;
}

/** A name follows at once, or stands in apposition on either side: then the title adds nobody. */
function isNamed(title: TitleMention, named: readonly LeaderMention[], text: string): boolean {
  const at = indexFrom(named, title.start);
  const next = named[at];
  if (
    next &&
    next.start >= title.end &&
    /^(?:[\s\u00a0]{0,2}|,[\s\u00a0]{1,2}|[「『"“«])$/.test(text.slice(title.end, next.start))
  )
    return true;
  return false;
}
