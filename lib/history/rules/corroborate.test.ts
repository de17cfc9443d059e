import { describe, expect, it } from 'vitest';
import { told } from '../sample-testimony.ts';
import { originsOf, type Testimony } from '../testimony.ts';
import { weighAfter } from './after.ts';
import { weighBefore } from './before.ts';
import { corroborateAbsence } from './corroborate.ts';

function outcome(testimonies: readonly Testimony[]): string {
  const after = weighAfter(testimonies);
  if (!after) return 'none';
  const { outcome: kind, counted } = corroborateAbsence(after, () => weighBefore(testimonies));
  return `${kind}, ${originsOf(counted).size}`;
}

const seen = told('absent', { origin: 'Paper' });
const stoodIn = told('represented', { origin: 'Paper' });
const announced = (origin: string, rest: Parameters<typeof told>[1] = {}) => told('declined', { origin, ...rest });
const early = { on: '2025-04-01' };

describe('an absence rests also on those who announced it', () => {
  it.each<[string, Testimony[], string]>([
    ['nobody announced it', [seen], 'absent, 1'],
    ['announced by the host, then reported', [seen, announced('Kremlin', { side: 'host' })], 'absent, 2'],
    ['by country', [seen, announced('Kremlin', { reach: 'country' })], 'absent, 2'],
    ['a stand-in was announced', [seen, told('represented', { origin: 'Ministry', phase: 'before' })], 'absent, 2'],
    [
      'a stand-in was announced and seen',
      [stoodIn, told('represented', { origin: 'Ministry', phase: 'before' })],
      'represented, 2',
    ],
    [
      'declined and a stand-in announced',
      [stoodIn, announced('A'), told('represented', { origin: 'B', phase: 'before' })],
      'represented, 3',
    ],
    [
      'declined, taken back, but did not come',
      [seen, announced('A', early), told('accepted', { origin: 'A' })],
      'absent, 1',
    ],
    ['accepted, then declined', [seen, told('accepted', { origin: 'B', ...early }), announced('A')], 'absent, 2'],
    ['the same voice before and after', [seen, announced('Paper')], 'absent, 1'],
    ['said of all beforehand', [seen, told('absent', { origin: 'A', phase: 'before', reach: 'all' })], 'absent, 1'],
    ['expected, but did not come', [seen, told('expected', { origin: 'A' })], 'absent, 1'],
    [
      'a stand-in who was called off supports nothing',
      [
        seen,
        told('represented', { origin: 'A', phase: 'before', side: 'own', ...early }),
        told('represented', { origin: 'A', phase: 'before', side: 'own', denies: true }),
      ],
      'absent, 1',
    ],
    ['who declined, but came, came', [told('attended', { origin: 'Paper' }), announced('A')], 'attended, 1'],
    [
      'an acceptance is no report of a presence',
      [told('attended', { origin: 'Paper' }), told('accepted', { origin: 'A' })],
      'attended, 1',
    ],
  ])('%s', (_, testimonies, expected) => {
    expect(outcome(testimonies)).toBe(expected);
  });
});
