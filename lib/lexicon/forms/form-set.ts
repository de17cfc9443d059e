import { ABBREVIATIONS } from '../../text/abbreviations.ts';
import { fold } from '../../text/fold.ts';
import type { NameEntry } from '../types.ts';

export type FormKind = 'full' | 'variant' | 'short';

const STRENGTH = { full: 2, variant: 1, short: 0 } as const satisfies Record<FormKind, number>;

/** Letters that a form of several words must have to name somebody by itself ("To Lam" has five). */
const SHORTEST_FULL = 5;

const CJK = /\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/**
 * Words that begin sentences: "Но" is Roh in Russian, and "but". As surnames they are not looked
 * for. Where a form stays on its language's pages, only that language's words count.
 */
function isFunctionWord(word: string, lang: string | undefined): boolean {
  const primary = lang?.split('-')[0] ?? '';
  const own = /^\p{Script=Latin}/u.test(word) ? functionWords.get(primary) : undefined;
  return own === undefined ? [...functionWords.values()].some((words) => words.has(word)) : own.has(word);
}

const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (['en', 'de', 'fr', 'es', 'pt', 'it', 'ro', 'pl', 'sr', 'ru', 'uk', 'be', 'bg'] as const).map((lang) => [
    lang,
    new Set(ABBREVIATIONS[lang].openers.split(' ').map(fold)),
  ]),
);

interface Form {
  readonly text: string;
  kind: FormKind;
  /** The languages that write it so; null: any. */
  langs: Set<string> | null;
}

/** The forms of one leader, one for each way of matching, the strongest kind kept. */
export class FormSet {
  private readonly forms = new Map<string, Form>();

  /** @param tag BCP 47; absent where the form is used across languages of its script */
  add(text: string, kind: FormKind, tag?: string): void {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (!/\p{L}/u.test(clean)) return;
    const key = keyOf(clean);
    const letters = key.replace(/[^\p{L}]/gu, '').length;
    const cjk = CJK.test(clean);
    if (letters < 2 && !cjk) return;
    const kept = letters < (cjk ? 2 : SHORTEST_FULL) ? 'short' : kind;
    const lang = tag?.split('-')[0];
    if (kept === 'short' && (isFunctionWord(key, lang) || /^[IVXL]+$/.test(clean))) return;
    const known = this.forms.get(key);
    if (known === undefined) {
      this.forms.set(key, { text: clean, kind: kept, langs: lang === undefined ? null : new Set([lang]) });
      return;
    }
    if (STRENGTH[kept] > STRENGTH[known.kind]) known.kind = kept;
    if (lang === undefined) known.langs = null;
    else known.langs?.add(lang);
  }

  /** An entry for each form, and for each language where only some write it so. */
  entries(leader: string): NameEntry[] {
    return [...this.forms.values()].flatMap(({ text, kind, langs }): NameEntry[] => {
      const sense = { kind: 'leader', leader, form: kind } as const;
      return langs === null ? [{ text, sense }] : [...langs].map((lang) => ({ text, lang, sense }));
    });
  }
}

/** What the matcher folds away is not told apart; whether it begins small is. */
function keyOf(text: string): string {
  const first = text.charAt(0);
  const small = first !== first.toUpperCase() ? '~' : '';
  const caps = /^\p{Lu}{2,}$/u.test(text) ? '^' : '';
  return small + caps + fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
}
