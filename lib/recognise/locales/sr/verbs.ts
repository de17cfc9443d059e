import { conjugator } from '../slavic-verbs.ts';

/** "присуствовао", "присуствовала", "присуствовали"; "прихватио", "прихватила". */
function pastOf(masculine: string): readonly string[] {
  const stem = masculine.slice(0, -1);
  return [masculine, `${stem}ла`, `${stem}ло`, `${stem}ли`, `${stem}ле`];
}

const rowsFor = conjugator(pastOf);

/** "судјеловат ће": before the auxiliary Croatian leaves the last letter of an infinitive out. */
function withShort(infinitive: string): string {
  return infinitive
    .split(' ')
    .flatMap((word) => (word.endsWith('ти') ? [word, word.slice(0, -1)] : [word]))
    .join(' ');
}

/** Rows for the forms of Serbian verbs, in Cyrillic; see `conjugator`. */
export const conjugate: typeof rowsFor = (meaning, verbs, tails) =>
  rowsFor(
    meaning,
    verbs
      .split(';')
      .map((verb) => {
        const [infinitive = '', ...rest] = verb.split('|');
        return [withShort(infinitive), ...rest].join('|');
      })
      .join(';'),
    tails,
  );
