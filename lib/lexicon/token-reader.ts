import { CLASSES, IGNORABLE, LETTER, SEPARATOR, SINGLE } from '../text/characters.ts';
import { EXPANSIONS, FIRST_EXPANSION, FOLDS } from '../text/fold.ts';
import { isInvisible } from '../text/tokens.ts';
import { isQuote, isSpace, JOINT, type Joint, jointOf, skipSpace } from './boundaries.ts';
import { checkOf, SEED_A, SEED_B, stepA, stepB } from './hash.ts';
import { applies, type Endings } from './inflection.ts';
import type { LoadedLexicon } from './lexicon-data.ts';

/** A word of more units is no word of a name. */
const LONGEST_TOKEN = 48;
/** Words of fewer units do not inflect by rule: too many other words would lead to them. */
const SHORTEST_INFLECTED = 3;

/**
 * Reads tokens of one text and knows their ids in the lexicon. What a reading found stays in the
 * fields until the next: returning objects would cost more than the reading.
 */
export class TokenReader {
  private readonly text: string;
  private readonly lexicon: LoadedLexicon;
  private readonly endings: Endings | null;
  private readonly units = new Uint16Array(LONGEST_TOKEN + 4);

  /** How many folded units the token has. */
  length = 0;
  /** Where the token ends, marks included, and where reading goes on. */
  tokenEnd = 0;
  readEnd = 0;
  /** What `next` passed over. */
  joint: Joint = JOINT.none;

  constructor(text: string, lexicon: LoadedLexicon, endings: Endings | null) {
    this.text = text;
    this.lexicon = lexicon;
    this.endings = endings;
  }

  /**
   * Where the next token of a name begins after `at`, or -1; sets `joint`.
   *
   * @param length folded units of the token before, by which an initial is known
   */
  next(at: number, length: number): number {
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
      const isOpen = joint === JOINT.hyphen || (joint === JOINT.apostrophe && isOwnersMark(text, i));
      i = isOpen && isSpace(text.charCodeAt(i + 1)) ? skipSpace(text, i + 1) : i + 1;
    }
    if (this.joint === JOINT.none) this.joint = joint;
    if (i < 0 || this.joint === JOINT.none) return -1;
    while (i < text.length && CLASSES[text.charCodeAt(i)] === IGNORABLE) i++;
    return i < text.length && CLASSES[text.charCodeAt(i)] !== SEPARATOR ? i : -1;
  }

  /**
   * Reads the token at `at` and returns its id, 0 if no form holds it.
   *
   * @param replaced a folded unit that stands for the first one, 0 for none
   */
  read(at: number, replaced: number): number {
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

  /** The id of the token with this hash, 0 if no form holds it. */
  find(a: number, b: number): number {
    const { buckets, checks, bucketShift, firstHashed } = this.lexicon;
    const bucket = a >>> bucketShift;
    const last = buckets[bucket + 1] ?? 0;
    const check = checkOf(b);
    for (let i = buckets[bucket] ?? 0; i < last; i++) if (checks[i] === check) return i + firstHashed;
    return 0;
  }

  /** The ids of tokens of which the token from `at` to `end` can be an inflected form. */
  stems(at: number, end: number): number[] | null {
    const { units, length, endings } = this;
    if (endings === null || length < SHORTEST_INFLECTED || length > LONGEST_TOKEN) return null;
    const lastRules = endings.byLast.get(this.lastUnit(end));
    if (lastRules === undefined) return null;
    this.read(at, 0); // so far only its measures may be known
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

/** "Pope Francis' funeral": the apostrophe behind an s stands for another one, and the name goes on behind the space. */
function isOwnersMark(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) | 0x20) === 0x73;
}
