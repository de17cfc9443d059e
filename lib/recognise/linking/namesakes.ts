import { fold } from '../../text/fold.ts';
import { isCommonSurname } from '../names/common-surnames.ts';
import { GIVEN_NAMES } from '../names/given-names.ts';
import { isCapitalised, wordBefore } from '../neighbours.ts';
import type { Span } from '../types.ts';

/** "l'ensemble Léon XIII": a numeral that the surname does not have makes it a pope or a king. */
const NUMERAL = /^[\s\u00a0](?:[IVX]{2,}|[VX])(?![\p{L}])/u;
/** "a Mr Macron, no relation". */
const NO_RELATION =
  /^,?\s(?:[—–-]\s)?\(?(?:no relation|aucun lien|sans lien|sin relación|sem relação|nicht verwandt|kein verwandter|однофамил|тезка|тёзка|nie spokrewnion)/iu;
/** "Angela Brown-Merkel", "Tony Abbott-Rudd": part of a longer surname; "Anti-Putin" and "Post-Merkel" are no surnames. */
const LONGER_BEFORE =
  /(?<!\p{L})(?!(?:Anti|Pro|Post|Ex|Non|Neo|Pre|Vice|Ultra|Al|El|Abdel|Jean|Ben|Bin)\b)\p{Lu}\p{Ll}+-$/u;
const LONGER_BEHIND = /^-\p{Lu}\p{Ll}{2,}(?!\p{L}*-)/u;

/** "Jean-Michel Aulas": what is written onto a given name makes it a longer one. */
const GIVEN_BEHIND = /^-(\p{Lu}\p{Ll}+)(?!-)/u;
/** "Sisi et al.", "Modi and colleagues": authors of a paper; leaders have theirs ("and his colleagues"). */
const AUTHORS =
  /^,?\s(?:et\sal(?![\p{L}])|and\s(?:colleagues|co-workers|coworkers|co-authors)|y\scolaboradores|e\scolaboradores|et\scollaborateurs|und\s(?:Mitarbeiter|Koautoren)|и\sсоавтор|с\sсоавтор|и\sколлеги\sиз|та\sспівавтор|i\swspółpracownicy|și\scolaboratorii)/u;
/** Whether what is written onto a name or right behind it makes it somebody else's. */
export function isOthersName(
  text: string,
  { start, end }: Span,
  lang: string,
  isName: (position: number) => boolean,
): boolean {
  const behind = text.slice(end, end + 40);
  if (NUMERAL.test(behind) || NO_RELATION.test(behind) || AUTHORS.test(behind)) return true;
  // All else is written onto the name.
  if (text.charAt(start - 1) !== '-' && text.charAt(end) !== '-') return false;
  const given = GIVEN_BEHIND.exec(behind)?.[1];
  if (given !== undefined && GIVEN_NAMES.has(fold(given)) && GIVEN_NAMES.has(fold(text.slice(start, end)))) return true;
  const isWhole = /\s/.test(text.slice(start, end));
  if (!isWhole && isDoubleSurname(text, { start, end })) return true;
  // "Theresa May-Schulz"; "Merkel-Besuch" is her visit.
  if (lang === 'de') return isWhole && isCommonSurname(fold(LONGER_BEHIND.exec(behind)?.[0].slice(1) ?? ''));
  const before = text.slice(Math.max(0, start - 20), start);
  if (before.endsWith('-') && LONGER_BEFORE.test(before) && !isName(start - 2)) return true;
  // "Гарпер-Мюллер", "Boc-Cluj"; English joins whatever a matter is between ("the Trump-Russia probe").
  if (!isWhole && lang !== 'en') return LONGER_BEHIND.test(behind) && !isName(end + 1);
  return LONGER_BEHIND.test(behind) && isWhole && (!isName(end + 1) || isOneSurname(behind));
}

/**
 * "Angela Brown-Merkel", here or elsewhere in the text, is one person, "Schröder-Köpf" too where "Doris
 * Schröder-Köpf" is named; "the Brown-Merkel talks" are held by two.
 */
function isDoubleSurname(text: string, { start, end }: Span): boolean {
  if (text.charAt(start - 1) !== '-' && text.charAt(end) !== '-') return false;
  const first = BEFORE_HYPHEN.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const second = BEHIND_HYPHEN.exec(text.slice(end, end + 20))?.[0] ?? '';
  if (first === '' && second === '') return false;
  const surname = first + text.slice(start, end) + second;
  if (asked.text !== text) asked = { text, bearers: new Map() };
  const known = asked.bearers.get(surname);
  if (known !== undefined) return known;
  const found = hasBearer(text, surname);
  asked.bearers.set(surname, found);
  return found;
}

/** Each surname of a text is looked for once, however often it stands there. */
let asked: { readonly text: string; readonly bearers: Map<string, boolean> } = { text: '', bearers: new Map() };

/** Whether a text names somebody with a given name before this surname. */
function hasBearer(text: string, surname: string): boolean {
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    const given = wordBefore(text, at);
    if (!given || !isCapitalised(given.text) || !GIVEN_NAMES.has(fold(given.text))) continue;
    if (!TALKS.test(text.slice(at + surname.length, at + surname.length + 16))) return true;
  }
  return false;
}
const BEFORE_HYPHEN = /(?<!\p{L})\p{Lu}\p{L}+-$/u;
const BEHIND_HYPHEN = /^-\p{Lu}\p{L}+/u;

/** What two leaders have with each other, behind their names. */
const TALKS = /^\s(?:summit|talk|meeting|call|era|debate|deal|ticket|relation)/u;

/** "Tony Abbott-Rudd said"; "the Donald Trump-Putin summit" and "Xi Jinping-Donald Trump" are two. */
function isOneSurname(behind: string): boolean {
  const surname = /^-\p{Lu}\p{L}+/u.exec(behind)?.[0] ?? '';
  const tail = behind.slice(surname.length);
  return !TALKS.test(tail) && !/^(?:-|\s\p{Lu})/u.test(tail);
}

/** How far before a name its relative may stand, in UTF-16 units. */
export const KIN_REACH = 60;
const BLOOD =
  "(?:son|daughter|sister|brother|father|mother|niece|nephew|cousin) of|(?:fils|fille|sœur|frère|père|mère|neveu|nièce) (?:de|du|d['’])|(?:hij[oa]|herman[oa]|padre|madre|sobrin[oa]) (?:de|del)|(?:filh[oa]|irmão|irmã|pai|mãe) (?:de|do|da)|(?:Sohn|Tochter|Schwester|Bruder) (?:von|des|der)|(?:сын|дочь|сестра|брат|син|донька)";
const SPOUSES =
  "(?:wife|husband|widow) of|(?:épouse|femme|mari) (?:de|du|d['’])|(?:espos[oa]|viuda) (?:de|del|do|da)|(?:Frau|Mann|Witwe) (?:von|des|der)|(?:жена|муж|дружина)";
const TITLES = "\\s?(?:\\p{L}[\\p{L}’'-]*\\s){0,4}$";
/** "son of former prime minister", "sœur d'", "сын президента": with a title at most between it and the name. */
const KIN_OF = new RegExp(`(?<!\\p{L})(?:${BLOOD}|${SPOUSES})${TITLES}`, 'u');
/** "Nicky, the eldest son of"; whose wife she is keeps the surname for himself. */
const KIN_APPOSED = new RegExp(`\\p{Lu}\\p{L}+,\\s(?:\\p{Ll}+\\s){0,3}(?:${BLOOD})${TITLES}`, 'u');

/** Whether the words before a name make it the name of somebody's relative: what follows speaks of that one. */
export function isKinOf(before: string): boolean {
  return KIN_OF.test(before);
}

/** Whether that relative has just been named, and may bear the same surname. */
export function isKinApposed(before: string): boolean {
  return before.includes(',') && KIN_APPOSED.test(before);
}
