import { means } from '../sentence/tags.ts';
import type { Draft, Group, Passage } from '../types.ts';
import { isSameSubject } from '../who/same-subject.ts';
import { presence } from './presence.ts';

/** So many items may stand between people and those of them who are named: "ministers of some 90 countries, among them". */
const REACH = 10;
const SAYS = ['cue', 'say', 'deny', 'auxiliary', 'not', 'nobody', 'relative', 'condition', 'conjunction'] as const;

/**
 * Guests named behind a statement that is not about them: of those before whom a host opens a meeting ("in front of
 * leaders of 90 countries, among them A, B and C"), and in a row that semicolons part ("Behind them sat A, in a dark
 * coat; B; C and D, side by side").
 */
export function parseGuestsBehind(passage: Passage, drafts: readonly Draft[]): Draft[] {
  if (passage.language !== 'en' || passage.isQuestion) return [];
  return [...beforeHost(passage, drafts), ...inRow(passage, drafts)];
}

function beforeHost(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const { tags, tagOf, groups } = passage;
  const host = drafts.find((draft) => draft.act === 'host' && isTold(draft, passage));
  const marker = host && tags.find((tag) => tag.first >= host.last && means(tag, 'including'));
  if (!host || !marker) return [];
  const people = tagOf.findIndex((tag, i) => i >= host.last && i < marker.first && means(tag, 'people'));
  const isOfPeople = people >= 0 && marker.first - people <= REACH && isBefore(passage, host.last, people);
  const named = groups.find(({ first, kind }) => first === marker.last && kind === 'leaders');
  if (!isOfPeople || named === undefined || drafts.some((draft) => draft.first > host.first)) return [];
  return named.members.map((subject) => presence(passage, host.clause, subject, marker.first, 'deed'));
}

/** "in front of some thirty leaders", and not "with a tirade against leaders". */
function isBefore({ items, tagOf }: Passage, first: number, people: number): boolean {
  const words = items.slice(first, people).map(({ key }) => key);
  const isElse = tagOf.slice(first, people).some((tag) => means(tag, 'relative', 'and', 'say', 'cue'));
  return !isElse && /(?:^| )(?:in front of|before)(?: \S+){0,4}$/.test(words.join(' '));
}

function inRow(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const { items, groups, tagOf } = passage;
  const model = drafts.findLast((draft) => draft.act === 'come' && isTold(draft, passage));
  const from = items.findIndex(({ key }) => key === ';');
  if (model === undefined || from < 0 || model.last > from || !isOfRow(passage, model, from)) return [];
  const found: Group[] = [];
  for (let at = from; at >= 0 && at < items.length; ) {
    const next = items.findIndex(({ key }, i) => i > at && key === ';');
    const end = next < 0 ? items.length : next;
    const first = means(tagOf[at + 1], 'and') ? at + 2 : at + 1;
    const isSaid = tagOf
      .slice(first, end)
      .some((tag) => means(tag, ...SAYS) && !means(tag, 'article', 'and', 'preposition'));
    const named = groups.find((group) => group.first === first && group.kind === 'leaders' && !group.owner);
    // A statement of its own ends the row.
    if (isSaid && !isPossessive(passage, first, end)) break;
    if (named) found.push(named);
    at = next;
  }
  return found.flatMap(({ members }) => members.map((subject) => ({ ...model, subject })));
}

/** "France's Macron": the sign looks like a verb. */
function isPossessive({ items, tagOf }: Passage, first: number, end: number): boolean {
  return tagOf.slice(first, end).every((tag, i) => !means(tag, ...SAYS) || items[first + i]?.key === "'s");
}

/** Whether whom a statement is about is named behind its verb and before the first semicolon. */
function isOfRow({ groups }: Passage, { subject, first }: Draft, before: number): boolean {
  return groups.some(
    (group) =>
      group.first >= first && group.last <= before && group.members.some((member) => isSameSubject(member, subject)),
  );
}

function isTold({ negative, denied, tense, passage: own }: Draft, passage: Passage): boolean {
  return own === passage && !negative && !denied && tense !== 'ahead';
}
