import { describe, expect, it } from 'vitest';
import { segment } from '../../text/sentences.ts';
import { findDates } from '../dates/find-dates.ts';
import { KNOWLEDGE } from './cases/knowledge.ts';
import { linkOccasions } from './link-occasions.ts';
import { KNOWLEDGE as SUMMITS } from './summits/cases/knowledge.ts';

/** An article that is plainly about Moscow on May 9, before the words in question. */
const MOSCOW = 'Guests have arrived for the Victory Day parade in Moscow. ';
const PUBLISHED = '2025-05-10';

/**
 * Each guard with a text that it keeps from being linked, and the same text without what it looks
 * for, which is linked: so the guard is the reason, and the case fails where it is removed.
 */
const GUARDS: readonly (readonly [guard: string, words: string, kept: string, linked: string])[] = [
  [
    'another occasion on the same day',
    'May 9',
    `${MOSCOW}Brussels observed Europe Day on May 9 with a parade.`,
    `${MOSCOW}Moscow observed the day on May 9 with a parade.`,
  ],
  [
    "another occasion's name beside the day",
    'May 9',
    `${MOSCOW}The EU mission raised flags for Europe Day on May 9, hours after the parade in Moscow.`,
    `${MOSCOW}The EU mission raised flags for its visitors on May 9, hours after the parade in Moscow.`,
  ],
  [
    'a day of its own beside the name',
    'Victory Day',
    'Moscow holds a parade on May 9. Trump proclaimed May 8 as Victory Day.',
    'Moscow holds a parade on May 9. Trump proclaimed the day as Victory Day.',
  ],
  [
    'another country behind the name',
    'Victory Day',
    'Moscow holds a parade on May 9. Crowds are also expected on Victory Day in Ethiopia.',
    'Moscow holds a parade on May 9. Crowds are also expected on Victory Day in Russia.',
  ],
  [
    "another occasion's name in the article",
    'May 9',
    'Moscow protested. The office is closed on May 9. A parade of flags passed for Europe Day.',
    'Moscow protested. The office is closed on May 9. A parade of flags passed.',
  ],
  [
    'celebrations of another day',
    'May 9',
    'Moscow kept silent. Celebrations of Europe Day drew crowds on May 9.\n\nOn May 9 the minister spoke of Moscow.',
    'Moscow kept silent. Celebrations drew crowds on May 9.\n\nOn May 9 the minister spoke of Moscow.',
  ],
  [
    'names elsewhere beside a mere country',
    'Victory Day',
    "Ukraine's Victory Day has been moved. The Russian army attacked on Victory Day.",
    'Victory Day has been moved. The Russian army attacked on Victory Day.',
  ],
  [
    'a city whose anniversary is another',
    "This year's celebrations",
    "Moscow marked the 80th anniversary of the founding of the UN with a parade of students. This year's celebrations were small.",
    "Moscow marked the 80th anniversary of the victory with a parade of students. This year's celebrations were small.",
  ],
  [
    'an anniversary marked elsewhere',
    '80th anniversary',
    `${MOSCOW}Belarus marked the 80th anniversary of the victory in Minsk.`,
    `${MOSCOW}Putin marked the 80th anniversary of the victory in Moscow.`,
  ],
  [
    "a phrase for another city's parade",
    "Last year's parade",
    "Moscow holds its Victory Day parade on May 9.\n\nLast year's parade in Minsk was larger.",
    "Moscow holds its Victory Day parade on May 9.\n\nLast year's parade in Moscow was larger.",
  ],
  [
    'the day of writing in a dateline',
    'May 9',
    `MOSCOW, May 9 (Reuters) - Tanks rolled in the Victory Day parade.`,
    `Moscow on May 9 was calm. Tanks rolled in the Victory Day parade.`,
  ],
  [
    'the day on which the page was changed',
    'May 9, 2025',
    `${MOSCOW}\n\nUpdated May 9, 2025, 10:15 am\n\nTanks rolled.`,
    `${MOSCOW}\n\nUpdates tell of May 9, 2025, 10:15 am\n\nTanks rolled.`,
  ],
  [
    'a city beside the day',
    'May 9',
    `${MOSCOW}Students met in Belgrade on May 9 while their president watched the parade in Moscow.`,
    `${MOSCOW}Students met on May 9 while their president watched the parade in Moscow.`,
  ],
  [
    'a city that owns what stands beside the day',
    'May 9',
    `${MOSCOW}He missed a ceremony at Minsk's Victory Square on May 9.`,
    `${MOSCOW}He missed a ceremony at the Victory Square on May 9.`,
  ],
  [
    'a sentence that takes place elsewhere',
    'May 9',
    `${MOSCOW}Leaders of four countries boarded a night train on May 9 and after a long and sleepless journey stood in Kyiv.`,
    `${MOSCOW}Leaders of four countries boarded a night train on May 9 and after a long and sleepless journey stood there.`,
  ],
  [
    'another topic on the day',
    'May 9',
    `${MOSCOW}The match was moved to May 9.`,
    `${MOSCOW}The talks were moved to May 9.`,
  ],
  [
    "another people's name for its own day",
    'Victory Day',
    'Guests have arrived for the parade in Moscow on May 9. The Croatian Victory Day is a different one.',
    'Guests have arrived for the parade in Moscow on May 9. The Russian Victory Day is a different one.',
  ],
  [
    'an occasion held elsewhere',
    'Victory Day',
    'Moscow holds a parade on May 9. He also watched the Victory Day march in Minsk.',
    'Moscow holds a parade on May 9. He also watched the Victory Day march in Moscow.',
  ],
  [
    'a host at the head of the sentence',
    'Victory Day',
    'Moscow holds a parade on May 9. Belarus celebrated Victory Day in the evening.',
    'Moscow holds a parade on May 9. People celebrated Victory Day in the evening.',
  ],
  [
    'a sentence that opens elsewhere',
    'Victory Day',
    'Putin watched the parade in Moscow on May 9.\n\nIn Tbilisi, thousands gathered for Victory Day.',
    'Putin watched the parade in Moscow on May 9.\n\nIn silence, thousands gathered for Victory Day.',
  ],
  [
    'a parade elsewhere just before',
    "Last year's parade",
    "Moscow holds its Victory Day parade on May 9.\n\nA parade was held in Minsk in July. Last year's parade was larger.",
    "Moscow holds its Victory Day parade on May 9.\n\nA parade was held in July. Last year's parade was larger.",
  ],
  [
    'an anniversary of something else',
    '80th anniversary',
    `${MOSCOW}Moscow also marked the 80th anniversary of the founding of the UN.`,
    `${MOSCOW}Moscow also marked the 80th anniversary of the victory.`,
  ],
  [
    'an anniversary of nothing that we know',
    '80th anniversary',
    `${MOSCOW}The Moscow circus marked the 80th anniversary of its elephants.`,
    `${MOSCOW}The Moscow parade marked the 80th anniversary.`,
  ],
  [
    'an anniversary whose edition is not the one spoken of',
    '60th anniversary',
    `${MOSCOW}Moscow hopes for a 60th anniversary concert.`,
    `${MOSCOW}Moscow hopes for a 60th anniversary like that of 2005.`,
  ],
  [
    'a year without an edition',
    'parade',
    'Xi watched the Victory Day parade in Beijing on September 3, 2025. The 2019 parade in Beijing was larger.',
    'Xi watched the Victory Day parade in Beijing on September 3, 2025. The 2015 parade in Beijing was larger.',
  ],
  [
    'no place that is ours',
    'Victory Day',
    'Officials laid flowers on Victory Day. The mayor spoke.',
    'Officials laid flowers on Victory Day. Moscow spoke.',
  ],
  [
    'another place right behind the day',
    'May 9',
    `${MOSCOW}Macron signed the treaty on May 9 in Nancy before a parade of children.`,
    `${MOSCOW}Macron watched on May 9 in silence a parade of children.`,
  ],
  [
    'a city that only what comes behind names',
    'May 9',
    'The prime minister attended a party meeting on May 9. The school in Moscow opened.',
    'The school in Moscow opened. The prime minister attended a reception on May 9.',
  ],
  [
    'a day that is spoken of without its occasion',
    'May 9',
    'The contract ends on May 9. It was signed last year.',
    'The parade is on May 9. It was announced in Moscow last year.',
  ],
];

function linksOf(text: string): string[] {
  const sentences = segment(text, 'en');
  const dates = findDates(text, sentences, { lang: 'en', published: PUBLISHED });
  const found = linkOccasions({ text, lang: 'en', published: PUBLISHED, sentences, dates }, KNOWLEDGE);
  return found.events.map((event) => event.text);
}

/** How often words are linked: some stand in a text twice, once rightly. */
const times = (text: string, words: string): number => linksOf(text).filter((link) => link.endsWith(words)).length;

describe('guards against a wrong event', () => {
  it.each(GUARDS)('%s', (_, words, kept, linked) => {
    const rightly = kept.startsWith(MOSCOW) && words === 'Victory Day' ? 1 : 0;
    expect(times(kept, words)).toBe(rightly);
    expect(times(linked, words)).toBeGreaterThan(rightly);
  });

  it.each([
    [
      '2025-09-03',
      'A store marks its 80th anniversary on September 3 with a parade for guests from Beijing.',
      'September 3',
    ],
    ['2025-09-01', 'A parade of floats will be held in Beijing on September 3.', 'September 3'],
    ['2025-11-01', 'APEC in Lima employs 2,000 builders.', 'APEC in Lima'],
    ['2025-06-16', 'The BMW G20 waited for the climbers. The next summit on their list is in India.', 'next summit'],
  ])('of an article that names no leader (%s): %s', (published, text, words) => {
    const sentences = segment(text, 'en');
    const dates = findDates(text, sentences, { lang: 'en', published });
    const article = { text, lang: 'en', published, sentences, dates, leaders: [] };
    const linked = (namedLeaders: boolean) => linkOccasions({ ...article, namedLeaders }, SUMMITS).events;
    expect(linked(false)).toEqual([]);
    expect(linked(true).map((event) => event.text)).toContain(words);
  });

  it('soldiers on parade need no leader', () => {
    const text = 'A military parade will be held in Beijing on September 3.';
    const sentences = segment(text, 'en');
    const published = '2025-09-01';
    const dates = findDates(text, sentences, { lang: 'en', published });
    const { events } = linkOccasions({ text, lang: 'en', published, sentences, dates, leaders: [] }, KNOWLEDGE);
    expect(events.map((event) => event.text)).toContain('September 3');
  });

  it('talks of two on a day of a summit are no part of it', () => {
    const at = (deed: string) => {
      const text = `The APEC summit in Gyeongju is over.\n\nTakaichi ${deed} on October 31.`;
      const sentences = segment(text, 'en');
      const published = '2025-11-03';
      const dates = findDates(text, sentences, { lang: 'en', published });
      const start = text.indexOf('Takaichi');
      const leaders = [{ start, end: start + 8 }];
      return linkOccasions({ text, lang: 'en', published, sentences, dates, leaders }, SUMMITS).events.length;
    };
    expect(at('sat beside a Taiwanese envoy')).toBe(2);
    expect(at('held talks with Xi')).toBe(1);
  });

  it('the season: a country and a name prove nothing far from the day', () => {
    const text = 'The Russian president congratulated his counterpart on Victory Day. Flags were everywhere.';
    const at = (published: string) => {
      const sentences = segment(text, 'en');
      return linkOccasions({ text, lang: 'en', published, sentences, dates: [] }, KNOWLEDGE).events.length;
    };
    expect(at('2022-08-30')).toBe(0);
    expect(at('2022-05-08')).toBe(1);
  });
});
