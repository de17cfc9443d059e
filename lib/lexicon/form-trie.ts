import { type Token, tokens } from '../text/tokens.ts';
import { FORM_FLAGS, MOST_TOKENS } from './layout.ts';
import type { NameEntry, Sense } from './types.ts';

/** A sense, and the languages whose pages it is confined to; null: none. */
export interface GatedSense {
  readonly sense: Sense;
  readonly langs: string | null;
}

/** A node of the trie that forms are gathered in before they are laid out. */
export interface TrieNode {
  readonly children: Map<string, TrieNode>;
  readonly senses: GatedSense[];
  flags: number;
  /** Forms that this node ends, but that need particles to the left: "von der" before "Leyen". */
  readonly left: { readonly particles: readonly string[]; readonly sense: Sense }[];
}

/** All forms as a trie of folded tokens, with the small letters and digits that forms begin with. */
export class FormTrie {
  readonly root: TrieNode = newNode();
  /** By language, `*` for all. */
  readonly smallStarts = new Map<string, Set<string>>();
  forms = 0;

  /** Adds a form; one without letters, or of small words only, names nobody and is left out. */
  add(entry: NameEntry): void {
    const list = [...tokens(entry.text)].filter((token) => token.folded !== '');
    const [first] = list;
    if (first === undefined || list.length > MOST_TOKENS) return;
    const { sense } = entry;
    const isLeader = sense.kind === 'leader';
    const small = isLeader ? smallWords(entry.text, list) : 0;
    if (small === list.length) return;
    this.forms++;
    const node = walk(this.root, list);
    addSense(node, { sense, langs: gateOf(entry) });
    node.flags |= FORM_FLAGS.terminal | (isLeader ? 0 : FORM_FLAGS.anyCase);
    node.flags |= list.length === 1 && isAcronym(entry.text) ? FORM_FLAGS.acronym : FORM_FLAGS.word;
    if (small > 0) {
      const core = walk(this.root, list.slice(small));
      core.left.push({ particles: list.slice(0, small).map((token) => token.folded), sense });
      core.flags |= FORM_FLAGS.left;
    } else if (!isLeader && (startsSmall(entry.text, first) || startsWithDigit(entry.text, first))) {
      node.flags |= FORM_FLAGS.smallStart;
      this.addSmallStart(entry.lang, entry.text.charAt(first.start));
    }
  }

  private addSmallStart(tag: string | undefined, letter: string): void {
    const lang = tag?.toLowerCase().split('-')[0] ?? '*';
    const starts = this.smallStarts.get(lang) ?? new Set();
    this.smallStarts.set(lang, starts.add(letter));
  }
}

function newNode(): TrieNode {
  return { children: new Map(), senses: [], flags: 0, left: [] };
}

function walk(root: TrieNode, list: readonly Token[]): TrieNode {
  let node = root;
  for (const token of list) {
    let child = node.children.get(token.folded);
    if (child === undefined) {
      child = newNode();
      node.children.set(token.folded, child);
    }
    node = child;
  }
  return node;
}

/** Pages that read each other's spellings. */
const READERS: Partial<Record<string, string>> = { sr: 'sr hr bs sl mk', hr: 'sr hr bs sl', cs: 'cs sk', sk: 'cs sk' };

/**
 * A surname as one language spells it is another word in the next ("Korea" is Rafael Correa in
 * Serbian): short forms in Latin stay on pages of their language. Other scripts are their own gate.
 */
function gateOf(entry: NameEntry): string | null {
  if (entry.lang === undefined || entry.sense.kind !== 'leader' || entry.sense.form !== 'short') return null;
  if (!/^\p{Script=Latin}/u.test(entry.text)) return null;
  const lang = entry.lang.toLowerCase().split('-')[0] ?? '';
  return READERS[lang] ?? lang;
}

export const STRENGTH = { full: 2, variant: 1, short: 0 } as const;

/** One sense a subject: the stronger kind, then the one that holds on more pages. */
function addSense(node: TrieNode, added: GatedSense): void {
  const same = node.senses.findIndex(({ sense }) => subjectOf(sense) === subjectOf(added.sense));
  const other = node.senses[same];
  if (other === undefined) node.senses.push(added);
  else if (strength(added.sense) > strength(other.sense)) node.senses[same] = added;
  else if (strength(added.sense) === strength(other.sense) && other.langs !== null) {
    const langs = added.langs === null ? null : [...new Set(`${other.langs} ${added.langs}`.split(' '))].join(' ');
    node.senses[same] = { sense: other.sense, langs };
  }
}

export function subjectOf(sense: Sense): string {
  return sense.kind === 'leader' ? `l ${sense.leader}` : `s ${sense.series}`;
}

function strength(sense: Sense): number {
  return sense.kind === 'leader' ? STRENGTH[sense.form] : STRENGTH.full;
}

/**
 * How many words a leader's name begins with that are written small ("von der Leyen"). Such a form
 * is found from its first capital: the small words are then looked for to the left.
 */
function smallWords(text: string, list: readonly Token[]): number {
  const capital = list.findIndex((token) => !startsSmall(text, token));
  return capital < 0 ? list.length : capital;
}

function startsSmall(text: string, token: Token): boolean {
  const first = text.charAt(token.start);
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

/** "9 May parade": sought like small beginnings, so that other pages need not stop at each number. */
function startsWithDigit(text: string, token: Token): boolean {
  return /^\p{Nd}/u.test(text.slice(token.start));
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text.trim());
}
