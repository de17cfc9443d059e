import type { ClaimSubject } from '../../types.ts';
import type { Discourse } from '../discourse/memory.ts';
import type { PhraseTree } from '../phrases/phrases.ts';
import type { Clause, Group, Passage } from '../types.ts';
import type { Grammar } from '../vocabulary.ts';

/** Whom a statement is about, and what the words that name them add. */
export interface Found {
  readonly subjects: readonly ClaimSubject[];
  /** "neither", "no foreign leaders": the statement is turned round. */
  readonly negative: boolean;
  /** Where their phrase ends; a negation before it does not count. */
  readonly last: number;
  readonly kind: Group['kind'] | 'pronoun' | 'inherited';
  /** Countries by themselves, not their leaders. */
  readonly states?: true;
}

/** What is needed to find a subject. */
export interface Scene {
  readonly passage: Passage;
  readonly clause: Clause;
  readonly discourse: Discourse;
  readonly grammar: Grammar;
  readonly phrases: PhraseTree;
  /** Who is speaking, if a leader: "I" and "me". */
  readonly speaker: ClaimSubject | null;
  /** Whom the statement before in this sentence was about. */
  readonly previous: readonly ClaimSubject[];
}

/** A subject and its verb may not be further apart than this, in items. */
export const REACH = 12;

/** The same where the verb stands at the end of its clause. */
const REACH_OF_FRAME = 20;

/** The same where a particle marks the topic, however much stands before the verb. */
const REACH_OF_TOPIC = 60;

export function reachOf({ grammar }: Scene): number {
  if (grammar.topic !== undefined) return REACH_OF_TOPIC;
  return grammar.auxiliary === 'clause' || grammar.unspaced ? REACH_OF_FRAME : REACH;
}

export function found(group: Group): Found {
  const states = group.kind === 'states' ? { states: true as const } : {};
  return { subjects: group.members, negative: false, last: group.last, kind: group.kind, ...states };
}

export function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let i = from; i < to; i++) numbers.push(i);
  return numbers;
}
