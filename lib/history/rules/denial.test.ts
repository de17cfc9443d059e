import { describe, expect, it } from 'vitest';
import { told } from '../sample-testimony.ts';
import type { Testimony } from '../testimony.ts';
import { applyDenials } from './denial.ts';

function standing(testimonies: readonly Testimony[]): string[] {
  const { standing, contested } = applyDenials(testimonies);
  return standing.map(
    (testimony) => `${testimony.says} by ${testimony.claim.origin}${contested.has(testimony) ? ', contested' : ''}`,
  );
}

const hearsay = told('accepted', { origin: 'Le Point', on: '2025-02-21' });

describe('a first-hand denial takes hearsay out of the count', () => {
  it.each<[string, Testimony[], string[]]>([
    ['denied by the subject', [hearsay, told('accepted', { denies: true, side: 'own', on: '2025-02-22' })], []],
    ['denied by the host', [hearsay, told('accepted', { denies: true, side: 'host', on: '2025-02-22' })], []],
    [
      'doubted by the press: that is no denial',
      [hearsay, told('accepted', { denies: true, side: 'press', on: '2025-02-22' })],
      ['accepted by Le Point'],
    ],
    [
      'a report that comes later than the denial stands',
      [hearsay, told('accepted', { denies: true, side: 'own', on: '2025-02-20' })],
      ['accepted by Le Point'],
    ],
    [
      'report and denial in windows that overlap',
      [
        told('accepted', { origin: 'Le Point', on: '2025-01-01/2025-04-30' }),
        told('accepted', { denies: true, side: 'own', on: '2025-01-01/2025-05-08' }),
      ],
      [],
    ],
    [
      'who has not accepted is not expected by hearsay either',
      [told('expected'), told('accepted', { denies: true, side: 'own' })],
      [],
    ],
    ['who was not invited has not accepted', [told('accepted'), told('invited', { denies: true, side: 'host' })], []],
    [
      'who has not accepted may well be invited',
      [told('invited', { origin: 'TASS' }), told('accepted', { denies: true, side: 'own' })],
      ['invited by TASS'],
    ],
    [
      'a denial about one leaves what is said about others',
      [told('declined', { origin: 'A' }), told('accepted', { denies: true, side: 'own' })],
      ['declined by A'],
    ],
    [
      'a denial about everybody does not touch what is said of one',
      [told('expected', { origin: 'TASS' }), told('invited', { denies: true, side: 'host', reach: 'all' })],
      ['expected by TASS'],
    ],
    [
      'a denial about a person covers what is said of the country',
      [told('expected', { reach: 'country' }), told('expected', { denies: true, side: 'own' })],
      [],
    ],
  ])('%s', (_, testimonies, left) => {
    expect(standing(testimonies)).toEqual(left);
  });
});

describe('a first-hand denial and a first-hand statement', () => {
  const yes = told('accepted', { origin: 'host', side: 'host', on: '2025-04-01' });

  it('of two sides: contested, not taken out', () => {
    expect(standing([yes, told('accepted', { denies: true, side: 'own', on: '2025-04-02' })])).toEqual([
      'accepted by host, contested',
    ]);
  });

  it('of one side: the later denial withdraws what it said', () => {
    expect(standing([yes, told('accepted', { denies: true, side: 'host', on: '2025-04-02' })])).toEqual([]);
  });

  it('of one side: a later statement overtakes the denial', () => {
    expect(standing([yes, told('accepted', { denies: true, side: 'host', on: '2025-03-02' })])).toEqual([
      'accepted by host',
    ]);
  });
});
