import { conjugator } from '../slavic-verbs.ts';

/** "присуствовао", "присуствовала", "присуствовали"; "прихватио", "прихватила". */
function pastOf(masculine: string): readonly string[] {
  const stem = masculine.slice(0, -1);
  return [masculine, `${stem}ла`, `${stem}ло`, `${stem}ли`, `${stem}ле`];
}

/** Rows for the forms of Serbian verbs, in Cyrillic; see `conjugator`. */
export const conjugate = conjugator(pastOf);
