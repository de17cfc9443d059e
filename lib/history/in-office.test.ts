import { describe, expect, it } from 'vitest';
import type { Country, Leader, Office } from '../packs/schema.ts';
import { heldOn, officesOn, representativeOf } from './in-office.ts';

function office(role: Office['role'], from: string, to: string | null, country = 'XX'): Office {
  return { title: role, role, country, from, to };
}

function leader(id: string, ...offices: Office[]): Leader {
  return { id, name: id, country: 'XX', offices };
}

function country(...represents: Country['represents']): Country {
  return { code: 'XX', name: 'Xland', capital: 'X', demonyms: [], represents };
}

const ALWAYS = { from: null, to: null };

describe('a term runs from its first day to the first day after it', () => {
  it.each([
    ['2020-01-01', '2024-01-01', '2020-01-01', true],
    ['2020-01-01', '2024-01-01', '2023-12-31', true],
    ['2020-01-01', '2024-01-01', '2024-01-01', false],
    ['2020-01-01', '2024-01-01', '2019-12-31', false],
    ['2020-01-01', null, '2026-01-01', true],
    [null, null, '1900-01-01', true],
    ['2020', '2024-05', '2020-06-01', true],
    ['2020', '2024-05', '2024-05-30', true],
    ['2020', '2024-05', '2024-06-01', false],
  ])('%s to %s, on %s: %s', (from, to, day, held) => {
    expect(heldOn({ from, to }, day)).toBe(held);
  });
});

describe('offices on a day', () => {
  it('party offices are no offices of state', () => {
    const kim = leader('kim', office('party', '2011-12-30', null), office('state', '2012-04-11', null));
    expect(officesOn(kim, '2012-01-01')).toEqual([]);
    expect(officesOn(kim, '2015-05-09').map(({ role }) => role)).toEqual(['state']);
  });

  it('where a date is rough, a term that certainly covers the day is the better answer', () => {
    const two = leader('two', office('government', '2010', '2020~'), office('state', '2020-01-01', null));
    expect(officesOn(two, '2020-06-01').map(({ role }) => role)).toEqual(['state']);
  });
});

describe('who represents a country', () => {
  const president = leader('president', office('state', '2019-01-01', '2024-01-01'));
  const nextPresident = leader('next-president', office('state', '2024-01-01', null));
  const premier = leader('premier', office('government', '2018-01-01', null));
  const both = leader('both', office('both', '2000-01-01', '2019-01-01'));
  const all = [president, nextPresident, premier, both];

  it.each([
    ['the head of state', country({ role: 'state', ...ALWAYS }), '2020-05-09', 'president'],
    ['the head of government', country({ role: 'government', ...ALWAYS }), '2020-05-09', 'premier'],
    ['on the day of the change, the successor', country({ role: 'state', ...ALWAYS }), '2024-01-01', 'next-president'],
    ['on the day before it, the predecessor', country({ role: 'state', ...ALWAYS }), '2023-12-31', 'president'],
    [
      'a head of state who also governs fills either role',
      country({ role: 'government', ...ALWAYS }),
      '2015-05-09',
      'both',
    ],
    [
      'where one person should hold both, the head of state',
      country({ role: 'both', ...ALWAYS }),
      '2020-05-09',
      'president',
    ],
    [
      'after a change of constitution, another office',
      country({ role: 'state', from: null, to: '2022-01-01' }, { role: 'government', from: '2022-01-01', to: null }),
      '2023-05-09',
      'premier',
    ],
    [
      'before it',
      country({ role: 'state', from: null, to: '2022-01-01' }, { role: 'government', from: '2022-01-01', to: null }),
      '2021-05-09',
      'president',
    ],
    ['nobody is known', country({ role: 'state', ...ALWAYS }), '1999-05-09', null],
    ['the table is silent', country(), '2020-05-09', null],
    [
      'the table names two offices',
      country({ role: 'state', ...ALWAYS }, { role: 'government', ...ALWAYS }),
      '2020-05-09',
      null,
    ],
  ])('%s', (_, land, day, id) => {
    expect(representativeOf(land, day, all)?.id ?? null).toBe(id);
  });

  it('of two holders at once nobody is guessed', () => {
    const rival = leader('rival', office('state', '2019-01-01', null));
    expect(representativeOf(country({ role: 'state', ...ALWAYS }), '2020-05-09', [president, rival])).toBeNull();
  });

  it('of several who are head of state together it is the one in the chair', () => {
    const member = (id: string, ...chair: [string, string | null][]) => {
      const chaired = chair.map(([from, to]) => ({
        ...office('state', from, to),
        title: 'Chairman of the Presidency of Ruritania',
      }));
      return leader(id, office('state', '2018-01-01', null), ...chaired);
    };
    const three = [member('one', ['2020-01-01', '2020-09-01']), member('two', ['2020-09-01', null]), member('three')];
    const land = country({ role: 'state', ...ALWAYS });
    expect(representativeOf(land, '2020-05-09', three)?.id).toBe('one');
    expect(representativeOf(land, '2021-05-09', three)?.id).toBe('two');
    expect(representativeOf(land, '2019-05-09', three)).toBeNull();
  });

  it('of a certain and a possible holder it is the certain one', () => {
    const maybe = leader('maybe', office('state', '2015', '2020'));
    expect(representativeOf(country({ role: 'state', ...ALWAYS }), '2020-05-09', [maybe, president])?.id).toBe(
      'president',
    );
  });

  it('an office in another country is none here', () => {
    const abroad = leader('abroad', office('state', '2019-01-01', null, 'YY'));
    expect(representativeOf(country({ role: 'state', ...ALWAYS }), '2020-05-09', [abroad])).toBeNull();
  });
});
