import { beginsWith, type ClassEdge, type PhraseNode, type PhraseTree } from './phrases.ts';
import type { Item, Sense } from './types.ts';

/** How many items `~` may stand for. */
const GAP = { spaced: 4, unspaced: 8 } as const;
const MARKS_IN_GAP = /^["'“”„«»‘’()\-–%$]$/;

/** A phrase found: the item after it, and what it means. */
export interface Longest {
  readonly last: number;
  readonly senses: readonly Sense[];
}

type Fits = (sense: Sense, last: number) => boolean;
type Visit = (node: PhraseNode, last: number) => void;

/** Walks the items of one sentence through the tree of all phrases. */
export class PhraseMatcher {
  private readonly items: readonly Item[];
  private readonly tree: PhraseTree;
  private readonly reach: number;
  private readonly fits: Fits;
  private best: Longest | null = null;
  private readonly note: Visit;

  /** @param fits whether a cue holds where the phrase ends before item `last` */
  constructor(items: readonly Item[], tree: PhraseTree, fits: Fits) {
    this.items = items;
    this.tree = tree;
    this.reach = tree.unspaced ? GAP.unspaced : GAP.spaced;
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
    this.best = { last, senses: this.best?.last === last ? [...this.best.senses, ...fitting] : fitting };
  }

  /** The first step: the tree knows at once what a word opens. */
  private begin(item: Item, at: number): void {
    const { root } = this.tree;
    this.stepByKind(root, item, at, this.note);
    if (!isMention(item)) {
      const opening = this.tree.opening(item.key);
      if (opening !== null) {
        if (opening.word) this.walk(opening.word, at + 1, this.note);
        for (const edge of opening.byWord) this.through(edge, at, this.note);
        for (const node of opening.beginnings) this.walk(node, at + 1, this.note);
        for (const edge of opening.byBeginning) this.through(edge, at, this.note);
      }
    }
    if (root.gap !== null) this.across(root.gap, at, this.note);
  }

  /** Visits every node that the items from `i` on can reach, with the item after it. */
  private walk(node: PhraseNode, i: number, visit: Visit): void {
    visit(node, i);
    const item = this.items[i];
    if (item === undefined) return;
    this.step(node, item, i, visit);
    if (node.gap !== null) this.across(node.gap, i, visit);
  }

  private across(gap: PhraseNode, i: number, visit: Visit): void {
    for (let skipped = 0; skipped <= this.reach; skipped++) {
      const after = this.items[i + skipped];
      if (after === undefined) return;
      this.step(gap, after, i + skipped, visit);
      if (after.kind === 'mark' && !MARKS_IN_GAP.test(after.key)) return;
    }
  }

  private step(node: PhraseNode, item: Item, i: number, visit: Visit): void {
    this.stepByKind(node, item, i, visit);
    if (isMention(item)) return;
    const { words, classes, beginnings } = node;
    const { key } = item;
    // A country's name is also a word: "the Kremlin" can be part of a form.
    const word = words?.get(key);
    if (word) this.walk(word, i + 1, visit);
    if (classes !== null) for (const edge of classes) if (edge.firsts.words.has(key)) this.through(edge, i, visit);
    if (beginnings !== null) {
      for (const { text, node: next } of beginnings) if (key.startsWith(text)) this.walk(next, i + 1, visit);
    }
    if (classes !== null) {
      for (const edge of classes) {
        if (!edge.firsts.words.has(key) && beginsWith(edge.firsts, key)) this.through(edge, i, visit);
      }
    }
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

/** A leader, an event or a date is no word of a form. */
function isMention({ kind }: Item): boolean {
  return kind === 'leader' || kind === 'event' || kind === 'date';
}

/** Whether an item may begin one of a class's forms. */
function mayBegin({ firsts }: ClassEdge, item: Item): boolean {
  const { words, kinds, hasGap } = firsts;
  if (hasGap || kinds.has(item.kind) || (item.isName === true && kinds.has('name'))) return true;
  return !isMention(item) && (words.has(item.key) || beginsWith(firsts, item.key));
}
