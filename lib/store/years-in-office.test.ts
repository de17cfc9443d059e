import { expect, it } from 'vitest';
import type { Leader } from '../packs/schema.ts';
import { OPEN_TERM, yearsInOffice } from './years-in-office.ts';

type Term = readonly [from: string, to: string | null];

const leader = (...terms: readonly Term[]): Leader => ({
  id: 'ann',
  name: 'Ann',
  country: 'SK',
  offices: terms.map(([from, to]) => ({ title: 'President', role: 'state', country: 'SK', from, to })),
});

it.each<readonly [what: string, terms: readonly Term[], years: readonly number[]]>([
  ['every year of a term, its last day included', [['2004-06-15', '2006-01-01']], [2004, 2005, 2006]],
  ['one that is known roughly', [['2004~', '2006-05?']], [2004, 2005, 2006]],
  [
    'of two terms, each year once',
    [
      ['2004-01-01', '2005-05-05'],
      ['2005-05-05', '2006-01-01'],
    ],
    [2004, 2005, 2006],
  ],
  ['no year of one that goes on, which may be any', [['2004-06-15', null]], [OPEN_TERM]],
  ['nor of one that is too long to be listed', [['0001-01-01', '9000-01-01']], [OPEN_TERM]],
  ['nor of one of which no year is known', [['unknown', '2006']], [OPEN_TERM]],
  ['nobody’s', [], []],
])('%s', (_, terms, years) => {
  expect(yearsInOffice(leader(...terms))).toEqual(years);
});
