import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';
import { inBothScripts } from '../serbian-scripts.ts';
import { conjugate } from '../verbs.ts';

const SENDS = 'послаће/послао/послала/послали/шаље/шаљу/упутио/упутила/делегирао/одредио';

/** Who stands in for whom. */
export const substitutes: readonly CueRow[] = [
  ...conjugate(
    { act: 'represent', who: 'object' },
    'представљати | представљаће | | представљао | представља представљају; заступати | заступаће | | заступао | заступа заступају; заменити замени замене | замениће | | заменио | ; мењати | мењаће | | мењао | мења мењају; мијењати | мијењаће | | мијењао | мијења; замењивати | | | замењивао | замењује замењују; репрезентовати | | | репрезентовао | репрезентује',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    beside: inBothScripts(
      'предводи предводиће предводио предводила води водиће водио челу чине чиниће предвођена предвођену предводити водити'.split(
        ' ',
      ),
    ),
    forms:
      'делегацију <country>, делегација <country>, делегације <country>, <country> делегацију, <country> делегација, <country> делегације',
  },
  { act: 'represent', who: 'target', tense: 'now', forms: 'уместо, умјесто, у име' },
  {
    act: 'represent',
    who: 'owner',
    tense: 'now',
    beside: ['заузеће', 'заузео', 'заузела', 'заузима', 'припало', 'припашће', 'добио', 'добиће'],
    forms: 'место, столица, столицу',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      'уместо њега, уместо ње, уместо њих, замениће га, заменио га је, замењује га, мења га, представљаће га, представљао га је, на његово место, на његовом месту, у његово име',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms: 'представљен/представљена/представљени, заступљен/заступљена/заступљени',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms: `${rowsOf(SENDS, '<deputy>, ~ <deputy>, уместо себе, умјесто себе, <name> <name>')}, ${rowsOf('уместо себе, умјесто себе, уместо себе је, је уместо себе', SENDS)}, ${rowsOf('одлучио/одлучила/планира/најавио', 'да пошаље, послати', '<deputy>, ~ <deputy>')}`,
  },
];
