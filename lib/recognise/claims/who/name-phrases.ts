import { means } from '../sentence/tags.ts';
import { COMMA, countryBefore, isCountryOfNext, officeBeforeComma, officeStart, type Sentence } from './name-parts.ts';

const SEVERAL = /^(?:leaders|presidents|premiers|ministers|rulers|monarchs|kings)$/;
/** "new", "former", "present" before a title. */
const OF_TITLES = /^[新前元现旧米英仏独露ロ韩印伊豪加土]$/;
const OPENING = /^[(（]$/;
const CLOSING = /^[)）]$/;

/** The longest "(wraz z pierwszą damą Janją)" behind a name, in items. */
const LONGEST_REMARK = 8;

export function phraseStart(sentence: Sentence, i: number, from: number): number {
  const { items, tagOf, language } = sentence;
  let first = i;
  if (isCountryOfNext(sentence, i - 2)) return Math.max(from, officeStart(sentence, i - 2));
  const country = language.grammar.cases === true ? countryBefore(sentence, i) : null;
  const several = country === null ? null : severalBefore(sentence, country);
  if (country !== null && (several !== null || country === i - 2)) return Math.max(from, several ?? country);
  const office = officeBeforeComma(sentence, i);
  if (office !== null) return Math.max(from, office);
  while (first > from) {
    const item = items[first - 1];
    const tag = tagOf[first - 1];
    if (item === undefined) break;
    if (isTitleOf(sentence, first)) {
      first -= 1;
      continue;
    }
    const isTitle = item.kind === 'country' || means(tag, 'role', 'article', 'owner-mark', 'only') || item.key === "'s";
    if (!isTitle || means(tag, 'cue') || (means(tag, 'preposition', 'of') && !means(tag, 'article'))) break;
    // "die Frau des Präsidenten": not him.
    if (language.grammar.capitalNouns && means(tag, 'others') && means(tagOf[first], 'of')) break;
    // "speculation that Vucic will skip it": no article.
    if (
      isPlace(sentence, first - 1) ||
      isWhence(sentence, first - 1) ||
      isAnothersCountry(sentence, first - 1) ||
      item.key === 'that'
    )
      break;
    first--;
  }
  // "said Fico" after "Slovakia, …": a country at the start that no title follows is part of the phrase all the same.
  return first;
}

/** "prezydenci: Francji Macron, Ukrainy Zełenski": whose leaders several are, named before the first of them. */
function severalBefore({ items, tagOf }: Sentence, country: number): number | null {
  let at = country - 1;
  while (items[at]?.key === ':' || means(tagOf[at], 'including')) at--;
  return means(tagOf[at], 'people') ? (tagOf[at]?.first ?? null) : null;
}

/** "Prime Minister of Armenia Nikol Pashinyan", "le président de la Chine Xi Jinping": the "of" within a title before the name. */
function isTitleOf({ items, tagOf }: Sentence, first: number): boolean {
  const title = tagOf[first - 2];
  // "wife of Ukrainian President X": whoever belongs to the named one is somebody else.
  if (!means(title, 'role') || means(title, 'others')) return false;
  const country = means(tagOf[first], 'article') ? items[first + 1] : items[first];
  return country?.kind === 'country' && means(tagOf[first - 1], 'of');
}

/** "In Moscow Xi and Putin …": where, and not whose. */
function isPlace({ items, tagOf }: Sentence, at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'country' || item.form === 'adjective' || items[at + 1]?.key === "'s") return false;
  const before = tagOf[at - 1];
  return means(before, 'toward') || (means(before, 'preposition') && !means(before, 'article', 'of'));
}

/** "aus Spanien Pedro Sánchez": where an ending makes owners, a country without it is where somebody comes from. */
function isWhence({ items, language }: Sentence, at: number): boolean {
  const item = items[at];
  return (
    language.grammar.possessive === true &&
    item?.form === 'name' &&
    !/[sßzx’']$/.test(item.key) &&
    items[at - 1]?.key === 'aus'
  );
}

/** "سيمثل الصين رئيس الوزراء لي": where owners follow, a country before a title is not that one's. */
function isAnothersCountry({ items, tagOf, language }: Sentence, at: number): boolean {
  if (language.grammar.genitive !== true || items[at]?.kind !== 'country' || items[at]?.form === 'adjective')
    return false;
  return means(tagOf[at + 1], 'role') && !means(tagOf[at - 1], 'role');
}

/** Steps over "of South Africa", "(78)", ", the Slovak prime minister,". */
export function phraseEnd(sentence: Sentence, from: number): number {
  const { items, tagOf, language } = sentence;
  let last = from;
  // "プーチン大統領": titles stand behind the name.
  if (language.grammar.unspaced) while (isTitleBehind(sentence, last)) last++;
  // "モディ首相ら新興国": a word that only begins another title.
  while (last > from && language.grammar.unspaced && OF_TITLES.test(items[last - 1]?.key ?? '')) last--;
  if (means(tagOf[last], 'of') && items[last + 1]?.kind === 'country' && items[last + 1]?.form !== 'city') {
    last += 2;
  } else last = peopleBehind(sentence, last);
  if (OPENING.test(items[last]?.key ?? '')) {
    for (let i = last + 1; i < Math.min(items.length, last + LONGEST_REMARK); i++) {
      if (CLOSING.test(items[i]?.key ?? '')) {
        last = i + 1;
        break;
      }
    }
  }
  return rowCountry(sentence, from, last) ?? apposition(sentence, last) ?? last;
}

/** "Philippe of the Belgians": a people that no table of countries has. */
function peopleBehind({ items, tagOf }: Sentence, last: number): number {
  const isOf = means(tagOf[last], 'of') && means(tagOf[last + 1], 'article');
  return isOf && items[last + 2]?.isName === true && tagOf[last + 2] === undefined ? last + 3 : last;
}

/** "• Friedrich Merz, Germany: …": a row of a list, in which the country belongs to the name. */
function rowCountry({ items }: Sentence, from: number, last: number): number | null {
  const isRow = items.slice(0, from).every(({ kind }) => kind === 'mark' || kind === 'number' || kind === 'leader');
  if (!isRow || !COMMA.test(items[last]?.key ?? '') || items[last + 1]?.kind !== 'country') return null;
  const next = items[last + 2];
  return next === undefined || /^[:：(（—–-]$/.test(next.key) ? last + 2 : null;
}

/** "トランプ米大統領", "尹韓国大統領". */
function isTitleBehind({ items, tagOf }: Sentence, at: number): boolean {
  const isRole = (i: number): boolean => means(tagOf[i], 'role') && !means(tagOf[i], 'owner-mark', 'cue');
  return isRole(at) || (items[at]?.kind === 'country' && isRole(at + 1));
}

/** "председници Венецуеле, Кубе и Египта". */
function isListOfCountries({ items, tagOf }: Sentence, at: number): boolean {
  const isNext = COMMA.test(items[at + 1]?.key ?? '') || means(tagOf[at + 1], 'and');
  return items[at]?.kind === 'country' && isNext && items[at + 2]?.kind === 'country';
}

function apposition(sentence: Sentence, from: number): number | null {
  const { items, tagOf, language } = sentence;
  if (!COMMA.test(items[from]?.key ?? '')) return null;
  let hasRole = false;
  for (let i = from + 1; i < Math.min(items.length, from + 9); i++) {
    const item = items[i];
    // "King A, the leaders of X": several are nobody's title.
    if (item === undefined || isCountryOfNext(sentence, i) || SEVERAL.test(item.key)) return null;
    if (language.grammar.cases === true && means(tagOf[i], 'people') && isListOfCountries(sentence, i + 1)) return null;
    if (COMMA.test(item.key))
      return hasRole || (i === from + 2 && item.kind === 'mark' && items[from + 1]?.kind === 'number') ? i + 1 : null;
    if (means(tagOf[i], 'role')) hasRole = true;
    else if (
      item.kind !== 'country' &&
      item.kind !== 'number' &&
      !means(tagOf[i], 'article', 'of', 'owner-mark', 'pronoun-possessive')
    ) {
      return null;
    }
  }
  return null;
}
