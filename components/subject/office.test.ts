import { describe, expect, it } from 'vitest';
import type { Leader, Office } from '../../lib/packs/schema.ts';
import { createWords } from '../words/create-words.ts';
import { readCatalogue } from '../words/read-catalogue.ts';
import { careerOf, standing } from './office.ts';

const words = createWords(readCatalogue('en'), 'en-GB');
const UNTIL = '2026-11-21';

function leader(...offices: readonly Office[]): Leader {
  return { id: 'x', name: 'X', country: 'SK', offices: [...offices] };
}
const premier = (from: string, to: string | null): Office => ({
  title: 'Prime Minister of Slovakia',
  role: 'government',
  from,
  to,
});
const president = (from: string, to: string | null): Office => ({
  title: 'President of Slovakia',
  role: 'state',
  from,
  to,
});

describe('who a leader was on the article’s day, and what has changed since', () => {
  it.each([
    ['still in office', leader(premier('2023-10-25', null)), '2025-05-09', 'Prime Minister of Slovakia', null],
    [
      'of several the office at home',
      leader(
        { ...president('2023-10-25', null), title: 'Co-Prince of Andorra', country: 'AD' },
        president('2023-10-25', null),
      ),
      '2025-05-09',
      'President of Slovakia',
      null,
    ],
    [
      'has left',
      leader(premier('2020', '2025-06-01')),
      '2025-05-09',
      'Prime Minister of Slovakia',
      'left this office on 1 June 2025',
    ],
    [
      'the last day in office is the one before',
      leader(premier('2020', '2025-05-09')),
      '2025-05-09',
      'formerly Prime Minister of Slovakia',
      null,
    ],
    [
      'has moved to another office',
      leader(premier('2020', '2025-06-01'), president('2025-06-15', null)),
      '2025-05-09',
      'Prime Minister of Slovakia',
      'President of Slovakia since 15 June 2025',
    ],
    [
      'is back in the same office',
      leader(premier('2020', '2025-06-01'), premier('2026', null)),
      '2025-05-09',
      'Prime Minister of Slovakia',
      null,
    ],
    [
      'not yet in office',
      leader(premier('2025-06-15', null)),
      '2025-05-09',
      null,
      'Prime Minister of Slovakia since 15 June 2025',
    ],
    ['an article without a date', leader(premier('2023-10-25', null)), null, 'Prime Minister of Slovakia', null],
    ['no office known', leader(), '2025-05-09', null, null],
  ] as const)('%s', (_, person, published, office, since) => {
    expect(standing(person, published, UNTIL, words)).toEqual({ office, since });
  });
});

describe('a career', () => {
  it('has one line an office, latest first', () => {
    const person = leader(
      premier('2006-07-04', '2010-07-08'),
      president('2012', '2012-06'),
      premier('2023-10-25', null),
    );
    const lines = careerOf(person, words).map(
      ({ name, terms }) => `${name} ${terms.replaceAll(/[\s\u2060]*–[\s\u2060]*/g, '–').replaceAll('\u00a0', ' ')}`,
    );
    expect(lines).toEqual(['Prime Minister of Slovakia since 2023 and 2006–2010', 'President of Slovakia 2012']);
  });

  it('says role and country where the title would be in another language', () => {
    const german = createWords(readCatalogue('de'), 'de');
    expect(careerOf(leader(premier('2023', null)), german)[0]?.name).toBe('Regierungschef(in), Slowakei');
  });
});
