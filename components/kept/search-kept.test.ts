import { describe, expect, it } from 'vitest';
import { leaderFound } from '../stories/fixtures/hits.ts';
import type { ListedClaim } from './search-kept.ts';
import { searchKept } from './search-kept.ts';

function listed(name: string, title: string, exact: string): ListedClaim {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return {
    kept: {
      id: `claim kept-${id}#1`,
      kind: 'claim',
      claim: {
        id: `kept-${id}#1`,
        subject: { leader: id },
        event: 'moscow-victory-day/2025',
        status: 'accepted',
        origin: 'x',
        reported: '2025-05-01',
        source: `kept-${id}`,
        locator: null,
      },
      source: {
        id: `kept-${id}`,
        publisher: 'news.example',
        kind: 'newspaper',
        title,
        url: null,
        published: '2025-05-01',
        lang: 'en',
      },
      quote: { exact, prefix: '', suffix: '' },
      read: '2026-11-22',
    },
    subject: leaderFound({ id, name, country: 'RS', names: [{ text: 'Вучич', lang: 'ru' }], offices: [] }),
    event: null,
  };
}

const VUCIC = listed('Aleksandar Vučić', 'Who comes to Moscow', 'Vucic will come');
const XI = listed('Xi Jinping', 'Guests of the parade', '习近平将出席');

describe('searching what was kept', () => {
  it.each([
    ['', [VUCIC, XI]],
    ['vuc', [VUCIC]],
    ['VUČIĆ moscow', [VUCIC]],
    ['parade', [XI]],
    ['习近平', [XI]],
    ['вучич who', [VUCIC]],
    ['2025', [VUCIC, XI]],
    ['xi moscow vucic', []],
    ['ucic', []],
  ])('“%s”', (text, found) => {
    expect(searchKept([VUCIC, XI], text)).toEqual(found);
  });
});
