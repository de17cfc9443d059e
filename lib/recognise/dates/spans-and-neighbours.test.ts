import { describe, expect, it } from 'vitest';
import { datesIn } from './date-cases.ts';

const CASES: readonly (readonly [idea: string, lang: string, text: string, ...dates: string[]])[] = [
  ['a year that heads a paragraph dates it', 'en', '2010. The guests came in May.', '2010 → 2010', 'May → 2010-05'],
  ['so does one before a colon', 'de', '2015: Am 9. Mai blieb die Tribüne leer.', '2015 → 2015', '9. Mai → 2015-05-09'],
  ['a count at the head is no year', 'en', '2010 guests came.'],
  ['a year with its word behind', 'ru', 'Он приехал в 2019 году один.', '2019 году → 2019'],
  ['several years share a word', 'ru', 'В 2018 и 2019 годах он не приехал.', '2018 → 2018', '2019 → 2019'],
  ['a year with its word behind its dot', 'sr', 'Posetio je Moskvu 2019. godine u tišini.', '2019. godine → 2019'],
  ['a year with its word before', 'ar', 'وفي عام 2012 زار المدينة', 'عام 2012 → 2012'],
  ['the eve alone', 'ru', 'Накануне он прилетел в столицу.', 'Накануне → 2025-05-06'],
  ['the eve of something', 'ru', 'Накануне выборов он прилетел в столицу.'],
  ['the eve alone', 'uk', 'Він прилетів напередодні ввечері.', 'напередодні → 2025-05-06'],
  ['the day before alone', 'en', 'He had landed the day before in silence.', 'day before → 2025-05-06'],
  ['the day before something', 'en', 'He had landed the day before the summit.'],
  ['a rule for every year', 'en', 'The fair opens on the second Sunday of June.', 'June → 2025-06'],
  [
    'the year of the second day',
    'ro',
    'A stat între 30 mai și 2 iunie 2018.',
    '30 mai → 2018-05-30',
    '2 iunie 2018 → 2018-06-02',
  ],
  ['the month of the first day', 'ja', '祭りは10月４日と６日。', '10月４日 → 2025-10-04', '６日 → 2025-10-06'],
  ['days between which something lies', 'en', 'Between 22 and 24 August.', '22 and 24 August → 2025-08-22/2025-08-24'],
  ['a month that heads what is told', 'en', 'June. He left early.', 'June → 2024-06'],
  ['a month that heads what is to come', 'en', 'June. He will leave early.', 'June → 2025-06'],
  [
    'a day counted from the time spoken of before',
    'en',
    'In May 2010 he came. Some weeks earlier, on April 7, he had knelt.',
    'May 2010 → 2010-05',
    'April 7 → 2010-04-07',
  ],
  [
    'the day after, alone',
    'en',
    'He lands on May 10 and leaves the day after.',
    'May 10 → 2025-05-10',
    'day after → 2025-05-11',
  ],
  ['the day after something', 'en', 'He slept the day after the vote.'],
  ['a day up to which something goes on', 'pt', 'Treinou até a quinta-feira.', 'quinta-feira → 2025-05-08'],
  ['the last figures of a year', 'ja', '19年に大阪で、24年11月にリマで開かれた。', '19年 → 2019', '24年11月 → 2024-11'],
  ['figures that count years', 'ja', '10年に一度の祭りは19年ぶり、約20年に及ぶ。'],
  [
    'a day of the year spoken of before',
    'en',
    'He came in May 2015. Putin went on September 3 of that year.',
    'May 2015 → 2015-05',
    'September 3 → 2015-09-03',
  ],
  [
    'a day in a season of the year spoken of before',
    'sr',
    'Došao je u maju 2015. Iste jeseni gledao je defile, 3. septembra.',
    'maju 2015 → 2015-05',
    '3. septembra → 2015-09-03',
  ],
  ['days apart with nothing between', 'en', 'On 22 and 24 August.', '24 August → 2025-08-24'],
  [
    'days between, each with its article',
    'pt',
    'Será entre os dias 22 e 24 de agosto.',
    '22 e 24 de agosto → 2025-08-22/2025-08-24',
  ],
  ['days between, month first', 'en', 'Between August 22 and 24.', 'August 22 and 24 → 2025-08-22/2025-08-24'],
  ['an end that lies ahead', 'de', 'Das Museum zeigt bis August die Bilder.', 'August → 2025-08'],
  ['a day with its verb in the present', 'de', 'Am Freitag ist Konzert.', 'Freitag → 2025-05-09'],
  ['the next game', 'en', 'Their next game is on Friday.', 'Friday → 2025-05-09'],
  ['a future verb', 'ru', 'Сборная сыграет в пятницу.', 'пятницу → 2025-05-09'],
  ['that day', 'zh', '5月2日他抵达北京，当天返回。', '5月2日 → 2025-05-02', '当天 → 2025-05-02'],
  [
    'the day after one that an earlier paragraph told of',
    'fr',
    'Il est arrivé lundi.\n\nIl est reparti le lendemain.',
    'lundi → 2025-05-05',
    'lendemain → 2025-05-06',
  ],
];

describe('the bounds of an expression, and what its neighbours say of it', () => {
  it.each(CASES)('%s (%s): %s', (_, lang, text, ...expected) => {
    expect(datesIn(text, lang, '2025-05-07')).toEqual(expected);
  });
});
