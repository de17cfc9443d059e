import { describe, expect, it } from 'vitest';
import { type SeriesHistory, seriesHistory } from '../../lib/history/listings/series-history.ts';
import { evidenceOf, type Said } from '../../lib/history/sample-evidence.ts';
import { createWords } from '../words/create-words.ts';
import { readCatalogue } from '../words/read-catalogue.ts';
import { type Arrangement, arrange } from './arrange.ts';

const words = createWords(readCatalogue('en'), 'en');
const boris = { leader: 'boris-plekszy' };

const came = (of: Said['of'], year: number): Said => ({
  of,
  status: 'attended',
  event: `gala/${year}`,
  on: `${year}-05-09`,
});

/** Boris came twice, Zora once; of 2022 nobody speaks; Ann is expected after the record's end. */
function history(): SeriesHistory {
  const said: Said[] = [
    came(boris, 2022),
    came(boris, 2023),
    came({ leader: 'zora-muskar' }, 2023),
    { of: { leader: 'ann-arbor' }, status: 'accepted', event: 'gala/2025', on: '2024-12-01' },
  ];
  const evidence = evidenceOf(said, { recordUntil: '2025-01-01' });
  const events = evidence.events.concat(
    evidence.events.slice(0, 1).map((event) => ({ ...event, id: 'gala/2010', start: '2010-05-09', end: '2010-05-09' })),
  );
  const [series] = evidence.series;
  if (!series) throw new Error('no series');
  return seriesHistory(series, { ...evidence, events });
}

const PLAIN: Arrangement = { filter: '', sort: 'times', group: 'none', allEditions: false };
const show = (wanted: Partial<Arrangement>) => arrange(history(), { ...PLAIN, ...wanted }, words);
const names = (wanted: Partial<Arrangement>) =>
  show(wanted).groups.map(({ label, rows }) => [label, ...rows.map(({ key }) => key)]);

describe('a matrix', () => {
  it('is sorted by how often they came, and by name', () => {
    expect(names({})).toEqual([[null, 'boris-plekszy', 'zora-muskar', 'ann-arbor', 'rudolf-elphberg']]);
    expect(names({ sort: 'name' })).toEqual([[null, 'ann-arbor', 'boris-plekszy', 'rudolf-elphberg', 'zora-muskar']]);
  });

  it('is grouped by country, or by region', () => {
    expect(names({ group: 'country' }).map(([label]) => label)).toEqual(
      [words.country('AR'), words.country('BO'), words.country('RR'), words.country('SY')].toSorted(),
    );
    expect(names({ group: 'region' }).map(([label]) => label)).toContain('Americas');
  });

  it.each([
    ['bor', ['boris-plekszy']],
    ['PLÉKSZY bo', ['boris-plekszy']],
    ['arbor x', []],
  ])('is filtered by %s', (filter, keys) => {
    expect(names({ filter }).flatMap(([, ...rows]) => rows)).toEqual(keys);
  });

  it('leaves out editions without reports until they are asked for', () => {
    expect(show({}).editions.map(({ id }) => id)).toEqual(['gala/2022', 'gala/2023', 'gala/2025']);
    expect(show({ allEditions: true }).editions.map(({ id }) => id)).toEqual([
      'gala/2010',
      'gala/2022',
      'gala/2023',
      'gala/2025',
    ]);
  });

  it('tells where the record ends', () => {
    expect(show({}).recorded).toBe(2);
    expect(show({ allEditions: true }).recorded).toBe(3);
  });
});
