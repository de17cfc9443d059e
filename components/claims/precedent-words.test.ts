import { describe, expect, it } from 'vitest';
import { leaderHistory } from '../../lib/history/listings/leader-history.ts';
import { evidenceOf, type Said } from '../../lib/history/sample-evidence.ts';
import type { LeaderHistory } from '../../lib/history/types.ts';
import type { Visit } from '../../lib/packs/schema.ts';
import { createWords } from '../words/create-words.ts';
import { readCatalogue } from '../words/read-catalogue.ts';
import { firstJourneyAt, precedentsAt } from './precedent-words.ts';

const words = createWords(readCatalogue('en'), 'en-GB');
const ANN = { leader: 'ann-arbor' } as const;

const LAST: Visit = {
  id: 'ann-2019',
  leader: 'ann-arbor',
  country: 'RR',
  from: '2019-01',
  last: { of: 'country', asOf: '2025-05-01' },
  source: 'paper-0',
  locator: null,
};

function historyOf(said: readonly Said[], visits: readonly Visit[] = []): LeaderHistory {
  const evidence = evidenceOf(said, { visits });
  const leader = evidence.leaders.find(({ id }) => id === ANN.leader);
  if (!leader) throw new RangeError(ANN.leader);
  return leaderHistory(leader, evidence);
}

function at(history: LeaderHistory, id: string) {
  const event = history.editions.find((one) => one.id === id);
  if (!event) throw new RangeError(id);
  return event;
}

const came = (...years: readonly number[]): Said[] =>
  years.map((year) => ({ of: ANN, status: 'attended', event: `gala/${year}`, on: `${year}-05-09` }));

describe('what is special about a coming, in words', () => {
  it('is the first journey since another, by whose word', () => {
    expect(precedentsAt(historyOf(came(2025), [LAST]), at(historyOf(came(2025)), 'gala/2025'), words)).toEqual([
      'First journey to this country since January 2019, according to Paper 0',
    ]);
  });

  it('is a row of editions, with the end of the record', () => {
    const history = historyOf(came(2022, 2023, 2025));
    expect(precedentsAt(history, at(history, 'gala/2025'), words)).toEqual([
      'At every edition since 2022: 3 in a row; our record ends on 31 December 2025',
    ]);
    expect(firstJourneyAt(history, at(history, 'gala/2025'), words)).toEqual([]);
  });

  it('of a journey that is only announced says so', () => {
    const announced: Said[] = [{ of: ANN, status: 'accepted', on: '2025-05-01' }];
    const history = historyOf(announced, [LAST]);
    expect(precedentsAt(history, at(history, 'gala/2025'), words)[0]).toMatch(/^If it takes place: First journey/);
  });

  it('is nothing for whoever did not come', () => {
    const history = historyOf([{ of: ANN, status: 'absent' }], [LAST]);
    expect(precedentsAt(history, at(history, 'gala/2025'), words)).toEqual([]);
  });
});
