import { expect, it } from 'vitest';
import { FULL_EVENT } from '../../components/stories/fixtures/events.ts';
import { createWords } from '../../components/words/create-words.ts';
import { readCatalogue } from '../../components/words/read-catalogue.ts';
import type { PageClaim, PageReading } from '../../lib/browser/messages.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';
import { listed } from './listed.ts';

const LEADERS = FULL_EVENT.leaders.slice(0, 14).map(({ id }) => id);

const says = (leader: string, block: number): PageClaim => ({
  subject: { leader },
  event: FULL_EVENT.event.id,
  status: 'attended',
  speaker: null,
  block,
  start: 0,
  end: 4,
  quote: { exact: 'Came', prefix: '', suffix: '' },
});

const PAGE: PageReading = {
  entries: LEADERS.map((id) => ({ kind: 'leader', id, text: id, count: 1, recorded: true })),
  claims: LEADERS.map(says),
  published: '2024-05-10',
  lang: 'en',
  reading: false,
};

/** A store that knows one event, and what is asked of it about comings. */
function storeAsked(asked: (readonly string[])[]): Queries {
  const answers: Partial<Queries> = {
    brief: async () => [],
    eventHistories: async () => [FULL_EVENT],
    leaders: async () => [],
    comings: async (leaders) => {
      asked.push(leaders);
      return [];
    },
  };
  return answers as Queries;
}

it('lists what fills the popup before it asks what is special about anybody, and then everything', async () => {
  const asked: (readonly string[])[] = [];
  const words = createWords(readCatalogue('en'), 'en');
  const shown: [firstScreen: boolean, complete: boolean, asked: number][] = [];
  for await (const { firstScreen, complete } of listed(PAGE, storeAsked(asked), words, true)) {
    shown.push([firstScreen === true, complete, asked.length]);
  }
  expect(shown).toEqual([
    [true, false, 0],
    [false, true, 1],
  ]);
  expect(
    asked.map((leaders) => leaders.length),
    'of twelve leaders, no more',
  ).toEqual([12]);
});
