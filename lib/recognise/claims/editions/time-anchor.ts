import type { Item } from '../types.ts';

/** "After" and "before" as prepositions, in all languages that put them before the noun, as words are compared. */
const AFTER_OR_BEFORE: ReadonlySet<string> = new Set(
  `after before following nach vor après avant tras después antes após depois după înainte înaintea после перед накануне
  після напередодні po przed после након пре пред уочи posle nakon pre pred uoči بعد قبل`.split(/\s+/),
);
const LIGHT: ReadonlySet<string> = new Set(
  'the this last de del do da des du la le les el a o os as dem der den das diesem al'.split(' '),
);
/** So many small words may stand between. */
const REACH = 2;

/**
 * Whether an event is named only to tell when something else was: "flew home right after the summit", "а наутро после
 * саммита". What is said next is not about it.
 *
 * @param at where the event stands among the items of its sentence
 */
export function isTimeAnchor(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 1 - REACH); i--) {
    const key = items[i]?.key ?? '';
    if (AFTER_OR_BEFORE.has(key)) return true;
    if (!LIGHT.has(key)) return false;
  }
  return false;
}
