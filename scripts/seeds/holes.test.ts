import { describe, expect, it } from 'vitest';
import type { Country, Leader, Office, Pack } from '../../lib/packs/schema.ts';
import { days, findOddities } from './holes.ts';

const office = (role: Office['role'], from: string, to: string | null, acting = false): Office => ({
  title: 'Office',
  role,
  from,
  to,
  ...(acting && { acting }),
});
const leader = (id: string, ...offices: Office[]): Leader => ({ id, name: id, country: 'FR', offices });
const france: Country = { code: 'FR', name: 'France', capital: 'Paris', demonyms: [], represents: [] };
const world = (...leaders: Leader[]): Pack => ({
  format: 'attendance-pack/1',
  id: 'x',
  name: 'x',
  version: '1',
  licence: 'x',
  recordUntil: '2010-01-01',
  countries: [france],
  leaders,
  series: [],
  events: [],
  sources: [],
  claims: [],
});

describe('findOddities', () => {
  it('finds the days on which nobody holds a role', () => {
    const pack = world(
      leader('a', office('both', '2000-01-01', '2004-01-01')),
      leader('b', office('both', '2004-02-01', null)),
    );
    expect(findOddities(pack, '2000-01-01', '2010-01-01').holes).toEqual(
      ['state', 'government'].map((role) => ({ country: 'FR', role, from: '2004-01-01', to: '2004-02-01', who: [] })),
    );
  });

  it('finds the days on which two persons hold one role, unless one only acts for the other', () => {
    const pack = world(
      leader('a', office('state', '2000-01-01', null)),
      leader('b', office('state', '2003-01-01', '2003-02-01', true)),
      leader('c', office('state', '2009-01-01', null)),
    );
    expect(findOddities(pack, '2000-01-01', '2010-01-01').overlaps).toEqual([
      { country: 'FR', role: 'state', from: '2009-01-01', to: '2010-01-01', who: ['a', 'c'] },
    ]);
  });

  it('counts the days of a stretch', () => {
    expect(days({ from: '2004-02-01', to: '2004-03-01' })).toBe(29);
  });
});
