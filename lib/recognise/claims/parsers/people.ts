import { means, tagItems } from '../sentence/tags.ts';
import type { Clause, Draft, Group, Passage, Tag } from '../types.ts';
import { listAfterColon } from './enumeration.ts';
import { type Construction, draftsFor, type Parser } from './parser.ts';
import { listFrom } from './roll-of-modified.ts';

/**
 * Names beside people left unnamed: "26 leaders, including Xi and Modi, will attend", "thirty heads of
 * state will watch, the minister said, naming Putin first", "three said no: A, B and C"; and those
 * asked or expected among others: "Putin expects 29 guests, among them Xi"; and those
 * excepted: "no EU leader but Fico came".
 */
export const parsePeople: Parser = (construction) => {
  const { cue, tag, passage, clause, grammar } = construction;
  // "in the presence of forty leaders, among them Xi" too.
  const isObject =
    (cue.who === 'object' && cue.act === 'come') ||
    (cue.who === 'object' && (cue.act === 'expect' || cue.act === 'invite')) ||
    ((cue.who === 'target' || cue.who === 'owner') && (cue.act === 'come' || cue.act === 'stay-away')) ||
    // "Очікується участь 47 лідерів, зокрема X".
    (cue.who === 'owner' && (cue.act === 'expect' || cue.act === 'accept'));
  if (cue.act === 'host' && cue.who === undefined) return guestsOf(construction);
  if (cue.who !== undefined && cue.who !== 'actor' && cue.who !== 'patient' && !isObject) return [];
  const named = isObject
    ? (peopleAfter(passage, tag.last, clause.last) ??
      // "hat zwanzig Staatschefs eingeladen, darunter": the verb may come last.
      (passage.capitalNouns ? peopleBefore(passage, clause.first, tag.first, clause.last) : null))
    : (peopleBefore(passage, clause.first, tag.first, clause.last) ??
      countBefore(passage, clause.first, tag.first, clause.last) ??
      countBeside(passage, clause, tag) ??
      (grammar.subject === 'before' && !cue.inverted ? null : peopleAfter(passage, tag.last, clause.last)) ??
      (cue.act === 'come' && grammar.verbFirst ? crowdBeside(passage, tag.last) : null));
  if (named === null && cue.act === 'invite') return invitedCountries(construction);
  // "con ausencias clave, como las de A y B": the noun itself is of people left unnamed.
  const people = named ?? (cue.who === 'owner' && cue.act === 'stay-away' ? tag.first : null);
  if (people === null) return [];
  const isNobody = nobodyBefore(passage, clause.first, people);
  const drafts: Draft[] = [];
  const add = (group: Group, except: boolean): void => {
    const found = { subjects: group.members, negative: false, last: clause.first, kind: group.kind };
    for (const draft of draftsFor(construction, found)) {
      // "no leader but Fico": where several negations are one, the verb has its own.
      drafts.push(except ? { ...draft, negative: isNobody ? false : !draft.negative } : draft);
    }
  };
  for (const group of passage.groups) {
    // "四国领导人未出席，包括美国、印度": whose leaders they are, the noun has said.
    const areTheirs =
      group.kind === 'states' && grammar.unspaced && grammar.topic === undefined && group.first > people;
    const isExample = group.first < people && grammar.unspaced === true && isIncludedBefore(passage, group, people);
    if (group.kind !== 'leaders' && group.kind !== 'countries' && !areTheirs && !isExample) continue;
    if (group.first < people) {
      if (isExample) add(group, false);
      continue;
    }
    const marker = markerOf(passage, group);
    if (marker === null || marker < people) continue;
    const except = means(passage.tagOf[marker], 'except');
    if (except || !isNobody) add(group, except);
    // Names that we do not know may stand between: "包括李强、布林肯、石破茂".
    if (!except && !isNobody && grammar.unspaced && grammar.topic === undefined && group.kind === 'leaders')
      for (const next of listFrom(passage, passage.groups.indexOf(group)).slice(1)) add(next, false);
    if (!except && !isNobody) for (const next of restOfList(passage, group)) add(next, false);
  }
  if (!isNobody) {
    const colon = passage.items.findIndex((_, i) => i > tag.last && isOfColon(passage, i));
    const [, ...others] = colon < 0 ? [] : listAfterColon(passage, colon);
    for (const group of colon < 0 ? listAfterColon(passage, clause.last) : others) add(group, false);
  }
  return drafts;
};

const COUNTRIES = /^(?:countries|states|nations)$/;

/** "Russia invited twenty countries: A, B and C", "invited countries such as A and B". */
function invitedCountries(construction: Construction): Draft[] {
  const { passage, tag } = construction;
  const { items, tagOf, groups, language } = passage;
  if (language !== 'en') return [];
  const noun = items.findIndex(({ key }, i) => i >= tag.last && i < tag.last + LONGEST_CROWD && COUNTRIES.test(key));
  if (noun < 0 || tagOf.slice(tag.last, noun).some((each) => means(each, 'cue', 'say', 'not'))) return [];
  const list = groups.find(({ kind, first, owner }) => kind === 'states' && !owner && first > noun);
  const isListed = list && (items[list.first - 1]?.key === ':' || means(tagOf[list.first - 1], 'including'));
  return isListed
    ? draftsFor(construction, {
        subjects: list.members,
        negative: false,
        last: construction.clause.first,
        kind: 'states',
      })
    : [];
}

const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|others)$/;

/** "Five will be missing: A, B and C": how many they are, and nothing else, before the verb. */
function countBefore({ items, tagOf, language }: Passage, from: number, to: number, colon: number): number | null {
  if (language !== 'en' || items[colon]?.key !== ':') return null;
  const isCount = items[from]?.kind === 'number' || NUMBER.test(items[from]?.key ?? '');
  const isVerb = tagOf.slice(from + 1, to).every((each) => means(each, 'auxiliary', 'copula', 'adverb', 'not', 'also'));
  return isCount && isVerb ? from : null;
}

const COUNTS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$/,
  es: /^(?:uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)$/,
  pt: /^(?:um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez)$/,
  ro: /^(?:unul|una|doi|două|trei|patru|cinci|șase|șapte|opt|nouă|zece)$/,
};
const CONTINENTAL = /^(?:europ|latin|sud|afric|asi[aá]|american|occident|orient|vecin|vizinh|ali)/;

/** "De Occidente acudirán apenas dos: A y B", "Doar trei vin: A, B și C": how many, on either side of the verb. */
function countBeside({ items, tagOf, language }: Passage, { first, last }: Clause, tag: Tag): number | null {
  const count = COUNTS[language];
  if (count === undefined || items[last]?.key !== ':') return null;
  const isCount = (i: number): boolean => items[i]?.kind === 'number' || count.test(items[i]?.key ?? '');
  const isLight = (i: number): boolean =>
    isCount(i) ||
    items[i]?.kind === 'country' ||
    CONTINENTAL.test(items[i]?.key ?? '') ||
    means(tagOf[i], 'adverb', 'only', 'also', 'article', 'of', 'auxiliary', 'not', 'role');
  const behind = indices(tag.last, last);
  if (behind.some(isCount)) return behind.every(isLight) ? tag.first : null;
  const before = indices(first, tag.first);
  return behind.length === 0 && before.some(isCount) && before.every(isLight) ? first : null;
}

/** "…, including: A, B as well as the leaders of C". */
function isOfColon({ items, tagOf, language }: Passage, at: number): boolean {
  return COLON_LISTS.has(language) && items[at]?.key === ':' && means(tagOf[at - 1], 'including');
}

const COLON_LISTS: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'pt', 'ro']);

/** "包括A和B在内的29位领导人": where clauses stand before their noun, so do its examples. */
function isIncludedBefore({ items, tagOf }: Passage, group: Group, people: number): boolean {
  const isWithin = items[group.last]?.key === '在' && items[group.last + 1]?.key === '内';
  // "包括A、B等重要人物": right before their noun.
  const isEtc = items[group.last]?.key === '等' && people - group.last <= LONGEST_OFFICE;
  if (!(isWithin || isEtc) || people - group.last > LONGEST_CROWD) return false;
  for (let i = group.first - 1; i >= Math.max(0, group.first - LONGEST_OFFICE); i--) {
    if (means(tagOf[i], 'including')) return true;
    if (items[i]?.kind === 'mark' || means(tagOf[i], 'cue', 'say')) return false;
  }
  return false;
}

/** So many items name the people behind their examples: "在内的来自世界各地的29位". */
const LONGEST_CROWD = 16;

/** So many items may part two names of one list. */
const LONGEST_GAP = 8;

/**
 * "including King Felipe and Queen Letizia from Spain, President Lula, … and Prime Minister Starmer": those behind a
 * remark that the list of names does not reach over. A name with a verb of its own ends it.
 */
function restOfList(passage: Passage, head: Group): Group[] {
  const { items, tagOf, groups } = passage;
  const rest: Group[] = [];
  let { last } = head;
  for (const next of groups.slice(groups.indexOf(head) + 1)) {
    if (next.kind === 'states') continue;
    if (next.kind === 'foreign' || next.owner || next.oblique !== head.oblique || next.first - last > LONGEST_GAP)
      break;
    const between = indices(last, next.first);
    const isList = between.some((i) => /^[,;،、]$/.test(items[i]?.key ?? '') || means(tagOf[i], 'and'));
    if (!isList || between.some((i) => endsList(items[i], tagOf[i])) || markerOf(passage, next) !== null) break;
    if (means(tagOf[next.last], 'cue', 'auxiliary', 'say', 'not')) break;
    rest.push(next);
    last = next.last;
  }
  return rest;
}

function endsList(item: Passage['items'][number] | undefined, tag: Passage['tagOf'][number]): boolean {
  if (item === undefined || item.kind === 'event') return true;
  if (item.kind === 'mark') return !/^[,;،、()'"„“”«»-]$/.test(item.key);
  return means(tag, ...BREAKS);
}

const BREAKS = [
  ...(['cue', 'auxiliary', 'say', 'deny', 'not', 'nobody', 'but', 'condition', 'relative', 'complement'] as const),
  ...(['conjunction', 'others', 'deputy', 'people', 'pronoun-one', 'pronoun-several'] as const),
];

/** "is hosting twenty leaders, including Xi": whom somebody hosts is there. */
function guestsOf(construction: Construction): Draft[] {
  const { passage, tag, cue, clause } = construction;
  const people = passage.items.findIndex(
    (_, i) =>
      i > tag.first &&
      i < clause.last &&
      means(passage.tagOf[i], 'people', 'foreign', 'cue') &&
      isCrowd(construction, i),
  );
  if (people < 0) return [];
  return passage.groups.flatMap((group) => {
    const marker = group.kind === 'leaders' && group.first > people ? markerOf(passage, group) : null;
    if (marker === null || marker < people || means(passage.tagOf[marker], 'except')) return [];
    const found = { subjects: group.members, negative: false, last: clause.first, kind: group.kind };
    return draftsFor({ ...construction, cue: { ...cue, act: 'come' } }, found);
  });
}

/** Within the cue's own words the people have no tag of their own: "hosting 20 leaders". */
function isCrowd({ passage, tag, phrases }: Construction, at: number): boolean {
  if (at >= tag.last) return true;
  return tagItems(passage.items.slice(tag.first + 1, tag.last), phrases).some((each) =>
    means(each, 'people', 'foreign'),
  );
}

/** The noun for people left unnamed that is the verb's subject. */
function peopleBefore(passage: Passage, from: number, to: number, colonAfter: number): number | null {
  for (let i = to - 1; i >= Math.max(0, from - 1); i--) {
    const group = passage.groups.find((each) => each.first <= i && i < each.last);
    const isPeople = means(passage.tagOf[i], 'people', 'foreign', 'nobody');
    // "Guterres and two dozen heads of state": of the others too.
    if (group?.kind === 'leaders' && spanMarker(passage, group) === null && !(group.more && isPeople)) return null;
    if (isPeople) return i;
    if (means(passage.tagOf[i], 'pronoun-several') && /^[:：]$/.test(passage.items[colonAfter]?.key ?? '')) return i;
  }
  return null;
}

/** "приедут 29 лидеров": right behind the verb, but for how many they are. */
function peopleAfter({ items, tagOf, groups }: Passage, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (means(tagOf[i], 'people', 'foreign')) return i;
    // "будут присутствовать Си и лидеры 26 государств": others beside the one named first.
    const first = groups.find((group) => group.first === i && group.kind === 'leaders' && !group.oblique);
    if (first && means(tagOf[first.last], 'and') && means(tagOf[first.last + 1], 'people', 'foreign'))
      return first.last + 1;
    if (items[i]?.kind === 'mark' || groups.some((group) => group.first === i && !group.oblique)) return null;
    if (means(tagOf[i], 'cue', 'say', 'others', 'deputy')) return null;
  }
  return null;
}

/** "سيحضر عباس إلى جانب عدد من القادة، أبرزهم": people with whom the one named does something. */
function crowdBeside({ tagOf }: Passage, from: number): number | null {
  for (let i = from; i < tagOf.length; i++) {
    if (means(tagOf[i], 'cue', 'say', 'conjunction')) return null;
    if (!means(tagOf[i], 'alongside')) continue;
    const last = tagOf[i]?.last ?? i;
    for (let k = last; k < last + CROWD; k++) if (means(tagOf[k], 'people', 'foreign')) return k;
  }
  return null;
}

/** So many items before the people tell how many they are: "عدد من". */
const CROWD = 4;

function nobodyBefore({ tagOf }: Passage, from: number, people: number): boolean {
  const first = tagOf[people]?.first ?? people;
  for (let i = people; i >= Math.max(from, first - 4); i--) if (means(tagOf[i], 'nobody')) return true;
  return false;
}

/** "from", "to". */
const SPANS: Readonly<Record<string, readonly [RegExp, string]>> = {
  en: [/^from$/, 'to'],
  ru: [/^от$/, 'до'],
  uk: [/^від$/, 'до'],
  sr: [/^(?:od|од)$/, 'do'],
  pl: [/^od$/, 'do'],
};

/** "World leaders from Trump to Zelensky": the two between whom all others stand. */
function spanMarker({ items, tagOf, groups, language }: Passage, group: Group): number | null {
  const [from, to] = SPANS[language] ?? [];
  if (from === undefined) return null;
  const isPeople = (i: number): boolean => means(tagOf[i], 'people', 'foreign');
  // "мировые лидеры, от А до Б", "— от А до Б".
  const isFrom = (i: number): boolean =>
    from.test(items[i]?.key ?? '') && (isPeople(i - 1) || (items[i - 1]?.kind === 'mark' && isPeople(i - 2)));
  const isTo = (i: number): boolean => items[i]?.key === to;
  const next = groups.find((each) => each.first > group.first && each.kind === 'leaders');
  if (isFrom(group.first - 1)) return next !== undefined && isTo(next.first - 1) ? group.first - 2 : null;
  const previous = groups.findLast((each) => each.last < group.first && each.kind === 'leaders');
  const isSpan =
    previous !== undefined && previous.last === group.first - 1 && isTo(previous.last) && isFrom(previous.first - 1);
  return isSpan ? previous.first - 2 : null;
}

/** "such as the general and head of the junta, Min Aung Hlaing": an office by no known words parts name and marker. */
const LONGEST_OFFICE = 10;

function markerBeforeOffice({ items, tagOf }: Passage, { first }: Group): number | null {
  let hasRole = false;
  for (let i = first - 1; i >= Math.max(0, first - LONGEST_OFFICE); i--) {
    if (means(tagOf[i], 'including') && hasRole) return i;
    if (means(tagOf[i], 'role')) hasRole = true;
    if (means(tagOf[i], 'cue', 'auxiliary', 'say', 'and', 'conjunction', 'complement')) return null;
    const isComma = items[i]?.kind === 'mark' && i === first - 1;
    if (items[i]?.kind === 'mark' && !isComma) return null;
  }
  return null;
}

/** Where "including" or "except" stands right before a group. */
function markerOf(passage: Passage, group: Group): number | null {
  const span = spanMarker(passage, group);
  if (span !== null) return span;
  for (let i = group.first - 1; i >= Math.max(0, group.first - 3); i--) {
    if (means(passage.tagOf[i], 'including', 'except')) return i;
    // "including: A, B and C".
    if (passage.items[i]?.key === ':' && isOfColon(passage, i)) continue;
    // "among them is also X".
    if (!means(passage.tagOf[i], 'article', 'adverb', 'only', 'preposition', 'also', 'auxiliary', 'copula')) break;
  }
  return markerBeforeOffice(passage, group) ?? markerBeforeStrangers(passage, group);
}

/** So many items of names that we do not know may stand before the first that we do. */
const STRANGERS = 16;

/** "figures such as FIFA president Gianni Infantino and the UN secretary-general, X": names that stand for nobody here. */
function markerBeforeStrangers({ items, tagOf, language }: Passage, { first }: Group): number | null {
  if (language !== 'en') return null;
  for (let i = first - 1; i >= Math.max(0, first - STRANGERS); i--) {
    const item = items[i];
    const tag = tagOf[i];
    if (means(tag, 'including') && !means(tag, 'only')) return i;
    const isName = item?.isName === true && (tag === undefined || means(tag, 'deputy'));
    const isLight = means(tag, 'role', 'and', 'article', 'deputy') && !means(tag, 'cue', 'say');
    if (!isName && !isLight && item?.kind !== 'country' && item?.key !== ',' && item?.key !== "'s") return null;
  }
  return null;
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
