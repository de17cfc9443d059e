import { isCapitalised, isUnspacedAt, startsSentence, wordAfter } from '../neighbours.ts';
import { covers, indexFrom } from '../sorted-spans.ts';
import { titleKey } from '../titles/compile.ts';
import type { TitleMention } from '../titles/find-titles.ts';
import type { LeaderMention } from '../types.ts';
import { countriesOf } from './choose.ts';
import type { Scene } from './scene.ts';

/** "a Chinese premier league side": the two words are something else than an office. */
const NO_OFFICE = new Set(['league', 'liga', 'division']);

/**
 * Whether a title with its country stands for the person by itself, and not before a name: known
 * ("Slovak Prime Minister Robert Fico": only the name is marked) or unknown ("US President Roosevelt").
 */
export function standsAlone(title: TitleMention, named: readonly LeaderMention[], scene: Scene): boolean {
  const { text, tables } = scene;
  const tail = text.slice(title.end, title.end + 40);
  if (tables?.locale.followers) return tables.locale.followers.test(tail) && !isNamed(title, named, scene);
  if (isUnspacedAt(text, title.start)) return false;
  if (isNamed(title, named, scene)) return false;
  const word = wordAfter(text, title.end);
  if (word && covers(named, word.start)) return true;
  if (word && NO_OFFICE.has(word.text)) return false;
  if (!word || !isCapitalised(word.text)) return true;
  if (startsSentence(text, word.start) && /\n/.test(text.slice(title.end, word.start))) return true;
  const key = titleKey(word.text);
  // A weekday or a country may follow: "the Slovak prime minister Tuesday …".
  return covers(scene.dates, word.start) || tables?.before.has(key) === true || tables?.after.has(key) === true;
}

/** A name follows at once, or stands in apposition on either side: then the title adds nobody. */
function isNamed(title: TitleMention, named: readonly LeaderMention[], { text, knowledge }: Scene): boolean {
  const next = named[indexFrom(named, title.start)];
  if (!next || next.start < title.end) return false;
  if (!/^(?:[\s\u00a0]{0,2}|,[\s\u00a0]{1,2}|[「『"“«])$/.test(text.slice(title.end, next.start))) return false;
  // "Sa brazilskim predsednikom Vučić razgovara": the two words only meet.
  return title.countries.length === 0 || countriesOf(next.id, knowledge).some((code) => title.countries.includes(code));
}
