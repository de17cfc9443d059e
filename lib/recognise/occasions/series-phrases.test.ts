import { describe, expect, it } from 'vitest';
import type { AttendanceEvent } from '../../packs/schema.ts';
import { segment } from '../../text/sentences.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Knowledge } from '../types.ts';
import { KNOWLEDGE } from './cases/knowledge.ts';
import { linkOccasions } from './link-occasions.ts';

const CAMP = [
  {
    id: 'camp/2005',
    series: 'camp',
    start: '2005-01-27',
    end: '2005-01-27',
    place: 'Camp',
    country: 'PL',
    anniversary: 60,
  },
  {
    id: 'camp/2025',
    series: 'camp',
    start: '2025-01-27',
    end: '2025-01-27',
    place: 'Camp',
    country: 'PL',
    anniversary: 80,
  },
] satisfies AttendanceEvent[];
const FORUM = [
  { id: 'forum/2023', series: 'forum', start: '2023-03-01', end: '2023-03-02', place: 'Here', country: 'PL' },
  { id: 'forum/2024', series: 'forum', start: '2024-03-01', end: '2024-03-02', place: 'There', country: 'PL' },
] satisfies AttendanceEvent[];

const knowledge: Pick<Knowledge, 'series' | 'events'> = {
  series: KNOWLEDGE.series,
  events: new Map([...KNOWLEDGE.events, ...[...CAMP, ...FORUM].map((event) => [event.id, event] as const)]),
};

/** What is linked in a text where every "Camp rite" and "Forum" is a name of its series. */
function linked(text: string, published: string | null, title = ''): string[] {
  const sentences = segment(text, 'en');
  const names = [...text.matchAll(/Camp rite|Forum/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    senses: [{ kind: 'series' as const, series: word === 'Forum' ? 'forum' : 'camp' }],
    inflected: false,
  }));
  const dates = findDates(text, sentences, { published, lang: 'en' });
  const { events } = linkOccasions({ text, lang: 'en', published, title, sentences, dates, names }, knowledge);
  return events.map(({ text: words, id }) => `${words} → ${id}`);
}

const CASES: readonly (readonly [
  idea: string,
  text: string,
  published: string | null,
  title: string,
  ...events: string[],
])[] = [
  [
    'a summit of another year belongs to the series named',
    "The Forum opens today. He missed last year's summit.",
    '2024-03-01',
    '',
    'Forum → forum/2024',
    "last year's summit → forum/2023",
  ],
  ['no series, no edition', "He missed last year's summit.", '2024-03-01', ''],
  [
    'a number and a year that agree',
    'The Camp rite was quiet. In 2005, at the 60th anniversary, it snowed.',
    '2025-01-27',
    '',
    'Camp rite → camp/2025',
    '60th anniversary → camp/2005',
  ],
  [
    'a number and a year that do not',
    'The Camp rite was quiet. In 2007, at the 60th anniversary, it snowed.',
    '2025-01-27',
    '',
    'Camp rite → camp/2025',
  ],
  [
    'the day of the edition named',
    'The Camp rite was quiet. January 27 is a Monday.',
    '2025-01-27',
    '',
    'Camp rite → camp/2025',
    'January 27 → camp/2025',
  ],
  [
    'sport on the same day',
    'The Camp rite was quiet. The league opens on January 27.',
    '2025-01-27',
    '',
    'Camp rite → camp/2025',
  ],
  [
    'an anniversary around its day, in an article set in the city',
    'Guests walked over Red Square.\n\nThe 65th anniversary was no feast for all.',
    '2010-05-09',
    '',
    '65th anniversary → moscow-victory-day/2010',
  ],
  [
    'the same months off',
    'Guests walked over Red Square.\n\nThe 65th anniversary was no feast for all.',
    '2010-11-09',
    '',
  ],
  ['a city that only contrasts', 'He marked the 65th anniversary at home. Moscow protested.', '2010-05-08', ''],
  [
    'an anniversary under its year in a chronicle',
    '1995. Few came for the 50th anniversary.\n\n2003. Nobody.',
    null,
    'Red Square through the years',
    '50th anniversary → moscow-victory-day/1995',
  ],
];

describe('what an article says of a series without its name', () => {
  for (const [idea, text, published, title, ...expected] of CASES) {
    it(`${idea}: ${text}`, () => {
      expect(linked(text, published, title)).toEqual(expected);
    });
  }
});
