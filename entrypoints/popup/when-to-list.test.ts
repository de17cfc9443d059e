import { describe, expect, it } from 'vitest';
import type { PageAnswer } from '../../lib/browser/active-tab.ts';
import { pauseAfter, type Showing, showingOf } from './when-to-list.ts';

function read(names: number, reading: boolean): PageAnswer {
  const entries = Array.from({ length: names }, (_, n) => ({
    kind: 'leader' as const,
    id: `leader-${n}`,
    text: 'Ann',
    count: 1,
    recorded: true,
  }));
  return { state: 'read', summary: { entries, claims: [], published: null, lang: null, reading } };
}

describe('what the popup shows of a page', () => {
  it.each<[string, PageAnswer, number, Showing]>([
    ['read, names found', read(2, false), 0, 'listed'],
    ['read, nothing found', read(0, false), 0, 'listed'],
    ['nothing of it read yet', read(0, true), 0, 'asking'],
    ['half of it read', read(2, true), 0, 'asking'],
    ['half of it read, after a second', read(2, true), 3, 'listed'],
    ['nothing found so far, after a second', read(0, true), 3, 'asking'],
    ['nothing read after eight seconds', read(0, true), 6, 'unread'],
    ['read late', read(0, false), 9, 'listed'],
    ['switched off', { state: 'switched-off' }, 0, 'listed'],
  ])('%s', (_, answer, nth, showing) => {
    expect(showingOf(answer, nth)).toBe(showing);
  });

  it('asks a page that is being read for as long as that takes, any other for eight seconds', () => {
    const pauses = (answer: PageAnswer) => Array.from({ length: 9 }, (_, nth) => pauseAfter(answer, nth));
    expect(pauses(read(1, false))).toEqual([250, 250, 500, 1000, 2000, 4000, null, null, null]);
    expect(pauses(read(1, true))).toEqual([250, 250, 500, 1000, 2000, 4000, 4000, 4000, 4000]);
    expect(pauses({ state: 'silent' })).toEqual(Array(9).fill(null));
  });
});
