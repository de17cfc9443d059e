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

/** A comparison at the head of a sentence names its event within so many items. */
const REACH_OF_COMPARISON = 16;

/** "As was the case for the pope's funeral, many came", "Unlike at the parade, …". */
function isComparison(items: readonly Item[], at: number): boolean {
  const [first, second] = items;
  const isHead = first?.key === 'unlike' || (first?.key === 'as' && /^(?:was|is|with|at|in)$/.test(second?.key ?? ''));
  return isHead && at <= REACH_OF_COMPARISON && items.some(({ key }, i) => i > at && key === ',');
}

/**
 * Whether an event is named only to tell when something else was: "flew home right after the summit", "а наутро после
 * саммита". What is said next is not about it.
 *
 * @param at where the event stands among the items of its sentence
 */
export function isTimeAnchor(items: readonly Item[], at: number): boolean {
  if (isComparison(items, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - 1 - REACH); i--) {
    const key = items[i]?.key ?? '';
    if (AFTER_OR_BEFORE.has(key)) return true;
    if (!LIGHT.has(key)) return false;
  }
  return false;
}
