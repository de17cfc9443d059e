import type { ClaimSubject } from '../../types.ts';
import { VENUE } from '../sentence/countries.ts';
import { means } from '../sentence/tags.ts';
import type { Group } from '../types.ts';
import { leadersBehind } from './leaders-behind.ts';
import { COMMA, countryBefore, isCountryOfNext, SEPARATOR, type Sentence } from './name-parts.ts';
import { phraseEnd, phraseStart } from './name-phrases.ts';
import { officesBehind } from './offices-behind.ts';

/** One name with its titles, before it is joined with its neighbours. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly subject: ClaimSubject;
  readonly kind: Group['kind'];
  readonly owner: boolean;
  /** In a form that only subjects have, or that no subject has; null where it may be either. */
  readonly kase: 'base' | 'other' | null;
}

/** They have tops but are no countries that come or stay away. */
const ORGANISATIONS: ReadonlySet<string> = new Set(['EU', 'UN', 'NATO', 'AFRICAN-UNION']);

export function findNames(sentence: Sentence): Name[] {
  const names: Name[] = [];
  let from = 0;
  for (let i = 0; i < sentence.items.length; i++) {
    const name = nameAt(sentence, i, from);
    if (name === null) continue;
    names.push(name);
    if (name.kind !== 'states') from = name.last;
    i = Math.max(i, name.last - 1);
  }
  return names;
}

const PART =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|half|several|few|part|majority|minority|members?|couple|handful|third|both)$/;

/** "two of the three Baltic presidents": some of a group are not the group. */
function isPartOf({ items, tagOf, language }: Sentence, i: number): boolean {
  if (language.lang !== 'en') return false;
  let at = i - 1;
  while (means(tagOf[at], 'article', 'pronoun-several')) at--;
  return items[at]?.key === 'of' && PART.test(items[at - 1]?.key ?? '');
}

function nameAt(sentence: Sentence, i: number, from: number): Name | null {
  const { items, tagOf, language, names } = sentence;
  const item = items[i];
  const tag = tagOf[i];
  if (item === undefined) return null;
  if (item.kind === 'leader') {
    const first = phraseStart(sentence, i, from);
    const last = phraseEnd(sentence, i + 1);
    return {
      first,
      last,
      subject: { leader: item.id },
      kind: 'leaders',
      owner:
        isOwner(sentence, last) ||
        (language.grammar.possessive === true && /[sz'’]$/.test(item.key) && names.isInflected(item, language.lang)),
      kase: caseOf(sentence, first, i),
    };
  }
  if (tag !== undefined && tag.first === i) {
    for (const sense of tag.senses) {
      if (sense.kind === 'group') {
        if (isPartOf(sentence, i)) return null;
        return {
          first: i,
          last: tag.last,
          subject: { group: sense.group },
          kind: 'group',
          owner: false,
          kase: null,
        };
      }
      if (sense.kind === 'foreign') {
        return {
          first: i,
          last: tag.last,
          subject: { all: 'foreign' },
          kind: 'foreign',
          owner: false,
          kase: null,
        };
      }
    }
  }
  const isState = item.kind === 'country' && !item.id.includes('|') && !item.id.startsWith(VENUE);
  if (isState && (isCountryOfNext(sentence, i) || isCountryOfLeader(sentence, i))) return null;
  if (isState && !ORGANISATIONS.has(item.id)) {
    const leaders = item.form === 'city' || isOfTitle(sentence, i) ? null : leadersBefore(sentence, i);
    const subject = { country: item.id };
    const bracketed = items[i + 2];
    // "os presidentes da China (Xi Jinping), do Irão (Massoud Pezeshkian)".
    if (leaders !== null && bracketed && isBracketed(sentence, i))
      return {
        first: leaders,
        last: i + 4,
        subject: { leader: bracketed.id },
        kind: 'leaders',
        owner: false,
        kase: null,
      };
    if (leaders !== null) return { first: leaders, last: i + 1, subject, kind: 'countries', owner: false, kase: null };
    const end = item.form === 'city' ? null : leadersBehind(sentence, i);
    if (end !== null)
      return { first: i, last: end, subject, kind: 'countries', owner: isOwner(sentence, end), kase: null };
    const last = officesBehind(sentence, i);
    if (last !== null) return { first: i, last, subject, kind: 'countries', owner: false, kase: null };
    if (item.form === 'adjective') return null;
    return {
      first: i,
      last: i + 1,
      subject,
      kind: 'states',
      owner:
        isOwner(sentence, i + 1) ||
        isModifier(sentence, i + 1) ||
        isOfMilitia(sentence, i + 1) ||
        isOfOffice(sentence, i + 1) ||
        isGenitiveBehind(sentence, i),
      kase: item.inflected ? 'other' : null,
    };
  }
  return null;
}

/** Whether a country's own leader stands behind it in brackets. */
function isBracketed({ items, names }: Sentence, i: number): boolean {
  const [country, open, leader, close] = i < 0 ? [] : items.slice(i, i + 4);
  return (
    open?.key === '(' &&
    close?.key === ')' &&
    leader?.kind === 'leader' &&
    country !== undefined &&
    names.isOf(leader, country)
  );
}

/** "долазак лидера Кине Си Ђинпинга", "prezydenci: Francji Emmanuel Macron, Ukrainy …": its leader is named behind it. */
function isCountryOfLeader(sentence: Sentence, i: number): boolean {
  const { items, tagOf, language } = sentence;
  if (language.grammar.cases !== true) return false;
  const leader = items[i + 1]?.kind === 'mark' ? i + 2 : i + 1;
  if (countryBefore(sentence, leader) !== i) return false;
  const before = items[i - 1]?.key ?? '';
  return before === ':' || SEPARATOR.test(before) || means(tagOf[i - 1], 'role', 'people', 'and', 'including');
}

/** What the endings of a leader's name and titles tell of its case. */
function caseOf({ items, language, names }: Sentence, first: number, at: number): Name['kase'] {
  const { grammar, titleCases, lang } = language;
  const item = items[at];
  if (grammar.cases !== true || item === undefined) return null;
  if (names.isInflected(item, lang)) return 'other';
  // "исполняющий обязанности президента Коморовский": the name tells more than its titles.
  if (grammar.accusative === true && names.isBase(item, lang)) return 'base';
  const words = [...items.slice(first, at).map(({ key }) => key), ...item.key.split(' ')];
  if (words.some((word) => titleCases.other.has(word))) return 'other';
  if (grammar.accusative !== true) return null;
  return words.some((word) => titleCases.base.has(word)) ? 'base' : null;
}

/** "the leaders of X, Y and the Palestinian president": an adjective that begins another title. */
function isOfTitle({ items, tagOf, language }: Sentence, i: number): boolean {
  return (
    (language.lang === 'en' || language.grammar.cases === true) &&
    items[i]?.form === 'adjective' &&
    means(tagOf[i + 1], 'role') &&
    !means(tagOf[i + 1], 'people')
  );
}

const COUNTRIES = /^(?:países|pays|țări|țările|state|statele|naciones|nações)$/;

/** The leaders of so many countries, in items. */
const LONGEST_LIST = 160;

/** Where "the leaders of" begins before a country, or before the countries that it is listed with. */
function leadersBefore(sentence: Sentence, i: number): number | null {
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
function isGenitive({ items, language }: Sentence, i: number): boolean {
  const item = items[i];
  return language.grammar.possessive === true && item?.form === 'name' && item.key.endsWith('s');
}

/** "英国国王查某": somebody of whom we know no more than the title. */
function isOfOffice({ tagOf, language }: Sentence, after: number): boolean {
  const tag = tagOf[after];
  return (
    language.lang === 'zh' && means(tag, 'role') && !means(tag, 'owner-mark', 'people', 'cue') && tag?.first === after
  );
}

const MILITIA = /^(?:武装|激进|抵抗|在野|反对)/;

/** "巴勒斯坦武装组织哈马斯": whose militia it is. */
function isOfMilitia({ items, language }: Sentence, after: number): boolean {
  return language.lang === 'zh' && MILITIA.test(`${items[after]?.key ?? ''}${items[after + 1]?.key ?? ''}`);
}

/** "als Vertreter Deutschlands": right beside a noun. */
function isGenitiveBehind(sentence: Sentence, i: number): boolean {
  const before = sentence.items[i - 1];
  const isNoun =
    before?.kind === 'word' && before.capital && !means(sentence.tagOf[i - 1], 'cue', 'toward', 'preposition');
  // "Chinas Staats- und Parteichef".
  const behind = sentence.items[i + 1];
  const isBeforeNoun = behind?.kind === 'word' && behind.capital && !means(sentence.tagOf[i + 1], 'cue');
  return sentence.language.grammar.capitalNouns === true && (isNoun || isBeforeNoun) && isGenitive(sentence, i);
}

function isOwner({ items, tagOf }: Sentence, after: number): boolean {
  const next = items[after];
  return next !== undefined && (next.key === "'s" || next.key === "'" || means(tagOf[after], 'owner-mark'));
}

/** "The US ambassador": a country's name before a noun is an adjective. */
function isModifier({ tagOf, language }: Sentence, after: number): boolean {
  return language.lang === 'en' && means(tagOf[after], 'deputy', 'others', 'side', 'role', 'people');
}
