import { fold } from '../../text/fold.ts';
import type { Span } from '../types.ts';
import { edgeWords } from './edge-words.ts';

/** Titles that the lists keep with a first name, since the press rarely writes it without: they are no part of the name. */
const BEFORE = new Set(
  (
    'sir king queen pope emperor emperess sultan emir sheikh prince princess konig konigin papst kaiser furst scheich roi reine pape empereur cheikh prince grand-duc grossherzog ' +
    'rey reina papa emperador jeque principe rei rainha imperador xeque re regina regele regelui reginei papei krol krola krolowi krolem krolu krolowa krolowej papiez papieza papiezowi papiezem cesarz cesarza ksiecia kral kralovna papez kralj kralja kralju kraljem kraljica kraljice kraljici kraljicu car cara papa pape papi papu papez ' +
    'король короля королю королем королева королевы королеве королеву королевой папа папы папе папу папой император императора эмир эмира султан султана принц ' +
    'короля королю королеві король королева королеви папа папи папі папу імператор емір султан краљ краља краљу краљем краљица краљице краљицу цар папа папе папи папу емир султан принц ' +
    'الملك الملكة البابا الإمبراطور الأمير السلطان الشيخ أمير ملك'
  )
    .split(' ')
    .map(fold),
);
/** Names that begin with what elsewhere is a title. */
const NAMED_SO = ['sheikh hasina', 'sheikh mujib'];
const CROWN = /^(?:Crown|Kron)\s?[Pp]rin(?:ce|cess|z|zessin)[\s\u00a0]+(?=\p{Lu})/u;

function isTitle(words: string, end: number): boolean {
  const folded = fold(words);
  // "Sir Keir" is what he is called, "Sir Keir Starmer" is Keir Starmer.
  if (folded.startsWith('sir ') && !folded.includes(' ', 4)) return false;
  return BEFORE.has(fold(words.slice(0, end))) && !NAMED_SO.some((name) => folded.startsWith(name));
}

/** "天皇陛下": His Majesty is no name. */
const MAJESTY = '陛下';
const UNSPACED = [
  'ローマ教皇',
  'ローマ法王',
  '国王',
  '國王',
  '女王',
  '教皇',
  '教宗',
  '法王',
  '天皇',
  '埃米尔',
  '苏丹',
  '首長',
  '皇太子',
  '沙特王储',
  '沙特王儲',
  '議長',
  '大佐',
  '大公',
  '亲王',
];
const BESIDE = edgeWords(UNSPACED);
/** Languages that write a full stop after an ordinal: "Harald V." */
const STOPPED = new Set(['de', 'da', 'no', 'fi', 'cs', 'sk', 'hu', 'sl']);
const ORDINAL = /^[\s\u00a0]([IVXІХ]+)(?![\p{L}])/u;

/** Whether a word is a royal title or the pope's, in any of our languages. */
export function isRoyalTitle(word: string): boolean {
  return BEFORE.has(fold(word));
}

/** Whether a Chinese or Japanese name stands right beside such a title: "フランシスコ教皇", "アッバス議長". */
export function bearsRoyalTitle(text: string, { start, end }: Span): boolean {
  return BESIDE.beginAt(text, end) || BESIDE.endAt(text, start);
}

/**
 * The name within a form that begins or ends with a royal title, together with a numeral that
 * follows ("King Charles" before " III" is "Charles III"), and with the full stop that belongs to it
 * ("Harald V.", "Marcos Jr.").
 */
export function withoutRoyalTitle(text: string, span: Span, lang: string): Span {
  const { start, end } = untitled(text, span);
  const words = text.slice(start, end);
  const stopped = (STOPPED.has(lang) && /\s[IVX]+$/.test(words)) || /\sJr$/.test(words);
  return { start, end: stopped && text[end] === '.' ? end + 1 : end };
}

/** "Albert II de Monaco", "Abdullah von Jordanien": the country is no part of the name. */
const OF_COUNTRY =
  /[\s\u00a0](?:of|de|do|du|di|von|of the|z|od)[\s\u00a0](?:Monaco|Mónaco|Mônaco|Monako|Monaka|Jord\S+|Marruecos|Maroc|Mor\S+|Marok\S+|Spain|España|Espagne|Spanien|Espanha|Belg\S+|Bélg\S+|Luxem\S+|Qatar|Catar|Katar|Kuwait|Bahr\S+|Oman|Thailand|Norway|Norwegen|Sweden|Schweden|Denmark|Dänemark)$/u;

function untitled(text: string, span: Span): Span {
  let { start } = span;
  let end = span.end - (OF_COUNTRY.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
  const words = text.slice(start, end);
  const prefix = UNSPACED.find(
    (title) => words.startsWith(title) && !['', MAJESTY].includes(words.slice(title.length)),
  );
  const suffix = UNSPACED.find((title) => words.endsWith(title) && words.length > title.length);
  if (prefix) start += prefix.length;
  else if (suffix) end -= suffix.length;
  else {
    const space = /[\s\u00a0]+/.exec(words);
    if (space && isTitle(words, space.index)) start += space.index + space[0].length;
    // "Crown Prince Frederik".
    const crown = CROWN.exec(words);
    if (crown) start = span.start + crown[0].length;
  }
  if (start === span.start || end < span.end) return { start, end };
  return { start, end: end + (ORDINAL.exec(text.slice(end, end + 8))?.[0].length ?? 0) };
}
