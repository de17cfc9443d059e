import { CLASSES, IGNORABLE, LETTER, SEPARATOR, SINGLE } from '../text/characters.ts';
import { EXPANSIONS, FIRST_EXPANSION, FOLDS } from '../text/fold.ts';
import { isInvisible } from '../text/tokens.ts';
import {
  afterClosingQuote,
  amongCapitals,
  doubledBefore,
  inAddress,
  isAllCapitals,
  isQuote,
  isSmall,
  isSpace,
  JOINT,
  type Joint,
  jointOf,
  skipSpace,
  tiedBefore,
  wordStart,
} from './boundaries.ts';
import { standsFree } from './cjk.ts';
import { cliticReadings } from './clitics.ts';
import { filterSlot, SEED_A, SEED_B, stepA, stepB } from './hash.ts';
import { apostropheSuffixesOf, applies, type Endings, endingsOf } from './inflection.ts';
import { FORM_FLAGS, type LoadedLexicon, MOST_TOKENS, START } from './lexicon-data.ts';
import { PARTICLES } from './particles.ts';
import type { NameMatch, Sense } from './types.ts';

/** A word of more units is no word of a name. */
const LONGEST_TOKEN = 48;
/** Surnames of fewer units do not inflect by rule: too many other words would lead to them. */
const SHORTEST_LEMMA = 3;

/** One walk over one text. Its fields are the registers of the walk; see `matchAll`. */
export class NameWalk {
  private readonly text: string;
  private readonly lexicon: LoadedLexicon;
  private readonly lang: string | undefined;
  private readonly endings: Endings | null;

  /** The folded units of the token read last, and how many there are. */
  private readonly units = new Uint16Array(LONGEST_TOKEN + 4);
  private length = 0;
  /** Where the token read last ends, marks included, and where reading goes on. */
  private tokenEnd = 0;
  private readEnd = 0;
  private joint: Joint = JOINT.none;

  /** The end of the match before; particles to the left may not reach across it. */
  private floor = 0;
  private start = 0;
  /** Where the first token of the last try ended: a failed word need not be read again. */
  private firstEnd = 0;

  private bestStart = 0;
  private bestEnd = 0;
  private bestInflected = false;
  private readonly bestSets: number[] = [];

  constructor(text: string, lexicon: LoadedLexicon, lang: string | undefined) {
    this.text = text;
    this.lexicon = lexicon;
    this.lang = lang;
    this.endings = endingsOf(lang);
  }

  matchAll(): NameMatch[] {
    const matches: NameMatch[] = [];
    const { text } = this;
    const starts = this.lexicon.starts(this.lang);
    const size = text.length;
    let i = 0;
    while (i < size) {
      const kind = starts[text.charCodeAt(i)];
      if (kind === START.none) {
        i++;
        continue;
      }
      if (kind !== START.single && i > 0 && this.insideWord(i)) {
        i++;
        continue;
      }
      if (this.mayBegin(i)) {
        if (this.tryAt(i, kind === START.small)) {
          matches.push(this.take());
          i = this.floor;
          continue;
        }
        if (kind === START.capital) {
          i = Math.max(i + 1, this.firstEnd);
          continue;
        }
      }
      if (kind === START.caseless && this.tryClitics(i)) {
        matches.push(this.take());
        i = this.floor;
        continue;
      }
      i++;
    }
    return matches;
  }

  private take(): NameMatch {
    const senses: Sense[] = [];
    for (const set of this.bestSets) {
      for (const sense of this.lexicon.senses(set)) if (!senses.includes(sense)) senses.push(sense);
    }
    this.floor = this.bestEnd;
    return { start: this.bestStart, end: this.bestEnd, senses, inflected: this.bestInflected };
  }

  private insideWord(at: number): boolean {
    let i = at - 1;
    while (i > 0 && at - i < 5 && CLASSES[this.text.charCodeAt(i)] === IGNORABLE) i--;
    return CLASSES[this.text.charCodeAt(i)] === LETTER;
  }

  /** Asks the filter; a wrong yes costs time, a wrong no cannot be. */
  private mayBegin(at: number): boolean {
    const { text } = this;
    if (at + 3 > text.length) return true;
    const c0 = text.charCodeAt(at);
    const c1 = text.charCodeAt(at + 1);
    const u0 = FOLDS[c0] ?? 0;
    if (CLASSES[c0] === SINGLE) {
      // The second probe is for forms of a single character.
      return this.passes(u0, CLASSES[c1] === SINGLE ? (FOLDS[c1] ?? 0) : 0, 1) || this.passes(u0, 1, 2);
    }
    if (CLASSES[c1] === SEPARATOR) return u0 >= FIRST_EXPANSION || this.passes(u0, 0, 0);
    const u1 = FOLDS[c1] ?? 0;
    const c2 = text.charCodeAt(at + 2);
    const u2 = CLASSES[c2] === LETTER ? (FOLDS[c2] ?? 0) : 0;
    if (CLASSES[c1] !== LETTER || CLASSES[c2] === IGNORABLE || u0 >= FIRST_EXPANSION || u1 >= FIRST_EXPANSION)
      return true;
    return u2 >= FIRST_EXPANSION || this.passes(u0, u1, u2);
  }

  private passes(first: number, second: number, third: number): boolean {
    const slot = filterSlot(first, second, third);
    return (((this.lexicon.filter[slot >>> 3] ?? 0) >>> (slot & 7)) & 1) === 1;
  }

  /** Tries the clitic readings of the word at `at`, if the script has such. */
  private tryClitics(at: number): boolean {
    for (const reading of cliticReadings(this.text, at, this.lang)) {
      const from = at + reading.skip;
      if (reading.article) {
        // The fused article: read "لل…" as "ال…".
        if (this.tryAt(from, false, 0x627)) return true;
      } else if (from < this.text.length && this.mayBegin(from) && this.tryAt(from, false)) {
        // A surname of three letters is too easily the rest of an ordinary word.
        if (this.bestEnd - from > 3) return true;
      }
    }
    return false;
  }

  /** Looks for the longest form that starts at `at`. The result is in the `best…` fields. */
  private tryAt(at: number, small: boolean, replaced = 0): boolean {
    this.bestEnd = 0;
    this.bestSets.length = 0;
    this.start = at;
    const token = this.readToken(at, replaced);
    this.firstEnd = this.readEnd;
    const end = this.tokenEnd;
    const goOn = this.readEnd;
    const length = this.length;
    const inflected = this.endings === null || CLASSES[this.text.charCodeAt(at)] === SINGLE ? null : this.stems();
    const node = this.lexicon.rootNodes[token] ?? 0;
    if (node !== 0) this.extend(node, end, goOn, length, 1, false, false, small);
    if (inflected !== null) {
      for (const id of inflected) {
        const other = this.lexicon.rootNodes[id] ?? 0;
        if (other !== 0) this.extend(other, end, goOn, length, 1, true, false, small);
      }
    }
    return this.bestEnd > 0;
  }

  /**
   * Records the forms that end at `node` and goes on to longer ones.
   *
   * @param end where the name would end; `goOn` where the next token is looked for
   * @param length folded units of the last token, by which an initial is known
   * @param lowered a later word is written small though it is no particle
   */
  private extend(
    node: number,
    end: number,
    goOn: number,
    length: number,
    depth: number,
    inflected: boolean,
    lowered: boolean,
    small: boolean,
  ): void {
    const { lexicon, text } = this;
    const flags = lexicon.flags[node] ?? 0;
    if ((flags & (FORM_FLAGS.terminal | FORM_FLAGS.left)) !== 0) {
      this.consider(node, flags, end, depth, inflected, lowered, small);
    }
    const first = lexicon.firstChild[node] ?? 0;
    const last = lexicon.firstChild[node + 1] ?? 0;
    if (first === last || depth === MOST_TOKENS) return;
    if (inflected && this.endings?.words === 'last') return;
    const next = this.nextToken(goOn, length);
    if (next < 0) return;
    const joint = this.joint;
    const id = this.readToken(next, 0);
    const tokenEnd = this.tokenEnd;
    const readEnd = this.readEnd;
    const tokenLength = this.length;
    const stems =
      this.endings === null || this.endings.words === 'first' || CLASSES[text.charCodeAt(next)] === SINGLE
        ? null
        : this.stems();
    const lower =
      lowered || (joint !== JOINT.hyphen && joint !== JOINT.apostrophe && this.isLoweredWord(next, tokenEnd));
    const child = id === 0 ? 0 : this.childOf(first, last, id);
    if (child !== 0) this.extend(child, tokenEnd, readEnd, tokenLength, depth + 1, inflected, lower, small);
    if (stems === null) return;
    for (const stem of stems) {
      const other = this.childOf(first, last, stem);
      if (other !== 0) this.extend(other, tokenEnd, readEnd, tokenLength, depth + 1, true, lower, small);
    }
  }

  private childOf(first: number, last: number, token: number): number {
    const { nodeTokens } = this.lexicon;
    let low = first;
    let high = last - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = nodeTokens[middle] ?? 0;
      if (found === token) return middle;
      if (found < token) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  private isLoweredWord(start: number, end: number): boolean {
    if (!isSmall(this.text, start)) return false;
    return end - start > 6 || !PARTICLES.has(this.text.slice(start, end).toLowerCase());
  }

  /** Keeps the forms that end at `node` if they are allowed to stand here, and none longer is known. */
  private consider(
    node: number,
    flags: number,
    tokenEnd: number,
    depth: number,
    inflected: boolean,
    lowered: boolean,
    small: boolean,
  ): void {
    if (tokenEnd < this.bestEnd) return;
    if (small && (flags & FORM_FLAGS.smallStart) === 0) return;
    if (lowered && (flags & FORM_FLAGS.anyCase) === 0) return;
    let end = this.afterApostrophe(tokenEnd);
    if (end < 0 || end < this.bestEnd) return;
    if (depth > 1) end = afterClosingQuote(this.text, this.start, end);
    const { lexicon, text, start } = this;
    const left = (flags & FORM_FLAGS.left) === 0 ? null : this.leftForm(node);
    let set = (flags & FORM_FLAGS.terminal) === 0 ? 0 : (lexicon.senseSets[node] ?? 0);
    if (left !== null) set = left.set;
    if (set === 0) return;
    const from = left?.start ?? start;
    const single = depth === 1 && left === null;
    if (!this.admits(from, end, flags, set, single, inflected)) return;
    if (inAddress(text, from, end)) return;

    if (end > this.bestEnd || from < this.bestStart) {
      this.bestSets.length = 0;
      this.bestInflected = inflected;
    } else this.bestInflected &&= inflected;
    this.bestStart = from;
    this.bestEnd = end;
    if (!this.bestSets.includes(set)) this.bestSets.push(set);
  }

  private admits(start: number, end: number, flags: number, set: number, single: boolean, inflected: boolean): boolean {
    const { text, lexicon } = this;
    const unit = text.charCodeAt(start);
    if (CLASSES[unit] === SINGLE || CLASSES[text.charCodeAt(end - 1)] === SINGLE) {
      const short = lexicon.senses(set).every((sense) => sense.kind === 'leader' && sense.form === 'short');
      return standsFree(text, start, end, this.floor, short);
    }
    if (tiedBefore(text, start, this.lang)) return false;
    if (!single) return true;
    if (inflected && end - start < SHORTEST_LEMMA) return false;
    if (doubledBefore(text, start, this.floor)) return false;
    const capitals = isAllCapitals(text, start, end);
    if (capitals) return (flags & FORM_FLAGS.acronym) !== 0 || end - start > 4 || amongCapitals(text, start, end);
    return (flags & FORM_FLAGS.word) !== 0;
  }

  /** Where the name ends if an apostrophe and a suffix follow it; -1 where the name goes on. */
  private afterApostrophe(end: number): number {
    const { text } = this;
    if (jointOf(text.charCodeAt(end)) !== JOINT.apostrophe || CLASSES[text.charCodeAt(end + 1)] !== LETTER) return end;
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
    for (const form of this.lexicon.lefts.get(node) ?? []) {
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
    const { tokenEnd, readEnd, length } = this;
    const found = this.readToken(start, 0);
    this.tokenEnd = tokenEnd;
    this.readEnd = readEnd;
    this.length = length;
    return found === id ? start : -1;
  }

  /** Where the next token of a name begins after `at`, or -1; sets `joint`. */
  private nextToken(at: number, length: number): number {
    const { text } = this;
    if (at >= text.length) return -1;
    let i = at;
    let unit = text.charCodeAt(i);
    this.joint = JOINT.none;
    if (CLASSES[unit] !== SEPARATOR) return i; // a change of script, or the next Han character
    if (unit === 0x2e && length <= 3) {
      // "George W. Bush", "J.D. Vance"
      i++;
      this.joint = JOINT.initial;
      unit = text.charCodeAt(i);
    }
    if (isQuote(text, i) && isSpace(text.charCodeAt(i + 1))) {
      i++;
      unit = text.charCodeAt(i);
    }
    const joint = jointOf(unit);
    if (joint === JOINT.space) {
      i = skipSpace(text, i);
      if (i > 0 && isQuote(text, i)) i++;
    } else if (joint !== JOINT.none) {
      // A line may break after a hyphen.
      i = jointOf(text.charCodeAt(i + 1)) === JOINT.space && joint === JOINT.hyphen ? skipSpace(text, i + 1) : i + 1;
    }
    if (this.joint === JOINT.none) this.joint = joint;
    if (i < 0 || this.joint === JOINT.none) return -1;
    while (i < text.length && CLASSES[text.charCodeAt(i)] === IGNORABLE) i++;
    return i < text.length && CLASSES[text.charCodeAt(i)] !== SEPARATOR ? i : -1;
  }

  /**
   * Reads the token at `at` into the registers and returns its id, 0 if no form holds it.
   *
   * @param replaced a folded unit that stands for the first one
   */
  private readToken(at: number, replaced: number): number {
    const { text, units } = this;
    const kind = CLASSES[text.charCodeAt(at)];
    let a = SEED_A;
    let b = SEED_B;
    let length = 0;
    let end = at;
    let i = at;
    for (; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const kindHere = CLASSES[unit];
      if (kindHere !== kind || (kind === SINGLE && i > at)) {
        if (kindHere !== IGNORABLE) break;
        if (!isInvisible(unit)) end = i + 1;
        continue;
      }
      end = i + 1;
      let folded = FOLDS[unit] ?? 0;
      if (i === at && replaced !== 0) folded = replaced;
      if (folded >= FIRST_EXPANSION && folded !== unit) {
        const expansion = EXPANSIONS[folded - FIRST_EXPANSION] ?? '';
        for (let k = 0; k < expansion.length && length < LONGEST_TOKEN; k++) {
          const part = expansion.charCodeAt(k);
          a = stepA(a, part);
          b = stepB(b, part);
          units[length++] = part;
        }
        continue;
      }
      if (length < LONGEST_TOKEN) {
        a = stepA(a, folded);
        b = stepB(b, folded);
        units[length] = folded;
      }
      length++;
    }
    this.length = length;
    this.tokenEnd = end;
    this.readEnd = i;
    return length > LONGEST_TOKEN ? 0 : this.find(a, b);
  }

  private find(a: number, b: number): number {
    const { buckets, checks, bucketShift } = this.lexicon;
    const bucket = a >>> bucketShift;
    const last = buckets[bucket + 1] ?? 0;
    for (let id = buckets[bucket] ?? 0; id < last; id++) if (checks[id] === b >>> 0) return id;
    return 0;
  }

  /** The ids of tokens of which the token in the registers can be an inflected form. */
  private stems(): number[] | null {
    const { units, length, endings } = this;
    if (endings === null || length < SHORTEST_LEMMA || length > LONGEST_TOKEN) return null;
    const rules = endings.byLast.get(units[length - 1] ?? 0);
    if (rules === undefined) return null;
    let found: number[] | null = null;
    for (const rule of rules) {
      if (!applies(rule, units, length)) continue;
      let a = SEED_A;
      let b = SEED_B;
      for (let i = 0; i < length - rule.ending.length; i++) {
        a = stepA(a, units[i] ?? 0);
        b = stepB(b, units[i] ?? 0);
      }
      for (const unit of rule.lemma) {
        a = stepA(a, unit);
        b = stepB(b, unit);
      }
      const id = this.find(a, b);
      if (id === 0) continue;
      if (found === null) found = [id];
      else if (!found.includes(id)) found.push(id);
    }
    return found;
  }
}
