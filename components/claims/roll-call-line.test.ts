import { describe, expect, it } from 'vitest';
import type { EventHistory } from '../../lib/history/types.ts';
import type { Tally } from '../../lib/packs/schema.ts';
import { FULL_EVENT } from '../stories/fixtures/events.ts';
import { SOURCES } from '../stories/fixtures/sources.ts';
import { createWords } from '../words/create-words.ts';
import { readCatalogue } from '../words/read-catalogue.ts';
import { rollCallPhrases } from './roll-call-line.tsx';

const words = createWords(readCatalogue('en'), 'en-GB');

type Counted = readonly [status: Tally['status'], n: number, bound: Tally['bound']];

function counting(...counts: readonly Counted[]): EventHistory {
  const tallies = counts.map(([status, n, bound]) => ({
    tally: { event: FULL_EVENT.event.id, what: 'leaders', status, n, bound, source: 'gazette', locator: null } as const,
    source: SOURCES.gazette,
  }));
  return { ...FULL_EVENT, tallies };
}

describe('the roll call of an event, in words', () => {
  it.each<[string, readonly Counted[], string]>([
    [
      'both numbers',
      [
        ['expected', 26, 'exact'],
        ['attended', 26, 'exact'],
      ],
      '26 announced · 26 came',
    ],
    ['lower bounds', [['accepted', 11, 'min']], 'at least 11 announced · 20 came, on our record'],
    [
      'sources that differ',
      [
        ['attended', 27, 'exact'],
        ['attended', 29, 'exact'],
      ],
      '27–29 came',
    ],
    ['no number at all', [], '20 came, on our record'],
  ])('%s', (_, counts, line) => {
    expect(rollCallPhrases(counting(...counts), null, words).join(' · ')).toBe(line);
  });

  it('counts those of the page who were there, the host not among them', () => {
    const named = FULL_EVENT.leaders.filter(({ id }) =>
      ['guest-0', 'guest-1', 'guest-22', 'vladimir-putin'].includes(id),
    );
    expect(rollCallPhrases(counting(), named, words)).toContain('2 of them named here');
  });
});
