import type { Item, Sense } from './types.ts';

/** A form of the vocabulary with what it means. */
export interface Phrase {
  readonly form: string;
  readonly sense: Sense;
}

/** A step in the tree of all forms: where the next item of a sentence may lead. */
export interface PhraseNode {
  readonly words: Map<string, PhraseNode>;
  /** Beginnings of words (`invit*`). */
  readonly beginnings: { readonly text: string; readonly node: PhraseNode }[];
  readonly kinds: Map<StepKind, PhraseNode>;
  /** Sets of forms any of which leads on: named classes and alternatives ("turn/turned"). */
  readonly classes: Map<string, ClassEdge>;
  /** The class edges that a first word opens; those that do not begin with a word stand in `otherClasses`. */
  readonly classesByWord: Map<string, ClassEdge[]>;
  readonly otherClasses: ClassEdge[];
  gap: PhraseNode | null;
  readonly senses: Sense[];
  /** Some form of a class ends here. */
  ends: boolean;
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
const KINDS: ReadonlySet<string> = new Set<StepKind>(['leader', 'event', 'date', 'country', 'number', 'name']);
const MARKS_IN_GAP = /^["'“”„«»‘’()\-–%$]$/;

type Step = { readonly gap: true } | { readonly options: readonly string[]; readonly optional: boolean };

/** Compiles forms into one tree, so that a sentence is searched for all of them at once. */
export function compilePhrases(phrases: Iterable<Phrase>, style: PhraseStyle): PhraseNode {
  const builder = new Builder(style);
  const root = newNode();
  for (const { form, sense } of phrases) for (const end of builder.grow(root, form)) end.senses.push(sense);
  return root;
}

/** The forms of a comma-separated row. */
export function formsOf(row: string): string[] {
  return row
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '');
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
    if (KINDS.has(name)) return put(node.kinds, name as StepKind);
    const row = this.style.classes[name];
    if (row === undefined) throw new Error(`no class <${name}> in the claims vocabulary`);
    return this.classChild(node, only, formsOf(row));
  }

  private classChild(node: PhraseNode, key: string, options: readonly string[]): PhraseNode {
    const known = node.classes.get(key);
    if (known) return known.node;
    const edge = { forms: this.classOf(key, options), node: newNode() };
    node.classes.set(key, edge);
    const { words, isOpen } = firstsOf(edge.forms);
    for (const word of words) {
      const others = node.classesByWord.get(word);
      if (others) others.push(edge);
      else node.classesByWord.set(word, [edge]);
    }
    if (isOpen) node.otherClasses.push(edge);
    return edge.node;
  }

  private classOf(key: string, options: readonly string[]): PhraseNode {
    const known = this.built.get(key);
    if (known) return known;
    const made = newNode();
    for (const option of options) for (const end of this.grow(made, option)) end.ends = true;
    this.built.set(key, made);
    return made;
  }
}

/** The words that a class can begin with; `isOpen` where it can begin with something that is no fixed word. */
function firstsOf(forms: PhraseNode): { words: Set<string>; isOpen: boolean } {
  const words = new Set(forms.words.keys());
  for (const word of forms.classesByWord.keys()) words.add(word);
  return { words, isOpen: forms.kinds.size > 0 || forms.beginnings.length > 0 || forms.otherClasses.length > 0 };
}

function newNode(): PhraseNode {
  return {
    words: new Map(),
    beginnings: [],
    kinds: new Map(),
    classes: new Map(),
    classesByWord: new Map(),
    otherClasses: [],
    gap: null,
    senses: [],
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
  if (!word.endsWith('*')) return put(node.words, word);
  const text = word.slice(0, -1);
  const known = node.beginnings.find((each) => each.text === text);
  if (known) return known.node;
  const made = { text, node: newNode() };
  node.beginnings.push(made);
  return made.node;
}

function put<Key>(map: Map<Key, PhraseNode>, key: Key): PhraseNode {
  const known = map.get(key);
  if (known) return known;
  const made = newNode();
  map.set(key, made);
  return made;
}

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
      if (node.senses.length === 0 || (this.best !== null && last < this.best.last)) return;
      const senses = node.senses.filter((sense) => fits(sense, last));
      if (senses.length === 0) return;
      const others = this.best?.last === last ? this.best.senses : [];
      this.best = { last, senses: [...others, ...senses] };
    });
    return this.best as { last: number; senses: readonly Sense[] } | null;
  }

  /** Visits every node that the items from `i` on can reach, with the item after it. */
  private walk(node: PhraseNode, i: number, visit: (node: PhraseNode, last: number) => void): void {
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

  private step(node: PhraseNode, item: Item, i: number, visit: (node: PhraseNode, last: number) => void): void {
    const kind = node.kinds.get(item.kind);
    if (kind) this.walk(kind, i + 1, visit);
    const name = item.isName ? node.kinds.get('name') : undefined;
    if (name) this.walk(name, i + 1, visit);
    for (const edge of node.otherClasses) this.through(edge, i, visit);
    if (item.kind === 'leader' || item.kind === 'event' || item.kind === 'date') return;
    // A country's name is also a word: "the Kremlin" can be part of a form.
    const word = node.words.get(item.key);
    if (word) this.walk(word, i + 1, visit);
    const classes = node.classesByWord.get(item.key);
    if (classes) for (const edge of classes) if (!node.otherClasses.includes(edge)) this.through(edge, i, visit);
    for (const { text, node: next } of node.beginnings) if (item.key.startsWith(text)) this.walk(next, i + 1, visit);
  }

  private through(edge: ClassEdge, i: number, visit: (node: PhraseNode, last: number) => void): void {
    const ends: number[] = [];
    this.walk(edge.forms, i, (node, last) => {
      if (node.ends && !ends.includes(last)) ends.push(last);
    });
    for (const end of ends) this.walk(edge.node, end, visit);
  }
}
