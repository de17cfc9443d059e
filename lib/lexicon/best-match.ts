import { CLASSES, LETTER, SEPARATOR, SINGLE } from '../text/characters.ts';
import { FOLDS } from '../text/fold.ts';
import {
  afterClosingQuote,
  amongCapitals,
  doubledBefore,
  inAddress,
  isAllCapitals,
  isQuote,
  JOINT,
  jointOf,
  tiedBefore,
  wordStart,
} from './boundaries.ts';
import { standsFree } from './cjk.ts';
import { apostropheSuffixesOf } from './inflection.ts';
import { FORM_FLAGS } from './layout.ts';
import type { LoadedLexicon } from './lexicon-data.ts';
import { START } from './starts.ts';
import type { TokenReader } from './token-reader.ts';
import type { NameMatch, Sense } from './types.ts';

/**
 * The best of the forms found from one place: decides which may stand where they stand, keeps the
 * longest, and the senses of all that are equally long.
 */
export class BestMatch {
  private readonly text: string;
  private readonly lexicon: LoadedLexicon;
  private readonly reader: TokenReader;
  private readonly lang: string | undefined;
  private readonly starts: Uint8Array;

  /** The end of the match before; particles to the left may not reach across it. */
  floor = 0;
  /** Where the best form ends; 0 where none is known. */
  end = 0;
  private start = 0;
  /** The form sought begins with a small letter or a digit. */
  private small = false;
  private bestStart = 0;
  private inflected = false;
  /** The sets of senses of the best forms, the first `count` of them. */
  private readonly sets: number[] = [0, 0, 0, 0];
  private count = 0;

  constructor(text: string, lexicon: LoadedLexicon, reader: TokenReader, lang: string | undefined) {
    this.text = text;
    this.lexicon = lexicon;
    this.reader = reader;
    this.lang = lang;
    this.starts = lexicon.starts(lang);
  }

  /** Forgets what was found before; forms from `at` on are sought. */
  begin(at: number, kind: number | undefined): void {
    this.start = at;
    this.small = kind === START.small;
    this.end = 0;
    this.count = 0;
  }

  /** The match, once nothing longer is to be had. */
  take(): NameMatch {
    const { sets, lexicon } = this;
    this.floor = this.end;
    let senses = lexicon.senses(sets[0] ?? 0, this.lang);
    for (let i = 1; i < this.count; i++) senses = union(senses, lexicon.senses(sets[i] ?? 0, this.lang));
    return { start: this.bestStart, end: this.end, senses, inflected: this.inflected };
  }

  /** Keeps the form that ends at `node` if it may stand here, and none longer is known. */
  consider(node: number, form: number, tokenEnd: number, depth: number, inflected: boolean, lowered: boolean): void {
    if (tokenEnd < this.end) return;
    if (this.small && (form & FORM_FLAGS.smallStart) === 0) return;
    if (lowered && (form & FORM_FLAGS.anyCase) === 0) return;
    const { text, start } = this;
    let end = tokenEnd;
    if (end < text.length && jointOf(text.charCodeAt(end)) === JOINT.apostrophe) {
      end = this.afterApostrophe(end);
      if (end < this.end) return; // also -1: the name goes on
    }
    if (depth > 1 && isQuote(text.charCodeAt(end))) end = afterClosingQuote(text, start, end);
    let set = (form & FORM_FLAGS.terminal) === 0 ? 0 : form >>> 8;
    let from = start;
    if ((form & FORM_FLAGS.left) !== 0) {
      const left = this.leftForm(node);
      if (left !== null) {
        set = left.set;
        from = left.start;
      }
    }
    if (set === 0) return;
    if ((form & FORM_FLAGS.gated) !== 0 && this.lexicon.senses(set, this.lang).length === 0) return;
    if (!this.admits(from, end, form, depth === 1 && from === start)) return;

    if (end > this.end || from < this.bestStart) {
      this.count = 0;
      this.inflected = inflected;
    } else this.inflected &&= inflected;
    this.bestStart = from;
    this.end = end;
    for (let i = 0; i < this.count; i++) if (this.sets[i] === set) return;
    this.sets[this.count++] = set;
  }

  /** The guards of `boundaries.ts` and `cjk.ts`. `alone`: the name is one word. */
  private admits(start: number, end: number, form: number, alone: boolean): boolean {
    const { text } = this;
    if (CLASSES[text.charCodeAt(start)] === SINGLE || CLASSES[text.charCodeAt(end - 1)] === SINGLE) {
      return standsFree(text, start, end, this.floor, (form & FORM_FLAGS.short) !== 0);
    }
    if (inAddress(text, start, end)) return false;
    const spaced = start === 0 || text.charCodeAt(start - 1) === 0x20;
    if (!spaced && tiedBefore(text, start, this.lang)) return false;
    if (!alone) return true;
    if (!spaced && doubledBefore(text, start, this.floor)) return false;
    const capitals = this.starts[text.charCodeAt(start + 1)] === START.capital && isAllCapitals(text, start, end);
    if (!capitals) return (form & FORM_FLAGS.word) !== 0;
    return (form & FORM_FLAGS.acronym) !== 0 || end - start > 4 || amongCapitals(text, start, end);
  }

  /** Where the name ends if an apostrophe and a suffix follow it; -1 where the name goes on. */
  private afterApostrophe(end: number): number {
    const { text } = this;
    if (end + 1 >= text.length || CLASSES[text.charCodeAt(end + 1)] !== LETTER) return end;
    let last = end + 1;
    while (last < text.length && last - end < 10 && CLASSES[text.charCodeAt(last)] !== SEPARATOR) last++;
    const { suffixes, within } = apostropheSuffixesOf(this.lang);
    let folded = '';
    for (let i = end + 1; i < last; i++) {
      const unit = FOLDS[text.charCodeAt(i)] ?? 0;
      if (unit !== 0) folded += String.fromCharCode(unit);
    }
    if (!suffixes.has(folded)) return folded === 's' ? end : -1;
    return within && folded !== 's' ? last : end;
  }

  /** The form with particles to the left of the core at `node`, if they stand there. */
  private leftForm(node: number): { readonly start: number; readonly set: number } | null {
    for (const form of this.lexicon.lefts(node)) {
      let at = this.start;
      for (let i = form.particles.length - 1; i >= 0 && at >= 0; i--)
        at = this.particleBefore(at, form.particles[i] ?? 0);
      if (at >= 0) return { start: at, set: form.set };
    }
    return null;
  }

  /** Where the token `id` begins if it stands, joined by a space or hyphen, before `at`; else -1. */
  private particleBefore(at: number, id: number): number {
    const { text } = this;
    let end = at;
    while (end > this.floor && at - end < 4 && CLASSES[text.charCodeAt(end - 1)] === SEPARATOR) {
      if (jointOf(text.charCodeAt(end - 1)) === JOINT.none) return -1;
      end--;
    }
    if (end === at) return -1;
    const start = wordStart(text, end);
    if (start < this.floor || start === end || CLASSES[text.charCodeAt(start)] !== LETTER) return -1;
    const { reader } = this;
    const { tokenEnd, readEnd, length } = reader;
    const found = reader.read(start, 0);
    reader.tokenEnd = tokenEnd;
    reader.readEnd = readEnd;
    reader.length = length;
    return found === id ? start : -1;
  }
}

function union(some: readonly Sense[], more: readonly Sense[]): readonly Sense[] {
  return [...some, ...more.filter((sense) => !some.includes(sense))];
}
