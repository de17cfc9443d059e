import { conjugator } from '../slavic-verbs.ts';

/** "приїхав", "приїхала", "приїхали"; "відмовився", "відмовилася", "відмовились"; "зміг", "змогла", "змогли". */
function pastOf(masculine: string): readonly string[] {
  if (masculine.endsWith('вся')) {
    const stem = masculine.slice(0, -3);
    return [masculine, `${stem}вся`, `${stem}лася`, `${stem}лась`, `${stem}лося`, `${stem}лися`, `${stem}лись`];
  }
  const stem = masculine.endsWith('в') ? masculine.slice(0, -1) : masculine;
  return [masculine, `${stem}ла`, `${stem}ло`, `${stem}ли`];
}

/** Rows for the forms of Ukrainian verbs; see `conjugator`. */
export const conjugate = conjugator(pastOf);
