import { means } from '../sentence/tags.ts';
import type { Passage } from '../types.ts';
import { range } from './found.ts';

/** Nothing but auxiliaries, adverbs and negations. */
export function isLight(passage: Passage, from: number, to: number): boolean {
  const { tagOf, items } = passage;
  return range(from, to).every(
    (i) =>
      means(tagOf[i], 'auxiliary', 'adverb', 'also', 'not', 'look-back', 'relative', 'pronoun-object', 'only') ||
      items[i]?.kind === 'date' ||
      // "on Sunday".
      (items[i + 1]?.kind === 'date' && means(tagOf[i], 'preposition')) ||
      items[i]?.kind === 'event' ||
      items[i]?.kind === 'mark' ||
      isDestination(passage, i),
  );
}

/** "что в Москву приедет": where somebody goes may stand before the verb. */
function isDestination({ tagOf, items }: Passage, i: number): boolean {
  const isPlace = items[i]?.kind === 'country' || items[i]?.kind === 'event' || means(tagOf[i], 'goal');
  return means(tagOf[i], 'toward') || (isPlace && means(tagOf[i - 1], 'toward', 'goal'));
}
