import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';
import { conjugate } from '../verbs.ts';

const SENDS =
  'przysyła/przysyłają/skieruje/skierował/skierowała/delegowała/oddelegowała/wyśle/wyślą/wysłał/wysłała/wysłało/wysłały/wysłali/przysłało/przysłały/oddelegowały/wysyła/wysyłają/przyśle/przysłał/przysłała/przysłali/deleguje/delegował/oddelegował/oddeleguje/pośle/posłał';

/** Who stands in for whom. */
export const substitutes: readonly CueRow[] = [
  ...conjugate(
    { act: 'represent', who: 'object' },
    'reprezentować | | | reprezentował | reprezentuje reprezentują; zastąpić | zastąpi zastąpią | | zastąpił; zastępować | | | zastępował | zastępuje zastępują',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    beside: 'czele przewodniczy przewodniczył przewodniczyła przewodniczyć poprowadzi pokieruje kieruje kierował'.split(
      ' ',
    ),
    forms:
      'delegacji <country>, delegacją <country>, delegacja <country>, <country> delegacji, <country> delegacją, <country> delegacja',
  },
  { act: 'represent', who: 'target', tense: 'now', forms: 'zamiast, w zastępstwie, w imieniu, w miejsce' },
  {
    act: 'represent',
    who: 'owner',
    tense: 'now',
    beside: ['zajmie', 'zajął', 'zajęła', 'zajmą', 'zajmuje', 'zajmował', 'przypadło', 'przypadnie', 'oddano'],
    forms: 'miejsce, fotel',
  },
  {
    act: 'leave',
    forms: rowsOf('reprezentować_będzie/będzie_reprezentować/reprezentuje/reprezentowała', 'para prezydencka'),
  },
  // A successor in office stands in for nobody.
  {
    act: 'leave',
    forms: `${rowsOf('na stanowisku, na urzędzie, na fotelu', 'zastąpi/zastąpił/zastąpiła/zastępuje go/ją')}, ${rowsOf('zastąpi/zastąpił/zastąpiła go/ją na', 'stanowisku, urzędzie, fotelu')}`,
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      'zastąpić go/ją ma, ma/mają go/ją zastąpić, zamiast niego, zamiast niej, zamiast nich, zastąpi go, zastąpił go, zastąpiła go, zastąpi ją, zastąpił ją, zastępuje go, jego miejsce zajmie, jego miejsce zajął, reprezentować go będzie, reprezentował go, reprezentuje go, w jego miejsce, w jego imieniu',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      'reprezentowany/reprezentowana/reprezentowani/reprezentowane, będzie/będą reprezentowany/reprezentowana/reprezentowani, był/była/byli reprezentowany/reprezentowana/reprezentowani',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms: `${rowsOf(SENDS, '<deputy>, ~ <deputy>, zamiast siebie, <name> <name>')}, ${rowsOf('zamiast siebie, w zastępstwie', SENDS)}, ${rowsOf('postanowił/postanowiła/planuje/zamierza/zapowiedział', 'wysłać/przysłać/oddelegować', '<deputy>, ~ <deputy>')}, ograniczył/ograniczyła/ograniczyli się do ~ <deputy>`,
  },
];
