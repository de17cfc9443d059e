import { isCapitalised } from '../neighbours.ts';
import type { Mention, Span } from '../types.ts';
import { type CountryHit, matchCountry } from './countries.ts';
import type { ClaimLanguage } from './language.ts';
import type { Item } from './types.ts';
import { cutWords, type RawWord } from './words.ts';

const WORD = /[\p{L}]/u;
const SMALL = /\p{Ll}/u;
const NUMBER = /^\p{N}/u;

/**
 * Cuts a sentence into items: each mention is one, each country, and what is left word by word.
 *
 * @param mentions those inside the span, sorted and not overlapping
 */
export function itemize(text: string, span: Span, mentions: readonly Mention[], language: ClaimLanguage): Item[] {
  const items: Item[] = [];
  let at = span.start;
  for (const mention of mentions) {
    addWords(items, text, at, mention.start, language);
    items.push({
      kind: mention.kind,
      start: mention.start,
      end: mention.end,
      key: mention.text.toLowerCase(),
      capital: true,
      id: mention.kind === 'date' ? (mention.value ?? '') : mention.id,
    });
    at = mention.end;
  }
  addWords(items, text, at, span.end, language);
  return items;
}

function addWords(items: Item[], text: string, from: number, to: number, language: ClaimLanguage): void {
  if (from >= to) return;
  const words = cutWords(text, from, to, language.grammar);
  const raw = language.grammar.proclitics ? words.flatMap((word) => withoutProclitic(word, language)) : words;
  const keys = raw.map((word) => word.key);
  const isCapital = (i: number): boolean => {
    const word = raw[i];
    if (word === undefined) return false;
    const first = text.charAt(word.start);
    return isCapitalised(first) || first.toLowerCase() === first.toUpperCase();
  };
  for (let i = 0; i < raw.length; i++) {
    const word = raw[i];
    if (word === undefined) continue;
    const hit = capitalAt(keys, i, language, isCapital) ?? matchCountry(keys, i, language.countries, isCapital);
    const last = hit === null ? word : (raw[i + hit.length - 1] ?? word);
    const base = { start: word.start, end: last.end, capital: isCapital(i) && WORD.test(word.key) };
    if (hit !== null) {
      items.push({
        ...base,
        kind: 'country',
        key: keys.slice(i, i + hit.length).join(' '),
        id: hit.code,
        form: hit.form,
        ...(hit.inflected ? { inflected: true as const } : {}),
      });
      i += hit.length - 1;
    } else {
      const kind = WORD.test(word.key) ? 'word' : NUMBER.test(word.key) ? 'number' : 'mark';
      const isName = kind === 'word' && base.capital && SMALL.test(text.slice(word.start, word.end));
      items.push({ ...base, kind, key: word.key, id: '', ...(isName ? { isName } : {}) });
    }
  }
}

/** "российской столице", "столицу Китая": a place, as a city by its name is. */
function capitalAt(
  keys: readonly string[],
  at: number,
  { capitals, countries }: ClaimLanguage,
  isCapital: (i: number) => boolean,
): CountryHit | null {
  if (capitals.size === 0) return null;
  const isBefore = capitals.has(keys[at] ?? '');
  if (!isBefore && !capitals.has(keys[at + 1] ?? '')) return null;
  const hit = matchCountry(keys, isBefore ? at + 1 : at, countries, isCapital);
  const belongs = hit !== null && (isBefore ? hit.form === 'name' : hit.form === 'adjective' && hit.length === 1);
  return belongs ? { ...hit, form: 'city', length: hit.length + 1 } : null;
}

/** Parts "وسيحضر" into "و" and "سيحضر" where the vocabulary knows only the second. */
function withoutProclitic(word: RawWord, { grammar, knows }: ClaimLanguage): RawWord[] {
  const first = word.key.charAt(0);
  if (!grammar.proclitics?.includes(first) || knows(word.key) || !knows(word.key.slice(1))) return [word];
  return [
    { start: word.start, end: word.start + 1, key: first },
    { start: word.start + 1, end: word.end, key: word.key.slice(1) },
  ];
}
