import { means } from '../sentence/tags.ts';
import { COMMA, isBracketed, ORGANISATIONS, SEPARATOR, type Sentence } from './name-parts.ts';

const COUNTRIES = /^(?:países|pays|țări|țările|state|statele|naciones|nações)$/;

/** The leaders of so many countries, in items. */
const LONGEST_LIST = 160;

/** Where "the leaders of" begins before a country, or before the countries that it is listed with. */
export function leadersBefore(sentence: Sentence, i: number): number | null {
  const { items, tagOf } = sentence;
  let others = 0;
  let at = i - 1;
  let steps = 0;
  while (at >= 0 && steps < LONGEST_LIST) {
    const tag = tagOf[at];
    const item = items[at];
    if (item === undefined) return null;
    if (means(tag, 'people') && tag !== undefined) {
      // "лидеры Сербии": a case says what "of" says elsewhere.
      const isOf = means(sentence.tagOf[i - 1], 'of') || items[i]?.inflected === true || isGenitive(sentence, i);
      const isConnected =
        at < i - 1 ||
        isOf ||
        tag.last - tag.first > 1 ||
        isOneOfAdjectives(sentence, i) ||
        isBare(sentence, i) ||
        isConstruct(sentence, i);
      // Of several countries only the first brings the word for the leaders with it.
      return isConnected ? (others > 0 ? i : tag.first) : null;
    }
    if (item.kind === 'country' && !ORGANISATIONS.has(item.id)) others++;
    const passes =
      item.kind === 'country' ||
      item.isName === true ||
      (means(tag, 'of', 'article', 'and', 'preposition') && !means(tag, 'including', 'except')) ||
      // "leaders, including from X and Y".
      (means(tag, 'including') && means(tagOf[at + 1], 'of') && !means(tagOf[at + 1], 'article')) ||
      // "da China (Xi Jinping), do Irão (Massoud Pezeshkian)".
      isBracketed(sentence, at - 3) ||
      isBracketed(sentence, at - 2) ||
      isBracketed(sentence, at - 1) ||
      // "líderes de países como Finlândia e Namíbia".
      COUNTRIES.test(item.key) ||
      (means(tag, 'including') && COUNTRIES.test(items[at - 1]?.key ?? '')) ||
      // "лидеры: Армении и Беларуси", "przywódcy m.in. Iranu i Serbii".
      ((item.key === ':' || means(tag, 'including')) && (items[i]?.inflected === true || isBare(sentence, i))) ||
      SEPARATOR.test(item.key) ||
      isMembers(sentence, at);
    if (!passes) return null;
    at--;
    steps++;
  }
  return null;
}

const MEMBERS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|members?|states?|countries|nations|core|founding|fellow|member-states)$/;

/** "the leaders of ten member states: A, B and C", "of CIS members A and B": what the countries are. */
function isMembers({ items, language }: Sentence, at: number): boolean {
  const item = items[at];
  if (language.lang !== 'en' || item === undefined) return false;
  return (
    MEMBERS.test(item.key) || item.kind === 'number' || (item.key === ':' && MEMBERS.test(items[at - 1]?.key ?? ''))
  );
}

/** "رئيسا الأرجنتين والمكسيك": where owners follow their noun. */
function isConstruct({ items, language }: Sentence, i: number): boolean {
  return language.grammar.genitive === true && items[i]?.form === 'name';
}

/** "лидеры КНДР": where nouns have cases, a country right behind its leaders is theirs, though nothing marks it. */
function isBare({ items, language }: Sentence, i: number): boolean {
  return language.grammar.cases === true && language.grammar.accusative === true && items[i]?.form === 'name';
}

/** "les présidents arménien et azerbaïdjanais": the adjectives of several countries behind their leaders. */
function isOneOfAdjectives({ items, tagOf }: Sentence, i: number): boolean {
  const isJoined = means(tagOf[i + 1], 'and') || COMMA.test(items[i + 1]?.key ?? '');
  return items[i]?.form === 'adjective' && isJoined && items[i + 2]?.form === 'adjective';
}

/** "die Präsidenten Estlands": where an ending makes owners. */
export function isGenitive({ items, language }: Sentence, i: number): boolean {
  const item = items[i];
  return language.grammar.possessive === true && item?.form === 'name' && item.key.endsWith('s');
}
