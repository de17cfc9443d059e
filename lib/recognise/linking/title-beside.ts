import { isUnspacedAt } from '../neighbours.ts';
import type { TitleMention } from '../titles/find-titles.ts';
import type { Span } from '../types.ts';

const BETWEEN = /^(?:元|前|現|新|暫定|臨時|次期)/u;

/** "Bundeskanzler a. D. Gerhard Schröder". */
const RETIRED = /[\s\u00a0]a\.[\s\u00a0]?D\.$/u;

/** Finds the title that stands right before or, in Chinese and Japanese, right after a name. */
export class TitlesBeside {
  private readonly byEnd = new Map<number, TitleMention>();
  private readonly byStart = new Map<number, TitleMention>();
  private readonly byPhrase = new Map<number, TitleMention>();
  private readonly text: string;

  constructor(text: string, titles: readonly TitleMention[]) {
    this.text = text;
    for (const title of titles) {
      this.byEnd.set(title.end, title);
      this.byStart.set(title.head.start, title);
      this.byPhrase.set(title.start, title);
    }
  }

  /** "President Bush", "the president of Brazil, Lula", "俄罗斯总统普京", "バイデン大統領", "トゥスク・ポーランド首相". */
  of(name: Span): TitleMention | null {
    return this.before(name) ?? (isUnspacedAt(this.text, name.start) ? this.after(name) : null);
  }

  private after(name: Span): TitleMention | null {
    // "村山元首相", "シャラア暫定大統領": the former one, the interim one.
    const word = BETWEEN.exec(this.text.slice(name.end, name.end + 2))?.[0].length ?? 0;
    return (
      this.byStart.get(name.end + word) ?? this.byPhrase.get(name.end + (this.text[name.end] === '・' ? 1 : 0)) ?? null
    );
  }

  before(name: Span): TitleMention | null {
    let at = name.start;
    for (let n = 0; n < 3 && at > 0 && /[\s\u00a0]/.test(this.text.charAt(at - 1)); n++) at--;
    const retired = RETIRED.exec(this.text.slice(Math.max(0, at - 7), at))?.[0].length ?? 0;
    const direct = this.byEnd.get(at - retired);
    if (direct) return direct;
    // "元大統領のサルコジ氏".
    if (this.text.charAt(at - 1) === 'の') return this.byEnd.get(at - 1) ?? null;
    // An apposition's comma, after a title that has its country.
    if (at < name.start && /[,،]/.test(this.text.charAt(at - 1))) {
      const apposed = this.byEnd.get(at - 1);
      if (apposed && apposed.countries.length > 0) return apposed;
    }
    return null;
  }
}
