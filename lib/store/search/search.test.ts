import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Leader } from '../../packs/schema.ts';
import { dexieQueries } from '../queries/dexie-queries.ts';
import type { Queries } from '../queries/queries.ts';
import { bundleOf, worldPack } from '../seeding/sample-bundle.ts';
import { seed } from '../seeding/seed.ts';
import { createStore } from '../store.ts';
import { wordsIn, wordsOf } from './search-words.ts';

function leader(id: string, name: string, country: string, to: string | null, ...names: string[]): Leader {
  const offices: Leader['offices'] = [
    { title: `Minister of ${country}`, role: 'government', country, from: '2000-01-01', to: '2001-01-01' },
    { title: `President of ${country}`, role: 'state', country, from: '2010-01-01', to },
  ];
  return { id, name, country, names: names.map((text) => ({ text })), offices };
}

/** What a search for the country finds. */
const SLOVAKIA = ['SK', 'julia-mayer', 'robert-fico', 'theresa-may', 'old-mayer'];

let queries: Queries;

beforeAll(async () => {
  const world = worldPack();
  const leaders = [
    ...world.leaders,
    leader('aleksandar-vucic', 'Aleksandar Vučić', 'RU', null, 'Александар Вучић', '武契奇'),
    leader('xi-jinping', 'Xi Jinping', 'RU', null, '习近平', '習近平', 'シー・チンピン'),
    leader('theresa-may', 'Theresa May', 'SK', '2019-07-24'),
    leader('julia-mayer', 'Julia Mayer', 'SK', null),
    leader('old-mayer', 'Max Mayer', 'SK', '2012-01-01'),
  ];
  const series = world.series.map((row) => ({ ...row, names: [{ text: 'Парад Победы', lang: 'ru' }] }));
  const store = createStore('search');
  await seed(store, await bundleOf([{ ...world, leaders, series }]));
  queries = dexieQueries(store, async () => {});
});

async function ids(text: string, limit?: number): Promise<string[]> {
  return (await queries.search(text, limit)).map(({ id }) => id);
}

describe('search', () => {
  it.each([
    ['the beginning of a name', 'vuc', ['aleksandar-vucic']],
    ['case and accents do not matter', 'VUČIĆ', ['aleksandar-vucic']],
    ['every word must fit', 'aleksandar vu', ['aleksandar-vucic']],
    ['in any order', 'vucic alek', ['aleksandar-vucic']],
    ['and one that does not fit fails', 'aleksandar fico', []],
    ['in Cyrillic', 'вучи', ['aleksandar-vucic']],
    ['in Chinese', '武契奇', ['aleksandar-vucic']],
    ['a part of a name without spaces', '近平', ['xi-jinping']],
    ['in katakana', 'チンピン', ['xi-jinping']],
    [
      'a whole word before the beginning of one; in office before out of office',
      'may',
      ['theresa-may', 'julia-mayer', 'old-mayer'],
    ],
    ['a country, with those who lead it before those who led it', 'slovak', SLOVAKIA],
    ['a country in another language', 'словач', SLOVAKIA],
    ['an event by occasion and year', 'moscow victory day 2025', ['moscow-victory-day/2025']],
    ['an event by its name in another language', 'парад победы', ['moscow-victory-day/2025']],
    ['a name as it is heard', 'vuchich', ['aleksandar-vucic']],
    ['each word for itself', 'alexandar vuchich', ['aleksandar-vucic']],
    ['letters that have changed places', 'robret', ['robert-fico']],
    ['a name in Cyrillic', 'вучычь', ['aleksandar-vucic']],
    ['a country', 'slowakia', SLOVAKIA],
    ['an occasion', 'victori day moskow 2025', ['moscow-victory-day/2025']],
    ['in short words nothing is guessed', 'mey', []],
    ['words that are known, but not of one thing', 'robert xyz', []],
    ['nothing', '', []],
    ['punctuation', ' – ', []],
    ['what is not there', 'zzz', []],
  ])('%s: %s', async (_, text, expected) => {
    expect(await ids(text)).toEqual(expected);
  });

  it('gives as many as are asked for', async () => {
    expect(await ids('ma', 2)).toHaveLength(2);
  });

  it('says who and what is found', async () => {
    expect(await queries.search('theresa')).toEqual([
      expect.objectContaining({
        kind: 'leader',
        id: 'theresa-may',
        name: 'Theresa May',
        leader: expect.objectContaining({ country: 'SK' }),
      }),
    ]);
    expect(await queries.search('moscow 2025')).toEqual([
      expect.objectContaining({
        kind: 'event',
        id: 'moscow-victory-day/2025',
        name: 'Moscow Victory Day 2025',
        event: expect.objectContaining({ start: '2025-05-09', place: 'Moscow' }),
        series: expect.objectContaining({ names: [{ text: 'Парад Победы', lang: 'ru' }] }),
      }),
    ]);
    expect(await queries.search('russia')).toContainEqual({ kind: 'country', id: 'RU', name: 'Russia' });
  });
});

describe('brief lines', () => {
  it('come in the order asked, without unknown ids', async () => {
    const lines = await queries.brief([
      { kind: 'event', id: 'moscow-victory-day/2025' },
      { kind: 'leader', id: 'nobody' },
      { kind: 'leader', id: 'robert-fico' },
    ]);
    expect(lines).toEqual([
      expect.objectContaining({
        kind: 'event',
        id: 'moscow-victory-day/2025',
        name: 'Moscow Victory Day 2025',
        event: expect.objectContaining({ start: '2025-05-09', place: 'Moscow' }),
        series: expect.objectContaining({ names: [{ text: 'Парад Победы', lang: 'ru' }] }),
      }),
      expect.objectContaining({ kind: 'leader', id: 'robert-fico', name: 'Robert Fico' }),
    ]);
    expect(await queries.brief([])).toEqual([]);
  });
});

describe('words', () => {
  it('are folded and cut at anything that is no letter or digit', () => {
    expect(wordsIn('Côte d’Ivoire, Łódź (2025)')).toEqual(['cote', 'd', 'ivoire', 'lodz', '2025']);
  });

  it('of a script without spaces are found from anywhere within', () => {
    expect(wordsOf(['習近平'])).toEqual(['习近平', '近平', '平']);
  });
});
