import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../packs/edtf.ts';
import type { AttendanceEvent, Status } from '../packs/schema.ts';
import { isLookBack, phaseOf } from './phase.ts';
import { told } from './sample-testimony.ts';

const summit: AttendanceEvent = {
  id: 'brics/2024',
  series: 'brics',
  start: '2024-10-22',
  end: '2024-10-24',
  place: 'Kazan',
  country: 'RU',
};

function bounds(value: string) {
  const found = edtfBounds(value);
  if (!found) throw new RangeError(value);
  return found;
}

describe('after means reported on the first day or later', () => {
  it.each<[Status, string, 'before' | 'after']>([
    ['attended', '2024-10-22', 'after'],
    ['attended', '2024-10-21', 'before'],
    ['absent', '2024-10-21', 'before'],
    ['represented', '2024-10-23', 'after'],
    ['host', '2024-10-22', 'after'],
    ['attended', '2024-10-22/2024-11-30', 'after'],
    ['attended', '2024-10-21/2024-10-24', 'before'],
    ['attended', '2024-10', 'before'],
    ['attended', '2024-11', 'after'],
    ['attended', '2025~', 'after'],
    ['declined', '2024-10-25', 'before'],
    ['invited', '2025-01-01', 'before'],
    ['expected', '2024-10-22', 'before'],
    ['accepted', '2024-10-22', 'before'],
  ])('%s, reported %s: %s', (status, reported, phase) => {
    expect(phaseOf(told(status).claim, bounds(reported), summit)).toBe(phase);
  });
});

describe('thirty days after the last day, reports look back', () => {
  it.each([
    ['2024-10-24', false],
    ['2024-11-23', false],
    ['2024-11-24', true],
    ['2024-10-24/2024-11-24', true],
    ['2024-11', true],
    ['2025-10', true],
  ])('%s: %s', (reported, lookBack) => {
    expect(isLookBack(bounds(reported), summit)).toBe(lookBack);
  });
});
