import { expect, it } from 'vitest';
import { type DateCase, datesIn } from './date-cases.ts';

const CASES: readonly (readonly [lang: string, published: string, ...dates: DateCase])[] = [
  [
    'uk',
    '2023-06-15',
    'Вони їдуть у п’ятницю до Києва, а в суботу – до Варшави.',
    'п’ятницю → 2023-06-16',
    'суботу → 2023-06-17',
  ],
  [
    'uk',
    '2023-06-15',
    'Вони їдуть у п’ятницю, а в суботу прибув посол.',
    'п’ятницю → 2023-06-16',
    'суботу → 2023-06-10',
  ],
  [
    'pt',
    '2018-07-17',
    'A reunião decorre entre hoje e quarta-feira.',
    'hoje → 2018-07-17',
    'quarta-feira → 2018-07-18',
  ],
  ['sr', '2011-09-03', 'Okupiće se u ponedeljak i utorak.', 'ponedeljak → 2011-09-05', 'utorak → 2011-09-06'],
  ['en', '2025-05-16', 'Contrary to our column of Saturday, he stayed.', 'Saturday → 2025-05-10'],
  ['de', '2025-05-10', 'Der Gipfel vom Freitag ist Geschichte.', 'Freitag → 2025-05-09'],
  ['fr', '2025-05-10', 'Ils se sont vus vendredi.', 'vendredi → 2025-05-09'],
  ['fr', '2025-05-10', 'Ils se verront vendredi.', 'vendredi → 2025-05-16'],
  ['ar', '2025-05-10', 'اجتمعوا الجمعة.', 'الجمعة → 2025-05-09'],
  [
    'en',
    '2019-05-07',
    'It starts on Thursday. Fans were told that Thursday’s game cannot be moved.',
    'Thursday → 2019-05-09',
    'Thursday → 2019-05-09',
  ],
  ['de', '2013-01-08', 'Er regiert seit dem Tod von Staatsoberhaupt Mills im Juli.', 'Juli → 2012-07'],
  ['en', '2026-01-05', 'The meeting will be in Shenzhen in November.', 'November → 2026-11'],
  ['en', '2026-01-05', 'The meeting was in Shenzhen in November.', 'November → 2025-11'],
  ['en', '2022-07-11', 'She died Wednesday evening, June 29.', 'Wednesday → 2022-06-29', 'June 29 → 2022-06-29'],
  ['en', '2022-07-11', 'She died on Wednesday evening.', 'Wednesday → 2022-07-06'],
];

it.each(CASES)(
  'what a sentence tells of the side on which a day lies: %s %s %s',
  (lang, published, text, ...wanted) => {
    expect(datesIn(text, lang, published)).toEqual(wanted);
  },
);
