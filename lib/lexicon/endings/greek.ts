import type { EndingRow } from './ending-row.ts';

export const GREEK: readonly EndingRow[] = [
  ['η', 'ης'],
  ['α', 'ας'],
  ['ου', 'ος'],
  ['ο', 'ος'],
  ['ε', 'ος'],
  ['ου', 'ης'],
  ['ης', 'η'],
  ['ας', 'α'],
];
