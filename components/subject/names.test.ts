import { describe, expect, it } from 'vitest';
import type { AttendanceEvent, Leader, Series } from '../../lib/packs/schema.ts';
import { createWords } from '../words/create-words.ts';
import { readCatalogue } from '../words/read-catalogue.ts';
import type { Words } from '../words/words.ts';
import { eventName, leaderName, occasionName, representativeName } from './names.ts';

const english = createWords(readCatalogue('en'), 'en');
const russian = createWords(readCatalogue('ru'), 'ru');

const series: Series = {
  id: 'moscow-victory-day',
  name: 'Victory Day in Moscow',
  names: [{ text: 'День Победы', lang: 'ru' }],
};
const event: AttendanceEvent = {
  id: 'moscow-victory-day/2025',
  series: series.id,
  start: '2025-05-09',
  end: '2025-05-09',
  place: 'Moscow',
  country: 'RU',
};

type Case = readonly [string, AttendanceEvent, Series | null, Words, beside: string, alone: string];

describe('what an edition is called', () => {
  it.each<Case>([
    ['without a name of its own', event, series, english, 'Victory Day in Moscow', 'Victory Day in Moscow 2025'],
    [
      'with a name that has the year',
      { ...event, name: 'Victory Day, 2025' },
      series,
      english,
      'Victory Day',
      'Victory Day, 2025',
    ],
    ['with a name without it', { ...event, name: 'Rio summit' }, series, english, 'Rio summit', 'Rio summit 2025'],
    [
      'in a language that the series has',
      { ...event, name: 'Rio summit' },
      series,
      russian,
      'День Победы',
      'День Победы, 2025',
    ],
    [
      'in a language that it has not',
      { ...event, name: 'Rio summit' },
      { ...series, names: [] },
      russian,
      'Rio summit',
      'Rio summit, 2025',
    ],
    ['of a series that is not in the record', event, null, english, event.id, event.id],
  ])('%s', (_, edition, of, words, beside, alone) => {
    expect(occasionName(edition, of, words)).toBe(beside);
    expect(eventName(edition, of, words)).toBe(alone);
  });
});

describe('what a leader is called', () => {
  const leader: Leader = {
    id: 'robert-fico',
    name: 'Robert Fico',
    country: 'SK',
    names: [
      { text: 'Фицо', lang: 'ru', kind: 'short' },
      { text: 'Роберт Фицо', lang: 'ru', kind: 'full' },
    ],
    offices: [],
  };
  it('is their full name in the reader’s language, else the record’s', () => {
    expect(leaderName(leader, english)).toBe('Robert Fico');
    expect(leaderName(leader, russian)).toBe('Роберт Фицо');
    expect(leaderName({ ...leader, names: [] }, russian)).toBe('Robert Fico');
  });

  it.each([
    [{ name: 'Choe Ryong-hae', office: 'senior official' }, 'Choe Ryong-hae, senior official'],
    [{ office: 'the ambassador' }, 'the ambassador'],
    [{ leader: 'robert-fico' }, 'Robert Fico'],
    [{}, null],
  ])('and who came instead: %j', (representative, name) => {
    expect(representativeName(representative, [leader], english)).toBe(name);
  });
});
