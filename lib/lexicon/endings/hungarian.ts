import type { EndingRow } from './ending-row.ts';

const SUFFIXES =
  't ot et at nak nek ra re rol ba be ban ben bol hoz hez tol nal nel ig ert kent e ek on en ja je val vel';

export const HUNGARIAN: readonly EndingRow[] = [
  ...SUFFIXES.split(' ').map((ending): EndingRow => [ending, '']),
  // -val/-vel takes on the consonant before it: Orbánnal, Trumppal, Putyinnal
  ...'b d f g h j k l m n p r s t z'.split(' ').flatMap((consonant): EndingRow[] => [
    [`${consonant}al`, '', consonant],
    [`${consonant}el`, '', consonant],
  ]),
];
