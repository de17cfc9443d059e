import { means } from '../tags.ts';
import type { Draft, Group, Passage } from '../types.ts';
import { listAfterColon } from './enumeration.ts';
import { draftsFor, type Parser } from './parser.ts';

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
    (cue.who === 'object' && (cue.act === 'expect' || cue.act === 'invite')) ||
    (cue.who === 'target' && cue.act === 'come');
  if (cue.who !== undefined && cue.who !== 'actor' && cue.who !== 'patient' && !isObject) return [];
  const people = isObject
    ? peopleAfter(passage, tag.last, clause.last)
    : (peopleBefore(passage, clause.first, tag.first, clause.last) ??
      (grammar.subject === 'before' ? null : peopleAfter(passage, tag.last, clause.last)));
  if (people === null) return [];
  const isNobody = nobodyBefore(passage, clause.first, people);
  const drafts: Draft[] = [];
  const add = (group: Group, except: boolean): void => {
    const found = { subjects: group.members, negative: false, last: clause.first, kind: group.kind };
    for (const draft of draftsFor(construction, found)) {
      drafts.push(except && !isNobody ? { ...draft, negative: !draft.negative } : draft);
    }
  };
  for (const group of passage.groups) {
    if ((group.kind !== 'leaders' && group.kind !== 'countries') || group.first < people) continue;
    const marker = markerOf(passage, group);
    if (marker === null || marker < people) continue;
    const except = means(passage.tagOf[marker], 'except');
    if (isNobody === except) add(group, except);
  }
  if (!isNobody) for (const group of listAfterColon(passage, clause.last)) add(group, false);
  return drafts;
};

/** The noun for people left unnamed that is the verb's subject. */
function peopleBefore(passage: Passage, from: number, to: number, colonAfter: number): number | null {
  for (let i = to - 1; i >= Math.max(0, from - 1); i--) {
    if (passage.items[i]?.kind === 'leader') return null;
    if (means(passage.tagOf[i], 'people', 'foreign', 'nobody')) return i;
    if (means(passage.tagOf[i], 'pronoun-several') && /^[:：]$/.test(passage.items[colonAfter]?.key ?? '')) return i;
  }
  return null;
}

/** "приедут 29 лидеров": right behind the verb, but for how many they are. */
function peopleAfter({ items, tagOf, groups }: Passage, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (means(tagOf[i], 'people', 'foreign')) return i;
    if (items[i]?.kind === 'mark' || groups.some((group) => group.first === i && !group.oblique)) return null;
    if (means(tagOf[i], 'cue', 'say', 'others', 'deputy')) return null;
  }
  return null;
}

function nobodyBefore({ tagOf }: Passage, from: number, people: number): boolean {
  for (let i = people; i >= Math.max(from, people - 4); i--) if (means(tagOf[i], 'nobody')) return true;
  return false;
}

/** Where "including" or "except" stands right before a group. */
function markerOf(passage: Passage, group: Group): number | null {
  for (let i = group.first - 1; i >= Math.max(0, group.first - 2); i--) {
    if (means(passage.tagOf[i], 'including', 'except')) return i;
    if (!means(passage.tagOf[i], 'article', 'adverb', 'only', 'preposition')) return null;
  }
  return null;
}
