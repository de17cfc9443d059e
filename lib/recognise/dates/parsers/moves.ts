import type { Passage } from '../reading.ts';
import { fits } from '../tense.ts';

/** How far before a date its verb is looked for, in words. */
const REACH = 9;

/** True where a verb of putting off stands before the date at item `at`: "moves the parade from May 9 to June 24". */
export function isMove({ items, vocabulary }: Passage, at: number): boolean {
  const verbs = vocabulary.moves?.split(' ') ?? [];
  return items
    .slice(Math.max(0, at - REACH), at)
    .some(({ lower }) => verbs.some((verb) => (verb.includes('*') ? fits(lower, verb) : verb === lower)));
}
