import type { CueRow } from '../../../claims/vocabulary.ts';

type Meaning = Omit<CueRow, 'forms' | 'tense' | 'plural'>;

/**
 * Rows for a verb: perfect forms tell what happened, imperfect ones what happens, with "س" what will.
 *
 * @param perfect and `imperfect` forms parted by spaces
 * @param tails what follows, parted by commas; empty where nothing does
 */
export function verb(meaning: Meaning, perfect: string, imperfect: string, tails = ''): CueRow[] {
  const row = (forms: string, tense: CueRow['tense'], prefix = ''): CueRow[] =>
    forms === ''
      ? []
      : [
          {
            ...meaning,
            ...(tense ? { tense } : {}),
            forms: tails
              .split(',')
              .map((tail) =>
                `${forms
                  .split(' ')
                  .map((form) => prefix + form)
                  .join('/')} ${tail.trim()}`.trim(),
              )
              .join(', '),
          },
        ];
  return [...row(perfect, 'behind'), ...row(imperfect, 'now'), ...row(imperfect, 'ahead', 'س')];
}

/** Every form of one row before every form of the other, parted by commas. */
export function joined(before: string, after: string): string {
  return before
    .split(', ')
    .flatMap((one) => after.split(', ').map((other) => `${one} ${other}`))
    .join(', ');
}
