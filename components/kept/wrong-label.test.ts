import { describe, expect, it } from 'vitest';
import { eventFound, leaderFound } from '../stories/fixtures/hits.ts';
import { EVENTS, LEADERS } from '../stories/fixtures/world.ts';
import { createWords } from '../words/create-words.ts';
import { readCatalogue } from '../words/read-catalogue.ts';
import { subjectsOfWrong, wrongLabel } from './wrong-label.ts';
import { wrongClaim, wrongMention, wrongOutcome, wrongReading } from './wrong-marks.ts';

const words = createWords(readCatalogue('en'), 'en');
const FICO = leaderFound(LEADERS.fico);
const MOSCOW = eventFound(EVENTS.moscow2025);
const HITS = new Map([FICO, MOSCOW].map((hit) => [hit.id, hit]));
const subject = { leader: FICO.id };
const event = MOSCOW.id;

describe('what is called wrong, for reading', () => {
  it.each([
    [wrongOutcome({ subject, event }), 'Robert Fico, Moscow Victory Day 2025'],
    [wrongMention({ kind: 'leader', id: FICO.id, text: 'Mr  Fico' }), '“Mr Fico”, Robert Fico'],
    [wrongMention({ kind: 'event', id: 'g20/2025', text: 'the summit' }), '“the summit”, g20/2025'],
    [
      wrongReading({ subject, event, status: 'attended', denies: true, quote: { exact: 'He did not come.' } }),
      'Robert Fico, Moscow Victory Day 2025: “He did not come.”',
    ],
    [wrongClaim({ id: 'gazette-2025#3' }), 'gazette-2025#3'],
  ])('%s is %s', (what, label) => {
    expect(wrongLabel(what, HITS, words)).toBe(label);
  });

  it('has names in the reader’s language', () => {
    const russian = createWords(readCatalogue('ru'), 'ru');
    expect(wrongLabel(wrongOutcome({ subject, event }), HITS, russian)).toMatch(/^Роберт Фицо, /);
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
