import type { Item } from './items.ts';
import type { Passage, Reading } from './reading.ts';

/** Whether the words around a date speak of what is to come or of what has been; null where they tell neither. */
export type Tense = { readonly points: 'ahead' | 'behind'; readonly cost: number } | null;

/** Endings and beginnings of verbs that no list of words could hold ("*ed", "приед*"). */
export interface VerbShapes {
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
}

/** How far from a date, in words, its verb is looked for. */
const REACH = 14;
/** What crossing a comma or a bracket costs, in words: the verb of another clause. */
const CLAUSE_BREAK = 6;
/** What looking on the far side costs: before the date in languages whose verb stands last, else behind it. */
const FAR_SIDE = 2;
const BREAKS = /[,;:()«»“”„"—–，、；：（）「」『』،؛]/;

function fits(word: string, shape: string): boolean {
  if (shape.startsWith('*')) return word.length > shape.length && word.endsWith(shape.slice(1));
  return word.startsWith(shape.slice(0, -1));
}

function pointsOf(item: Item, shapes: VerbShapes, readsFaint: boolean): 'ahead' | 'behind' | null {
  if (item.lexeme.blocked) return null;
  if (item.lexeme.ahead) return 'ahead';
  if (item.lexeme.behind) return 'behind';
  if (readsFaint && item.lexeme.faintlyAhead) return 'ahead';
  if (item.kind !== 'word' || item.lexeme.month || item.lexeme.weekday) return null;
  if (shapes.ahead.some((shape) => fits(item.lower, shape))) return 'ahead';
  if (shapes.behind.some((shape) => fits(item.lower, shape))) return 'behind';
  return null;
}

function nearestCue(passage: Passage, from: number, step: 1 | -1, shapes: VerbShapes, readsFaint: boolean): Tense {
  const { text, items } = passage;
  let cost = 0;
  for (let i = from + step, walked = 1; walked <= REACH; i += step, walked += 1) {
    const item = items[i];
    const previous = items[i - step];
    if (!item || !previous) return null;
    const gap = step > 0 ? text.slice(previous.end, item.start) : text.slice(item.end, previous.start);
    cost += BREAKS.test(gap) ? 1 + CLAUSE_BREAK : 1;
    const points = pointsOf(item, shapes, readsFaint);
    if (points) return { points, cost };
  }
  return null;
}

/**
 * Tells from the nearest verb whether a date lies ahead of the article or behind it. Cheap by
 * design: verbs are known by lists and endings, and a word costs its distance from the date.
 */
export function tenseAround(passage: Passage, { first, last }: Reading, shapes: VerbShapes): Tense {
  for (const readsFaint of [false, true]) {
    const before = nearestCue(passage, first, -1, shapes, readsFaint);
    const behind = nearestCue(passage, last, 1, shapes, readsFaint);
    if (!before || !behind) {
      if (before ?? behind) return before ?? behind;
      continue;
    }
    const far = passage.vocabulary.tense.verbLast ? before : behind;
    const near = far === before ? behind : before;
    return near.cost <= far.cost + FAR_SIDE ? near : far;
  }
  return null;
}
