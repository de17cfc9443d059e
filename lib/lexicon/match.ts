import { CLASSES, IGNORABLE, LETTER, SEPARATOR, SINGLE } from '../text/characters.ts';
import { EXPANSIONS, FIRST_EXPANSION, FOLDS, fold } from '../text/fold.ts';
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
import { ALIF, hasFusedArticle, isClitic, MOST_CLITICS } from './clitics.ts';
import { bloomMask, bloomWord, filterSlot, SEED_A, SEED_B, stepA, stepB } from './hash.ts';
import { apostropheSuffixesOf, applies, type Endings, endingsOf } from './inflection.ts';
import { FORM_FLAGS, MOST_TOKENS, NODE } from './layout.ts';
import type { LoadedLexicon } from './lexicon-data.ts';
import { PARTICLES } from './particles.ts';
import { START, WORD_UNITS } from './starts.ts';
import type { NameMatch, Sense } from './types.ts';

/** A word of more units is no word of a name. */
const LONGEST_TOKEN = 48;
/** Names of fewer units do not inflect by rule: too many other words would lead to them. */
const SHORTEST_INFLECTED = 3;

/** One walk over one text. Its fields are the registers of the walk; `matchAll` is its story. */
export class NameWalk {
  private readonly text: string;
  private readonly lexicon: LoadedLexicon;
  private readonly lang: string | undefined;
  private readonly endings: Endings | null;
  private readonly starts: Uint8Array;

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
  /** A father's name has been passed over in this try. */
  private passedOver = false;
  /** The form sought begins with a small letter or a digit. */
  private small = false;

  private bestStart = 0;
  private bestEnd = 0;
  private bestInflected = false;
  /** The sets of senses of the best forms, the first `bestCount` of them. */
  private readonly bestSets: number[] = [0, 0, 0, 0];
  private bestCount = 0;

  constructor(text: string, lexicon: LoadedLexicon, lang: string | undefined) {
    this.text = text;
    this.lexicon = lexicon;
    this.lang = lang;
    this.endings = endingsOf(lang);
    this.starts = lexicon.starts(lang);
  }

  /** Goes from word start to word start; the filters turn most away before the trie is asked. */
  matchAll(): NameMatch[] {
    const { text, starts } = this;
    const { bloom } = this.lexicon;
    const size = text.length;
    const matches: NameMatch[] = [];
    let i = 0;
    while (i < size) {
      const kind = starts[text.charCodeAt(i)];
      if (kind === START.none) {
        do i++;
        while (i < size && starts[text.charCodeAt(i)] === START.none);
        continue;
      }
      if (kind === START.single || kind === START.alone) {
        if ((kind === START.alone || this.pairMayBegin(i)) && this.trySingle(i)) {
          matches.push(this.take());
          i = this.floor;
        } else i++;
        continue;
      }
      if (i > 0) {
        const before = text.charCodeAt(i - 1);
        if (before !== 0x20 && CLASSES[before] !== SEPARATOR && this.insideWord(i)) {
          i++;
          continue;
        }
      }
      let a = SEED_A;
      let b = SEED_B;
      let end = i;
      let unit = 0;
      do {
        unit = text.charCodeAt(end);
        const folded = WORD_UNITS[unit] ?? 0;
        if (folded === 0) break;
        a = stepA(a, folded);
        b = stepB(b, folded);
      } while (++end < size);
      const plain = unit === 0x20 || end === size || this.endsPlainly(unit);

      let found = false;
      if (!plain) {
        found = this.tryWord(i, this.readToken(i, 0), kind);
        end = this.firstEnd;
      } else {
        const mask = bloomMask(b);
        const known = ((bloom[bloomWord(b)] ?? 0) & mask) === mask;
        if (known || (this.endings !== null && this.mayBegin(i))) {
          this.tokenEnd = end;
          this.readEnd = end;
          this.length = end - i;
          found = this.tryWord(i, known ? this.find(a, b) : 0, kind);
        }
      }
      if (!found && kind === START.clitic) found = this.tryClitics(i);
      if (found) {
        matches.push(this.take());
        i = this.floor;
      } else i = end > i ? end : i + 1;
    }
    return matches;
  }

  /** Where the first token of the last try ended: a failed word need not be read again. */
  private firstEnd = 0;

  private take(): NameMatch {
    const { bestSets, lexicon } = this;
    this.floor = this.bestEnd;
    let senses = lexicon.senses(bestSets[0] ?? 0, this.lang);
    for (let i = 1; i < this.bestCount; i++) senses = union(senses, lexicon.senses(bestSets[i] ?? 0, this.lang));
    return { start: this.bestStart, end: this.bestEnd, senses, inflected: this.bestInflected };
  }

  /** False where a mark or a letter that folds to several units follows: then the word is read again, slowly. */
  private endsPlainly(unit: number): boolean {
    const kind = CLASSES[unit];
    return kind !== IGNORABLE && kind !== LETTER;
  }

  private insideWord(at: number): boolean {
    let i = at - 1;
    while (i > 0 && at - i < 5 && CLASSES[this.text.charCodeAt(i)] === IGNORABLE) i--;
    return CLASSES[this.text.charCodeAt(i)] === LETTER;
  }

  /** Asks the filter of prefixes; a wrong yes costs time, a wrong no cannot be. */
  private mayBegin(at: number): boolean {
    const { text } = this;
    if (at + 3 > text.length) return true;
    const c0 = text.charCodeAt(at);
    const c1 = text.charCodeAt(at + 1);
    const c2 = text.charCodeAt(at + 2);
    const u0 = FOLDS[c0] ?? 0;
    const u1 = FOLDS[c1] ?? 0;
    const u2 = CLASSES[c2] === LETTER ? (FOLDS[c2] ?? 0) : 0;
    if (CLASSES[c1] === SEPARATOR) return u0 >= FIRST_EXPANSION || this.passes(u0, 0, 0);
    if (CLASSES[c1] !== LETTER || CLASSES[c2] === IGNORABLE) return true;
    if (u0 >= FIRST_EXPANSION || u1 >= FIRST_EXPANSION || u2 >= FIRST_EXPANSION) return true;
    return this.passes(u0, u1, u2);
  }

  /** The same for Han, kana and Hangul. */
  private pairMayBegin(at: number): boolean {
    const next = at + 1 < this.text.length ? this.text.charCodeAt(at + 1) : 0;
    return this.passes(FOLDS[this.text.charCodeAt(at)] ?? 0, CLASSES[next] === SINGLE ? (FOLDS[next] ?? 0) : 0, 1);
  }

  private passes(first: number, second: number, third: number): boolean {
    const slot = filterSlot(first, second, third);
    return (((this.lexicon.prefixes[slot >>> 3] ?? 0) >>> (slot & 7)) & 1) === 1;
  }

  /** Tries the word at `at` without the clitics that it may begin with, and with the article they swallowed. */
  private tryClitics(at: number): boolean {
    const { text } = this;
    for (let skip = 0; skip < MOST_CLITICS; skip++) {
      const from = at + skip;
      if (hasFusedArticle(text, from) && this.tryWord(from, this.readToken(from, ALIF), START.caseless)) return true;
      if (from + 1 >= text.length || !isClitic(text.charCodeAt(from), this.lang)) return false;
      const token = this.mayBegin(from + 1) ? this.readToken(from + 1, 0) : 0;
      // A surname of three letters is too easily the rest of an ordinary word.
      if (token !== 0 && this.tryWord(from + 1, token, START.caseless) && this.bestEnd - from > 4) return true;
    }
    return false;
  }

  /** Follows a name in Han, kana or Hangul, character by character, as long as nothing stands between. */
  private trySingle(at: number): boolean {
    const { text, lexicon } = this;
    const { nodes, singleIds } = lexicon;
    this.begin(at, START.single);
    let node = lexicon.rootNodes[singleIds[FOLDS[text.charCodeAt(at)] ?? 0] ?? 0] ?? 0;
    let end = at + 1;
    for (let depth = 1; node !== 0; depth++) {
      const form = nodes[node * NODE.size + NODE.form] ?? 0;
      const unit = end < text.length ? text.charCodeAt(end) : 0x0a;
      if (CLASSES[unit] !== SINGLE) {
        if (CLASSES[unit] !== SEPARATOR || jointOf(unit) !== JOINT.none)
          this.walk(node, end, end, 1, depth, false, false);
        else if ((form & FORM_FLAGS.terminal) !== 0) this.consider(node, form, end, depth, false, false);
        break;
      }
      if ((form & FORM_FLAGS.terminal) !== 0) this.consider(node, form, end, depth, false, false);
      const first = nodes[node * NODE.size + NODE.firstChild] ?? 0;
      const last = nodes[(node + 1) * NODE.size + NODE.firstChild] ?? 0;
      const id = singleIds[FOLDS[unit] ?? 0] ?? 0;
      node = id === 0 ? 0 : this.childOf(first, last, id);
      end++;
    }
    return this.bestEnd > 0;
  }

  /**
   * Looks for the longest form that starts with the token in the registers. The result is in the
   * `best…` fields.
   */
  private tryWord(at: number, token: number, kind: number | undefined): boolean {
    this.begin(at, kind);
    const { tokenEnd, readEnd, length, lexicon } = this;
    const stems = this.endings === null ? null : this.stems(at, tokenEnd);
    const node = lexicon.rootNodes[token] ?? 0;
    if (token !== 0 && node !== 0) this.walk(node, tokenEnd, readEnd, length, 1, false, false);
    if (stems !== null) {
      for (const stem of stems) {
        const other = lexicon.rootNodes[stem] ?? 0;
        if (other !== 0) this.walk(other, tokenEnd, readEnd, length, 1, true, false);
      }
    }
    return this.bestEnd > 0;
  }

  private begin(at: number, kind: number | undefined): void {
    this.start = at;
    this.small = kind === START.small;
    this.firstEnd = this.readEnd;
    this.passedOver = false;
    this.bestEnd = 0;
    this.bestCount = 0;
  }

  /**
   * Records the forms that end at `node` and goes on to longer ones.
   *
   * @param end where the name would end; `goOn` where the next token is looked for
   * @param length folded units of the last token, by which an initial is known
   * @param lowered a later word is written small though it is no particle
   */
  private walk(
    from: number,
    fromEnd: number,
    fromGoOn: number,
    fromLength: number,
    fromDepth: number,
    inflected: boolean,
    fromLowered: boolean,
  ): void {
    const { nodes } = this.lexicon;
    const { endings, text } = this;
    let node = from;
    let end = fromEnd;
    let goOn = fromGoOn;
    let length = fromLength;
    let lowered = fromLowered;
    for (let depth = fromDepth; ; depth++) {
      const at = node * NODE.size;
      const form = nodes[at + NODE.form] ?? 0;
      if ((form & (FORM_FLAGS.terminal | FORM_FLAGS.left)) !== 0)
        this.consider(node, form, end, depth, inflected, lowered);
      const first = nodes[at + NODE.firstChild] ?? 0;
      const last = nodes[at + NODE.size + NODE.firstChild] ?? 0;
      if (first === last || depth === MOST_TOKENS) return;
      if (inflected && endings?.words === 'last') return;
      const next = this.nextToken(goOn, length);
      if (next < 0) return;
      const { joint } = this;
      const id = this.readToken(next, 0);
      end = this.tokenEnd;
      goOn = this.readEnd;
      length = this.length;
      const child = id === 0 ? 0 : this.childOf(first, last, id);
      const single = CLASSES[text.charCodeAt(next)] === SINGLE;
      const stems = endings === null || single || endings.words === 'first' ? null : this.stems(next, end);
      if (child === 0 && !this.leadsOn(stems, first, last)) {
        // "Дмитрий Анатольевич Медведев": the form is known without the father's name.
        if (depth > 1 || joint !== JOINT.space || this.passedOver || !this.isPatronymic(next, end)) return;
        this.passedOver = true;
        depth = 0;
        end = fromEnd;
        length = LONGEST_TOKEN;
        continue;
      }
      if (!lowered && !single && joint !== JOINT.hyphen && joint !== JOINT.apostrophe) {
        lowered = this.isLoweredWord(next, end);
      }
      if (stems === null) {
        node = child;
        continue;
      }
      if (child !== 0) this.walk(child, end, goOn, length, depth + 1, inflected, lowered);
      for (const stem of stems) {
        const other = this.childOf(first, last, stem);
        if (other !== 0) this.walk(other, end, goOn, length, depth + 1, true, lowered);
      }
      return;
    }
  }

  private leadsOn(stems: readonly number[] | null, first: number, last: number): boolean {
    return stems?.some((stem) => this.childOf(first, last, stem) !== 0) === true;
  }

  /** Whether the token from `at` to `end` is a Russian father's name, in any case: -вич, -вна. */
  private isPatronymic(at: number, end: number): boolean {
    if (this.endings === null || end - at < 6) return false;
    const tail = fold(this.text.slice(Math.max(at, end - 7), end));
    return /(?:[ое]вич|[ое]вн|івн|[oe]vich|[oe]vn|ovych|evych|ivn)(?:а|у|ом|ем|е|ы|ои|ою|і|еві|a|y|i)?$/u.test(tail);
  }

  private childOf(first: number, last: number, token: number): number {
    const { nodes } = this.lexicon;
    let low = first;
    let high = last - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = nodes[middle * NODE.size + NODE.token] ?? 0;
      if (found === token) return middle;
      if (found < token) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  private isLoweredWord(start: number, end: number): boolean {
    const kind = this.starts[this.text.charCodeAt(start)];
    if (kind === START.capital || kind === START.caseless || kind === START.clitic || !isSmall(this.text, start))
      return false;
    return end - start > 6 || !PARTICLES.has(this.text.slice(start, end).toLowerCase());
  }

  /** Keeps the form that ends at `node` if it may stand here, and none longer is known. */
  private consider(
    node: number,
    form: number,
    tokenEnd: number,
    depth: number,
    inflected: boolean,
    lowered: boolean,
  ): void {
    if (tokenEnd < this.bestEnd) return;
    if (this.small && (form & FORM_FLAGS.smallStart) === 0) return;
    if (lowered && (form & FORM_FLAGS.anyCase) === 0) return;
    const { text, start } = this;
    let end = tokenEnd;
    if (end < text.length && jointOf(text.charCodeAt(end)) === JOINT.apostrophe) {
      end = this.afterApostrophe(end);
      if (end < this.bestEnd) return; // also -1: the name goes on
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
    if (!this.admits(from, end, form, depth === 1 && from === start, inflected)) return;

    if (end > this.bestEnd || from < this.bestStart) {
      this.bestCount = 0;
      this.bestInflected = inflected;
    } else this.bestInflected &&= inflected;
    this.bestStart = from;
    this.bestEnd = end;
    for (let i = 0; i < this.bestCount; i++) if (this.bestSets[i] === set) return;
    this.bestSets[this.bestCount++] = set;
  }

  /** The guards of `boundaries.ts` and `cjk.ts`. `alone`: the name is one word. */
  private admits(start: number, end: number, form: number, alone: boolean, inflected: boolean): boolean {
    const { text } = this;
    if (CLASSES[text.charCodeAt(start)] === SINGLE || CLASSES[text.charCodeAt(end - 1)] === SINGLE) {
      return standsFree(text, start, end, this.floor, (form & FORM_FLAGS.short) !== 0);
    }
    if (inAddress(text, start, end)) return false;
    const spaced = start === 0 || text.charCodeAt(start - 1) === 0x20;
    if (!spaced && tiedBefore(text, start, this.lang)) return false;
    if (!alone) return true;
    if (inflected && end - start < SHORTEST_INFLECTED) return false;
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
    if (unit === 0x20 && i + 1 < text.length && CLASSES[text.charCodeAt(i + 1)] === LETTER) {
      this.joint = JOINT.space;
      return i + 1;
    }
    if (unit === 0x2e && length <= 3) {
      // "George W. Bush", "J.D. Vance"
      i++;
      this.joint = JOINT.initial;
      unit = text.charCodeAt(i);
    }
    if (isQuote(unit) && isSpace(text.charCodeAt(i + 1))) {
      i++;
      unit = text.charCodeAt(i);
    }
    const joint = jointOf(unit);
    if (joint === JOINT.space) {
      i = skipSpace(text, i);
      if (i > 0 && isQuote(text.charCodeAt(i))) i++;
    } else if (joint !== JOINT.none) {
      // A line may break after a hyphen.
      i = joint === JOINT.hyphen && isSpace(text.charCodeAt(i + 1)) ? skipSpace(text, i + 1) : i + 1;
    }
    if (this.joint === JOINT.none) this.joint = joint;
    if (i < 0 || this.joint === JOINT.none) return -1;
    while (i < text.length && CLASSES[text.charCodeAt(i)] === IGNORABLE) i++;
    return i < text.length && CLASSES[text.charCodeAt(i)] !== SEPARATOR ? i : -1;
  }

  /**
   * Reads the token at `at` into the registers and returns its id, 0 if no form holds it.
   *
   * @param replaced a folded unit that stands for the first one, 0 for none
   */
  private readToken(at: number, replaced: number): number {
    const { text, units } = this;
    const size = text.length;
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === SINGLE) return this.readSingle(at);
    let a = SEED_A;
    let b = SEED_B;
    let length = 0;
    let end = at;
    let i = at;
    for (; i < size; i++) {
      const unit = text.charCodeAt(i);
      const kindHere = CLASSES[unit];
      if (kindHere !== kind) {
        if (kindHere !== IGNORABLE) break;
        if (!isInvisible(unit)) end = i + 1;
        continue;
      }
      end = i + 1;
      const folded = i === at && replaced !== 0 ? replaced : (FOLDS[unit] ?? 0);
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

  private readSingle(at: number): number {
    const { text } = this;
    let end = at + 1;
    while (end < text.length && CLASSES[text.charCodeAt(end)] === IGNORABLE) end++;
    this.length = 1;
    this.tokenEnd = at + 1;
    this.readEnd = end;
    return this.lexicon.singleIds[FOLDS[text.charCodeAt(at)] ?? 0] ?? 0;
  }

  private find(a: number, b: number): number {
    const { buckets, checks, bucketShift, firstHashed } = this.lexicon;
    const bucket = a >>> bucketShift;
    const last = buckets[bucket + 1] ?? 0;
    for (let i = buckets[bucket] ?? 0; i < last; i++) if (checks[i] === b >>> 0) return i + firstHashed;
    return 0;
  }

  /** The ids of tokens of which the token from `at` to `end` can be an inflected form. */
  private stems(at: number, end: number): number[] | null {
    const { units, length, endings } = this;
    if (endings === null || length < SHORTEST_INFLECTED || length > LONGEST_TOKEN) return null;
    const lastRules = endings.byLast.get(this.lastUnit(end));
    if (lastRules === undefined) return null;
    this.readToken(at, 0); // the registers may hold the token's measures only
    let found: number[] | null = null;
    for (const rule of lastRules) {
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

  /** The last folded unit of the token that ends at `end`; 0 where that takes a closer look. */
  private lastUnit(end: number): number {
    let i = end - 1;
    while (i > 0 && CLASSES[this.text.charCodeAt(i)] === IGNORABLE) i--;
    return FOLDS[this.text.charCodeAt(i)] ?? 0;
  }
}

function union(some: readonly Sense[], more: readonly Sense[]): readonly Sense[] {
  return [...some, ...more.filter((sense) => !some.includes(sense))];
}
