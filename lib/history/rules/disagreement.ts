import { originsOf, type Testimony } from '../testimony.ts';

/** Which of two sides stands, and how many origins the smaller one has. */
export interface Weighing {
  readonly stands: 'first' | 'second' | 'neither';
  readonly minority: number;
}

/**
 * Weighs two sides by their origins, not by their rows.
 *
 * A minority makes it disputed only with at least two origins and a third of all. Two sides of
 * equal weight have no majority, so neither stands, even where each has one origin only
 * (docs/decisions/0010).
 */
export function weigh(first: Iterable<Testimony>, second: Iterable<Testimony>): Weighing {
  const ours = originsOf(first).size;
  const theirs = originsOf(second).size;
  const minority = Math.min(ours, theirs);
  if (ours === theirs || (minority >= 2 && minority * 3 >= ours + theirs)) return { stands: 'neither', minority };
  return { stands: ours > theirs ? 'first' : 'second', minority };
}
