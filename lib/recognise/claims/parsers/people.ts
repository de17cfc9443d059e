import { means } from '../sentence/tags.ts';
import type { Clause, Draft, Group, Passage, Tag } from '../types.ts';
import {
  crowdBeside,
  guestsOf,
  indices,
  isOfColon,
  LONGEST_OFFICE,
  markerOf,
  nobodyBefore,
  peopleAfter,
  peopleBefore,
} from './crowds.ts';
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
    (cue.who === 'object' && (cue.act === 'expect' || cue.act === 'invite' || cue.act === 'greet')) ||
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
    // "zaprosił przywódców; wzięli udział m.in. A i B": of those behind the mark something else is said.
    if (isObject && passage.items.slice(people, marker).some(({ key }) => key === ';')) continue;
    if (areOthers(passage, tag, people, marker)) continue;
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
    const all = allOfThem(passage, clause, people);
    if (all) add(all, false);
  }
  return drafts;
};

/** "Thirteen leaders will come and seven stay away, among them X": of other people another verb is told before the mark. */
function areOthers({ tagOf }: Passage, verb: Tag, people: number, marker: number): boolean {
  const between = tagOf.slice(people + 1, marker);
  const other = between.findIndex((tag) => tag !== undefined && tag !== verb && means(tag, 'cue'));
  return other >= 0 && between.slice(other).some((tag) => means(tag, 'people', 'foreign'));
}

/** "Two Europeans attended, Vucic and Fico.": as many as were counted end the sentence. */
function allOfThem({ items, groups, language }: Passage, clause: Clause, people: number): Group | null {
  const count = NUMBERS.indexOf(items[people - 1]?.key ?? '') + 1;
  const group = groups.find(({ first }) => first === clause.last + 1);
  if (language !== 'en' || count < 1 || items[clause.last]?.key !== ',' || group?.kind !== 'leaders') return null;
  return group.members.length === count && items.slice(group.last).every(({ kind }) => kind === 'mark') ? group : null;
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

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
  de: /^(?:einer|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|viele|mehrere|einige)$/,
  fr: /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$/,
  es: /^(?:uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)$/,
  pt: /^(?:um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez)$/,
  ro: /^(?:unul|una|doi|două|trei|patru|cinci|șase|șapte|opt|nouă|zece)$/,
};

const CONTINENTAL = /^(?:europ|latin|sud|afric|asi[aá]|american|occident|orient|vecin|vizinh|ali)/;

/** "De Occidente acudirán apenas dos: A y B", "Doar trei vin: A, B și C", "Einer fehlt: A": how many, on either side of the verb. */
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
