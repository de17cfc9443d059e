import type { Item, Sense } from '../types.ts';
import { beginsWith, type ClassEdge, type PhraseNode, type Ways } from './phrase-node.ts';
import type { PhraseTree } from './phrases.ts';

/** How many items `~` may stand for. */
const GAP = { spaced: 4, unspaced: 8 } as const;
/** So many light words may stand between two words of a form. */
const LIGHT = 3;
const MARKS_IN_GAP = /^["'“”„«»‘’()\-–%$]$/;

/** A phrase found: the item after it, and what it means. */
export interface Longest {
  readonly last: number;
  readonly senses: readonly Sense[];
}

type Fits = (sense: Sense, last: number) => boolean;
type Visit = (node: PhraseNode, last: number) => void;

/** The items of one sentence, each looked up once in the tree of all phrases. */
export class PhraseLine {
  readonly items: readonly Item[];
  readonly tree: PhraseTree;
  /** What each item opens. */
  readonly openings: readonly (Ways | null)[];
  /** Whether each item is a word of some form; known when the tree has grown by all that the items open. */
  readonly parts: readonly boolean[];
  /** A letter written together with the next word, with that word: the rows have Arabic "لحضور" as one. */
  readonly joined: readonly (string | null)[];

  constructor(items: readonly Item[], tree: PhraseTree) {
    this.items = items;
    this.tree = tree;
    this.openings = items.map((item) => (isMention(item) ? null : tree.opening(item.key)));
    this.parts = items.map((item) => !isMention(item) && tree.isPart(item.key));
    this.joined = items.map((item, i) => joinedWith(item, tree.unspaced ? undefined : items[i + 1], tree));
  }
}

/** Walks the items of one sentence through the tree of all phrases. */
export class PhraseMatcher {
  private readonly items: readonly Item[];
  private readonly line: PhraseLine;
  private readonly reach: number;
  private readonly fits: Fits;
  private best: Longest | null = null;
  private readonly note: Visit;

  /** @param fits whether a cue holds where the phrase ends before item `last` */
  constructor(line: PhraseLine, fits: Fits) {
    this.items = line.items;
    this.line = line;
    this.reach = line.tree.unspaced ? GAP.unspaced : GAP.spaced;
    this.fits = fits;
    this.note = (node, last) => this.consider(node, last);
  }

  /** The longest phrase that begins at an item; null where no form begins here. */
  longest(at: number): Longest | null {
    this.best = null;
    const item = this.items[at];
    if (item !== undefined) this.begin(item, at);
    return this.best;
  }

  private consider({ senses, hasCue }: PhraseNode, last: number): void {
    if (senses === null || (this.best !== null && last < this.best.last)) return;
    const fitting = hasCue ? senses.filter((sense) => this.fits(sense, last)) : senses;
    if (fitting.length === 0) return;
    // The same row may be reached by a form with a light word in it and by one that has it as its own.
    const known = this.best?.last === last ? this.best.senses : [];
    this.best = { last, senses: [...known, ...fitting.filter((sense) => !known.includes(sense))] };
  }

  /** The first step: the tree knows at once what a word opens. */
  private begin(item: Item, at: number): void {
    const { root } = this.line.tree;
    if (root.kinds !== null || root.openClasses !== null) this.stepByKind(root, item, at, this.note);
    const ways = this.line.openings[at] ?? null;
    if (ways !== null) this.follow(ways, at, this.note);
  }

  /** Visits every node that the items from `i` on can reach, with the item after it. */
  private walk(node: PhraseNode, i: number, visit: Visit): void {
    visit(node, i);
    this.goOn(node, i, visit, 0);
  }

  private goOn(node: PhraseNode, i: number, visit: Visit, skipped: number): void {
    const item = this.items[i];
    if (item === undefined) return;
    this.step(node, item, i, visit);
    if (node.gap !== null) this.across(node.gap, i, visit);
    // "ne fera pas non plus le déplacement": light words may part those of a form.
    const isLight = skipped < LIGHT && this.line.tree.light?.has(item.key);
    if (isLight) this.goOn(node, i + 1, visit, skipped + 1);
  }

  private across(gap: PhraseNode, i: number, visit: Visit): void {
    let skipped = 0;
    for (let at = i; skipped <= this.reach; at++) {
      const after = this.items[at];
      if (after === undefined) return;
      this.step(gap, after, at, visit);
      if (isInForeignName(after, this.items[at - 1])) continue;
      skipped++;
      if (after.kind === 'mark' && !MARKS_IN_GAP.test(after.key)) return;
      if (this.line.tree.barriers?.has(after.key)) return;
    }
  }

  private step(node: PhraseNode, item: Item, i: number, visit: Visit): void {
    if (node.kinds !== null || node.openClasses !== null) this.stepByKind(node, item, i, visit);
    const joined = this.line.joined[i];
    const both = joined ? this.line.tree.ways(node, joined) : null;
    if (both !== null) this.follow(both, i + 1, visit);
    if (this.line.parts[i] !== true) return;
    // A country's name is also a word: "the Kremlin" can be part of a form.
    if (node.classes === null && node.beginnings === null) {
      const word = node.words?.get(item.key);
      if (word) this.walk(word, i + 1, visit);
      return;
    }
    const ways = this.line.tree.ways(node, item.key);
    if (ways !== null) this.follow(ways, i, visit);
  }

  private follow({ word, byWord, beginnings, byBeginning }: Ways, i: number, visit: Visit): void {
    if (word) this.walk(word, i + 1, visit);
    for (const edge of byWord) this.through(edge, i, visit);
    for (const node of beginnings) this.walk(node, i + 1, visit);
    for (const edge of byBeginning) this.through(edge, i, visit);
  }

  private stepByKind({ kinds, openClasses }: PhraseNode, item: Item, i: number, visit: Visit): void {
    if (kinds !== null) {
      const kind = kinds.get(item.kind);
      if (kind) this.walk(kind, i + 1, visit);
      const name = item.isName ? kinds.get('name') : undefined;
      if (name) this.walk(name, i + 1, visit);
    }
    if (openClasses !== null) for (const edge of openClasses) if (mayBegin(edge, item)) this.through(edge, i, visit);
  }

  private through(edge: ClassEdge, i: number, visit: Visit): void {
    if (edge.isSingle) {
      this.walk(edge.node, i + 1, visit);
      return;
    }
    const ends: number[] = [];
    this.walk(edge.forms, i, (node, last) => {
      if (node.ends && !ends.includes(last)) ends.push(last);
    });
    for (const end of ends) this.walk(edge.node, end, visit);
  }
}

function joinedWith({ kind, key, end }: Item, next: Item | undefined, tree: PhraseTree): string | null {
  if (key.length !== 1 || kind !== 'word' || next?.kind !== 'word' || next.start !== end) return null;
  return tree.isPart(key + next.key) ? key + next.key : null;
}

const KATAKANA = /^[\u30a1-\u30fa\u30fc]$/;

/** "アレクセイ・オベルチュク", "谢尔盖·拉夫罗夫": where words are written together, a foreign name is one, however long. */
function isInForeignName({ key }: Item, before: Item | undefined): boolean {
  if (key === '·' || key === '・') return true;
  return KATAKANA.test(key) && before !== undefined && (KATAKANA.test(before.key) || before.key === '・');
}

/** A leader, an event or a date is no word of a form. */
function isMention({ kind }: Item): boolean {
  return kind === 'leader' || kind === 'event' || kind === 'date';
}

/** Whether an item may begin one of a class's forms. */
function mayBegin({ firsts }: ClassEdge, item: Item): boolean {
  const { words, kinds } = firsts;
  if (kinds.has(item.kind) || (item.isName === true && kinds.has('name'))) return true;
  return !isMention(item) && (words.has(item.key) || beginsWith(firsts, item.key));
}
