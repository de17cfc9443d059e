import { describe, expect, it } from 'vitest';
import { segment } from '../../../text/sentences.ts';
import { findDates } from '../../dates/find-dates.ts';
import { linkOccasions } from '../link-occasions.ts';
import { KNOWLEDGE } from './cases/knowledge.ts';

const CAMP = 'Survivors came to Auschwitz for the anniversary of its liberation.';

/**
 * Each guard with words that it keeps from being linked, and nearly the same words without what it
 * looks for, which are linked: so the guard is the reason, and the case fails where it is removed.
 */
const GUARDS: readonly (readonly [
  guard: string,
  lang: string,
  published: string,
  words: string,
  kept: string,
  linked: string,
])[] = [
  [
    'bodies have many meetings',
    'en',
    '2025-09-02',
    'in Tianjin',
    'Ministers of the SCO held a meeting in Tianjin.',
    'Leaders of the SCO held a summit in Tianjin.',
  ],
  [
    'a place alone, far from its day',
    'en',
    '2025-03-02',
    'in Tianjin',
    'He spoke of the summit in Tianjin.',
    'The SCO is old. He spoke of the summit in Tianjin.',
  ],
  [
    'the time before the record of a series begins',
    'en',
    '2022-11-10',
    'ASEAN summit',
    'Leaders are gathering in Phnom Penh for the ASEAN summit.',
    'The ASEAN summit of 2023 will be held in Labuan Bajo.',
  ],
  [
    'a number whose edition was long ago',
    'en',
    '2025-11-08',
    '4th Summit',
    'The 4th Summit between CELAC and the EU will be held in Santa Marta.',
    'CELAC has met before: the 4th Summit was held in 2016.',
  ],
  [
    'a number of no edition',
    'en',
    '2025-07-05',
    'BRICS summit',
    'He will come to the 30th BRICS summit.',
    'He will come to the 17th BRICS summit.',
  ],
  [
    'a place where the body never met',
    'en',
    '2025-12-03',
    'APEC summit',
    'The APEC summit will be in Hiroshima.',
    'The APEC summit will be in Gyeongju.',
  ],
  [
    'one session of several',
    'en',
    '2024-10-22',
    "Thursday's",
    "The BRICS summit began. He will be at Thursday's session.",
    "The BRICS summit began. He will be at Thursday's summit.",
  ],
  [
    'sport on the day of a ceremony',
    'en',
    '2025-01-26',
    'January 27',
    `${CAMP} The football league opens on January 27.`,
    `${CAMP} The ceremony opens on January 27.`,
  ],
  [
    'another city on the day of a ceremony',
    'en',
    '2025-01-26',
    'January 27',
    `${CAMP} In Berlin a fair opens on January 27.`,
    `${CAMP} At the camp a tent opens on January 27.`,
  ],
  [
    'a paragraph that does not speak of the ceremony',
    'en',
    '2025-01-26',
    'January 27',
    `${CAMP}\n\nThe pass expires on January 27.`,
    `${CAMP} The pass expires on January 27.`,
  ],
  [
    'a second summit where there was but one',
    'en',
    '2024-06-20',
    'peace summit',
    'Kyiv plans a second summit after Switzerland. A second peace summit is planned.',
    'Kyiv thanked Switzerland. The peace summit is over.',
  ],
  [
    'the day on which a parade is, in languages that put it so',
    'uk',
    '2025-09-04',
    'параду ',
    'Після параду на Тяньаньмень Сі гуляв. Парад у Пекіні пройшов 3 вересня. Після параду в середу він спав.',
    'Після параду на Тяньаньмень Сі гуляв. Парад у Пекіні пройшов 3 вересня. Після параду 2025 року він спав.',
  ],
  [
    'a body that meets together with another one',
    'en',
    '2025-10-27',
    'ASEAN summit',
    'They came to the US-ASEAN summit.',
    'They came to the ASEAN summit.',
  ],
  [
    'a body whose summits are not ours',
    'de',
    '2025-10-01',
    'Gipfel in Kopenhagen',
    'Er kam zum EU-Gipfel in Kopenhagen.',
    'Er kam zum Gipfel in Kopenhagen.',
  ],
  [
    'every summit',
    'en',
    '2025-11-20',
    'G20 summit',
    'He has been to every G20 summit.',
    'He has been to the G20 summit.',
  ],
  [
    'summits at large',
    'es',
    '2025-11-20',
    'G20',
    'La historia de las cumbres del G20 es larga.',
    'La historia de la cumbre del G20 es larga.',
  ],
  [
    'ministers who meet at the place of a summit',
    'en',
    '2024-11-20',
    'G20 meeting',
    'Ministers came to the G20 meeting in Rio in 2024. A summit followed.',
    'Leaders came to the G20 meeting in Rio in 2024. A summit followed.',
  ],
  [
    'the year of another ceremony',
    'en',
    '2023-04-20',
    'oronation',
    'King Charles saw her Coronation in 1953.',
    'King Charles saw the Coronation in 2023.',
  ],
  [
    'a heading before its line',
    'zh',
    '2025-05-07',
    '2020年',
    '红场阅兵\n\n2020年：阅兵推迟了。',
    '红场阅兵\n\n2020年阅兵推迟了。',
  ],
  [
    'a country where the body never met',
    'de',
    '2026-10-20',
    'EPG-Gipfel',
    'Er reist zum EPG-Gipfel in Irland.',
    'Er reist zum EPG-Gipfel in Armenien.',
  ],
  [
    'a country that owns what follows',
    'en',
    '2026-07-20',
    'in South Africa',
    "The G20 is old. He spoke of the summit in South Africa's absence in 2025.",
    'The G20 is old. He spoke of the summit in South Africa in 2025.',
  ],
  [
    'a summit in a country, long ago',
    'en',
    '2026-11-20',
    'summit in India',
    'The G20 is old. He spoke of the summit in India.',
    'The G20 is old. He spoke of the summit in India in 2023.',
  ],
  [
    'the last summit for somebody, long ago',
    'en',
    '2025-09-20',
    'last NATO summit',
    'It was his last NATO summit.',
    'It was the last NATO summit.',
  ],
  [
    'a body before a preposition',
    'ru',
    '2025-08-20',
    'ШОС',
    'Он пригласил глав стран ШОС на саммит.',
    'Он пригласил глав стран на саммит ШОС.',
  ],
  [
    'a day on which something was said',
    'ru',
    '2023-07-04',
    '4 июля',
    'Саммит ШОС открыт. Об этом 4 июля сообщает агентство.',
    'Саммит ШОС открыт. Он прошёл 4 июля.',
  ],
  [
    'a dateline in small letters',
    'es',
    '2024-11-18',
    '18 nov',
    'Río de Janeiro, 18 nov (EFE).- Lula abrió la cumbre del G20.',
    'En Río de Janeiro, el 18 nov Lula abrió la cumbre del G20.',
  ],
  [
    'a body where nobody is',
    'en',
    '2025-06-16',
    'G7',
    'The summit opened. Russia wants to return to the G7.',
    'The G7 summit opened. Russia wants to be at the G7.',
  ],
  [
    'a meeting of another time',
    'ru',
    '2023-08-23',
    'встречу БРИКС',
    'Саммит БРИКС открыт. Новую встречу БРИКС проведут в марте 2027 года.',
    'Саммит БРИКС открыт. Он приехал на встречу БРИКС.',
  ],
  [
    "another pope's funeral",
    'en',
    '2025-04-25',
    'funeral of the pope',
    'The funeral of the pope, John Paul II, drew more.',
    'The funeral of the pope will draw more.',
  ],
  [
    'the next summit of another body, by its day',
    'en',
    '2025-10-02',
    'next summit',
    "The EPC summit opened. The bloc's next summit on October 23 will decide.",
    "The EPC summit opened. The bloc's next summit on May 4, 2026 will decide.",
  ],
  [
    'a summit of two countries',
    'en',
    '2022-05-24',
    'summit in Tokyo',
    'The Quad met. The US-Japan summit in Tokyo followed.',
    'The Quad met. The summit in Tokyo followed.',
  ],
  [
    'a name that a year is part of',
    'en',
    '2025-10-20',
    'APEC 2025',
    'The summit is near. APEC 2025 Wine Week begins.',
    'The summit is near. APEC 2025 is in Gyeongju.',
  ],
  [
    'a birthday on the day of a ceremony',
    'de',
    '2025-04-26',
    '26. April',
    'Der Papst wird beigesetzt, die Trauerfeier beginnt. Sie feiert am 26. April ihren Geburtstag.',
    'Der Papst wird beigesetzt, die Trauerfeier beginnt. Sie reist am 26. April mit.',
  ],
  [
    'what happened elsewhere on a day of a summit',
    'de',
    '2024-11-19',
    '18. November',
    'Er war beim G20-Gipfel in Rio. Am 18. November erlaubte er mehr.',
    'Er war beim G20-Gipfel in Rio. Die Erklärung kam schon am 18. November.',
  ],
];

function linksOf(lang: string, published: string, text: string): string[] {
  const sentences = segment(text, lang);
  const dates = findDates(text, sentences, { published, lang });
  return linkOccasions({ text, lang, published, sentences, dates }, KNOWLEDGE).events.map((event) => event.text);
}

describe('guards against a wrong edition', () => {
  it.each(GUARDS)('%s (%s)', (_, lang, published, words, kept, linked) => {
    const holds = (text: string) => linksOf(lang, published, text).some((link) => link.includes(words));
    expect(holds(kept)).toBe(false);
    expect(holds(linked)).toBe(true);
  });
});
