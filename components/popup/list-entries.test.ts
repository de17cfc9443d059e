import { describe, expect, it } from 'vitest';
import { tellClaims } from '../../lib/history/beside-a-page/told-claims.ts';
import { FULL_EVENT } from '../stories/fixtures/events.ts';
import { createWords } from '../words/create-words.ts';
import { readCatalogue } from '../words/read-catalogue.ts';
import { listEntries } from './list-entries.ts';

const words = createWords(readCatalogue('en'), 'en');
const entry = { text: 'as it stands', count: 1, recorded: true };

describe('what the popup lists of a page', () => {
  const [guest, stranger, event] = listEntries(
    [
      { kind: 'leader', id: 'guest-0', ...entry },
      { kind: 'leader', id: 'robert-fico', ...entry },
      { kind: 'event', id: FULL_EVENT.event.id, ...entry },
    ],
    [
      {
        kind: 'leader',
        id: 'guest-0',
        name: 'Ada Sample',
        leader: { id: 'guest-0', name: 'Ada Sample', country: 'AM', offices: [] },
      },
    ],
    [FULL_EVENT],
    [],
    words,
  );

  it('names a leader as the store does, with what came of the page’s events', () => {
    expect(guest?.hit?.id).toBe('guest-0');
    expect(guest?.outcomes).toEqual([
      { event: FULL_EVENT.event.id, name: 'Moscow Victory Day 2024', outcome: 'attended' },
    ]);
  });

  it('leaves to the claims what came of them', () => {
    const entries = [{ kind: 'leader', id: 'guest-0', ...entry } as const];
    const claim = {
      subject: { leader: 'guest-0' },
      event: FULL_EVENT.event.id,
      status: 'accepted',
      speaker: null,
    } as const;
    const told = tellClaims([claim], '2024-05-01', [FULL_EVENT], []);
    expect(listEntries(entries, [], [FULL_EVENT], told, words)[0]?.outcomes).toEqual([]);
  });

  it('says nothing of a leader on whom there is no outcome', () => {
    expect(stranger).toMatchObject({ hit: null, outcomes: [], counts: [] });
  });

  it('counts an event’s outcomes in the order of guest lists', () => {
    expect(event?.counts).toEqual([
      { outcome: 'host', n: 1 },
      { outcome: 'attended', n: 21 },
      { outcome: 'represented', n: 2 },
      { outcome: 'absent', n: 2 },
      { outcome: 'invited', n: 1 },
      { outcome: 'disputed', n: 1 },
    ]);
  });
});
