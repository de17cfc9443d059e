import { type Edition, type EditionIndex, editionOfYear } from '../editions.ts';

/** John Paul II, of whose funeral in 2005 every later one reminds: "aux obsèques de Jean-Paul II". */
const NAME =
  '(?:John|Johannes|Jean|Juan|João|Ioan|Jan\\p{Ll}*|Jovan\\p{Ll}*|Иоанн\\p{Ll}*|Іван\\p{Ll}*|Јован\\p{Ll}*)[ -](?:Pa|Па)\\p{Ll}+\\s(?:al\\s)?II|(?:约翰|若望|約翰)·?保[罗禄祿羅]二世|ヨハネ・?パウロ[2２二]世|يوحنا بولس الثاني';
const NAMED = new RegExp(NAME, 'u');
const YEAR = 2005;

/** His name right behind a rite: "of Pope John Paul II". */
export const HIS_BEHIND = new RegExp(`^['’]?\\s?(?:\\p{L}+[\\s'’]){0,3}?(?:${NAME})`, 'u');
/** Or right before it, where languages put it so. */
export const HIS_BEFORE = new RegExp(`(?:${NAME})[的の]?$`, 'u');

/** The edition of his funeral, for a text that names him. */
export function funeralOfEarlierPope(text: string, editions: EditionIndex): Edition | null {
  return NAMED.test(text) ? editionOfYear(editions.get('papal-funeral') ?? [], YEAR) : null;
}
