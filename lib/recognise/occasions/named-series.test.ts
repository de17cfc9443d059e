import { describe, expect, it } from 'vitest';
import type { NameMatch } from '../../lexicon/types.ts';
import type { AttendanceEvent } from '../../packs/schema.ts';
import { segment } from '../../text/sentences.ts';
import { findDates } from '../dates/find-dates.ts';
import { linkOccasions } from './link-occasions.ts';

const NAMES: Readonly<Record<string, string>> = {
  'G20 summit': 'g20',
  'SCO summit': 'sco',
  'European Political Community': 'european-political-community',
  COP29: 'cop',
  Coronation: 'coronation',
  'coronation of King Charles': 'coronation',
  COP12: 'cop',
  'Cumbre de las Américas': 'summit-of-the-americas',
  'UN General Assembly': 'un-general-assembly',
  "pope's funeral": 'papal-funeral',
  'funeral of Pope Francis': 'papal-funeral',
  'funeral of Pope John Paul II': 'papal-funeral',
  'anniversary of the liberation of Auschwitz': 'auschwitz-commemoration',
};

const row = (id: string, start: string, end: string, place: string, more: Partial<AttendanceEvent> = {}) => {
  const event: AttendanceEvent = { id, series: id.split('/')[0] ?? '', start, end, place, country: 'XX', ...more };
  return [id, event] as const;
};

const KNOWLEDGE = {
  series: new Map(),
  events: new Map([
    row('g20/2020', '2020-11-21', '2020-11-22', 'Riyadh (by video)', { name: 'G20 summit by video from Riyadh, 2020' }),
    row('g20/2023', '2023-09-09', '2023-09-10', 'New Delhi'),
    row('g20/2024', '2024-11-18', '2024-11-19', 'Rio de Janeiro'),
    row('g20/2025', '2025-11-22', '2025-11-23', 'Johannesburg'),
    row('summit-of-the-americas/2005', '2005-11-04', '2005-11-05', 'Mar del Plata'),
    row('summit-of-the-americas/2022', '2022-06-06', '2022-06-10', 'Los Angeles'),
    row('sco/2024', '2024-07-03', '2024-07-04', 'Astana'),
    row('sco/2025', '2025-08-31', '2025-09-01', 'Tianjin'),
    row('european-political-community/2024-blenheim', '2024-07-18', '2024-07-18', 'Blenheim Palace'),
    row('cop/2024', '2024-11-12', '2024-11-13', 'Baku'),
    row('un-general-assembly/2025', '2025-09-22', '2025-09-29', 'UN Headquarters, New York'),
    row('coronation/2023', '2023-05-06', '2023-05-06', 'London'),
    row('papal-funeral/2005', '2005-04-08', '2005-04-08', 'Vatican City', { name: 'Funeral of Pope John Paul II' }),
    row('papal-funeral/2025', '2025-04-26', '2025-04-26', 'Vatican City', { name: 'Funeral of Pope Francis' }),
    row('auschwitz-commemoration/2020', '2020-01-27', '2020-01-27', 'Oświęcim', { anniversary: 75 }),
    row('auschwitz-commemoration/2025', '2025-01-27', '2025-01-27', 'Oświęcim', { anniversary: 80 }),
  ]),
};

function namesIn(text: string): NameMatch[] {
  return Object.entries(NAMES)
    .flatMap(([name, series]) => {
      const start = text.indexOf(name);
      const sense = { kind: 'series', series } as const;
      return start < 0 ? [] : [{ start, end: start + name.length, senses: [sense], inflected: false }];
    })
    .sort((a, b) => a.start - b.start);
}

function linked(text: string, published: string | null): string[] {
  const sentences = segment(text, 'en');
  const dates = findDates(text, sentences, { lang: 'en', published });
  const found = linkOccasions({ text, lang: 'en', published, sentences, dates, names: namesIn(text) }, KNOWLEDGE);
  return found.events.map((event) => `${event.text} → ${event.id}`);
}

describe('series called by the names of their packs', () => {
  it('weeks before, a body that does nothing but meet is its summit where place and day are told', () => {
    const at = (place: string) =>
      linked(`The European Political Community meets at ${place} on July 18.`, '2024-06-20');
    expect(at('Blenheim Palace')).toContain(
      'European Political Community → european-political-community/2024-blenheim',
    );
    expect(at('that table')).toEqual([]);
  });

  it.each([
    ['by the season', '2025-11-20', 'Trump skips the G20 summit.', ['G20 summit → g20/2025']],
    ['by the place', '2025-11-20', 'At the G20 summit in Rio he spoke.', ['G20 summit → g20/2024']],
    ['by a year before it', '2025-11-20', 'At the 2023 G20 summit he spoke.', ['2023 G20 summit → g20/2023']],
    [
      'by a year beside it against another place behind',
      '2025-11-20',
      'He was in India in 2023 for the G20 summit, and in Riyadh last year.',
      ['G20 summit → g20/2023'],
    ],
    [
      'not by the small words of an edition’s name',
      '2025-11-13',
      'He will attend the G20 summit in Joburg from 21 November.',
      ['G20 summit → g20/2025'],
    ],
    [
      'not by the small words of a place',
      '2022-06-08',
      'No iría a la Cumbre de las Américas si faltaba un país del continente.',
      ['Cumbre de las Américas → summit-of-the-americas/2022'],
    ],
    ['by a year in the sentence', '2025-11-20', 'In 2023, the G20 summit was small.', ['G20 summit → g20/2023']],
    ['by its number', '2025-06-01', 'COP29 was held in Baku.', ['COP29 → cop/2024']],
    [
      'by its days',
      '2025-11-02',
      'The G20 summit opens on November 22-23.',
      ['G20 summit → g20/2025', 'November 22-23 → g20/2025'],
    ],
    [
      'by the person',
      '2025-04-24',
      'The funeral of Pope John Paul II was larger.',
      ['funeral of Pope John Paul II → papal-funeral/2005'],
    ],
    [
      'by an anniversary',
      '2025-01-20',
      'The 75th anniversary of the liberation of Auschwitz was larger.',
      ['75th anniversary → auschwitz-commemoration/2020'],
    ],
    [
      'of the king whose it was',
      '2023-05-10',
      'He was at the coronation of King Charles.',
      ['coronation of King Charles → coronation/2023'],
    ],
    ['not by a common word with a capital', '2023-05-10', 'The Coronation of King George drew crowds.', []],
    ['not without an edition of the year', '2025-11-20', 'The 2016 G20 summit was in Hangzhou.', []],
    ['not by a number without an edition', '2025-11-20', 'COP12 was held in Nairobi.', []],
    ['not far from any edition', '2026-08-01', 'The SCO summit is due.', []],
    ['not a standing body out of its season', '2025-03-01', 'The UN General Assembly voted.', []],
    [
      'a standing body in its season',
      '2025-09-20',
      'Leaders fly to the UN General Assembly.',
      ['UN General Assembly → un-general-assembly/2025'],
    ],
    ['not in an undated article', null, 'Leaders meet at the SCO summit.', []],
  ])('%s', (_, published, text, expected) => {
    expect(linked(text, published)).toEqual(expected);
  });
});
