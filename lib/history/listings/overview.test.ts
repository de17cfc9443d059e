import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../sample-evidence.ts';
import { overviewOf } from './overview.ts';

const evidence = evidenceOf([]);

describe('what the record holds', () => {
  it('series with most reported editions first, with the years of these', () => {
    const { series } = overviewOf(evidence, new Set(['gala/2023', 'gala/2025']));
    expect(
      series.map(({ series: { id }, reported, ...rest }) => ({
        id,
        reported: reported.map((event) => event.id),
        ...rest,
      })),
    ).toEqual([
      { id: 'gala', editions: 3, reported: ['gala/2025', 'gala/2023'], from: '2023', to: '2025' },
      { id: 'fair', editions: 1, reported: [], from: '2024', to: '2024' },
    ]);
  });

  it('no series without an edition', () => {
    expect(overviewOf({ ...evidence, events: [] }, new Set()).series).toEqual([]);
  });

  it('the newest editions of which anybody speaks', () => {
    const { latest } = overviewOf(evidence, new Set(['gala/2023', 'gala/2025']));
    expect(latest.map(({ event, series }) => [event.id, series?.name])).toEqual([
      ['gala/2025', 'The Gala'],
      ['gala/2023', 'The Gala'],
    ]);
  });
});
