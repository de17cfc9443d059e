import { describe, expect, it } from 'vitest';
import { segment } from '../../text/sentences.ts';
import { parseDay } from './calendar.ts';
import { findDates } from './find-dates.ts';
import { isStamp, stampKind } from './stamps.ts';

const PUBLISHED = '2025-05-09';
const datesIn = (lang: string, text: string) => findDates(text, segment(text, lang), { published: PUBLISHED, lang });

describe('how a line states a day', () => {
  it.each([
    ['announced', 'en', 'Updated 7:23 AM EDT, Fri May 9, 2025'],
    ['announced', 'en', 'By A. Writer • Published 9 May 2025'],
    ['announced', 'fr', 'Publié le 09 mai 2025 à 16h30, modifié le 09 mai 2025 à 18h02'],
    ['announced', 'de', 'Stand: 9. Mai 2025, 7:02 Uhr'],
    ['announced', 'pt', 'Atualizado em 9 de maio de 2025 às 10:15'],
    ['announced', 'pl', 'Opublikowano: 9 maja 2025'],
    ['announced', 'ar', 'آخر تحديث: 9 مايو/أيار 2025'],
    ['announced', 'zh', '发布时间：2025年5月9日'],
    ['with-hour', 'en', 'May 9, 2025, 3:14 pm'],
    ['with-hour', 'ru', '12:41, 9 мая 2025 Источник: Agency'],
    ['with-hour', 'es', 'Río de Janeiro - 09 may 2025 - 15:04 CEST'],
    ['with-hour', 'ja', '2025年5月9日 18時22分'],
    ['with-hour', 'sr', '09.05.2025. | 10:15'],
    ['alone', 'en', 'Friday, 9 May 2025'],
    ['alone', 'ru', '9 мая 2025 года'],
    [null, 'en', 'The decree was published on 9 May 2025.'],
    [null, 'en', 'Guests on Red Square, 9 May 2025'],
    [null, 'en', 'At 10:15 on May 9 he stood on the square beside the others and waved to the crowd.'],
    [null, 'en', `${'What he did before that is told elsewhere and at length. '.repeat(2)}May 9, 10:15`],
  ])('%s, %s: %s', (kind, lang, text) => {
    const dates = datesIn(lang, text);
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) expect(stampKind(text, date, dates)).toBe(kind);
  });
});

describe('the stamp of a page', () => {
  const cases: readonly (readonly [what: string, is: boolean, text: string, published: string | null])[] = [
    ['on its own day', true, 'A headline\n9 May 2025\nText.', PUBLISHED],
    ['on the day after, when it was changed', true, 'A headline\n10 May 2025\nText.', PUBLISHED],
    ['on any day, announced', true, 'A headline\nUpdated: 19 May 2025\nText.', PUBLISHED],
    ['not on a day before, which heads what it tells of', false, 'A headline\n9 May 2025\nText.', '2025-06-01'],
    ['not alone, where the page has no day', false, 'A headline\n9 May 2025\nText.', null],
    ['with an hour, where the page has no day', true, 'A headline\n9 May 2025, 10:15\nText.', null],
  ];
  it.each(cases)('%s', (_what, is, text, published) => {
    const dates = datesIn('en', text);
    const [date] = dates;
    expect(date && isStamp(text, date, dates, published === null ? null : parseDay(published))).toBe(is);
  });
});
