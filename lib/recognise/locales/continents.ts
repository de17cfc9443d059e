import type { CueRow } from '../claims/vocabulary.ts';

/**
 * Nobody is "Europe's" leader: whoever a continent is represented by is there.
 *
 * @param continents words of which one stands in the clause
 * @param verbs the forms of "be", parted by `/`, by what they say of time
 * @param rest the participle and "by", with an article that may follow
 */
export function byContinent(
  continents: readonly string[],
  verbs: Readonly<Record<'ahead' | 'now' | 'behind', string>>,
  rest: string,
): CueRow[] {
  return (['ahead', 'now', 'behind'] as const).map((tense) => ({
    act: 'come',
    who: 'object',
    tense,
    beside: continents,
    forms: rest
      .split(', ')
      .map((form) => `${verbs[tense]} ${form}`)
      .join(', '),
  }));
}
