import type { Span } from '../types.ts';
import { type CompiledTitles, titleKey } from './compile.ts';
import type { CountryPhrase } from './country-phrase.ts';

/**
 * The country before a title in a script without spaces: 哈萨克斯坦总统, 日本の首相, 米大統領.
 *
 * The longest name that ends where the title begins wins. A name of one character ("美", "米") counts
 * only where no other character of a word stands before it.
 *
 * @returns null where no country stands there
 */
export function findUnspacedPhrase(text: string, head: Span, tables: CompiledTitles): CountryPhrase | null {
  let edge = head.start;
  let blocked = false;
  for (let skipped = 0; skipped < 3; skipped++) {
    const start = longestNameStart(text, edge, tables);
    if (start !== null) {
      const form = tables.before.get(titleKey(text.slice(start, edge)));
      return {
        start,
        end: head.end,
        countries: form?.code.split('|') ?? [],
        blocked: blocked || endsWithAny(text, start, tables.blockedBefore) !== null,
      };
    }
    const barrier = endsWithAny(text, edge, tables.blockedBefore);
    const word = barrier ?? endsWithAny(text, edge, tables.between);
    if (word === null) return null;
    blocked ||= barrier !== null;
    edge -= word.length;
  }
  return null;
}

/**
 * The country that a Japanese name belongs to: "メキシコの" before "ペニャ大統領".
 *
 * @returns country codes; null where none stands there
 */
export function countryOfName(text: string, start: number, tables: CompiledTitles): readonly string[] | null {
  if (text[start - 1] !== 'の') return null;
  const from = longestNameStart(text, start - 1, tables);
  const form = from === null ? undefined : tables.before.get(titleKey(text.slice(from, start - 1)));
  return form?.code.split('|') ?? null;
}

/** Before a country of one character; "トランプ米大統領" has a name in kana there, which no word goes on from. */
const OF_A_WORD = /[^\P{L}\p{Script=Katakana}ー]/u;

const KATAKANA = /^[\p{Script=Katakana}ー]{2}$/u;

function longestNameStart(text: string, edge: number, tables: CompiledTitles): number | null {
  for (let length = Math.min(tables.longestBefore, edge); length >= 1; length--) {
    const start = edge - length;
    const form = tables.before.get(titleKey(text.slice(start, edge)));
    if (!form) continue;
    if (length === 1 && start > 0 && OF_A_WORD.test(text.charAt(start - 1))) return null;
    // "ペトロ大統領": of a name in the same kana it is the last sign.
    if (length === 1 && start > 0 && KATAKANA.test(text.slice(start - 1, start + 1))) return null;
    return start;
  }
  return null;
}

function endsWithAny(text: string, edge: number, words: ReadonlySet<string>): string | null {
  for (const word of words) if (text.endsWith(word, edge) && word.length <= edge) return word;
  return null;
}
