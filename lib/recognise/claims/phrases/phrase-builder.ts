import {
  type FirstReader,
  type Firsts,
  formsOf,
  type PhraseStyle,
  readOption,
  type Step,
  spacedOption,
  stepsOf,
} from './phrase-forms.ts';
import { newNode, type PhraseNode, type Ranked } from './phrase-node.ts';

/** By so many first letters beginnings of words are looked up. */
export const START = 2;
/** Puts forms into a tree, each where it belongs by its rank in the vocabulary. */
export class PhraseBuilder {
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

  /**
   * Adds a form and gives the nodes where it ends: several, where a word at its end may be missing.
   *
   * A gap at its head says nothing and would swallow the subject: "A und B haben [~] Teilnahme bestätigt".
   */
  grow(root: PhraseNode, form: string, rank: number): PhraseNode[] {
    let nodes = [root];
    for (const step of stepsOf(form, this.style)) {
      const next = nodes.map((node) => ('gap' in step && node === root ? root : this.child(node, step, rank)));
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

/** Whether forms may begin with something else than a word. */
export function isOpen({ kinds }: Firsts): boolean {
  return kinds.size > 0;
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
