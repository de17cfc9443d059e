import { NO_TRADE, TRADE_SHAPES } from '../names/trade-shapes.ts';
import { type Word, wordAfter, wordBefore } from '../neighbours.ts';
import type { Candidate } from './candidates.ts';
import { ARTICLE, behindComma, wasOnce } from './occupation-beside.ts';
import type { Scene } from './scene.ts';

/** "Stolar Aleksandar Vučić", "Mihai Tudose, tapițer", "Kevin Rudd, a retired plasterer". */
export function hasTradesShape({ start, end, inflected }: Candidate, { text, lang }: Scene): boolean {
  const shape = TRADE_SHAPES[lang];
  if (!shape) return false;
  const before = inflected ? null : wordBefore(text, start);
  if (before && shape.before && isOf(shape.before, before) && !wasOnce(text, before.start)) {
    // "el frutero", "o carteiro": without an article "pero", "quiero" and "primero" are as likely.
    return !NEEDS_ARTICLE.has(lang) || ARTICLE.test(wordBefore(text, before.start)?.text.toLowerCase() ?? '');
  }
  let behind = wordAfter(text, behindComma(text, end) ?? text.length);
  const article = behind !== null && ARTICLE.test(behind.text);
  if (article) behind = wordAfter(text, behind?.end ?? end);
  if (lang === 'en') {
    if (!article) return false;
    // "a retired plasterer".
    const next = wordAfter(text, behind?.end ?? end);
    if (behind && !isOf(shape.behind, behind) && next) behind = next;
  }
  return behind !== null && isOf(shape.behind, behind) && CLOSED.test(text.slice(behind.end, behind.end + 8));
}

const NEEDS_ARTICLE = new Set(['es', 'pt']);
/** The trade ends its phrase, or somewhere it is done: "Imker in Ulm", "carteiro em Tondela". */
const CLOSED =
  /^(?:[.,;:)]|[\s\u00a0](?:in|aus|from|of|at|à|de|du|des|en|del|do|da|em|din|la|z|ze|w|u|iz|из|із|в|у|з)[\s\u00a0])/u;

function isOf(shape: RegExp, { text }: Word): boolean {
  const lower = text.toLowerCase();
  return lower.length > SHORTEST && shape.test(lower) && !NO_TRADE.test(lower);
}
const SHORTEST = 4;

/** "Mon cousin s'appelle François Hollande", "der Pudel heißt Angela Merkel". */
export function isSoCalled({ start }: Candidate, { text }: Scene): boolean {
  return CALLED.test(text.slice(Math.max(0, start - CALLED_REACH), start));
}
const CALLED =
  /(?<!\p{L})(?:s['’]appel(?:le|ait)|hei(?:ß|ss)t|hieß|(?:is|are|was) (?:called|named)|name is|se llama(?:ba)?|chama-se|se chama|зовут|звать|звати|звуть|nazywa się|zove se|зове се|se numește|îl cheamă|o cheamă|اسمه|اسمها)[\s\u00a0]$/u;
const CALLED_REACH = 16;
