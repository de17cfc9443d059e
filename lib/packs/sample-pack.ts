import type { Pack } from './schema.ts';

/** A small valid pack for tests: two leaders, one event, one source, one claim. Parts can be replaced. */
export function samplePack(parts: Partial<Pack> = {}): Pack {
  return {
    format: 'attendance-pack/1',
    id: 'sample',
    name: 'Sample',
    version: '1',
    licence: 'CC0-1.0',
    recordUntil: '2025-12-31',
    countries: [
      {
        code: 'RU',
        name: 'Russia',
        capital: 'Moscow',
        demonyms: ['Russian'],
        represents: [{ role: 'state', from: null, to: null }],
      },
      {
        code: 'SK',
        name: 'Slovakia',
        capital: 'Bratislava',
        demonyms: ['Slovak'],
        represents: [{ role: 'government', from: null, to: null }],
      },
    ],
    leaders: [
      {
        id: 'vladimir-putin',
        name: 'Vladimir Putin',
        country: 'RU',
        offices: [{ title: 'President of Russia', role: 'state', country: 'RU', from: '2012-05-07', to: null }],
      },
      {
        id: 'robert-fico',
        name: 'Robert Fico',
        country: 'SK',
        offices: [
          { title: 'Prime Minister of Slovakia', role: 'government', country: 'SK', from: '2023-10-25', to: null },
        ],
      },
    ],
    groups: [{ id: 'eu', name: 'European Union', members: [{ country: 'SK', from: '2004-05-01', to: null }] }],
    series: [{ id: 'moscow-victory-day', name: 'Moscow Victory Day', country: 'RU', names: [] }],
    events: [
      {
        id: 'moscow-victory-day/2025',
        series: 'moscow-victory-day',
        start: '2025-05-09',
        end: '2025-05-09',
        place: 'Moscow',
        country: 'RU',
        host: 'vladimir-putin',
      },
    ],
    sources: [
      {
        id: 'daily-2025-05-09',
        publisher: 'The Daily',
        kind: 'newspaper',
        title: 'Who came',
        url: 'https://daily.example/who-came',
        published: '2025-05-09',
        lang: 'en',
      },
    ],
    claims: [
      {
        id: 'daily-2025-05-09#1',
        subject: { leader: 'robert-fico' },
        event: 'moscow-victory-day/2025',
        status: 'attended',
        origin: 'The Daily',
        reported: '2025-05-09',
        source: 'daily-2025-05-09',
        locator: null,
      },
    ],
    tallies: [],
    visits: [],
    ...parts,
  };
}
