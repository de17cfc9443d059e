import type { EndingRow } from './ending-row.ts';

export const FINNISH: readonly EndingRow[] = [
  ...['n', 'a', 'ta', 'ssa', 'sta', 'lla', 'lta', 'lle', 'na', 'ksi', 'tta'].flatMap((ending): EndingRow[] => [
    [ending, '', 'a e i o u y ä ö'],
    [`i${ending}`, '', 'b c d f g h j k l m n p q r s t v w x z'],
  ]),
  ['iin', '', 'b c d f g h j k l m n p q r s t v w x z'],
  ['hin', '', 'i'],
  ['hon', '', 'o'],
  ['han', '', 'a'],
  ['on', '', 'o'],
  ['an', '', 'a'],
  ['ön', '', 'ö'],
  ['än', '', 'ä'],
  ['in', '', 'i'],
  // Katainen, Vanhanen
  ['sen', 'nen'],
  ['sta', 'nen'],
  ['selle', 'nen'],
  ['sella', 'nen'],
  ['selta', 'nen'],
  ['sesta', 'nen'],
  ['seen', 'nen'],
  ['sessa', 'nen'],
];
