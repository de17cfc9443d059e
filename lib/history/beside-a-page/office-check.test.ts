import { describe, expect, it } from 'vitest';
import type { Leader, Office } from '../../packs/schema.ts';
import { officeCheck } from './office-check.ts';

function leader(...offices: Omit<Office, 'title'>[]): Leader {
  return {
    id: 'ann-arbor',
    name: 'Ann Arbor',
    country: 'AR',
    offices: offices.map((office) => ({ title: 'an office', ...office })),
  };
}

const chancellor = leader({ role: 'government', from: '2021-12-08', to: '2025-05-06' });
const twice = leader(
  { role: 'state', from: '2017-01-20', to: '2021-01-20' },
  { role: 'state', from: '2025-01-20', to: null },
);
const moved = leader(
  { role: 'government', from: '2010-01-01', to: '2020-01-01' },
  { role: 'state', from: '2020-01-01', to: null },
);

describe('the office by which somebody is called', () => {
  it.each([
    ['they held it', chancellor, '2025-05-05', ['government'], null],
    ['they had left it', chancellor, '2025-05-07', ['government'], 'left 2025-05-06'],
    ['the day of the handing over', chancellor, '2025-05-06', ['government'], null],
    ['they had not taken it yet', chancellor, '2021-12-07', ['government'], 'not-yet 2021-12-08'],
    ['an office that the record does not know', chancellor, '2025-05-07', ['state'], null],
    ['between two terms', twice, '2023-05-09', ['state'], 'left 2021-01-20'],
    ['in the second term', twice, '2025-05-09', ['state'], null],
    ['another office by now', moved, '2025-05-09', ['government'], 'left 2020-01-01'],
    ['a title that can mean either', moved, '2025-05-09', ['government', 'state'], null],
    [
      'a day of the year in which they left',
      leader({ role: 'state', from: '2010', to: '2025' }),
      '2025-05-09',
      ['state'],
      null,
    ],
    ['the year after', leader({ role: 'state', from: '2010', to: '2025' }), '2026-01-01', ['state'], 'left 2025'],
    [
      'one office that fills both roles',
      leader({ role: 'both', from: '2010-01-01', to: '2020-01-01' }),
      '2021-01-01',
      ['government'],
      'left 2020-01-01',
    ],
    [
      'a party’s office is no government’s',
      leader({ role: 'both', from: '2010-01-01', to: '2020-01-01' }),
      '2021-01-01',
      ['party'],
      null,
    ],
  ] as const)('%s', (_, who, day, roles, found) => {
    const finding = officeCheck(who, day, { roles });
    expect(finding && `${finding.kind} ${finding.kind === 'left' ? finding.on : finding.from}`).toBe(found);
  });

  it('asks for the country that the text names', () => {
    const union = leader({ role: 'government', country: 'EU', from: '2010-01-01', to: '2015-01-01' });
    expect(officeCheck(union, '2020-01-01', { roles: ['government'] })).toBeNull();
    expect(officeCheck(union, '2020-01-01', { roles: ['government'], country: 'EU' })).toMatchObject({ kind: 'left' });
  });
});
