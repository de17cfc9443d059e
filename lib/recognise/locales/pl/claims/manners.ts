import type { CueRow } from '../../../claims/vocabulary.ts';

/** Presence told by how somebody is there, without a verb of coming. */
export const manners: readonly CueRow[] = [
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms: 'wśród potwierdzonych gości są/jest/znaleźli_się/znalazł_się',
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    inverted: true,
    forms:
      'na liście ~ znaleźli/znalazł/znalazła się, na liście ~ są/jest, na liście ~ figurują/figuruje, na liście ~ znajdują/znajduje się',
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    forms:
      'nie będzie/będą uczestniczył/uczestniczyła/uczestniczyli/uczestniczyć/obecny/obecna/obecni, nie będzie brał/brała/brać udziału, nie będą brali/brać udziału',
  },
  {
    act: 'decline',
    tense: 'behind',
    inverted: true,
    forms: 'swoją nieobecność zapowiedział/zapowiedziała/potwierdził/ogłosił/zapowiedzieli',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'zapowiedział/zapowiedziała/potwierdził/ogłosił swoją nieobecność, nie wybrał się, nie wybrała się, nie wybiera się, nie wybierają się, nie pofatygował się',
  },
  { act: 'stay-away', tense: 'behind', needs: 'day', forms: 'został w domu, została w domu, zostali w domu' },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms:
      'wydelegował/wydelegowała/wydelegowali/wydeleguje ~ <deputy>, wydelegował/wydelegowała szefa/szefową dyplomacji',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms: 'były/był/była/było/będą/będzie reprezentowane/reprezentowany/reprezentowana',
  },
  { act: 'come', tense: 'behind', journey: true, needs: 'day', forms: 'wyleciał do, wyleciała do, wylecieli do' },
];
