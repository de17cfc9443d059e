import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../lib/store/queries.ts';
import { createWords } from '../words/create-words.ts';
import { readCatalogue } from '../words/read-catalogue.ts';
import { subjectsOfWrong, wrongLabel } from './wrong-label.ts';
import { wrongClaim, wrongMention, wrongOutcome, wrongReading } from './wrong-marks.ts';

const words = createWords(readCatalogue('en'), 'en');
const FICO: SearchHit = { kind: 'leader', id: 'robert-fico', name: 'Robert Fico', country: 'SK', office: null };
const MOSCOW: SearchHit = {
  kind: 'event',
  id: 'moscow-victory-day/2025',
  name: 'Victory Day in Moscow, 2025',
  start: '2025-05-09',
  place: 'Moscow',
};
const HITS = new Map([FICO, MOSCOW].map((hit) => [hit.id, hit]));
const subject = { leader: FICO.id };
const event = MOSCOW.id;

describe('what is called wrong, for reading', () => {
  it.each([
    [wrongOutcome({ subject, event }), 'Robert Fico, Victory Day in Moscow, 2025'],
    [wrongMention({ kind: 'leader', id: FICO.id, text: 'Mr  Fico' }), '“Mr Fico”, Robert Fico'],
    [wrongMention({ kind: 'event', id: 'g20/2025', text: 'the summit' }), '“the summit”, g20/2025'],
    [
      wrongReading({ subject, event, status: 'attended', denies: true, quote: { exact: 'He did not come.' } }),
      'Robert Fico, Victory Day in Moscow, 2025: “He did not come.”',
    ],
    [wrongClaim({ id: 'gazette-2025#3' }), 'gazette-2025#3'],
  ])('%s is %s', (what, label) => {
    expect(wrongLabel(what, HITS, words)).toBe(label);
  });

  it('names what is to be looked up', () => {
    expect(subjectsOfWrong(wrongOutcome({ subject, event }))).toEqual([
      { kind: 'leader', id: FICO.id },
      { kind: 'event', id: event },
    ]);
    expect(subjectsOfWrong(wrongMention({ kind: 'event', id: event, text: 'x' }))).toEqual([
      { kind: 'event', id: event },
    ]);
    expect(subjectsOfWrong(wrongClaim({ id: 'a#1' }))).toEqual([]);
  });
});
