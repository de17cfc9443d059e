import { keyOf } from '../sentence/words.ts';
import type { Sense } from '../types.ts';
import { isOpen, PhraseBuilder, START } from './phrase-builder.ts';
import { FirstReader, type PhraseStyle, readOption, soleFirstPiece } from './phrase-forms.ts';
import { newNode, type PhraseNode, type Ranked, type Ways, waysOf } from './phrase-node.ts';

/** A form of the vocabulary with what it means. */
export interface Phrase {
  readonly form: string;
  readonly sense: Sense;
}

/** A form that nothing in a text has begun yet. */
interface Waiting extends Ranked {
  readonly form: string;
  readonly sense: Sense;
  isGrown: boolean;
}

/** How many words are remembered before the tree forgets what they open. */
const REMEMBERED = 8_000;
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
  /** Adverbs that may part the words of a form; null where none do. */
  readonly light: ReadonlySet<string> | null;
  /** Words over which no gap reaches; null where none stop it. */
  readonly barriers: ReadonlySet<string> | null;
  /** What does not begin with a word: kinds of items, gaps, and classes that may begin with one of these. */
  readonly root: PhraseNode = newNode();
  private readonly builder: PhraseBuilder;
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
    this.light = style.light ?? null;
    this.barriers = style.barriers ?? null;
    const reader = new FirstReader(style);
    this.builder = new PhraseBuilder(style, reader);
    let rank = 0;
    for (const { form, sense } of phrases) {
      checkClasses(form, style);
      const waiting = { form, sense, rank: rank++, isGrown: false };
      let waits = true;
      const sole = soleFirstPiece(form, style);
      for (const firsts of sole === null ? reader.ofForm(keysOf(form)) : [reader.ofPiece(keyOf(sole))]) {
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
    // Words of one class open the same thousands of forms, which the first of them has put in.
    const waiting = (this.byWord.get(key) ?? []).filter(({ isGrown }) => !isGrown);
    for (const { text, waiting: other } of this.byStart.get(key.slice(0, START)) ?? [])
      if (!other.isGrown && key.startsWith(text)) waiting.push(other);
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

function keysOf(form: string): string {
  return form.split(' ').map(keyOf).join(' ');
}

/** A class that is missing is to be found when the vocabulary is read, not when some text begins the form. */
function checkClasses(form: string, style: PhraseStyle): void {
  if (form.includes('<')) for (const [option] of form.matchAll(/<[a-z-]+>/g)) readOption(option, style);
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const others = map.get(key);
  if (others) others.push(value);
  else map.set(key, [value]);
}
