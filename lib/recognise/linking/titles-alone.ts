import { fold } from '../../text/fold.ts';
import { isGivenNameIn } from '../names/given-names-in.ts';
import { isCapitalised, isUnspacedAt, startsSentence, wordAfter } from '../neighbours.ts';
import { covers, indexFrom } from '../sorted-spans.ts';
import { type CompiledTitles, titleKey } from '../titles/compile.ts';
import type { TitleMention } from '../titles/find-titles.ts';
import type { LeaderMention } from '../types.ts';
import { countriesOf } from './choose.ts';
import { isOfTheDead } from './of-the-dead.ts';
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
  if (isUnspacedAt(text, title.start) || isOfTheDead(text, title.start)) return false;
  if (isNamed(title, named, scene) || isOfStranger(title, named, scene)) return false;
  const word = wordAfter(text, title.end);
  if (word && covers(named, word.start)) return true;
  if (word && NO_OFFICE.has(word.text)) return false;
  if (!word || !isCapitalised(word.text)) return true;
  if (startsSentence(text, word.start) && /\n/.test(text.slice(title.end, word.start))) return true;
  const key = titleKey(word.text);
  // A weekday or a country may follow: "the Slovak prime minister Tuesday …".
  return covers(scene.dates, word.start) || tables?.before.has(key) === true || tables?.after.has(key) === true;
}

/** "President of France, Charles de Gaulle", up to what ends the name. */
const NAME_BEHIND =
  /^,[\s\u00a0](\p{Lu}[\p{L}'’-]+)(?:[\s\u00a0](?:d[aei]|del|della|dos|van|von|der|bin|al|el))*(?:[\s\u00a0]\p{Lu}[\p{L}'’.-]+){1,3}(?=[,.;:)]|[\s\u00a0]\p{Ll})/u;
/** "Benjamin Disraeli, British PM, ". */
const NAME_BEFORE = /(?<!\p{L})(\p{Lu}[\p{L}'’-]+)(?:[\s\u00a0]\p{Lu}[\p{L}'’.-]+){1,2},[\s\u00a0]$/u;
const NAME_REACH = 60;

/** The office is that of somebody named beside it whom we do not know: whoever holds it today is not meant. */
function isOfStranger({ start, end }: TitleMention, named: readonly LeaderMention[], { text, lang }: Scene): boolean {
  const behind = NAME_BEHIND.exec(text.slice(end, end + NAME_REACH));
  if (behind && !covers(named, end + 2)) {
    // Between two commas it is an apposition, whatever the name.
    const isClosed = text.charAt(end + behind[0].length) === ',';
    if (isClosed || isGivenNameIn(lang, fold(behind[1] ?? ''))) return true;
  }
  const from = Math.max(0, start - NAME_REACH);
  const before = /[,.;)]/.test(text.charAt(end)) ? NAME_BEFORE.exec(text.slice(from, start)) : null;
  return before !== null && isGivenNameIn(lang, fold(before[1] ?? '')) && !covers(named, start - 3);
}

const SECOND_OFFICE = /^[\s\u00a0](?:and|et|y|e|und|и|i|și|та)[\s\u00a0][^.;:!?\n]{3,60},[\s\u00a0]$/u;

/** "…, the Rt Honourable Dr. ", "…, His Excellency ": what stands between an office and its holder's name. */
function areHonorifics(between: string, tables: CompiledTitles | null): boolean {
  const words = between
    .replace(/^[,،]/u, '')
    .split(/[\s\u00a0.]+/)
    .filter((word) => word !== '');
  return (
    words.length > 0 &&
    /^[,،]?[\s\u00a0]/u.test(between) &&
    words.every((word) => tables?.honorifics.has(titleKey(word)) || /^(?:the|his|her|dr|sir)$/i.test(word))
  );
}

/** Nothing but a comma, a quotation mark, or the organisation's letters: "président de l'Union africaine (UA) Faki". */
/** In Japanese the office stands before its holder with の: "ドイツ首相のメルケル氏". */
const BESIDE =
  /^(?:の|[\s\u00a0]{0,2}|[,،][\s\u00a0]{1,2}|[\s\u00a0]?[「『"“«„]|[\s\u00a0]\(\p{Lu}{2,6}\)[\s\u00a0])$/u;

/** A name follows at once, or stands in apposition on either side: then the title adds nobody. */
function isNamed(title: TitleMention, named: readonly LeaderMention[], { text, knowledge, tables }: Scene): boolean {
  const next = named[indexFrom(named, title.start)];
  if (!next || next.start < title.end) return false;
  const between = text.slice(title.end, next.start);
  // "President of Ghana and Chairman of the Authority, Nana Akufo-Addo".
  if (SECOND_OFFICE.test(between) && countriesOf(next.id, knowledge).some((code) => title.countries.includes(code)))
    return true;
  if (!BESIDE.test(between) && !areHonorifics(between, tables)) return false;
  // "Sa brazilskim predsednikom Vučić razgovara": the two words only meet.
  return title.countries.length === 0 || countriesOf(next.id, knowledge).some((code) => title.countries.includes(code));
}
