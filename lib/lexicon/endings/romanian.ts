import type { EndingRow } from './ending-row.ts';

/** Feminine first names only: "Maiei Sandu", "Angelei Merkel". */
export const ROMANIAN: readonly EndingRow[] = [
  ['ei', 'a'],
  ['ăi', 'a'],
];
