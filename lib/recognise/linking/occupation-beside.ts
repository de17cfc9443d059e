import { fold } from '../../text/fold.ts';
import { OCCUPATIONS } from '../names/occupations.ts';
import { isUnspacedAt, wordAfter, wordBefore } from '../neighbours.ts';
import type { Span } from '../types.ts';
import { edgeWords } from './edge-words.ts';

const PLAIN = new Set(OCCUPATIONS.plain.split(' ').map(fold));
const SPACED = new Set([...OCCUPATIONS.spaced.split(' ').map(fold), ...PLAIN]);
const UNSPACED = edgeWords(OCCUPATIONS.unspaced.split(' '));

/** Trades whose words are as often something else before a name: "au milieu Macron", "going forward Trump". */
const ALSO_OTHER = new Set('milieu meia defensa forward volante lateral tecnico gardien'.split(' '));

/** Whether a word is a trade that no leader is known for. */
function isTrade(word: string): boolean {
  return SPACED.has(fold(word));
}

/** Whether a word is such a trade, and rarely anything else. */
export function isPlainlyTrade(word: string): boolean {
  return isTrade(word) && !ALSO_OTHER.has(fold(word));
}

/** Whether a word is a trade of local news. */
export function isPlainTrade(word: string): boolean {
  return PLAIN.has(fold(word).replace(/^l['’](?=\p{L}{3})/u, ''));
}

/**
 * Whether a trade of local news stands right before a name, or right behind it and a comma: "Pedro Sánchez,
 * fontanero". Before an ending it is whose he is: "Водитель Владимира Путина".
 */
export function hasPlainTradeBeside(
  text: string,
  { start, end, inflected }: Span & { readonly inflected: boolean },
): boolean {
  const comma = behindComma(text, end);
  const before = inflected ? null : wordBefore(text, start);
  const behind = comma === null ? null : wordAfter(text, comma);
  const next = behind && ARTICLE.test(behind.text) ? wordAfter(text, behind.end) : behind;
  if (next !== null && isPlainTrade(next.text)) return true;
  return before !== null && isPlainTrade(before.text) && !wasOnce(text, before.start);
}

/** "Michel, le chauffeur". */
export const ARTICLE = /^(?:the|an?|der|die|ein|eine|le|la|un|une|el|una|o|os|uma)$/u;

/** "former bus driver Nicolás Maduro", "gelernter Elektriker": what a leader was before. */
const ONCE =
  /(?:former|one-?time|trained|бывш\S+|колишн\S+|ehemalige\S*|gelernte\S*|frühere\S*|ancien(?:ne)?|antigu[oa]|antig[oa]|fost(?:ul|a)|był[yae]\S*|bivš\S+|бивш\S+|ex|экс)[\s\u00a0-](?:[^\s.,;]+[\s\u00a0-]){0,2}$/iu;
const ONCE_REACH = 40;

/** Whether the words before a trade say that it is no longer one's. */
export function wasOnce(text: string, trade: number): boolean {
  return ONCE.test(text.slice(Math.max(0, trade - ONCE_REACH), trade));
}

const ARABIC = /\p{Script=Arabic}/u;

/** How many words may stand between the comma and the trade: "a former youth goalkeeper" is one too many. */
const MOST_WORDS = 2;

/** "el utillero del Zamora, ": the club stands between. */
const TRADE_OF =
  /(?<!\p{L})(\p{L}{3,})\s(?:de|del|de la|do|da|du|des|von|vom|of|for|din|al)\s\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*){0,2},\s$/u;
const TRADE_REACH = 60;

/** Whether the name of a club stands behind a name. */
export function isOfClub(text: string, { end }: Span): boolean {
  return CLUB.test(text.slice(end, end + CLUB_REACH));
}

/** "(AS Tarbes)", "(FC Brügge)": whom somebody plays for. */
const CLUB =
  /^[\s\u00a0]\((?:AS|AC|FC|SC|SV|TSV|TuS|VfB|VfL|FK|KS|LZS|SK|HC|BC|RC|US|ФК|ХК|НК|CF|CS|CD|UD|CSM)[\s\u00a0]/u;
const CLUB_REACH = 6;

/** "Angela Merkel (53), Lehrerin": an age may stand before the comma, or a party. */
const COMMA = /^(?:[\s\u00a0]\([^()\n]{1,30}\)|,[\s\u00a0]\d\d)?,[\s\u00a0]/;
const AGE = 40;

/** Where a name's comma ends, with an age before it at most; null where it has none. */
export function behindComma(text: string, end: number): number | null {
  const comma = COMMA.exec(text.slice(end, end + AGE));
  return comma && end + comma[0].length - 1;
}

/**
 * Whether a trade that no leader is known for stands beside a name: "runner William Ruto", "Sebastian
 * Kurz, Torwart des SV", "球员李克强".
 */
export function hasOccupationBeside(
  text: string,
  { start, end, inflected }: Span & { readonly inflected: boolean },
): boolean {
  if (isUnspacedAt(text, start)) {
    return UNSPACED.endAt(text, start) || UNSPACED.beginAt(text, end);
  }
  const before = wordBefore(text, start);
  if (before && isTrade(before.text) && !(inflected && isPlainTrade(before.text)) && !wasOnce(text, before.start))
    return true;
  const isBehindComma = text.charAt(start - 2) === ',';
  const trade = isBehindComma ? TRADE_OF.exec(text.slice(Math.max(0, start - TRADE_REACH), start))?.[1] : undefined;
  if (trade !== undefined && isTrade(trade)) return true;
  // In Arabic no comma stands before it.
  let at = behindComma(text, end) ?? (ARABIC.test(text.charAt(start)) ? end : text.length);
  for (let n = 0; n <= MOST_WORDS; n++) {
    const word = wordAfter(text, at);
    if (!word) return false;
    if (isTrade(word.text)) return true;
    at = word.end;
  }
  return false;
}
