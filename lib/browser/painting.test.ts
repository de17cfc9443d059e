import { describe, expect, it } from 'vitest';
import type { Evidence } from '../history/types.ts';
import type { AttendanceEvent, Claim, Leader, Subject } from '../packs/schema.ts';
import { paintingOf } from './painting.ts';

const leader = (id: string, country: string): Leader => ({
  id,
  name: id,
  country,
  offices: [{ title: 'President', role: 'state', from: '2020-01-01', to: null }],
});
const event = (id: string, host?: string): AttendanceEvent => ({
  id,
  series: id.split('/')[0] ?? '',
  start: `${id.slice(-4)}-05-09`,
  end: `${id.slice(-4)}-05-09`,
  place: 'x',
  country: 'RU',
  ...(host === undefined ? {} : { host }),
});
const claim = (subject: Subject, at: string, more: Partial<Claim> = {}): Claim => ({
  id: 'source#1',
  subject,
  event: at,
  status: 'attended',
  origin: 'x',
  reported: '2025-05-09',
  source: 'source',
  locator: null,
  ...more,
});

const EVIDENCE: Evidence = {
  leaders: ['a', 'b', 'c', 'd', 'e', 'host'].map((id) => leader(id, id === 'd' ? 'KZ' : 'RU')),
  countries: [
    {
      code: 'KZ',
      name: 'Kazakhstan',
      capital: null,
      demonyms: [],
      represents: [{ role: 'state', from: null, to: null }],
    },
  ],
  groups: [],
  series: [],
  events: [
    event('parade/2024', 'host'),
    event('parade/2025'),
    event('parade/2026'),
    event('parade/2023'),
    event('once/2025'),
    event('once/2024'),
  ],
  sources: [],
  claims: [
    claim({ leader: 'a' }, 'parade/2024'),
    claim({ leader: 'b' }, 'parade/2024'),
    claim({ leader: 'a' }, 'parade/2025'),
    claim({ country: 'KZ' }, 'parade/2025'),
    claim({ leader: 'a' }, 'parade/2026'),
    claim({ all: 'foreign' }, 'parade/2023'),
    claim({ leader: 'a' }, 'once/2025'),
    claim({ leader: 'b' }, 'once/2025', { representative: { leader: 'c' } }),
    claim({ leader: 'a' }, 'once/2024'),
  ],
  tallies: [],
  visits: [],
  recordUntil: '2026-11-21',
};

describe('what is worth painting', () => {
  const { leaders, events } = paintingOf(EVIDENCE);
  it('is every leader of whom the record says something, also by country, as host or as stand-in', () => {
    expect([...leaders].sort()).toEqual(['a', 'b', 'c', 'd', 'host']);
  });
  it('is every event on record in a series with two rolls', () => {
    expect([...events].sort()).toEqual(['parade/2024', 'parade/2025', 'parade/2026']);
  });
});
