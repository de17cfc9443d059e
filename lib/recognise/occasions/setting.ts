import type { Span } from '../types.ts';
import type { Edition, EditionIndex } from './editions.ts';
import type { Scene } from './scene.ts';
import type { VictorySeries } from './victory-days.ts';

/** An article with what has been made out about it as a whole: what every rule of linking asks. */
export interface Setting {
  readonly lang: string;
  /** Evidence only: nothing in it is marked. */
  readonly title: string;
  readonly scene: Scene;
  readonly editions: EditionIndex;
  /** The article names leaders, so far as is known: one that names none may be about anything on the day. */
  readonly isPolitical: boolean;
  /** Its mentions of leaders, sorted by start; none where they are not known. */
  readonly leaders: readonly Span[];
  /** The victory series that the article is about, the likeliest first. */
  readonly focus: readonly VictorySeries[];
  /** By series, the edition that the article means where it does not say which. */
  readonly standard: ReadonlyMap<string, Edition>;
  /** How the page's language puts an occasion together with a time or an object. */
  readonly words: {
    /** The words that tie a time to its noun ("Wednesday's parade"). */
    readonly ties: readonly string[];
    readonly leads: 'numbers' | 'years' | undefined;
    readonly follows: 'years' | 'days' | undefined;
    /** "years", in the cases that numbers ask for. */
    readonly years: readonly string[];
    /** What an anniversary is of stands before it ("抗战胜利80周年"). */
    readonly readsBefore: boolean;
  };
}
