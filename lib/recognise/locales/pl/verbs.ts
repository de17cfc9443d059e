import { conjugator } from '../slavic-verbs.ts';

/** "przyjechał", "przyjechała", "przyjechali", "przyjechały"; "wziął", "wzięła"; "poleciał", "polecieli". */
function pastOf(masculine: string): readonly string[] {
  const stem = masculine.slice(0, -1);
  if (masculine.endsWith('ął')) {
    const nasal = `${masculine.slice(0, -2)}ę`;
    return [masculine, `${nasal}ła`, `${nasal}ło`, `${nasal}li`, `${nasal}ły`];
  }
  const plural = masculine.endsWith('iał') ? `${masculine.slice(0, -2)}eli` : `${stem}li`;
  return [masculine, `${masculine}a`, `${masculine}o`, plural, `${masculine}y`];
}

/** Rows for the forms of Polish verbs; see `conjugator`. */
export const conjugate = conjugator(pastOf);
