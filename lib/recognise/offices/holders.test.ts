import { describe, expect, it } from 'vitest';
import { TEST_PACK } from '../fixtures/world.ts';
import { buildKnowledge } from '../knowledge.ts';
import { everHeld, holders, type TitleSense } from './holders.ts';
import { officeKind } from './office-kind.ts';

const knowledge = buildKnowledge([TEST_PACK]);
const on = (sense: TitleSense, country: string, day: string) =>
  holders(sense, country, { first: day, last: day }, knowledge);

describe('officeKind', () => {
  it.each([
    ['Acting President of Russia', 'president'],
    ['President of the European Commission', 'commission-chief'],
    ['President of the European Council', 'council-president'],
    ['President of the Council of Ministers of Togo', 'head-of-government'],
    ['Chancellor of Germany', 'head-of-government'],
    ['Taoiseach of Ireland', 'head-of-government'],
    ['Secretary General of NATO', 'secretary-general'],
    ['Yang di-Pertuan Agong (King) of Malaysia', 'king'],
    ['Prime Minister of Malaysia', 'head-of-government'],
    ['Supreme Leader of Iran', 'supreme-leader'],
    ['Captain Regent of San Marino', 'other'],
  ])('%s is a %s', (title, kind) => {
    expect(officeKind({ title })).toBe(kind);
  });
});

describe('holders', () => {
  it.each([
    ['president', 'RU', '2010-06-01', ['dmitry-medvedev']],
    ['head-of-government', 'RU', '2010-06-01', ['vladimir-putin']],
    ['head-of-government', 'RU', '2008-05-08', ['vladimir-putin']],
    ['leader', 'SK', '2025-05-08', ['robert-fico']],
    ['leader', 'IN', '2025-05-08', ['narendra-modi']],
    ['leader', 'KP', '2025-05-08', ['kim-jong-un']],
    ['leader', 'IR', '2025-05-08', ['ali-khamenei', 'masoud-pezeshkian']],
    ['head-of-state', 'IN', '2025-05-08', ['droupadi-murmu']],
    // Spain has no president: its presidente is the head of government.
    ['president', 'ES', '2025-05-08', ['pedro-sanchez']],
    ['king', 'ES', '2025-05-08', ['felipe-vi']],
    ['queen', 'GB', '2025-05-08', []],
    ['chief', 'UN', '2025-05-08', ['antonio-guterres']],
    ['leader', 'EU', '2025-05-08', []],
    ['president', 'XX', '2025-05-08', []],
  ] as const)('the %s of %s on %s: %j', (sense, country, day, ids) => {
    expect(on(sense, country, day)).toEqual(ids);
  });

  it('of a span in which the office changed hands are both', () => {
    expect(holders('president', 'KZ', { first: '2019-01-01', last: '2019-12-31' }, knowledge)).toEqual([
      'nursultan-nazarbayev',
      'kassym-jomart-tokayev',
    ]);
  });

  it('are remembered over all time by `everHeld`', () => {
    expect(everHeld('president', 'KZ', knowledge)).toEqual(['nursultan-nazarbayev', 'kassym-jomart-tokayev']);
  });
});
