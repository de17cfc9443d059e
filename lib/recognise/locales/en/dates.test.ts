import { describe, expect, it } from 'vitest';
import { type DateCase, datesIn } from '../../dates/date-cases.ts';

// 2025-05-07 is a Wednesday.
const PUBLISHED = '2025-05-07';

const EXPLICIT: DateCase[] = [
  ['The leaders met on May 9, 2015 in Moscow.', 'May 9, 2015 → 2015-05-09'],
  ['The pact of 23 August 1939 is remembered.', '23 August 1939 → 1939-08-23'],
  ['It opened on the 9th of May 2005.', '9th of May 2005 → 2005-05-09'],
  ['Updated 2025-05-09T10:00Z.', '2025-05-09 → 2025-05-09'],
  ['Sent on 5/9/2025 by courier.', '5/9/2025 → 2025-05-09'],
  ['Sent on 25/4/2025 by courier.', '25/4/2025 → 2025-04-25'],
  ['Sent on 09.05.2025 by courier.', '09.05.2025 → 2025-05-09'],
];

const PARTIAL: DateCase[] = [
  ['Guests arrive for the May 9 parade.', 'May 9 → 2025-05-09'],
  ['Guests arrive for the 9 May parade.', '9 May → 2025-05-09'],
  ['A bomb went off near the hotel on April 22.', 'April 22 → 2025-04-22'],
  ['Beijing will hold its parade on Sept. 3.', 'Sept. 3 → 2025-09-03'],
  ['He was sworn in on Jan. 20, aides said.', 'Jan. 20 → 2025-01-20'],
  ['They had met on November 5 in Lima.', 'November 5 → 2024-11-05'],
  ['They will meet on November 5 in Lima.', 'November 5 → 2025-11-05'],
  ['On Friday, May 9, tanks rolled.', 'Friday → 2025-05-09', 'May 9 → 2025-05-09'],
  ['On Thursday, May 9, tanks rolled again.', 'Thursday → 2024-05-09', 'May 9 → 2024-05-09'],
  ['He accepts an invitation to Moscow for May 9 next year.', 'May 9 next year → 2026-05-09'],
  ['XI ACCEPTS INVITATION FOR MAY 9 NEXT YEAR', 'MAY 9 NEXT YEAR → 2026-05-09'],
];

const RANGES: DateCase[] = [
  ['He will be in Moscow on May 8–9.', 'May 8–9 → 2025-05-08/2025-05-09'],
  ['He will be in Moscow from 8 to 10 May.', '8 to 10 May → 2025-05-08/2025-05-10'],
  ['Talks on May 8 and 9 will follow.', 'May 8 and 9 → 2025-05-08/2025-05-09'],
  ['The summit runs August 31 to September 1, 2025.', 'August 31 to September 1, 2025 → 2025-08-31/2025-09-01'],
];

const MONTHS_AND_YEARS: DateCase[] = [
  ['She had warned governments in April.', 'April → 2025-04'],
  ['A summit is planned in September.', 'September → 2025-09'],
  ['The war began in February 2022.', 'February 2022 → 2022-02'],
  ['He died in April of last year.', 'April of last year → 2024-04'],
  ['They met last May.', 'last May → 2024-05'],
  ['Both had said yes to the May date.', 'May → 2025-05'],
  ['In 2015 he stayed away.', '2015 → 2015'],
  ['The 2015 parade was larger.', '2015 → 2015'],
  ['Leaders since 1990 have come (2005, 2010).', '1990 → 1990', '2005 → 2005', '2010 → 2010'],
  ['The reign (1999–2008) ended.', '1999 → 1999', '2008 → 2008'],
];

const RELATIVE: DateCase[] = [
  ['The spokesman said on Wednesday that he will not come.', 'Wednesday → 2025-05-07'],
  ['He will meet reporters on Friday.', 'Friday → 2025-05-09'],
  ['He met reporters on Friday.', 'Friday → 2025-05-02'],
  ['She wrote a letter last Friday.', 'last Friday → 2025-05-02'],
  ['Next Tuesday he flies to Astana.', 'Next Tuesday → 2025-05-13'],
  ['TUCHEL TO FACE ANDORRA ON SATURDAY', 'SATURDAY → 2025-05-10'],
  ['No minister will be there today or tomorrow.', 'today → 2025-05-07', 'tomorrow → 2025-05-08'],
  ['He had said so a day earlier.', 'day earlier → 2025-05-06'],
  ['They land on May 8 and the next day they march.', 'May 8 → 2025-05-08', 'next day → 2025-05-09'],
  ['Next week he visits Paris.', 'Next week → 2025-05-12/2025-05-18'],
  ['Last month he was in Rome, last year in Kazan.', 'Last month → 2025-04', 'last year → 2024'],
  ['He stood on the gate ten years ago.', 'ten years ago → 2015'],
  ['It was signed three days ago.', 'three days ago → 2025-05-04'],
  ['They did not come in 2022. The following year they did.', '2022 → 2022', 'following year → 2023'],
];

/** Every one of these looks like a date and is none. */
const GUARDS: DateCase[] = [
  ['GOLD MAY PASS 3,600 AND RAIN TO MARCH ACROSS SPAIN'],
  ['Theresa May told MPs that Brexit may wait.'],
  ['They march on Rome; the March on Rome was long ago.'],
  ['Some 2015 people attended.'],
  ['In 2015 villages there is no doctor.'],
  ['In March 15 people were killed.', 'March → 2025-03'],
  ['Agenda 2030 and COVID 2019 and Article 2025 stay.'],
  ['Call 020 7946 0958 or 2025-44-99.'],
  ['It costs $2015 or 1999.50 euros.'],
  ['They won 3-1, then lost 9:5.'],
  ['Black Friday sales, USA Today and Russia Today reported.'],
  ['The Sunday Times has it.'],
  ['He sat down. The sun set.'],
  ['Sen. Brown and Gov. Mar spoke.'],
  ['Every Friday they pray.'],
  ['Over the last year prices rose; in the last week they fell.'],
  ['April Smith and June Carter sang.'],
  ['He won 9 may be 10 seats.'],
  ['Version 3.9.2025.1 is out.'],
];

describe('English dates', () => {
  it.each([...EXPLICIT, ...PARTIAL, ...RANGES, ...MONTHS_AND_YEARS, ...RELATIVE])('%s', (text, ...expected) => {
    expect(datesIn(text, 'en', PUBLISHED)).toEqual(expected);
  });
  it.each(GUARDS)('reads no false date in: %s', (text, ...expected) => {
    expect(datesIn(text, 'en', PUBLISHED)).toEqual(expected);
  });
  it('leaves open what only the publication date could settle', () => {
    expect(datesIn('On Monday and on May 9, 2015 and on May 9.', 'en', null)).toEqual([
      'Monday → ?',
      'May 9, 2015 → 2015-05-09',
      'May 9 → ?',
    ]);
  });
});
