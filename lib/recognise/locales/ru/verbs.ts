import { conjugator } from '../slavic-verbs.ts';

/** "приехал", "приехала", "приехали"; "отказался", "отказалась", "отказались"; "смог", "смогла", "смогли". */
function pastOf(masculine: string): readonly string[] {
  if (masculine.endsWith('лся')) {
    const stem = masculine.slice(0, -2);
    return [masculine, `${stem}ась`, `${stem}ось`, `${stem}ись`];
  }
  const stem = masculine.endsWith('л') ? masculine : `${masculine}л`;
  return [masculine, `${stem}а`, `${stem}о`, `${stem}и`];
}

/** Rows for the forms of Russian verbs; see `conjugator`. */
export const conjugate = conjugator(pastOf);
