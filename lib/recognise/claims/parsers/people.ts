import { means } from '../tags.ts';
import type { Draft, Group, Passage } from '../types.ts';
import { draftsFor, type Parser } from './parser.ts';

/**
 * Names behind people left unnamed: "26 leaders, including Xi and Modi, will attend", "thirty heads of
 * state will watch, the minister said, naming Putin first"; and those excepted: "no EU leader but Fico came".
 */
export const parsePeople: Parser = (construction) => {
  const { cue, tag, passage, clause } = construction;
  if (cue.who !== undefined && cue.who !== 'actor' && cue.who !== 'patient') return [];
  const people = peopleBefore(passage, clause.first, tag.first);
  if (people === null) return [];
  const isNobody = [...Array(4).keys()].some(
    (step) => means(passage.tagOf[people - step], 'nobody') && people - step >= clause.first,
  );
  const drafts: Draft[] = [];
  for (const group of passage.groups) {
    if (group.kind !== 'leaders' && group.kind !== 'countries') continue;
    if (group.first < people) continue;
    const marker = markerOf(passage, group);
    if (marker === null || marker < people) continue;
    const except = means(passage.tagOf[marker], 'except');
    if (isNobody !== except) continue;
    const found = { subjects: group.members, negative: false, last: clause.first, kind: group.kind };
    for (const draft of draftsFor(construction, found))
      drafts.push(except ? { ...draft, negative: !draft.negative && !isNobody } : draft);
  }
  return drafts;
};

/** The noun for people left unnamed that is the verb's subject. */
function peopleBefore(passage: Passage, from: number, to: number): number | null {
  for (let i = to - 1; i >= Math.max(0, from - 1); i--) if (means(passage.tagOf[i], 'people', 'nobody')) return i;
  return null;
}

/** Where "including" or "except" stands right before a group. */
function markerOf(passage: Passage, group: Group): number | null {
  for (let i = group.first - 1; i >= Math.max(0, group.first - 2); i--) {
    if (means(passage.tagOf[i], 'including', 'except')) return i;
    if (!means(passage.tagOf[i], 'article', 'adverb', 'only', 'preposition')) return null;
  }
  return null;
}
