/** How forms of the vocabulary are written, and what they may begin with. */
import type { Item } from '../types.ts';

/** How the forms of a language are to be read. */
export interface PhraseStyle {
  /** Every character is an item. */
  readonly unspaced: boolean;
  /** Rows of forms that others name as `<name>`. */
  readonly classes: Readonly<Record<string, string>>;
  /** Adverbs that may part the words of any form. */
  readonly light?: ReadonlySet<string> | null;
  /** Words over which no gap reaches: "not" between the parts of a form turns it round. */
  readonly barriers?: ReadonlySet<string> | null;
}

/** What a form may ask for instead of a word; `name` is any capital word (not where a whole line is in capitals). */
export type StepKind = Item['kind'] | 'name';
const KINDS: ReadonlySet<string> = new Set<StepKind>(['leader', 'event', 'date', 'country', 'number', 'name']);

/** One step of a form: any of some words, or a gap of a few items. */
export type Step = { readonly gap: true } | { readonly options: readonly string[]; readonly optional: boolean };

/** What an option asks for: a word, the beginning of one, a kind of item, or any form of a row. */
export type Option =
  | { readonly word: string }
  | { readonly beginning: string }
  | { readonly kind: StepKind }
  | { readonly row: string };

/** From here on every character of an unspaced form is a step. */
const FIRST_IDEOGRAPH = 0x3040;
const FIRST_SURROGATE = 0xd800;

/** The forms of a comma-separated row. */
export function formsOf(row: string): string[] {
  const forms: string[] = [];
  for (const part of row.split(',')) {
    const form = part.trim();
    if (form !== '') forms.push(form);
  }
  return forms;
}

export function stepsOf(form: string, { unspaced }: PhraseStyle): Step[] {
  return (unspaced ? unspacedPieces(form) : form.split(/\s+/)).map((piece): Step => {
    if (piece === '~') return { gap: true };
    const optional = piece.endsWith('?');
    return { options: (optional ? piece.slice(0, -1) : piece).split('/'), optional };
  });
}

/** Chinese and Japanese: each character a step, but for classes and runs of Latin letters. */
function unspacedPieces(form: string): string[] {
  return form.match(/<[a-z-]+>\??|[a-z0-9]+|~|.\??/gsu)?.filter((piece) => piece.trim() !== '') ?? [];
}

/** @throws {Error} where the option names a class that the vocabulary does not have */
export function readOption(option: string, { classes }: PhraseStyle): Option {
  if (option.startsWith('<') && option.endsWith('>')) {
    const name = option.slice(1, -1);
    if (name === 'comma') return { word: ',' };
    if (KINDS.has(name)) return { kind: name as StepKind };
    const row = classes[name];
    if (row === undefined) throw new Error(`no class <${name}> in the claims vocabulary`);
    return { row };
  }
  return option.endsWith('*') ? { beginning: option.slice(0, -1) } : { word: option };
}

/** Within alternatives an underscore stands for the space of an option with several words. */
export function spacedOption(option: string): string {
  return option.includes('_') ? option.replaceAll('_', ' ') : option;
}

/** What some forms may begin with. */
export interface Firsts {
  readonly words: Set<string>;
  readonly beginnings: Set<string>;
  readonly kinds: Set<StepKind>;
}

/** Tells what forms may begin with, without taking the rest of them apart. */
export class FirstReader {
  private readonly style: PhraseStyle;
  private readonly known = new Map<string, Firsts>();

  constructor(style: PhraseStyle) {
    this.style = style;
  }

  /** Of the first step of a form and, while steps may be missing, of those behind it. */
  *ofForm(form: string): Generator<Firsts> {
    const piece = soleFirstPiece(form, this.style);
    if (piece !== null) {
      yield this.ofPiece(piece);
      return;
    }
    for (const step of stepsOf(form, this.style)) {
      if ('gap' in step) continue;
      yield this.ofPiece(step.options.join('/'));
      if (!step.optional) return;
    }
  }

  /** Of one step, its options joined by `/`. */
  ofPiece(piece: string): Firsts {
    const known = this.known.get(piece);
    if (known) return known;
    const firsts: Firsts = { words: new Set(), beginnings: new Set(), kinds: new Set() };
    for (const each of piece.split('/')) {
      const option = readOption(each, this.style);
      if ('row' in option) for (const form of formsOf(option.row)) this.addForm(firsts, form);
      else if ('kind' in option) firsts.kinds.add(option.kind);
      else if (each.includes('_')) this.addForm(firsts, each);
      else if ('beginning' in option) firsts.beginnings.add(option.beginning);
      else firsts.words.add(option.word);
    }
    this.known.set(piece, firsts);
    return firsts;
  }

  private addForm(firsts: Firsts, form: string): void {
    for (const { words, beginnings, kinds } of this.ofForm(spacedOption(form))) {
      for (const word of words) firsts.words.add(word);
      for (const beginning of beginnings) firsts.beginnings.add(beginning);
      for (const kind of kinds) firsts.kinds.add(kind);
    }
  }
}

/** The first piece of a form where it is plain that the form begins with nothing else: nearly always. */
export function soleFirstPiece(form: string, { unspaced }: PhraseStyle): string | null {
  if (unspaced) {
    const first = form.charCodeAt(0);
    return first >= FIRST_IDEOGRAPH && first < FIRST_SURROGATE && form.charAt(1) !== '?' ? form.charAt(0) : null;
  }
  const space = form.search(/\s/);
  const piece = space < 0 ? form : form.slice(0, space);
  return piece.endsWith('?') || piece === '~' ? null : piece;
}
