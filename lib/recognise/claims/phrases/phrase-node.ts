import type { Sense } from '../types.ts';
import type { Firsts, StepKind } from './phrase-forms.ts';

/** What the vocabulary gives earlier comes first. */
export interface Ranked {
  rank: number;
}

/**
 * A step in the tree of all forms: where the next item of a sentence may lead. There are thousands, most
 * with one way on, so that what a node does not have is null.
 */
export interface PhraseNode {
  words: Map<string, PhraseNode> | null;
  beginnings: Beginning[] | null;
  kinds: Map<StepKind, PhraseNode> | null;
  /** Sets of forms any of which leads on: named classes and alternatives ("turn/turned"). */
  classes: ClassEdge[] | null;
  /** Such sets that may begin with something else than a word. */
  openClasses: ClassEdge[] | null;
  gap: PhraseNode | null;
  senses: Sense[] | null;
  /** Where in the vocabulary each of the senses stands. */
  ranks: number[] | null;
  /** Some of the senses is a cue, and may hold only where the phrase stands in a certain place. */
  hasCue: boolean;
  /** Some form of a class ends here. */
  ends: boolean;
  /** Where words met here before have led, as long as the tree has not grown since. */
  known: { readonly size: number; readonly ways: Map<string, Ways | null> } | null;
}

interface Beginning extends Ranked {
  readonly text: string;
  readonly node: PhraseNode;
}

export interface ClassEdge extends Ranked {
  readonly key: string;
  readonly firsts: Firsts;
  readonly forms: PhraseNode;
  /** All forms are single words: one that begins the class is the class. */
  readonly isSingle: boolean;
  readonly node: PhraseNode;
}

/** Where a word may lead. */
export interface Ways {
  readonly word: PhraseNode | undefined;
  readonly byWord: readonly ClassEdge[];
  readonly beginnings: readonly PhraseNode[];
  readonly byBeginning: readonly ClassEdge[];
}

export function newNode(): PhraseNode {
  return {
    words: null,
    beginnings: null,
    kinds: null,
    classes: null,
    openClasses: null,
    gap: null,
    senses: null,
    ranks: null,
    hasCue: false,
    known: null,
    ends: false,
  };
}

export function waysOf({ words, beginnings, classes }: PhraseNode, key: string): Ways | null {
  const word = words?.get(key);
  const byWord = (classes ?? []).filter(({ firsts }) => firsts.words.has(key));
  const others = (beginnings ?? []).filter(({ text }) => key.startsWith(text));
  const byBeginning = (classes ?? []).filter((edge) => !byWord.includes(edge) && beginsWith(edge.firsts, key));
  if (!word && byWord.length === 0 && others.length === 0 && byBeginning.length === 0) return null;
  return { word, byWord, beginnings: others.map(({ node }) => node), byBeginning };
}

/** Whether a class may begin with a beginning of a word. */
export function beginsWith({ beginnings }: Firsts, key: string): boolean {
  for (const text of beginnings) if (key.startsWith(text)) return true;
  return false;
}
