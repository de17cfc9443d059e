import type { Span } from '../types.ts';

/**
 * Full names that a leader shares with a father who led the country before the record begins, with the day from
 * which the press may mean the child by it; null where it never does ("Pierre Trudeau").
 */
const SINCE = [
  ['Ferdinand Marcos', '2021-10-01'],
  ['Фердинанд Маркос', '2021-10-01'],
  ['Фердінанд Маркос', '2021-10-01'],
  ['Pierre Trudeau', null],
  ['Pierre Elliott Trudeau', null],
  ['Пьер Трюдо', null],
] as const satisfies readonly (readonly [name: string, since: string | null])[];

const FATHERS: ReadonlyMap<string, string | null> = new Map(SINCE);

/** What is said of the father only: he is dead, and was a dictator. */
const ELDER =
  /(?<!\p{L})(?:late|elder|dictator|father|dictateur|feu|père|dictador|padre|ditador|pai|Diktators?|Vaters?|tată\p{L}*|dictatorul\p{L}*|dyktator\p{L}*|ojca?|диктатор\p{L}*|отц\p{L}*|батьк\p{L}*)[\s\u00a0,]{1,2}$/iu;
const REACH = 24;

/** Whether a full name is rather that of the leader's father, who bore it too. */
export function isFathersName(text: string, { start, end }: Span, published: string | null): boolean {
  const since = FATHERS.get(text.slice(start, end));
  if (since === undefined) return false;
  if (since === null || (published !== null && published < since)) return true;
  return ELDER.test(text.slice(Math.max(0, start - REACH), start));
}
