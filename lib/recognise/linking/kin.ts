import { isBeforeCountry, isBehindCountry } from '../../lexicon/cjk.ts';
import { RELATIVES_GIVEN_NAMES } from '../names/relatives.ts';
import { isUnspacedAt, wordBefore } from '../neighbours.ts';
import type { Span } from '../types.ts';

/** "Donald Trump Jr.", "Дональд Трамп-младший": the son, not the father; "Queen Elizabeth, the Queen Mother". */
export function isJunior(text: string, name: Span): boolean {
  return /^,?[\s\u00a0–-]{0,3}(?:Jr|Jnr|Junior|júnior|fils|hijo|младш|молодш|ml\b|mlađi|the Queen Mother|die Königinmutter|la reine mère|la reina madre|a rainha-mãe)/iu.test(
    text.slice(name.end, name.end + 20),
  );
}

const CHILD =
  /^(?:[\s\u00a0]\p{Lu}[\p{L}'’-]+){1,2}[\s,(]+(?:the |el |o |le |la )?(?:hij[oa]|nieto|sobrin[oa]|filh[oa]|neto|son|daughter|nephew|grandson|fils|fille|neveu|figli[oa]|сын|дочь|син|syn|fiul)(?!\p{L})/u;

/** Children of the same names with another surname behind them. */
const CHILDREN =
  /^(?:Teodoro (?:Nguema )?Obiang\sMangue|Nicolás Maduro\sGuerra|Daniel Ortega\sMurillo|Fidel Castro\sDíaz-Balart)(?!\p{L})/u;

/** "El nieto, Augusto Pinochet Molina". */
const GRANDSON = /(?:nieto|hijo|sobrino|filho|neto|fils|neveu|petit-fils|grandson|son|Sohn|Enkel|fiul|wnuk|syn),?\s$/u;

const SURNAME = /^\s\p{Lu}\p{Ll}/u;

/** "خالد بن محمد بن زايد": the father's name, whole, behind his son's. */
const SON_OF = /(?:^|\s)(?:بن|ابن|بنت|\p{Lu}\p{L}+\s(?:bin|ben|ibn|bint|бен|бин|бін))\s$/u;

/** "Nicolás Maduro Guerra, hijo del presidente": one surname more, and a child. */
export function isChild(text: string, name: Span): boolean {
  if (SON_OF.test(text.slice(Math.max(0, name.start - 18), name.start))) return true;
  if (
    GRANDSON.test(text.slice(Math.max(0, name.start - 12), name.start)) &&
    SURNAME.test(text.slice(name.end, name.end + 4))
  )
    return true;
  if (CHILDREN.test(text.slice(name.start, name.end + 16))) return true;
  // "… Marcos Jr. Duterte, daughter of": a sentence has ended.
  return text.charAt(name.end - 1) !== '.' && CHILD.test(text.slice(name.end, name.end + 80));
}

/**
 * Whether, in a script without capitals, the name is the surname of somebody else: "梅拉尼娅·特朗普",
 * "ميلانيا ترامب".
 */
export function isRelativeWithoutCapitals(text: string, name: Span, isKnown: (position: number) => boolean): boolean {
  if (isUnspacedAt(text, name.start)) {
    const before =
      DOT.test(text.charAt(name.start - 1)) &&
      !BULLET.test(text.slice(Math.max(0, name.start - 3), name.start)) &&
      !isKnown(name.start - 2) &&
      !isBehindCountry(text, name.start);
    const after = DOT.test(text.charAt(name.end)) && !isKnown(name.end + 1) && !isBeforeCountry(text, name.end);
    return before || after || isBehindFamilyName(text, name);
  }
  if (isPartOfArabicName(text, name)) return true;
  const before = wordBefore(text, name.start)?.text;
  if (!before) return false;
  // "and", "so", "with" are written together with the word.
  return RELATIVES_GIVEN_NAMES.has(before) || RELATIVES_GIVEN_NAMES.has(before.replace(/^[وبلف](?=\S{3})/u, ''));
}

/** "陈莫迪说": a Chinese family name begins the clause, and the two signs are the given name. */
const FAMILY_NAME =
  /(?:^|[\s，。、：；“”"！？（）《》叫姓])[陈陳王李张張刘劉杨楊黄黃吴吳徐孙孫朱郭林郑鄭梁谢謝宋唐邓鄧冯馮曹彭萧蕭蔡潘袁董杜苏蘇魏吕呂丁沈姚卢盧崔谭譚廖范陆陸贾賈邱邹鄒熊秦薛阎侯郝]$/u;

const GIVEN_NAME_SIGNS = 2;

/** "外长基尔诺": what follows such a title is the beginning of another's name. */
const OTHER_ROLE = /(?:[外防财部財]长|[外防部財]長|大使|发言人|發言人)$/u;

function isBehindFamilyName(text: string, { start, end }: Span): boolean {
  if (end - start !== GIVEN_NAME_SIGNS) return false;
  return (
    FAMILY_NAME.test(text.slice(Math.max(0, start - 2), start)) ||
    OTHER_ROLE.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** "منصور بن زايد", "فهد بن محمود آل سعيد": with a father's or a family's name beside it, it is another of the family. */
function isPartOfArabicName(text: string, name: Span): boolean {
  return (
    /^(?:بن|ابن)\s/u.test(text.slice(name.start, name.end)) ||
    /^\s(?:بن|ابن|بنت|آل)\s/u.test(text.slice(name.end, name.end + 6)) ||
    /(?:^|\s)(?:بن|ابن|بنت|آل|ولد)\s$/u.test(text.slice(Math.max(0, name.start - 6), name.start))
  );
}

const DOT = /[·•・‧＝]/;

/** At the head of a line the dot is a bullet. */
const BULLET = /(?:^|\n)\s?[·•・‧]$/;
