import type { Item, Sense } from './types.ts';

/** A form of the vocabulary with what it means. */
export interface Phrase {
  readonly form: string;
  readonly sense: Sense;
}

/**
 * A step in the tree of all forms: where the next item of a sentence may lead. There are thousands, most
 * with one way on, so that what a node does not have is null.
 */
export interface PhraseNode {
  words: Map<string, PhraseNode> | null;
  /** Beginnings of words (`invit*`), by their first letters. */
  beginnings: Map<string, Beginning[]> | null;
  kinds: Map<StepKind, PhraseNode> | null;
  /** Sets of forms any of which leads on: named classes and alternatives ("turn/turned"). */
  classes: Map<string, ClassEdge> | null;
  /** The class edges that a first word, or the first letters of one, may open. */
  classesByWord: Map<string, ClassEdge[]> | null;
  classesByStart: Map<string, ClassEdge[]> | null;
  /** Those that begin with a kind of item. */
  otherClasses: ClassEdge[] | null;
  gap: PhraseNode | null;
  senses: Sense[] | null;
  /** Some form of a class ends here. */
  ends: boolean;
}

interface Beginning {
  readonly text: string;
  readonly node: PhraseNode;
}

/** What a form may ask for instead of a word; `name` is any capital word (not where a whole line is in capitals). */
type StepKind = Item['kind'] | 'name';

interface ClassEdge {
  readonly forms: PhraseNode;
  readonly node: PhraseNode;
}

export interface PhraseStyle {
  /** Every character is an item. */
  readonly unspaced: boolean;
  /** Rows of forms that others name as `<name>`. */
  readonly classes: Readonly<Record<string, string>>;
}

/** How many items `~` may stand for. */
const GAP = { spaced: 4, unspaced: 8 } as const;
/** By so many first letters beginnings of words are looked up; a form gives no fewer. */
const START = 2;
const KINDS: ReadonlySet<string> = new Set<StepKind>(['leader', 'event', 'date', 'country', 'number', 'name']);
const MARKS_IN_GAP = /^["'“”„«»‘’()\-–%$]$/;

type Step = { readonly gap: true } | { readonly options: readonly string[]; readonly optional: boolean };

/** Compiles forms into one tree, so that a sentence is searched for all of them at once. */
export function compilePhrases(phrases: Iterable<Phrase>, style: PhraseStyle): PhraseNode {
  const builder = new Builder(style);
  const root = newNode();
  for (const { form, sense } of phrases) {
    for (const end of builder.grow(root, form)) {
      end.senses ??= [];
      end.senses.push(sense);
    }
  }
  return root;
}

/** The forms of a comma-separated row. */
export function formsOf(row: string): string[] {
  const forms: string[] = [];
  for (const part of row.split(',')) {
    const form = part.trim();
    if (form !== '') forms.push(form);
  }
  return forms;
}

/** Whether some form begins with a word. */
export function opensPhrase(root: PhraseNode, key: string): boolean {
  if (root.words?.has(key) || root.classesByWord?.has(key)) return true;
  const start = key.slice(0, START);
  return (root.beginnings?.get(start) ?? []).some(({ text }) => key.startsWith(text));
}

class Builder {
  private readonly style: PhraseStyle;
  private readonly built = new Map<string, PhraseNode>();

  constructor(style: PhraseStyle) {
    this.style = style;
  }

  /** Adds a form and gives the nodes where it ends: several, where a word at its end may be missing. */
  grow(root: PhraseNode, form: string): PhraseNode[] {
    let nodes = [root];
    for (const step of stepsOf(form, this.style)) {
      const next = nodes.map((node) => this.child(node, step));
      nodes = 'optional' in step && step.optional ? [...nodes, ...next] : next;
    }
    return nodes;
  }

  private child(node: PhraseNode, step: Step): PhraseNode {
    if ('gap' in step) {
      node.gap ??= newNode();
      return node.gap;
    }
    const [only = ''] = step.options;
    if (step.options.length > 1) return this.classChild(node, step.options.join('/'), step.options);
    const name = classNameOf(only);
    if (name === null || name === 'comma') return literalChild(node, name === 'comma' ? ',' : only);
    if (KINDS.has(name)) {
      node.kinds ??= new Map();
      return put(node.kinds, name as StepKind);
    }
    const row = this.style.classes[name];
    if (row === undefined) throw new Error(`no class <${name}> in the claims vocabulary`);
    return this.classChild(node, only, formsOf(row));
  }

  private classChild(node: PhraseNode, key: string, options: readonly string[]): PhraseNode {
    const known = node.classes?.get(key);
    if (known) return known.node;
    const edge = { forms: this.classOf(key, options), node: newNode() };
    node.classes ??= new Map();
    node.classes.set(key, edge);
    const { words, starts, isOpen } = firstsOf(edge.forms);
    for (const word of words) {
      node.classesByWord ??= new Map();
      append(node.classesByWord, word, edge);
    }
    for (const start of starts) {
      node.classesByStart ??= new Map();
      append(node.classesByStart, start, edge);
    }
    if (isOpen) {
      node.otherClasses ??= [];
      node.otherClasses.push(edge);
    }
    return edge.node;
  }

  private classOf(key: string, options: readonly string[]): PhraseNode {
    const known = this.built.get(key);
    if (known) return known;
    const made = newNode();
    for (const option of options) {
      // Within alternatives an underscore stands for the space of an option with several words.
      for (const end of this.grow(made, option.replaceAll('_', ' '))) end.ends = true;
    }
    this.built.set(key, made);
    return made;
  }
}

/** What a class can begin with; `isOpen` where it can begin with a kind of item. */
function firstsOf(forms: PhraseNode): { words: Set<string>; starts: Set<string>; isOpen: boolean } {
  const words = new Set(forms.words?.keys());
  for (const word of forms.classesByWord?.keys() ?? []) words.add(word);
  const starts = new Set(forms.beginnings?.keys());
  for (const start of forms.classesByStart?.keys() ?? []) starts.add(start);
  return { words, starts, isOpen: forms.kinds !== null || forms.otherClasses !== null };
}

function newNode(): PhraseNode {
  return {
    words: null,
    beginnings: null,
    kinds: null,
    classes: null,
    classesByWord: null,
    classesByStart: null,
    otherClasses: null,
    gap: null,
    senses: null,
    ends: false,
  };
}

function stepsOf(form: string, style: PhraseStyle): Step[] {
  const pieces = style.unspaced ? unspacedPieces(form) : form.split(/\s+/);
  return pieces.map((piece): Step => {
    if (piece === '~') return { gap: true };
    const optional = piece.endsWith('?');
    return { options: (optional ? piece.slice(0, -1) : piece).split('/'), optional };
  });
}

/** Chinese and Japanese: each character a step, but for classes and runs of Latin letters. */
function unspacedPieces(form: string): string[] {
  return form.match(/<[a-z-]+>\??|[a-z0-9]+|~|.\??/gsu)?.filter((piece) => piece.trim() !== '') ?? [];
}

function classNameOf(option: string): string | null {
  return option.startsWith('<') && option.endsWith('>') ? option.slice(1, -1) : null;
}

function literalChild(node: PhraseNode, word: string): PhraseNode {
  if (!word.endsWith('*')) {
    node.words ??= new Map();
    return put(node.words, word);
  }
  const text = word.slice(0, -1);
  node.beginnings ??= new Map();
  const start = text.slice(0, START);
  const known = node.beginnings.get(start)?.find((each) => each.text === text);
  if (known) return known.node;
  const made = { text, node: newNode() };
  append(node.beginnings, start, made);
  return made.node;
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

type Visit = (node: PhraseNode, last: number) => void;

/** Walks the items of one sentence through the tree. */
export class PhraseMatcher {
  private readonly items: readonly Item[];
  private readonly reach: number;
  private best: { last: number; senses: readonly Sense[] } | null = null;

  constructor(items: readonly Item[], unspaced: boolean) {
    this.items = items;
    this.reach = unspaced ? GAP.unspaced : GAP.spaced;
  }

  /**
   * The longest phrase that begins at an item.
   *
   * @param fits whether a sense holds where the phrase ends before item `last`
   * @returns the item after it and its senses; null where no form begins here
   */
  longest(at: number, root: PhraseNode, fits: (sense: Sense, last: number) => boolean) {
    this.best = null;
    this.walk(root, at, (node, last) => {
      if (node.senses === null || (this.best !== null && last < this.best.last)) return;
      const senses = node.senses.filter((sense) => fits(sense, last));
      if (senses.length === 0) return;
      const others = this.best?.last === last ? this.best.senses : [];
      this.best = { last, senses: [...others, ...senses] };
    });
    return this.best as { last: number; senses: readonly Sense[] } | null;
  }

  /** Visits every node that the items from `i` on can reach, with the item after it. */
  private walk(node: PhraseNode, i: number, visit: Visit): void {
    visit(node, i);
    const item = this.items[i];
    if (item === undefined) return;
    this.step(node, item, i, visit);
    if (node.gap === null) return;
    for (let skipped = 0; skipped <= this.reach; skipped++) {
      const after = this.items[i + skipped];
      if (after === undefined) return;
      this.step(node.gap, after, i + skipped, visit);
      if (after.kind === 'mark' && !MARKS_IN_GAP.test(after.key)) return;
    }
  }

  private step(node: PhraseNode, item: Item, i: number, visit: Visit): void {
    if (node.kinds !== null) {
      const kind = node.kinds.get(item.kind);
      if (kind) this.walk(kind, i + 1, visit);
      const name = item.isName ? node.kinds.get('name') : undefined;
      if (name) this.walk(name, i + 1, visit);
    }
    if (node.otherClasses !== null) for (const edge of node.otherClasses) this.through(edge, i, visit);
    if (item.kind === 'leader' || item.kind === 'event' || item.kind === 'date') return;
    // A country's name is also a word: "the Kremlin" can be part of a form.
    const word = node.words?.get(item.key);
    if (word) this.walk(word, i + 1, visit);
    const byWord = node.classesByWord?.get(item.key);
    if (byWord) for (const edge of byWord) this.once(node, edge, i, visit);
    if (node.beginnings === null && node.classesByStart === null) return;
    const start = item.key.slice(0, START);
    for (const { text, node: next } of node.beginnings?.get(start) ?? []) {
      if (item.key.startsWith(text)) this.walk(next, i + 1, visit);
    }
    for (const edge of node.classesByStart?.get(start) ?? []) {
      if (!byWord?.includes(edge)) this.once(node, edge, i, visit);
    }
  }

  /** A class that can also begin with a kind of item has been tried already. */
  private once(node: PhraseNode, edge: ClassEdge, i: number, visit: Visit): void {
    if (!node.otherClasses?.includes(edge)) this.through(edge, i, visit);
  }

  private through(edge: ClassEdge, i: number, visit: Visit): void {
    const ends: number[] = [];
    this.walk(edge.forms, i, (node, last) => {
      if (node.ends && !ends.includes(last)) ends.push(last);
    });
    for (const end of ends) this.walk(edge.node, end, visit);
  }
}
