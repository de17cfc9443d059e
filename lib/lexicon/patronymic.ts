import { fold } from '../text/fold.ts';

/** -вич, -вна in any case, in Russian, Ukrainian and their romanisations; folded. */
const ENDING = /(?:[ое]вич|[ое]вн|івн|[oe]vich|[oe]vn|ovych|evych|ivn)(?:а|у|ом|ем|е|ы|ои|ою|і|еві|a|y|i)?$/u;

/** Whether the word from `at` to `end`, in UTF-16 units, is a father's name, in any case. */
export function isPatronymic(text: string, at: number, end: number): boolean {
  return end - at >= 6 && ENDING.test(fold(text.slice(Math.max(at, end - 7), end)));
}
