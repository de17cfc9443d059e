import { describe, expect, it } from 'vitest';
import type { AttendanceEvent, Claim, Subject } from '../../packs/schema.ts';
import { worthMarking } from './worth-marking.ts';

const event = (id: string): AttendanceEvent => {
  const [series = '', year = ''] = id.split('/');
  return { id, series, start: `${year}-05-09`, end: `${year}-05-09`, place: 'x', country: 'RU' };
};
const claim = (subject: Subject, at: string): Claim => ({
  id: 'source#1',
  subject,
  event: at,
  status: 'attended',
  origin: 'x',
  reported: '2025-05-09',
  source: 'source',
  locator: null,
});

describe('events worth marking', () => {
  const events = ['parade/2022', 'parade/2023', 'parade/2024', 'parade/2025', 'once/2024', 'once/2025'].map(event);
  const claims = [
    claim({ leader: 'a' }, 'parade/2025'),
    claim({ country: 'KZ' }, 'parade/2025'),
    claim({ leader: 'a' }, 'parade/2024'),
    claim({ leader: 'b' }, 'parade/2024'),
    claim({ leader: 'a' }, 'parade/2023'),
    claim({ all: 'foreign' }, 'parade/2022'),
    claim({ leader: 'a' }, 'once/2025'),
    claim({ leader: 'b' }, 'once/2025'),
    claim({ leader: 'a' }, 'once/2024'),
  ];

  it('are those on record in a series with rolls for two editions', () => {
    expect([...worthMarking({ events, claims })].sort()).toEqual(['parade/2023', 'parade/2024', 'parade/2025']);
  });

  it('are none where one edition alone has a roll', () => {
    expect(worthMarking({ events, claims: claims.slice(2) }).size).toBe(0);
  });
});
