import { means, tagItems } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Draft, Group, Passage } from '../types.ts';
import { type Construction, draftsFor } from './parser.ts';

/** "…, including: A, B as well as the leaders of C". */
export function isOfColon({ items, tagOf, language }: Passage, at: number): boolean {
  return COLON_LISTS.has(language) && items[at]?.key === ':' && means(tagOf[at - 1], 'including');
}

const COLON_LISTS: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'pt', 'ro']);

/** "is hosting twenty leaders, including Xi": whom somebody hosts is there. */
export function guestsOf(construction: Construction): Draft[] {
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
    // "угостио је четири лидера: А и Б".
    const isListed =
      SLAVIC.has(passage.language) &&
      passage.items[group.first - 1]?.key === ':' &&
      group.kind === 'leaders' &&
      !group.owner;
    const marker =
      isListed && group.first > people
        ? group.first - 1
        : group.kind === 'leaders' && group.first > people
          ? markerOf(passage, group)
          : null;
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
export function peopleBefore(passage: Passage, from: number, to: number, colonAfter: number): number | null {
  for (let i = to - 1; i >= Math.max(0, from - 1); i--) {
    const group = passage.groups.find((each) => each.first <= i && i < each.last);
    const isPeople = means(passage.tagOf[i], 'people', 'foreign', 'nobody', 'group');
    // "Guterres and two dozen heads of state": of the others too.
    if (group?.kind === 'leaders' && spanMarker(passage, group) === null && !(group.more && isPeople)) return null;
    if (isPeople) return i;
    if (means(passage.tagOf[i], 'pronoun-several') && /^[:：]$/.test(passage.items[colonAfter]?.key ?? '')) return i;
  }
  return null;
}

/** "приедут 29 лидеров": right behind the verb, but for how many they are. */
export function peopleAfter({ items, tagOf, groups }: Passage, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (means(tagOf[i], 'people', 'foreign', 'group')) return i;
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
export function crowdBeside({ tagOf }: Passage, from: number): number | null {
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

/** Whether "no" or "none of" stands before the noun for people. */
export function nobodyBefore({ tagOf }: Passage, from: number, people: number): boolean {
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
export const LONGEST_OFFICE = 10;

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
export function markerOf(passage: Passage, group: Group): number | null {
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

/** The numbers of the items from `from` up to `to`. */
export function indices(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
