import { CLASSES, IGNORABLE, LETTER, SEPARATOR, SINGLE } from '../text/characters.ts';
import { FOLDS } from '../text/fold.ts';
import { BestMatch } from './best-match.ts';
import { isLetterWord, isSmall, JOINT, jointOf } from './boundaries.ts';
import { ALIF, hasFusedArticle, isClitic, MOST_CLITICS } from './clitics.ts';
import { bloomMask, bloomWord, checkOf, SEED_A, SEED_B, stepA, stepB } from './hash.ts';
import { type Endings, endingsOf } from './inflection.ts';
import { FORM_FLAGS, MOST_TOKENS, NODE } from './layout.ts';
import type { LoadedLexicon } from './lexicon-data.ts';
import { PARTICLES } from './particles.ts';
import { isPatronymic } from './patronymic.ts';
import { mayBegin, pairMayBegin } from './prefix-filter.ts';
import { START, WORD_UNITS } from './starts.ts';
import { TokenReader } from './token-reader.ts';
import type { NameMatch } from './types.ts';

/** A length at which no token is an initial. */
const NO_INITIAL = 9;

/** One walk over one text; `matchAll` is its story. */
export class NameWalk {
  private readonly text: string;
  private readonly lexicon: LoadedLexicon;
  private readonly lang: string | undefined;
  private readonly endings: Endings | null;
  private readonly starts: Uint8Array;

  private readonly reader: TokenReader;
  private readonly best: BestMatch;

  /** Where the first token of the last try ended: a failed word need not be read again. */
  private firstEnd = 0;
  /** A father's name has been passed over in this try. */
  private passedOver = false;

  constructor(text: string, lexicon: LoadedLexicon, lang: string | undefined) {
    this.text = text;
    this.lexicon = lexicon;
    this.lang = lang;
    this.endings = endingsOf(lang);
    this.starts = lexicon.starts(lang);
    this.reader = new TokenReader(text, lexicon, this.endings);
    this.best = new BestMatch(text, lexicon, this.reader, lang);
  }

  /** Goes from word start to word start; the filters turn most away before the trie is asked. */
  matchAll(): NameMatch[] {
    const { text, starts, reader, best } = this;
    const { bloom, prefixes } = this.lexicon;
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
        if ((kind === START.alone || pairMayBegin(text, i, prefixes)) && this.trySingle(i)) {
          matches.push(best.take());
          i = best.floor;
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
        found = this.tryWord(i, reader.read(i, 0), kind);
        end = this.firstEnd;
      } else {
        const check = checkOf(b);
        const mask = bloomMask(check);
        const known = ((bloom[bloomWord(check)] ?? 0) & mask) === mask;
        if (known || (this.endings !== null && mayBegin(text, i, prefixes))) {
          reader.tokenEnd = end;
          reader.readEnd = end;
          reader.length = end - i;
          found = this.tryWord(i, known ? reader.find(a, b) : 0, kind);
        }
      }
      if (!found && kind === START.clitic) found = this.tryClitics(i);
      if (found) {
        matches.push(best.take());
        i = best.floor;
      } else i = end > i ? end : i + 1;
    }
    return matches;
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

  /** Tries the word at `at` without the clitics that it may begin with, and with the article they swallowed. */
  private tryClitics(at: number): boolean {
    const { text } = this;
    for (let skip = 0; skip < MOST_CLITICS; skip++) {
      const from = at + skip;
      if (hasFusedArticle(text, from) && this.tryWord(from, this.reader.read(from, ALIF), START.caseless)) return true;
      if (from + 1 >= text.length || !isClitic(text.charCodeAt(from), this.lang)) return false;
      const token = mayBegin(text, from + 1, this.lexicon.prefixes) ? this.reader.read(from + 1, 0) : 0;
      // A surname of three letters is too easily the rest of an ordinary word.
      if (token !== 0 && this.tryWord(from + 1, token, START.caseless) && this.best.end - from > 4) return true;
    }
    return false;
  }

  /** Follows a name in Han, kana or Hangul, character by character, as long as nothing stands between. */
  private trySingle(at: number): boolean {
    const { text, lexicon } = this;
    const { nodes, singleIds } = lexicon;
    this.best.begin(at, START.single);
    let node = lexicon.rootNodes[singleIds[FOLDS[text.charCodeAt(at)] ?? 0] ?? 0] ?? 0;
    let end = at + 1;
    for (let depth = 1; node !== 0; depth++) {
      const form = nodes[node * NODE.size + NODE.form] ?? 0;
      const unit = end < text.length ? text.charCodeAt(end) : 0x0a;
      if (CLASSES[unit] !== SINGLE) {
        if (CLASSES[unit] !== SEPARATOR || jointOf(unit) !== JOINT.none)
          this.walk(node, end, end, 1, depth, false, false);
        else if ((form & FORM_FLAGS.terminal) !== 0) this.best.consider(node, form, end, depth, false, false);
        break;
      }
      if ((form & FORM_FLAGS.terminal) !== 0) this.best.consider(node, form, end, depth, false, false);
      const first = nodes[node * NODE.size + NODE.firstChild] ?? 0;
      const last = nodes[(node + 1) * NODE.size + NODE.firstChild] ?? 0;
      const id = singleIds[FOLDS[unit] ?? 0] ?? 0;
      node = id === 0 ? 0 : this.childOf(first, last, id);
      end++;
    }
    return this.best.end > 0;
  }

  /**
   * Looks for the longest form that starts with the token that the reader has just read. The result
   * is in `best`.
   */
  private tryWord(at: number, token: number, kind: number | undefined): boolean {
    const { lexicon, reader } = this;
    const { tokenEnd, readEnd, length } = reader;
    this.best.begin(at, kind);
    this.firstEnd = readEnd;
    this.passedOver = false;
    const stems = this.endings === null ? null : reader.stems(at, tokenEnd);
    const node = lexicon.rootNodes[token] ?? 0;
    if (token !== 0 && node !== 0) this.walk(node, tokenEnd, readEnd, length, 1, false, false);
    if (stems !== null) {
      for (const stem of stems) {
        const other = lexicon.rootNodes[stem] ?? 0;
        if (other !== 0) this.walk(other, tokenEnd, readEnd, length, 1, true, false);
      }
    }
    return this.best.end > 0;
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
    const { endings, text, reader } = this;
    let node = from;
    let end = fromEnd;
    let goOn = fromGoOn;
    let length = fromLength;
    let lowered = fromLowered;
    for (let depth = fromDepth; ; depth++) {
      const at = node * NODE.size;
      const form = nodes[at + NODE.form] ?? 0;
      if ((form & (FORM_FLAGS.terminal | FORM_FLAGS.left)) !== 0)
        this.best.consider(node, form, end, depth, inflected, lowered);
      const first = nodes[at + NODE.firstChild] ?? 0;
      const last = nodes[at + NODE.size + NODE.firstChild] ?? 0;
      if (first === last || depth === MOST_TOKENS) return;
      if (inflected && endings?.words === 'last') return;
      const next = reader.next(goOn, length);
      if (next < 0) return;
      const { joint } = reader;
      if (depth === 1 && length === 1 && joint === JOINT.space && isLetterWord(text.charAt(end - 1))) return;
      const id = reader.read(next, 0);
      end = reader.tokenEnd;
      goOn = reader.readEnd;
      length = reader.length;
      const child = id === 0 ? 0 : this.childOf(first, last, id);
      const single = CLASSES[text.charCodeAt(next)] === SINGLE;
      const stems = endings === null || single || endings.words === 'first' ? null : reader.stems(next, end);
      if (child === 0 && !this.leadsOn(stems, first, last)) {
        // "Дмитрий Анатольевич Медведев": the form is known without the father's name.
        if (depth > 1 || joint !== JOINT.space || this.passedOver || endings === null || !isPatronymic(text, next, end))
          return;
        this.passedOver = true;
        depth = 0;
        end = fromEnd;
        length = NO_INITIAL;
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
}
