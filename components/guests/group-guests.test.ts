import { describe, expect, it } from 'vitest';
import { FULL_EVENT } from '../stories/fixtures/events.ts';
import { createWords } from '../words/create-words.ts';
import { readCatalogue } from '../words/read-catalogue.ts';
import { groupGuests } from './group-guests.ts';

const words = createWords(readCatalogue('en'), 'en');

describe('a guest list', () => {
  const groups = groupGuests(FULL_EVENT, words);

  it('has one group an outcome, those who came first', () => {
    expect(groups.map(({ outcome }) => outcome)).toEqual([
      'host',
      'attended',
      'represented',
      'absent',
      'invited',
      'disputed',
    ]);
  });

  it('leaves nobody out', () => {
    expect(groups.flatMap(({ guests }) => guests)).toHaveLength(FULL_EVENT.outcomes.length);
  });

  it('sorts names as the reader’s language does', () => {
    const [, attended] = groups;
    const names = attended?.guests.map(({ name }) => name) ?? [];
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });

  it('names a country of which nobody is named, without a page to lead to', () => {
    const guest = groups.flatMap(({ guests }) => guests).find(({ key }) => key === 'GE-AB');
    expect(guest).toMatchObject({ name: 'Abkhazia', subject: null });
  });
});
