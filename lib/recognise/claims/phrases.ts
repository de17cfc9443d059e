import type { Item, Sense } from './types.ts';

/** A form of the vocabulary with what it means. */
export interface Phrase {
  readonly form: string;
  readonly sense: Sense;
}

/** A step in the tree of all forms: where the next item of a sentence may lead. */
export interface PhraseNode {
  readonly words: Map<string, PhraseNode>;
  /** Beginnings of words (`invit*`), by their first letters. */
  readonly beginnings: Map<string, PhraseNode>;
  readonly kinds: Map<Item['kind'], PhraseNode>;
  gap: PhraseNode | null;
  readonly senses: Sense[];
}

export interface PhraseStyle {
  /** Every character is an item. */
  readonly unspaced: boolean;
  readonly classes: Readonly<Record<string, string>>;
}

/** How many items `~` may stand for. */
const GAP = { spaced: 4, unspaced: 8 } as const;
/** The shortest beginning a form may give (`go*` would be too wide). */
const SHORTEST_BEGINNING = 2;
const KINDS: ReadonlySet<string> = new Set<Item['kind']>(['leader', 'event', 'date', 'country', 'number']);
const MARKS_IN_GAP = /^["'“”„«»‘’()\-–%$]$/;

type Step = { readonly gap: true } | { readonly options: readonly string[]; readonly optional: boolean };

/** Compiles forms into one tree, so that a sentence is searched for all of them at once. */
export function compilePhrases(phrases: Iterable<Phrase>, style: PhraseStyle): PhraseNode {
  const root = newNode();
  for (const { form, sense } of phrases) {
    for (const path of expand(steps(form, style), style)) grow(root, path).senses.push(sense);
  }
  return root;
}

/** The forms of a comma-separated row. */
export function formsOf(row: string): string[] {
  return row
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}

/**
 * The longest phrase that begins at an item.
 *
 * @param fits whether a sense holds where the phrase ends before item `last`
 * @returns the item after it and its senses; null where no form begins here
 */
export function matchPhrase(
  items: readonly Item[],
  at: number,
  root: PhraseNode,
  unspaced: boolean,
  fits: (sense: Sense, last: number) => boolean,
): { last: number; senses: readonly Sense[] } | null {
  let best: { last: number; senses: readonly Sense[] } | null = null;
  const walk = (node: PhraseNode, i: number): void => {
    if (node.senses.length > 0 && (best === null || i > best.last)) {
      const senses = node.senses.filter((sense) => fits(sense, i));
      if (senses.length > 0) best = { last: i, senses };
    }
    const item = items[i];
    if (item === undefined) return;
    for (const next of successors(node, item)) walk(next, i + 1);
    if (node.gap !== null && i > at) {
      const reach = unspaced ? GAP.unspaced : GAP.spaced;
      for (let skipped = 0; skipped <= reach; skipped++) {
        const after = items[i + skipped];
        if (after === undefined) break;
        for (const next of successors(node.gap, after)) walk(next, i + skipped + 1);
        if (after.kind === 'mark' && !MARKS_IN_GAP.test(after.key)) break;
      }
    }
  };
  walk(root, at);
  return best;
}

function* successors(node: PhraseNode, item: Item): Generator<PhraseNode> {
  const kind = node.kinds.get(item.kind);
  if (kind) yield kind;
  // A country's name is also a word: "the Kremlin" can be part of a form.
  if (item.kind === 'leader' || item.kind === 'event' || item.kind === 'date') return;
  const word = node.words.get(item.key);
  if (word) yield word;
  if (node.beginnings.size === 0) return;
  for (let length = SHORTEST_BEGINNING; length <= item.key.length; length++) {
    const beginning = node.beginnings.get(item.key.slice(0, length));
    if (beginning) yield beginning;
  }
}

function newNode(): PhraseNode {
  return { words: new Map(), beginnings: new Map(), kinds: new Map(), gap: null, senses: [] };
}

function steps(form: string, style: PhraseStyle): Step[] {
  const pieces = style.unspaced ? unspacedPieces(form) : form.split(/\s+/);
  return pieces.map((piece): Step => {
    if (piece === '~') return { gap: true };
    const optional = piece.endsWith('?');
    return { options: (optional ? piece.slice(0, -1) : piece).split('/'), optional };
  });
}

/** Chinese and Japanese: each character a step, but for classes and runs of Latin letters. */
function unspacedPieces(form: string): string[] {
  return form.match(/<[a-z-]+>\??|[a-z0-9]+|~|./gsu)?.filter((piece) => piece.trim() !== '') ?? [];
}

function expand(path: readonly Step[], style: PhraseStyle): Step[][] {
  let paths: Step[][] = [[]];
  for (const step of path) {
    if ('gap' in step) {
      paths = paths.map((each) => [...each, step]);
      continue;
    }
    const grown: Step[][] = [];
    for (const option of step.options) {
      for (const alternative of alternatives(option, style)) {
        for (const each of paths) grown.push([...each, ...alternative]);
      }
    }
    paths = step.optional ? [...paths, ...grown] : grown;
  }
  return paths;
}

/** What an option stands for: itself, or the forms of its class, which may have several words. */
function alternatives(option: string, style: PhraseStyle): Step[][] {
  const name = /^<(.+)>$/.exec(option)?.[1];
  if (name === undefined) return [[{ options: [option], optional: false }]];
  if (KINDS.has(name)) return [[{ options: [option], optional: false }]];
  const row = style.classes[name];
  if (row === undefined) throw new Error(`no class <${name}> in the claims vocabulary`);
  return formsOf(row).flatMap((form) => expand(steps(form, style), style));
}

function grow(root: PhraseNode, path: readonly Step[]): PhraseNode {
  let node = root;
  for (const step of path) {
    if ('gap' in step) {
      node.gap ??= newNode();
      node = node.gap;
    } else node = child(node, step.options[0] ?? '');
  }
  return node;
}

function child(node: PhraseNode, option: string): PhraseNode {
  const kind = /^<(.+)>$/.exec(option)?.[1];
  if (kind !== undefined) return put(node.kinds, kind as Item['kind']);
  if (option.endsWith('*')) return put(node.beginnings, option.slice(0, -1));
  return put(node.words, option);
}

function put<Key>(map: Map<Key, PhraseNode>, key: Key): PhraseNode {
  const known = map.get(key);
  if (known) return known;
  const made = newNode();
  map.set(key, made);
  return made;
}
