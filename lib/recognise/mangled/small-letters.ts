import type { ReadArticle } from '../linking/scene.ts';
import type { RecoveredName } from './recover-name.ts';

/**
 * Leaders whom much of the Ukrainian press writes with a small letter, in all cases; given name and father's name may
 * stand before the surname. "путина" with the Russian vowel is the fishing season, and stays one.
 */
const SMALL: readonly (readonly [leader: string, name: RegExp])[] = [
  ['vladimir-putin', /(?<![\p{L}-])(?:володимир(?:а|у|ові|ом)?\s)?путін(?:а|у|ові|им|і)?(?![\p{L}-])/gu],
  ['alexander-lukashenko', /(?<![\p{L}-])(?:олександр(?:а|у|ові|ом)?\s)?лукашенк(?:о|а|у|ові|ом)(?![\p{L}-])/gu],
  ['dmitry-medvedev', /(?<![\p{L}-])(?:дмитр(?:о|а|у|ові|ом)\s)?медвєдєв(?:а|у|ові|им|і)?(?![\p{L}-])/gu],
];

/** Reads the names of `SMALL` in an article in Ukrainian; sorted by leader, then by start. */
export function recoverSmall({ text, lang }: ReadArticle): RecoveredName[] {
  if (lang !== 'uk') return [];
  return SMALL.flatMap(([leader, name]) =>
    [...text.matchAll(name)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, leader })),
  );
}
