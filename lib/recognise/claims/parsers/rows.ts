import { clauseAt } from '../sentence/clauses.ts';
import { means } from '../sentence/tags.ts';
import { type WordSet, wordSet } from '../sentence/word-set.ts';
import type { Draft, Group, Passage, Tag } from '../types.ts';
import { presence } from './presence.ts';

/** Words that place what follows them beside what was told, or in its turn, by language. */
const WHERE: Readonly<Record<string, WordSet>> = {
  en: wordSet(`
    aboard, along, alongside, also, among, amongst, around, at, back, behind, beside, between, center,
    centre, close, corner, elsewhere, farther, finally, first, followed, followers, from, front, further,
    here, in, last, later, left, middle, near, nearby, nearest, next, on, opposite, others, pictured,
    present, rest, right, round, row, rows, seen, side, sighted, spotted, then, there`),
};
/** What names are listed for that are not there, by language. */
const ELSE: Readonly<Record<string, WordSet>> = {
  en: wordSet(`
    absent, absentees, agenda, away, call, calls, candidate, candidates, capital, capitals, dead, due,
    election, elections, expected, front-line, government, history, home, instead, invited, jail, late,
    letter, letters, line, list, lists, loser, losers, memory, mentioned, menu, message, messages, mind,
    minds, minus, missing, name, names, next, nobody, none, office, phone, polls, portrait, portraits,
    power, question, questions, quote, quotes, remembered, rival, rivals, said, sanction, sanctions, screen,
    telegram, telegrams, told, topic, topics, uninvited, video, war, warrant, warrants, winner, winners,
    without, wrote`),
};
const COLON = /^[:—–]$/;
/** The words before the names have no more items. */
const LONGEST = 14;

/**
 * Names in a report of the day that stand behind no more than a place or a turn: "From the Commonwealth: A, B and C",
 * "A few paces behind: A and B", "Six of her predecessors filed in two by two: A and B", "To her left A; to her right B",
 * "Behind Trump, arms folded, A and B"; and names alone behind those who were told to be there.
 */
export function parseRows(passage: Passage, drafts: readonly Draft[], isAtScene: boolean): Draft[] {
  const { items, groups, kinds, language } = passage;
  const where = WHERE[language];
  if (where === undefined || !isAtScene || passage.isQuestion || kinds.has('deny') || kinds.has('condition')) return [];
  if (drafts.some(({ act, negative, tense }) => act !== 'come' || negative || tense === 'ahead')) return [];
  const named = groups.filter(({ kind, owner }) => kind === 'leaders' && !owner);
  const [head] = named.filter(({ oblique }) => !oblique);
  if (head === undefined) return [];
  const colon = items.findIndex(({ kind, key }, i) => i > 0 && kind === 'mark' && COLON.test(key));
  const isListed = colon > 0 && colon < LONGEST ? isPlain(passage, 0, colon, where) : false;
  if (isListed) {
    const row = rowFrom(passage, colon + 1);
    // "Then came Turkey: Erdogan compared …": where the head says that they came, they did.
    const isTold = passage.tagOf.slice(0, colon).some((tag) => means(tag, 'cue'));
    return !isTold && row.length === 1 && row.some((group) => hasVerbBehind(passage, group))
      ? []
      : there(passage, drafts, row, colon);
  }
  return isVerbless(passage, head, where) ? there(passage, drafts, rowFrom(passage, head.first), head.first) : [];
}

/** "From Kyiv: Zelensky spoke to Trump": no row, but what somebody did. */
function hasVerbBehind({ items, tagOf }: Passage, { last }: Group): boolean {
  const next = items[last];
  if (next?.kind !== 'word') return false;
  return tagOf[last] === undefined ? !next.capital : means(tagOf[last], 'cue', 'say', 'auxiliary');
}

function there(passage: Passage, drafts: readonly Draft[], row: readonly Group[], at: number): Draft[] {
  const clause = clauseAt(passage.clauses, at) ?? passage.clauses[0];
  if (clause === undefined) return [];
  const known = new Set(drafts.map(({ subject }) => JSON.stringify(subject)));
  return row
    .flatMap(({ members }) => members)
    .filter((subject) => !known.has(JSON.stringify(subject)))
    .map((subject) => presence(passage, clause, subject, at, 'deed'));
}

/** The names behind an item that nothing but commas, remarks and what belongs to them parts. */
function rowFrom({ groups, items, tagOf }: Passage, from: number): Group[] {
  const row: Group[] = [];
  let at = from;
  for (const group of groups) {
    if (group.first < from || group.kind === 'states') continue;
    const isOpen = items[group.first - 1]?.kind === 'mark' || means(tagOf[group.first - 1], 'and', 'article', 'adverb');
    // "Mexico's undersecretary A, New Zealand's prime minister B": whose they are is no verb.
    const between = tagOf.slice(at, group.first).filter((_, i) => items[at + i]?.key !== "'s");
    if (between.some((tag) => means(tag, 'auxiliary', 'say', 'not', 'but'))) break;
    if (
      group.kind === 'leaders' &&
      !group.owner &&
      !group.oblique &&
      (isOpen || row.length === 0 || at === group.first)
    )
      row.push(group);
    at = group.last;
  }
  return row;
}

/** Nothing before the colon says more than where they are, or that they came. */
function isPlain({ items, tagOf, groups, language }: Passage, first: number, last: number, where: WordSet): boolean {
  let isPlaced = false;
  for (let i = first; i < last; i++) {
    const key = items[i]?.key ?? '';
    if ((ELSE[language]?.has(key) ?? false) || (key !== 'few' && means(tagOf[i], 'not', 'nobody', 'say', 'remote')))
      return false;
    const cues = tagOf[i]?.senses.flatMap((sense) => (sense.kind === 'cue' ? [sense.cue] : [])) ?? [];
    if (cues.some(({ act, negative }) => (act !== 'come' && act !== 'host') || negative)) return false;
    isPlaced ||= where.has(key) || cues.some(({ act }) => act === 'come');
  }
  const isOfSomebody = groups.some(
    ({ kind, oblique, owner, first: at }) => kind === 'leaders' && !oblique && !owner && at < last,
  );
  return isPlaced && !isOfSomebody;
}

const PLACED = ['preposition', 'toward', 'alongside'] as const;

/** "To her left A", "Behind Trump, arms folded, A and B", "A and his wife; B; the presidents of C and D". */
function isVerbless(passage: Passage, head: Group, where: WordSet): boolean {
  const { items, tagOf, clauses } = passage;
  const said = clauses
    .filter(({ opens }) => opens !== 'relative')
    .flatMap(({ first, last }) => tagOf.slice(first, last));
  if (said.some((tag) => hasFinite(tag) || means(tag, 'cue', 'say', 'not', 'nobody', 'remote'))) return false;
  // "In his remarks, Trump praised the summit"; but "flanked by aides".
  const isVerb = (i: number): boolean =>
    VERB.test(items[i]?.key ?? '') && (i > head.last || items[i + 1]?.key !== 'by');
  if (items.some(({ kind }, i) => kind === 'word' && i >= head.last && isVerb(i))) return false;
  const isPlaced = head.first > 0 && means(tagOf[0], ...PLACED);
  // "In the morning Netanyahu took Putin to …": a verb that no table has.
  const next = items[head.last];
  const isEnd = next === undefined || next.kind === 'mark' || tagOf[head.last] !== undefined;
  return isPlaced && isEnd && isPlain(passage, 0, head.first, where);
}

/** An auxiliary, and no "to" before an infinitive. */
function hasFinite(tag: Tag | undefined): boolean {
  return tag?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points !== 'infinitive') ?? false;
}

const VERB = /^(?!red$|.*(?:eed|need|hundred)$).{2,}ed$/;
