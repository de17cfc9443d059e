import { claimLanguage } from '../../claims/language.ts';
import { matchCountry } from '../../claims/sentence/countries.ts';
import { cutWords } from '../../claims/sentence/words.ts';
import type { Span } from '../../types.ts';
import type { Edition } from '../editions.ts';

/** What leads from a summit to the country that holds it: "in the", "aux", "no", "в", "hosted by". */
const IN =
  /^\s(?:held\s|hosted\s|celebrada\s|stattfindend\p{L}*\s)?(?:in|im|en|em|no|na|nos|nas|au|aux|în|w|we|u|в|во|у|في|by)\s(?:(?:the|den|der|dem|las|los|el|la)\s)?|^\s(?:في\s|ب(?=\p{Script=Arabic}))/u;
/** "…, що проходив в Індії", "qui s'est tenu en Inde", "der in Indien": a clause that tells where it was held, up to its preposition. */
const HELD =
  /^,?(?:\s[\p{Ll}'’]+){0,3}?\s(?:held|hosted|place|проход|прош|прой|состоя|провод|відбу|пройш|celebr|realiz|ocorr|tenu|tien|lieu|odby|održ|одрж|loc|ținut|organiz|desfăș)\p{Ll}*(?=\s)|^,\s(?:der|das|die|den|dem)(?=\s)|^\sالتي\s\p{L}+(?=\s)/u;
/** How far behind it the country may end, in UTF-16 units. */
const REACH = 72;
/** "in Russia's absence": the country owns what follows. */
const OWNER = /^['’]s?(?!\p{L})/u;
/** Signs before a name in scripts that put the place first: "インドで開かれた", "印度举行的". */
const CLAUSE =
  /^(?:で(?:の|開く|(?:開かれ|開催|行われ|開幕し)[^\s、。]{1,5})|の|(?:举行|舉行|召开|召開|举办|舉辦|主办|主辦)?的?)$/u;
const BEFORE = 20;

/** A country that words name as the place of a summit. */
export interface CountryPlace extends Span {
  readonly code: string;
}

/** The country right behind a name: "summit in India", "саммит в Индии". */
export function countryBehind(text: string, name: Span, lang: string): CountryPlace | null {
  const clause = HELD.exec(text.slice(name.end, name.end + REACH))?.[0].length ?? 0;
  const end = name.end + clause;
  const lead = IN.exec(text.slice(end, end + REACH));
  const language = lead && claimLanguage(lang);
  if (!language || language.countries.unspaced) return null;
  const from = end + lead[0].length;
  // A clause is no part of the name.
  const start = clause > 0 ? name.end : from;
  const words = cutWords(text, from, Math.min(text.length, from + REACH), language.grammar);
  const hit = matchCountry(words, 0, language.countries);
  const last = hit && words[hit.length - 1];
  if (!hit || !last || hit.form !== 'name' || OWNER.test(text.slice(last.end, last.end + 3))) return null;
  return { code: hit.code, start, end: clause > 0 ? name.end : last.end };
}

/** True where nothing but the verb of a clause stands between a place and the name behind it, in Chinese and Japanese. */
export function leadsTo(text: string, place: Span, name: Span): boolean {
  return place.end <= name.start && name.start - place.end <= BEFORE && CLAUSE.test(text.slice(place.end, name.start));
}

/** The country before a name in Chinese and Japanese: "インドでのG20サミット". */
export function countryBefore(text: string, { start }: Span, from: number, lang: string): CountryPlace | null {
  const language = claimLanguage(lang);
  if (!language?.countries.unspaced) return null;
  const words = cutWords(text, Math.max(from, start - BEFORE), start, language.grammar);
  for (const [at, word] of words.entries()) {
    const hit = matchCountry(words, at, language.countries);
    const last = hit && words[at + hit.length - 1];
    if (!hit || !last || hit.form !== 'name') continue;
    const place = { code: hit.code, start: word.start, end: last.end };
    if (leadsTo(text, place, { start, end: start })) return place;
  }
  return null;
}

/** How far a sentence is searched for countries, in UTF-16 units. */
const FAR = 120;

/** The countries that the words behind a name speak of: "will be hosted by the Netherlands", "примет Бразилия". */
export function countriesBehind(text: string, { end }: Span, until: number, lang: string): ReadonlySet<string> {
  const language = claimLanguage(lang);
  if (!language) return new Set();
  const words = cutWords(text, end, Math.min(until, end + FAR), language.grammar);
  return new Set(words.flatMap((_, at) => matchCountry(words, at, language.countries)?.code ?? []));
}

/** The editions that were held in a country. */
export function editionsIn(editions: readonly Edition[], { code }: CountryPlace): Edition[] {
  return editions.filter(({ event }) => event.country === code);
}
