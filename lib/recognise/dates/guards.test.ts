import { describe, expect, it } from 'vitest';
import { datesIn } from './date-cases.ts';

/**
 * Each guard with a text that it acts on and what is read there, and the same text without what it
 * looks for: so the guard is the reason, and the case fails where it is removed.
 */
const GUARDS: readonly (readonly [
  guard: string,
  lang: string,
  guarded: readonly [text: string, ...dates: string[]],
  plain: readonly [text: string, ...dates: string[]],
])[] = [
  ['a price', 'en', ['It is the $5 May discount.'], ['It is the 5 May discount.', '5 May → 2025-05-05']],
  [
    'a percentage',
    'en',
    ['It rose in May 9% from April.', 'May → 2025-05', 'April → 2025-04'],
    ['It rose on May 9 from April.', 'May 9 → 2025-05-09', 'April → 2025-04'],
  ],
  [
    'a day that no year has',
    'pl',
    ['Urodził się 30 lutego.', '30 lutego → ?'],
    ['Urodził się 28 lutego.', '28 lutego → 2025-02-28'],
  ],
  ['a clock time', 'en', ['Open in May 9am daily.', 'May → 2025-05'], ['Open on May 9 daily.', 'May 9 → 2025-05-09']],
  [
    'a count behind a day',
    'en',
    ['On May 9, 2025 people came.', 'May 9 → 2025-05-09'],
    ['On May 9, 2025 they came.', 'May 9, 2025 → 2025-05-09'],
  ],
  [
    'a capital where months are small',
    'es',
    ['Ayer Julio habló.', 'Ayer → 2025-05-06'],
    ['Desde julio habló.', 'julio → 2024-07'],
  ],
  ['a quantity', 'de', ['Er hatte rund 2015 Helfer.'], ['Er hatte schon 2015 Helfer.', '2015 → 2015']],
  ['a plural unit', 'en', ['They said last years were hard.'], ['They said last year was hard.', 'last year → 2024']],
  ['a counter before 日', 'zh', ['会议第3日他说。'], ['会议3日他说。', '3日 → 2025-05-03']],
  [
    'two days, from one to the other',
    'ru',
    ['Матч перенесли с 9 мая на субботу.', '9 мая → 2025-05-09', 'субботу → 2025-05-10'],
    ['Матч прошёл 9 мая, в пятницу.', '9 мая → 2025-05-09', 'пятницу → 2025-05-09'],
  ],
  [
    'a verb that does not reach the month',
    'en',
    ['He is expected there after a stay of several days in October.', 'October → 2025-10'],
    ['He is expected in March.', 'March → 2026-03'],
  ],
  [
    'a day close at hand, whatever the verb',
    'en',
    ['Guests were listed for the May 9 parade.', 'May 9 → 2025-05-09'],
    ['Guests were listed for the November 9 parade.', 'November 9 → 2024-11-09'],
  ],
  [
    'a verb in a name',
    'pt',
    ['Ele chega a Moscou na sexta.', 'sexta → 2025-05-09'],
    ['Ele chegou na sexta.', 'sexta → 2025-05-02'],
  ],
  [
    'days between which something lasted',
    'en',
    ['He stayed from Monday to Friday.', 'Monday → 2025-05-05', 'Friday → 2025-05-09'],
    ['He wanted a truce from Monday.', 'Monday → 2025-05-12'],
  ],
  [
    'nouns that look like verbs to come',
    'en',
    ['He told the hosts on Wednesday.', 'Wednesday → 2025-05-07'],
    ['He hosts them on Friday.', 'Friday → 2025-05-09'],
  ],
  [
    'when somebody was invited, and to what',
    'es',
    ['Fue invitado ya en febrero.', 'febrero → 2025-02'],
    ['Fue invitado para febrero.', 'febrero → 2026-02'],
  ],
  [
    'units that end as verbs do',
    'uk',
    ['У середу Пекін побачить найбільший за десять років парад.', 'середу → 2025-05-07'],
    ['У четвер Пекін побачив парад.', 'четвер → 2025-05-01'],
  ],
  [
    'an invitation that was declined',
    'ru',
    ['Он отклонил приглашение на 9 декабря.', '9 декабря → 2024-12-09'],
    ['Он получит приглашение на 9 декабря.', '9 декабря → 2025-12-09'],
  ],
  [
    'the year of something, which is that of nothing else',
    'pt',
    ['O de 2023 tivera pouca gente. Ele assistiu ao desfile de 9 de maio.', '2023 → 2023', '9 de maio → 2025-05-09'],
    ['Em 2023 veio pouca gente. Ele assistiu ao desfile de 9 de maio.', '2023 → 2023', '9 de maio → 2023-05-09'],
  ],
];

describe('guards of date reading', () => {
  it.each(GUARDS)('%s (%s)', (_, lang, [guarded, ...kept], [plain, ...read]) => {
    expect(datesIn(guarded, lang, '2025-05-07')).toEqual(kept);
    expect(datesIn(plain, lang, '2025-05-07')).toEqual(read);
  });

  it('a month most of a year ahead needs its verb close by', () => {
    const far = 'Putin is expected to come, in return for the stay of three days by Xi in Moscow in May.';
    expect(datesIn(far, 'en', '2025-08-28')).toEqual(['May → 2025-05']);
    expect(datesIn('Putin is expected in May.', 'en', '2025-08-28')).toEqual(['May → 2026-05']);
  });
});
