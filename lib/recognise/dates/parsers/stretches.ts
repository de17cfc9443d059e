import type { Passage } from '../reading.ts';

/** Words that may stand between "between" and its first day: articles, "days". */
const FILLERS = 2;

/** True where "between" stands before the date at item `at`: "between the 22nd and the 24th". */
export function isBetween({ items }: Passage, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 1 - FILLERS; i -= 1) {
    const lexeme = items[i]?.lexeme;
    if (lexeme?.between) return true;
    if (!lexeme?.article && lexeme?.unit !== 'day' && !lexeme?.dayWord) return false;
  }
  return false;
}
