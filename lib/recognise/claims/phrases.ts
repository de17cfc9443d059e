import {
  FirstReader,
  type Firsts,
  formsOf,
  type PhraseStyle,
  readOption,
  type Step,
  type StepKind,
  spacedOption,
  stepsOf,
} from './phrase-forms.ts';
import type { Sense } from './types.ts';
import { keyOf } from './words.ts';

/** A form of the vocabulary with what it means. */
export interface Phrase {
  readonly form: string;
  readonly sense: Sense;
}

/** What the vocabulary gives earlier comes first. */
interface Ranked {
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

/** A form that nothing in a text has begun yet. */
interface Waiting extends Ranked {
  readonly form: string;
  readonly sense: Sense;
  isGrown: boolean;
}

/** Where a word may lead. */
export interface Ways {
  readonly word: PhraseNode | undefined;
  readonly byWord: readonly ClassEdge[];
  readonly beginnings: readonly PhraseNode[];
  readonly byBeginning: readonly ClassEdge[];
}

/** By so many first letters beginnings of words are looked up. */
const START = 2;
/** How many words are remembered before the tree forgets what they open. */
const REMEMBERED = 20_000;
/** The same for the words behind the beginning of a phrase. */
const REMEMBERED_BEHIND = 4_000;

/**
 * All forms of a vocabulary in one tree, so that a sentence is searched for all of them at once.
 *
 * A vocabulary has thousands of forms and an article begins few of them: each is put into the tree when
 * its first word is met.
 */
export class PhraseTree {
  /** How far a gap reaches, and how forms are cut. */
  readonly unspaced: boolean;
  /** What does not begin with a word: kinds of items, gaps, and classes that may begin with one of these. */
  readonly root: PhraseNode = newNode();
  private readonly builder: Builder;
  private readonly byWord = new Map<string, Waiting[]>();
  private readonly byStart = new Map<string, { readonly text: string; readonly waiting: Waiting }[]>();
  /** How many forms are in the tree. */
  private size = 0;
  private readonly parts = new Map<string, boolean>();
  private partsAt = 0;
  private readonly openings = new Map<string, Ways | null>();

  /** @throws {Error} where a form names a class that the vocabulary does not have */
  constructor(phrases: Iterable<Phrase>, style: PhraseStyle) {
    this.unspaced = style.unspaced;
    const reader = new FirstReader(style);
    this.builder = new Builder(style, reader);
    let rank = 0;
    for (const { form, sense } of phrases) {
      checkClasses(form, style);
      const waiting = { form, sense, rank: rank++, isGrown: false };
      let waits = true;
      for (const firsts of reader.ofForm(keysOf(form))) {
        for (const word of firsts.words) append(this.byWord, word, waiting);
        for (const text of firsts.beginnings) append(this.byStart, text.slice(0, START), { text, waiting });
        waits &&= !isOpen(firsts);
      }
      if (!waits) this.grow(waiting);
    }
  }

  /** Whether some form begins with a word. */
  mayOpen(key: string): boolean {
    return (
      this.byWord.has(key) || (this.byStart.get(key.slice(0, START)) ?? []).some(({ text }) => key.startsWith(text))
    );
  }

  /** What a word opens; null where no form begins with it, as with most words. */
  opening(key: string): Ways | null {
    const known = this.openings.get(key);
    if (known !== undefined) return known;
    if (this.openings.size > REMEMBERED) this.openings.clear();
    const made = this.mayOpen(key) ? this.makeOpening(key) : null;
    this.openings.set(key, made);
    return made;
  }

  private makeOpening(key: string): Ways | null {
    const waiting = [...(this.byWord.get(key) ?? [])];
    for (const each of this.byStart.get(key.slice(0, START)) ?? [])
      if (key.startsWith(each.text)) waiting.push(each.waiting);
    for (const each of waiting.sort((a, b) => a.rank - b.rank)) this.grow(each);
    return waysOf(this.root, key);
  }

  /** Whether a word is part of any form in the tree: most words of a text are of none. */
  isPart(key: string): boolean {
    if (this.partsAt !== this.size) {
      this.partsAt = this.size;
      this.parts.clear();
    }
    const known = this.parts.get(key);
    if (known !== undefined) return known;
    if (this.parts.size > REMEMBERED) this.parts.clear();
    const made = this.builder.isPart(key);
    this.parts.set(key, made);
    return made;
  }

  /** Where a word leads from a node; null where it leads nowhere, as most words do. */
  ways(node: PhraseNode, key: string): Ways | null {
    if (node.known?.size !== this.size) node.known = { size: this.size, ways: new Map() };
    const { ways } = node.known;
    const known = ways.get(key);
    if (known !== undefined) return known;
    if (ways.size > REMEMBERED_BEHIND) ways.clear();
    const made = waysOf(node, key);
    ways.set(key, made);
    return made;
  }

  private grow(waiting: Waiting): void {
    if (waiting.isGrown) return;
    waiting.isGrown = true;
    this.size++;
    const { sense, rank } = waiting;
    for (const end of this.builder.grow(this.root, keysOf(waiting.form), rank)) {
      const ranks = end.ranks ?? [];
      const at = ranks.findLastIndex((other) => other <= rank) + 1;
      end.ranks = ranks.toSpliced(at, 0, rank);
      end.senses = (end.senses ?? []).toSpliced(at, 0, sense);
      end.hasCue ||= sense.kind === 'cue';
    }
  }
}

function waysOf({ words, beginnings, classes }: PhraseNode, key: string): Ways | null {
  const word = words?.get(key);
  const byWord = (classes ?? []).filter(({ firsts }) => firsts.words.has(key));
  const others = (beginnings ?? []).filter(({ text }) => key.startsWith(text));
  const byBeginning = (classes ?? []).filter((edge) => !byWord.includes(edge) && beginsWith(edge.firsts, key));
  if (!word && byWord.length === 0 && others.length === 0 && byBeginning.length === 0) return null;
  return { word, byWord, beginnings: others.map(({ node }) => node), byBeginning };
}

/** Whether forms may begin with something else than a word. */
function isOpen({ kinds, hasGap }: Firsts): boolean {
  return hasGap || kinds.size > 0;
}

/** Whether a class may begin with a beginning of a word. */
export function beginsWith({ beginnings }: Firsts, key: string): boolean {
  for (const text of beginnings) if (key.startsWith(text)) return true;
  return false;
}

function keysOf(form: string): string {
  return form.split(' ').map(keyOf).join(' ');
}

/** A class that is missing is to be found when the vocabulary is read, not when some text begins the form. */
function checkClasses(form: string, style: PhraseStyle): void {
  if (form.includes('<')) for (const [option] of form.matchAll(/<[a-z-]+>/g)) readOption(option, style);
}

class Builder {
  private readonly style: PhraseStyle;
  private readonly reader: FirstReader;
  private readonly built = new Map<string, PhraseNode>();
  /** All words and beginnings of words in the forms added so far. */
  private readonly words = new Set<string>();
  private readonly beginnings = new Map<string, Set<string>>();

  constructor(style: PhraseStyle, reader: FirstReader) {
    this.style = style;
    this.reader = reader;
  }

  isPart(key: string): boolean {
    if (this.words.has(key)) return true;
    for (const text of this.beginnings.get(key.slice(0, START)) ?? []) if (key.startsWith(text)) return true;
    return false;
  }

  /** Adds a form and gives the nodes where it ends: several, where a word at its end may be missing. */
  grow(root: PhraseNode, form: string, rank: number): PhraseNode[] {
    let nodes = [root];
    for (const step of stepsOf(form, this.style)) {
      const next = nodes.map((node) => this.child(node, step, rank));
      nodes = 'optional' in step && step.optional ? [...nodes, ...next] : next;
    }
    return nodes;
  }

  private child(node: PhraseNode, step: Step, rank: number): PhraseNode {
    if ('gap' in step) {
      node.gap ??= newNode();
      return node.gap;
    }
    const [only = ''] = step.options;
    if (step.options.length > 1) return this.classChild(node, step.options.join('/'), step.options, rank);
    const option = readOption(only, this.style);
    if ('row' in option) return this.classChild(node, only, formsOf(option.row), rank);
    if ('kind' in option) {
      node.kinds ??= new Map();
      return put(node.kinds, option.kind);
    }
    if ('word' in option) {
      this.words.add(option.word);
      node.words ??= new Map();
      return put(node.words, option.word);
    }
    const start = option.beginning.slice(0, START);
    this.beginnings.set(start, (this.beginnings.get(start) ?? new Set()).add(option.beginning));
    node.beginnings ??= [];
    return atRank(
      node.beginnings,
      ({ text }) => text === option.beginning,
      rank,
      () => ({ text: option.beginning, node: newNode(), rank }),
    ).node;
  }

  private classChild(node: PhraseNode, key: string, options: readonly string[], rank: number): PhraseNode {
    const firsts = this.reader.ofPiece(key);
    const where = isOpen(firsts) ? 'openClasses' : 'classes';
    node[where] ??= [];
    return atRank(
      node[where],
      (edge) => edge.key === key,
      rank,
      () => {
        const forms = this.classOf(key, options);
        return { key, firsts, forms, isSingle: hasSingleWords(forms), node: newNode(), rank };
      },
    ).node;
  }

  private classOf(key: string, options: readonly string[]): PhraseNode {
    const known = this.built.get(key);
    if (known) return known;
    const made = newNode();
    for (const [rank, option] of options.entries()) {
      for (const end of this.grow(made, spacedOption(option), rank)) end.ends = true;
    }
    this.built.set(key, made);
    return made;
  }
}

function newNode(): PhraseNode {
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

/** Whether all forms of a class are single words. */
function hasSingleWords(forms: PhraseNode): boolean {
  // A word that may be missing ends where it begins.
  if (forms.ends || !goesNowhere({ ...forms, words: null })) return false;
  return [...(forms.words?.values() ?? [])].every((node) => node.ends && goesNowhere(node));
}

function goesNowhere({ words, beginnings, kinds, classes, openClasses, gap }: PhraseNode): boolean {
  return [words, beginnings, kinds, classes, openClasses, gap].every((way) => way === null);
}

function put<Key>(map: Map<Key, PhraseNode>, key: Key): PhraseNode {
  const known = map.get(key);
  if (known) return known;
  const made = newNode();
  map.set(key, made);
  return made;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const others = map.get(key);
  if (others) others.push(value);
  else map.set(key, [value]);
}

/** The entry of a list that is the one meant, made where there is none; it takes the lowest rank it is asked for with. */
function atRank<Entry extends Ranked>(
  list: Entry[],
  isIt: (entry: Entry) => boolean,
  rank: number,
  make: () => Entry,
): Entry {
  const known = list.find(isIt);
  if (known === undefined) {
    const made = make();
    insert(list, made);
    return made;
  }
  if (rank < known.rank) {
    known.rank = rank;
    list.sort((a, b) => a.rank - b.rank);
  }
  return known;
}

/** Forms come in the order in which texts begin them; what they lead to stays in the order of the vocabulary. */
function insert<Entry extends Ranked>(list: Entry[], entry: Entry): void {
  let at = list.length;
  while (at > 0 && (list[at - 1]?.rank ?? 0) > entry.rank) at--;
  list.splice(at, 0, entry);
}
