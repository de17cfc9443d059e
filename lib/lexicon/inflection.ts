import { fold } from '../text/fold.ts';
import { APOSTROPHE_SUFFIXES, type ApostropheSuffixes } from './endings/apostrophes.ts';
import { DECLENSIONS } from './endings/declensions.ts';
import type { Declension } from './endings/ending-row.ts';

/** One row of a table, folded, as UTF-16 units. */
export interface EndingRule {
  readonly ending: readonly number[];
  readonly lemma: readonly number[];
  /** The stem must end with one of these; null: any stem. */
  readonly after: readonly (readonly number[])[] | null;
}

/** The endings of one language, ready to be tried on a token. */
export interface Endings {
  readonly words: Declension['words'];
  /** Rules by the last folded unit of their ending. */
  readonly byLast: ReadonlyMap<number, readonly EndingRule[]>;
}

const endingsCache = new Map<string, Endings | null>();

/** The endings of a language (BCP 47 primary subtag), or null where its names do not change. */
export function endingsOf(lang: string | undefined): Endings | null {
  if (lang === undefined) return null;
  const known = endingsCache.get(lang);
  if (known !== undefined) return known;
  const tables: Partial<Record<string, Declension>> = DECLENSIONS;
  const table = tables[lang];
  const endings = table === undefined ? null : prepare(table);
  endingsCache.set(lang, endings);
  return endings;
}

function prepare(table: Declension): Endings {
  const byLast = new Map<number, EndingRule[]>();
  for (const [ending, lemma, after] of table.rows) {
    const rule: EndingRule = {
      ending: units(ending),
      lemma: units(lemma),
      after: after === undefined ? null : after.split(' ').map(units),
    };
    const last = rule.ending.at(-1) ?? 0;
    const rules = byLast.get(last);
    if (rules === undefined) byLast.set(last, [rule]);
    else rules.push(rule);
  }
  return { words: table.words, byLast };
}

function units(text: string): number[] {
  return Array.from(fold(text), (character) => character.charCodeAt(0));
}

/** Whether `rule` takes an ending off `token` (its first `length` items), leaving at least two units. */
export function applies(rule: EndingRule, token: Uint16Array, length: number): boolean {
  const stem = length - rule.ending.length;
  if (stem < 2 || !endsWith(token, length, rule.ending)) return false;
  return rule.after === null || rule.after.some((after) => endsWith(token, stem, after));
}

function endsWith(token: Uint16Array, length: number, tail: readonly number[]): boolean {
  if (tail.length > length) return false;
  for (let i = 0; i < tail.length; i++) if (token[length - tail.length + i] !== tail[i]) return false;
  return true;
}

/** What `lang` allows after an apostrophe at the end of a name. */
export function apostropheSuffixesOf(lang: string | undefined): {
  readonly suffixes: ReadonlySet<string>;
  readonly within: boolean;
} {
  const key = lang ?? 'en';
  const known = suffixCache.get(key);
  if (known !== undefined) return known;
  const tables: Partial<Record<string, ApostropheSuffixes>> = APOSTROPHE_SUFFIXES;
  const table = tables[key] ?? APOSTROPHE_SUFFIXES.en;
  const made = { suffixes: new Set(table.suffixes.split(' ')), within: table.within };
  suffixCache.set(key, made);
  return made;
}

const suffixCache = new Map<string, { suffixes: Set<string>; within: boolean }>();
