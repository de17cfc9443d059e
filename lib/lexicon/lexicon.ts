import { fold } from '../text/fold.ts';
import { type Token, tokens } from '../text/tokens.ts';
import type { NameEntry, NameMatch, Sense } from './types.ts';

/** A blob that this version cannot read, or that is damaged. */
export class LexiconFormatError extends Error {
  override readonly name = 'LexiconFormatError';
}

/** A compiled gazetteer, loaded and ready to match. Opaque: use `matchNames`. */
export interface Lexicon {
  readonly forms: number;
}

interface Node {
  readonly next: Map<string, Node>;
  senses: Sense[];
}

interface TrieLexicon extends Lexicon {
  readonly root: Node;
}

const VERSION = 'attendance-lexicon/0';

/** Compiles surface forms into the shipped blob. */
export function compileLexicon(entries: Iterable<NameEntry>): Uint8Array {
  return new TextEncoder().encode(JSON.stringify([VERSION, [...entries]]));
}

/**
 * Loads a blob written by `compileLexicon`.
 *
 * @throws {LexiconFormatError} when the blob was written by another version, or is damaged.
 */
export function loadLexicon(blob: Uint8Array): Lexicon {
  let entries: NameEntry[];
  try {
    const [version, list] = JSON.parse(new TextDecoder().decode(blob)) as [string, NameEntry[]];
    if (version !== VERSION) throw new Error(version);
    entries = list;
  } catch (cause) {
    throw new LexiconFormatError('not a lexicon of this version', { cause });
  }
  const root: Node = { next: new Map(), senses: [] };
  for (const entry of entries) {
    let node = root;
    for (const token of tokens(entry.text)) {
      let child = node.next.get(token.folded);
      if (child === undefined) {
        child = { next: new Map(), senses: [] };
        node.next.set(token.folded, child);
      }
      node = child;
    }
    if (node !== root) node.senses.push(entry.sense);
  }
  const lexicon: TrieLexicon = { forms: entries.length, root };
  return lexicon;
}

/** What may stand between two tokens of one name. */
const JOINT = /^(?:\.?[\s\u00a0]{0,8}|[\s]?['’‘ʼʻ\-\u2010-\u2013·・•][\s]?)$/u;

/**
 * Finds every surface form in a text, longest first, never overlapping.
 *
 * Offsets are UTF-16 units into the text as given; possessives and clitics are left out of the span.
 * `lang` (BCP 47 primary subtag) switches on the endings of that language.
 */
export function matchNames(text: string, lexicon: Lexicon, _options?: { readonly lang?: string }): NameMatch[] {
  const root = (lexicon as TrieLexicon).root;
  const list: Token[] = [...tokens(text)];
  const matches: NameMatch[] = [];
  for (let i = 0; i < list.length; i++) {
    const first = list[i];
    if (first === undefined || !startsLikeName(text, first)) continue;
    let node: Node | undefined = root;
    let best: { readonly last: number; readonly end: number; readonly senses: readonly Sense[] } | null = null;
    for (let k = i; k < list.length; k++) {
      const token = list[k];
      const before = list[k - 1];
      if (token === undefined) break;
      if (k > i && before !== undefined && !JOINT.test(text.slice(before.end, token.start))) break;
      node = node.next.get(token.folded);
      if (node === undefined) break;
      if (node.senses.length > 0) best = { last: k, end: token.end, senses: node.senses };
    }
    if (best === null) continue;
    matches.push({ start: first.start, end: best.end, senses: best.senses, inflected: false });
    i = best.last;
  }
  return matches;
}

function startsLikeName(text: string, token: Token): boolean {
  const first = text.charAt(token.start);
  return (
    first !== first.toLowerCase() ||
    fold(first) === first.normalize('NFC').toUpperCase() ||
    first === first.toUpperCase()
  );
}
