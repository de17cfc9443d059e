import type { AttendanceEvent, Claim, Country, Leader, Source, Status, Subject } from '../packs/schema.ts';
import type { Evidence } from './types.ts';

/** A small invented world for tests: Ruritania hosts; Arcadia, Borduria and Syldavia are abroad. */

function country(code: string, name: string, demonym: string, capital: string, role: 'state' | 'government'): Country {
  return { code, name, capital, demonyms: [demonym], represents: [{ role, from: null, to: null }] };
}

function leader(id: string, code: string, role: 'state' | 'government', from: string, to: string | null): Leader {
  const name = id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
  return { id, name, country: code, offices: [{ title: role, role, country: code, from, to }] };
}

const countries = [
  country('RR', 'Ruritania', 'Ruritanian', 'Strelsau', 'state'),
  country('AR', 'Arcadia', 'Arcadian', 'Tegea', 'state'),
  country('BO', 'Borduria', 'Bordurian', 'Szohod', 'state'),
  country('SY', 'Syldavia', 'Syldavian', 'Klow', 'government'),
];

const leaders = [
  leader('rudolf-elphberg', 'RR', 'state', '2000-01-01', null),
  leader('ann-arbor', 'AR', 'state', '2020-01-01', null),
  leader('adam-first', 'AR', 'state', '2010-01-01', '2020-01-01'),
  leader('arno-chief', 'AR', 'government', '2010-01-01', null),
  leader('boris-plekszy', 'BO', 'state', '2010-01-01', null),
  leader('zora-muskar', 'SY', 'government', '2010-01-01', null),
  leader('king-ottokar', 'SY', 'state', '2010-01-01', null),
];

function gala(year: string, parts: Partial<AttendanceEvent> = {}): AttendanceEvent {
  return {
    id: `gala/${year}`,
    series: 'gala',
    start: `${year}-05-09`,
    end: `${year}-05-09`,
    place: 'Strelsau',
    country: 'RR',
    host: 'rudolf-elphberg',
    ...parts,
  };
}

/** One claim in short. */
export interface Said {
  readonly of: Subject;
  readonly status: Status;
  readonly event?: string;
  readonly on?: string;
  readonly by?: string;
  readonly rest?: Partial<Claim>;
  readonly source?: Partial<Source>;
}

/** Evidence of the invented world with the given claims; each has a source of its own. */
export function evidenceOf(said: readonly Said[], parts: Partial<Evidence> = {}): Evidence {
  const sources = said.map(
    ({ on = '2025-05-09', source }, n): Source => ({
      id: `paper-${n}`,
      publisher: `Paper ${n}`,
      kind: 'newspaper',
      title: 'Guests',
      url: null,
      published: on,
      lang: 'en',
      ...source,
    }),
  );
  const claims = said.map(
    ({ of, status, event = 'gala/2025', on = '2025-05-09', by, rest }, n): Claim => ({
      id: `paper-${n}#1`,
      subject: of,
      ...(rest?.series === undefined ? { event } : {}),
      status,
      origin: by ?? `Paper ${n}`,
      reported: on,
      source: `paper-${n}`,
      locator: null,
      ...rest,
    }),
  );
  return {
    leaders,
    countries,
    groups: [
      {
        id: 'league',
        name: 'League',
        members: [
          { country: 'AR', from: '2000-01-01', to: null },
          { country: 'BO', from: '2000-01-01', to: '2024-01-01' },
          { country: 'RR', from: '2000-01-01', to: null },
        ],
      },
    ],
    series: [
      { id: 'gala', name: 'The Gala', names: [] },
      { id: 'fair', name: 'The Fair', names: [] },
    ],
    events: [
      gala('2022', { invitations: 'none' }),
      gala('2023'),
      gala('2025'),
      { ...gala('2024'), id: 'fair/2024', series: 'fair', country: 'BO', place: 'Szohod', host: 'boris-plekszy' },
    ],
    sources,
    claims,
    tallies: [],
    visits: [],
    recordUntil: '2025-12-31',
    ...parts,
  };
}
