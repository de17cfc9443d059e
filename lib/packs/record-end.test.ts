import { describe, expect, it } from 'vitest';
import { recordEnd, recordEnds, recordedSeries } from './record-end.ts';
import { samplePack } from './sample-pack.ts';

describe('until when the record goes', () => {
  it.each([
    ['nothing at all', [], ''],
    ['only a table of leaders', [{ recordUntil: '2026-11-21', hasRecord: false }], '2026-11-21'],
    [
      'two records',
      [
        { recordUntil: '2025-08-28', hasRecord: true },
        { recordUntil: '2026-03-01', hasRecord: true },
      ],
      '2026-03-01',
    ],
  ])('%s', (_, packs, day) => {
    expect(recordEnd(packs)).toBe(day);
  });
});

describe('until when the record of one series goes', () => {
  const documents = { recordUntil: '2025-08-28', hasRecord: true, recordedSeries: ['parade', 'summit'] };
  const parades = { recordUntil: '2026-03-23', hasRecord: true, recordedSeries: ['parade'] };

  it('is the latest day of the packs that speak of it', () => {
    expect(recordEnds([documents, parades])).toEqual({ parade: '2026-03-23', summit: '2025-08-28' });
  });

  it('is not known of packs that do not say what they speak of', () => {
    expect(recordEnds([{ recordUntil: '2026-03-23', hasRecord: true }])).toEqual({});
  });

  it('counts claims on events, habits and tallies', () => {
    const pack = samplePack();
    const [claim] = pack.claims;
    if (!claim) throw new Error('the sample has a claim');
    const { event: _, ...rest } = claim;
    const habit = { ...rest, id: 'x#1', series: 'club' };
    const tally = {
      event: 'fair/2024',
      what: 'leaders',
      status: 'attended',
      n: 3,
      bound: 'exact',
      source: claim.source,
      locator: null,
    } as const;
    expect(recordedSeries({ ...pack, claims: [habit], tallies: [tally] })).toEqual(['club', 'fair']);
  });
});
