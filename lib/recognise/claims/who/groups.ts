import type { ClaimSubject } from '../../types.ts';
import type { ClaimLanguage } from '../language.ts';
import { means } from '../sentence/tags.ts';
import type { Group, Item, Tag } from '../types.ts';
import {
  beforeGroup,
  companionEnd,
  countEnd,
  introductionEnd,
  isContrasted,
  isIntroduced,
  isInviter,
  isOfOccasion,
  opensClause,
  opensStatement,
} from './group-bounds.ts';
import { endsList, goesOn, isAnd, isNor, WITHIN_WORDS } from './list-joints.ts';
import type { NameForms } from './name-forms.ts';
import type { Name } from './name-parts.ts';
import { COMMA, SEPARATOR, type Sentence } from './name-parts.ts';
import { findNames } from './names.ts';
import { isSameSubject } from './same-subject.ts';

/** A title and a country's name. */
const LONGEST_TITLE = 3;

/** "and more than two dozen other heads of state". */
const LONGEST_COMPANY = { spaced: 9, unspaced: 20 } as const;

/**
 * Finds who is named in a sentence, joined into the groups in which they are named: "A, B of X and the
 * Y president, C", "the leaders of X, Y and Z", "no foreign leaders".
 *
 * @returns sorted, not overlapping
 */
export function findGroups(
  items: readonly Item[],
  tagOf: readonly (Tag | undefined)[],
  language: ClaimLanguage,
  names: NameForms,
): Group[] {
  const sentence = { items, tagOf, language, names };
  const found = findNames(sentence);
  if (found.length === 0) return [];
  const groups: Group[] = [];
  for (const kind of ['leaders', 'countries', 'foreign', 'group', 'states'] as const) {
    let run: Name[] = [];
    for (const name of found) {
      if (name.kind !== kind) continue;
      const previous = run.at(-1);
      if (previous && (endsList(sentence, run, name) || !goesOn(sentence, previous, name))) {
        groups.push(...joined(sentence, run));
        run = [];
      }
      run.push(name);
    }
    groups.push(...joined(sentence, run));
  }
  for (const [i, group] of groups.entries()) groups[i] = withOthers(sentence, withOffices(sentence, group), found);
  // A country inside somebody's phrase ("Slovakia's Robert Fico") is no group of its own.
  return groups
    .map((group) => withCountries(sentence, group, groups))
    .filter(({ kind, first, last }) => {
      // "Leaders of Russia's allies": not Russia's.
      if (kind === 'countries' && items[last]?.key === "'s") return false;
      // "قائد ميانمار مين أونغ هلاينغ": the title and the country of whoever is named right behind.
      const isTitle = language.grammar.verbFirst && last - first <= LONGEST_TITLE;
      if (isTitle && kind === 'countries' && groups.some((other) => other.kind === 'leaders' && other.first === last))
        return false;
      if (kind === 'states') return !groups.some((other) => other.kind !== 'states' && covers(other, { first, last }));
      return (
        kind !== 'countries' || !groups.some((other) => other.kind === 'leaders' && covers(other, { first, last }))
      );
    })
    .sort((a, b) => a.first - b.first);
}

/** "The leaders of Serbia and Slovakia, A and B": the countries are whose leaders the named ones are. */
function withOffices({ items, tagOf, names }: Sentence, group: Group): Group {
  if (group.kind !== 'leaders' || group.members.length < 2) return group;
  const isLeader = ({ kind }: Item): boolean => kind === 'leader';
  const leader = items.findIndex((item, i) => i >= group.first && isLeader(item));
  const leaders = items.slice(leader, group.last).filter(isLeader);
  let first = leader;
  // "przywódcy Rosji i Korei Północnej - Putin i Kim -".
  if (/^(?:[-–—:]|--)$/.test(items[first - 1]?.key ?? '')) first--;
  // "The Kazakh and Uzbek presidents – A and B –": the office behind their countries.
  const office = first < leader && means(tagOf[first - 1], 'people') ? tagOf[first - 1] : undefined;
  if (office) first = office.first;
  while (first > 0 && isBetweenCountries(items[first - 1], tagOf[first - 1])) first--;
  const countries = items.slice(first, leader).filter(({ kind }) => kind === 'country');
  const areTheirs = countries.every((country, n) => leaders[n] !== undefined && names.isOf(leaders[n], country));
  const isOne = countries.length === 1 && areTheirs && isShared(items, tagOf, first, leader);
  if (!isOne && (countries.length < 2 || (!areTheirs && countries.length !== group.members.length))) return group;
  let head = first;
  // "die Staatschefs von X und Y, A und B".
  while (head > 0 && means(tagOf[head - 1], 'of', 'article', 'preposition')) head--;
  const title = tagOf[head - 1];
  const start = means(title, 'people', 'role') ? (title?.first ?? first) : first;
  // Commas stand around the names of whoever the offices belong to.
  const isAside = COMMA.test(items[leader - 1]?.key ?? '') && COMMA.test(items[group.last]?.key ?? '');
  return { ...group, first: Math.min(start, group.first), last: isAside ? group.last + 1 : group.last };
}

/** "the presidents of Brazil, A; of Venezuela, B": one office of several, each named behind the country. */
function isShared(items: readonly Item[], tagOf: readonly (Tag | undefined)[], first: number, leader: number): boolean {
  let head = first;
  while (head > 0 && means(tagOf[head - 1], 'of', 'article', 'preposition') && !means(tagOf[head - 1], 'people'))
    head--;
  const isNext = items[leader + 1]?.key === ';' && means(tagOf[leader + 2], 'of', 'and');
  return means(tagOf[head - 1], 'people') && isNext;
}

/** "King A, the leaders of X, Y and the president, B": the countries in the middle of such a list are listed too. */
function withCountries({ items, names }: Sentence, group: Group, groups: readonly Group[]): Group {
  if (group.kind !== 'leaders') return group;
  const leaders = items.slice(group.first, group.last).filter(({ kind }) => kind === 'leader');
  const listed = groups.filter(
    (each) =>
      each.kind === 'countries' &&
      each.first > group.first &&
      each.last < group.last &&
      !items
        .slice(each.first, each.last)
        .some((country) => country.kind === 'country' && leaders.some((leader) => names.isOf(leader, country))),
  );
  return listed.length === 0
    ? group
    : { ...group, members: distinct([...group.members, ...listed.flatMap(({ members }) => members)]) };
}

function isBetweenCountries(item: Item | undefined, tag: Tag | undefined): boolean {
  return item?.kind === 'country' || SEPARATOR.test(item?.key ?? '') || means(tag, 'and', 'of');
}

/** Extends a group by people left unnamed, up to the verb: "Xi and 24 other leaders will attend". */
function withOthers({ items, tagOf, language }: Sentence, group: Group, names: readonly Name[]): Group {
  let at = group.last;
  if (COMMA.test(items[at]?.key ?? '')) at++;
  if (group.owner || !means(tagOf[at], 'and')) return group;
  const others = ++at;
  for (
    ;
    at <= group.last + LONGEST_COMPANY[language.grammar.unspaced ? 'unspaced' : 'spaced'] && at < items.length;
    at++
  ) {
    // "… and withdrew": nobody else.
    const isVerb = items[at]?.key !== "'s" && means(tagOf[at], 'cue', 'auxiliary', 'not');
    if (isVerb) return at === others ? group : { ...group, last: at, more: true };
    const item = items[at];
    // "ainsi que bien d'autres, ont confirmé".
    if (
      at > others &&
      COMMA.test(item?.key ?? '') &&
      means(tagOf[at + 1], 'cue', 'auxiliary') &&
      isOthers(tagOf[at - 1])
    )
      return { ...group, last: at + 1, more: true };
    const isName = names.some(
      (name) => name.first === at && name.kind !== 'states' && name.kind !== 'foreign' && !name.owner,
    );
    const isNoun = item !== undefined && (item.kind !== 'mark' || WITHIN_WORDS.test(item.key)) && item.kind !== 'event';
    const isArticle = means(tagOf[at], 'article') && !COMMA.test(items[at - 1]?.key ?? '');
    if (isName || !isNoun || means(tagOf[at], 'say', 'complement', 'conjunction', 'toward')) return group;
    if (means(tagOf[at], 'relative') && !isArticle) return group;
  }
  return group;
}

/** "and many others". */
function isOthers(tag: Tag | undefined): boolean {
  return means(tag, 'people');
}

function covers(one: Group, other: Pick<Group, 'first' | 'last'>): boolean {
  return one.first <= other.first && other.last <= one.last;
}

/** Makes a group of names that follow each other; two that only a comma parts stay apart. */
function joined(sentence: Sentence, run: readonly Name[], isWhole = false): Group[] {
  const [head] = run;
  if (head === undefined) return [];
  const tail = run.at(-1) ?? head;
  const end = introductionEnd(sentence, run);
  if (end > 0) return [...joined(sentence, run.slice(0, end), true), ...joined(sentence, run.slice(end))];
  // "In addition to Xi, Lula and Abbas have accepted": the list begins behind the comma.
  if (!isWhole && run.length > 1 && isIntroduced(sentence, head))
    return [...joined(sentence, [head]), ...joined(sentence, run.slice(1))];
  // "Felipe VI and Margrethe II's son": the son, not the queen.
  // Where a particle behind it owns, the whole list does: "A大統領、B大統領らの姿".
  if (tail.owner && run.length > 1 && sentence.language.grammar.owner === undefined)
    return [...joined(sentence, run.slice(0, -1)), ...joined(sentence, [tail])];
  // "on behalf of A, and the Brazilian president will attend": a statement of its own.
  if (run.length > 1 && opensStatement(sentence, run))
    return [...joined(sentence, run.slice(0, -1)), ...joined(sentence, [tail])];
  if (run.length === 2 && !isPair(sentence, head, tail))
    return [...joined(sentence, [head]), ...joined(sentence, [tail])];
  const { tagOf, language } = sentence;
  const before = beforeGroup(sentence, head.first);
  const counted = tail.owner ? countEnd(sentence, tail.last) : null;
  const after = counted ?? tail.last;
  const companion = companionEnd(sentence, after);
  const marked =
    (means(tagOf[after], 'oblique-mark') && companion === null) ||
    (counted === null && isUnmarked(sentence, tail.last));
  const isGenitive =
    language.grammar.genitive === true &&
    // Within a cue ("سيلبي دعوة بوتين") the noun has no tag of its own.
    (means(tagOf[before], 'owned') || sentence.items[before]?.key === 'دعوه') &&
    !run.some((name) => name.kase === 'base');
  const isOf =
    !means(tagOf[before], 'including') &&
    means(tagOf[before], 'preposition', 'of') &&
    !means(tagOf[before], 'article', 'and') &&
    // "obok emir Kataru": a title in the case of subjects belongs to no preposition.
    !(language.grammar.genitive === true && head.kase === 'base') &&
    // "例外としてA大統領が": what marks the name behind it goes before what stands before it.
    !(language.grammar.topic !== undefined && means(tagOf[after], 'topic-mark')) &&
    !opensClause(sentence, before, tail.last);
  const isDes = [head.first - 1, head.first].some((i) => sentence.items[i]?.key === 'des');
  // "funeraliile Papei Francisc", "președintelui Zelenski": the title tells the case.
  const isDative = language.lang === 'ro' && DATIVE.test(sentence.items[head.first]?.key ?? '');
  const cased =
    run.every((name) => name.kase === 'other') || (language.grammar.capitalNouns === true && isDes) || isDative;
  return [
    {
      first: head.first,
      last: companion ?? after,
      members: distinct(run.map((name) => name.subject)),
      kind: head.kind,
      oblique:
        isOf ||
        isGenitive ||
        marked ||
        cased ||
        isInviter(sentence, head.first) ||
        isContrasted(sentence, head.first, tail.last),
      nominative: run.some((name) => name.kase === 'base') && !run.some((name) => name.kase === 'other'),
      owner: (tail.owner && counted === null) || (cased && isOfOccasion(sentence, head.first)),
      more: false,
    },
  ];
}

const DATIVE = /^(?:papei|reginei|regelui|(?:pre[șs]edin|liderul|premierul|cancelarul)(?:telui|tei|ui))$/;

/** Where particles mark subjects, a name before another word without one is none: "日本政府は". */
function isUnmarked({ items, tagOf, language }: Sentence, after: number): boolean {
  // "オランダ・ハーグで": a country before its city.
  if (language.grammar.topic !== undefined && items[after]?.key === '・' && items[after - 1]?.kind === 'country')
    return true;
  // "エリザベス女王の国葬": whose occasion it is.
  if (language.grammar.topic !== undefined && items[after]?.kind === 'event') return true;
  const isWord = items[after]?.kind === 'word' && !means(tagOf[after], 'and', 'including', 'cue');
  return language.grammar.topic !== undefined && isWord && !means(tagOf[after], 'topic-mark', 'owner-mark', 'only');
}

function isPair(sentence: Sentence, one: Name, other: Name): boolean {
  const { items, tagOf } = sentence;
  if (isSameSubject(one.subject, other.subject)) return true;
  if (one.first === 0) return true;
  // "premierzy: Irlandii X, Litwy Y".
  if (means(tagOf[one.first], 'people') && items.slice(one.first, one.last).some(({ key }) => key === ':')) return true;
  // "A, B and 22 others": the list goes on with people left unnamed.
  if (means(tagOf[other.last], 'and')) return true;
  for (let at = one.last; at < other.first; at++) {
    if (isAnd(sentence, at) || isNor(sentence, one, at) || /^[&+・·、;；]$/.test(items[at]?.key ?? '')) return true;
  }
  return false;
}

function distinct(subjects: readonly ClaimSubject[]): readonly ClaimSubject[] {
  if (subjects.length < 2) return subjects;
  const byKey = new Map(subjects.map((subject) => [JSON.stringify(subject), subject]));
  return [...byKey.values()];
}
