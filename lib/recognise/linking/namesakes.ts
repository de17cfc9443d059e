import { fold } from '../../text/fold.ts';
import { GIVEN_NAMES } from '../names/given-names.ts';
import type { Span } from '../types.ts';

/** "l'ensemble Léon XIII": a numeral that the surname does not have makes it a pope or a king. */
const NUMERAL = /^[\s\u00a0](?:[IVX]{2,}|[VX])(?![\p{L}])/u;
/** "a Mr Macron, no relation". */
const NO_RELATION =
  /^,?\s(?:no relation|aucun lien|sans lien|sin relación|sem relação|nicht verwandt|kein verwandter|однофамил|тезка|тёзка|nie spokrewnion)/iu;
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
  const given = GIVEN_BEHIND.exec(behind)?.[1];
  if (given !== undefined && GIVEN_NAMES.has(fold(given)) && GIVEN_NAMES.has(fold(text.slice(start, end)))) return true;
  if (lang === 'de') return false;
  const before = text.slice(Math.max(0, start - 20), start);
  if (before.endsWith('-') && LONGER_BEFORE.test(before) && !isName(start - 2)) return true;
  return LONGER_BEHIND.test(behind) && !isName(end + 1) && /\s/.test(text.slice(start, end));
}

/** How far before a name its relative may stand, in UTF-16 units. */
export const KIN_REACH = 60;
/** "son of former prime minister", "sœur d'", "сын президента": with a title at most between it and the name. */
const KIN_OF =
  /(?<!\p{L})(?:(?:son|daughter|sister|brother|wife|husband|father|mother|niece|nephew|cousin|widow) of|(?:fils|fille|sœur|frère|épouse|femme|mari|père|mère|neveu|nièce) (?:de|du|d['’])|(?:hij[oa]|herman[oa]|espos[oa]|padre|madre|sobrin[oa]|viuda) (?:de|del)|(?:filh[oa]|irmão|irmã|espos[oa]|pai|mãe) (?:de|do|da)|(?:Sohn|Tochter|Schwester|Bruder|Frau|Mann|Witwe) (?:von|des|der)|(?:сын|дочь|сестра|брат|жена|муж|син|донька|дружина))\s?(?:\p{L}[\p{L}’'-]*\s){0,4}$/u;

/** Whether the words before a name make it the name of somebody's relative: what follows speaks of that one. */
export function isKinOf(before: string): boolean {
  return KIN_OF.test(before);
}
