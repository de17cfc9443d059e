import { describe, expect, it } from 'vitest';
import { segment } from '../../text/sentences.ts';
import { findDates } from '../dates/find-dates.ts';
import { KNOWLEDGE } from './cases/knowledge.ts';
import { readCase } from './cases/notation.ts';
import { linkOccasions } from './link-occasions.ts';

type Case = readonly [idea: string, lang: string, published: string, marked: string, title?: string];

/** Articles that could mean one of several editions, series or places: which the words settle. */
const CASES: readonly Case[] = [
  [
    'an article right before an edition is about its series, whatever else it tells of',
    'pt',
    '2025-09-03',
    'Xi assistiu ao desfile militar em Pequim. Em maio, Xi esteve em Moscou para o [[Dia da Vitória|moscow/2025]].\n\nNo [[desfile de 2015|beijing/2015]], o convidado de honra também era Putin.',
  ],
  [
    'what only the sentences behind name is the next thing told',
    'ja',
    '2025-08-29',
    '[[9月3日|beijing/2025]]に北京で開く軍事パレードに、プーチン大統領が出席する。\n\n[[2015年の軍事パレード|beijing/2015]]には韓国の大統領が出席した。[[5月9日|moscow/2025]]のモスクワの式典には習近平国家主席が出席している。',
  ],
  [
    'whose the host says it is, though a guest is named beside it',
    'ja',
    '2025-02-21',
    'プーチン大統領は[[5月9日|moscow/2025]]に赤の広場で軍事パレードを開く。中国の習近平国家主席がプーチン大統領の「戦勝[[80周年|moscow/2025]]記念パレード」への招待を受諾した。中国は9月に北京で式典を開く。',
  ],
  [
    'the year of a parade that only the other series held',
    'en',
    '2025-09-02',
    'Xi will review the parade in Beijing on [[September 3|beijing/2025]]. Vucic was in Moscow on [[May 9|moscow/2025]], too.\n\nAt the [[2018 parade|moscow/2018]] he had stood beside Netanyahu.',
  ],
  [
    'an edition far off that the article names goes before the nearest',
    'en',
    '2019-11-02',
    'Moscow expects Trump at the [[75th anniversary|moscow/2020]] of the victory over Nazi Germany. He appreciates the invitation to [[Victory Day|moscow/2020]], he said.',
  ],
  [
    'a weekday whose verb tells nothing is the one of the edition',
    'en',
    '2025-05-08',
    "Paris marked VE Day. In Moscow, preparations for [[Friday's parade|moscow/2025]] continued ahead of [[May 9|moscow/2025]].",
  ],
  [
    'an anniversary of the defeat, and the city elsewhere in the paragraph',
    'en',
    '2025-07-19',
    'Putin will travel to Beijing. The event, marking the [[80th anniversary|beijing/2025]] of Japan’s defeat, is scheduled for early September.',
  ],
  [
    'an anniversary with the city right behind it, on its eve',
    'en',
    '2010-05-08',
    'Medvedev invited the allies to mark the [[65th anniversary|moscow/2010]] in Moscow. Their soldiers will march on Red Square.',
  ],
  [
    'a parade long past, by its year and city',
    'en',
    '2025-03-01',
    'Which leaders attended the [[2005 parade|moscow/2005]] in Moscow? More than fifty.',
  ],
  [
    'an anniversary held in another city, behind what it is of',
    'en',
    '2025-05-08',
    "Macron marked the 80th anniversary of the end of World War II in Europe at the Arc de Triomphe. In Moscow, Xi met Putin before [[tomorrow's parade|moscow/2025]].",
  ],
  [
    'a year at the head of the sentence and days that were moved',
    'pl',
    '2025-05-10',
    'W Moskwie odbyła się parada na placu Czerwonym. W 2020 roku uroczystości przełożono z [[9 maja|moscow/2020]] na [[24 czerwca|moscow/2020]].',
  ],
  [
    'the adjective of a weekday',
    'pl',
    '2025-05-10',
    'W Moskwie odbyła się [[piątkowa parada|moscow/2025]] na placu Czerwonym.',
  ],
  [
    'the adjective of a weekday',
    'ru',
    '2025-05-10',
    'Москва. На [[пятничном параде|moscow/2025]] на Красной площади был и Фицо.',
  ],
  [
    'one of another week',
    'pl',
    '2025-05-10',
    'W Moskwie odbyła się [[wczorajsza parada|moscow/2025]] na placu Czerwonym, nie środowa parada.',
  ],
  [
    'the new day of an edition that was put off, its year told by its anniversary',
    'en',
    '2025-05-13',
    'Putin welcomed guests in Moscow for the [[80th anniversary|moscow/2025]] of the victory.\n\nIn 2020 he had invited them to the [[75th anniversary|moscow/2020]]. The pandemic delayed it to [[June 24|moscow/2020]].',
  ],
  [
    'a name beside its host, in an article about both',
    'es',
    '2025-09-06',
    'En Moscú y en Pekín hubo desfiles el [[9 de mayo|moscow/2025]] y el [[3 de septiembre|beijing/2025]].\n\nLula siguió el [[Día de la Victoria|moscow/2025]] a pocos metros de Putin. El miércoles, en Pekín, no estuvo.',
  ],
  [
    'what stands behind a comma is not what the anniversary is of',
    'en',
    '2025-05-12',
    'Putin received guests at the parade in Moscow. Ghimpu declined the invitation to the [[65th anniversary|moscow/2010]], recalling the deportations.',
  ],
  [
    'a town where something else takes place',
    'ja',
    '2025-09-04',
    '北京で[[9月3日|beijing/2025]]、軍事パレードが行われた。式典の招待状が届いた。静岡市の川では9月3日に漁が再開した。',
  ],
  [
    'its day in an article whose title asks who will be in the city',
    'en',
    '2025-05-07',
    'Who is coming? Xi and Fico.\n\nWhat did Zelensky say of safety on [[May 9|moscow/2025]]? He meant that Kyiv takes no responsibility.',
    'Who will be in Moscow?',
  ],
  [
    'a parade, days before its edition, below a title that names the Kremlin',
    'en',
    '2025-04-29',
    "Ushakov speaks of more than twenty leaders. At [[last year's parade|moscow/2024]], nine men stood in sleet.",
    'Why the Kremlin is counting',
  ],
  [
    'its day and an event, with its host alone',
    'en',
    '2025-09-04',
    'Xi showed his missiles. India was represented at the [[September 3|beijing/2025]] event by its ambassador.',
  ],
  [
    'a year behind a semicolon is another clause',
    'en',
    '2023-05-10',
    'Pashinyan came to the parade in Moscow. It was his first [[Victory Day|moscow/2023]] there; in 2020 he stayed at home.',
  ],
  [
    'an anniversary of long ago by its year and city',
    'en',
    '2026-03-02',
    'He whispered for Iliescu at the [[50th anniversary|moscow/1995]] celebrations in Moscow in 1995.',
  ],
  [
    'years since something of which the enemy was but a part',
    'en',
    '2025-01-27',
    'Putin stayed in Moscow. Eighty years after the Red Army reached the camp at Auschwitz, kings stood in the snow. The parade in Moscow is on [[May 9|moscow/2025]].',
  ],
  [
    'a city that acts on the day',
    'en',
    '2025-05-07',
    'Putin receives guests in Moscow for the parade on [[May 9|moscow/2025]]. On May 9 Brussels hopes to open a tribunal.',
  ],
  [
    'an anniversary behind the year of an earlier edition',
    'en',
    '2019-03-22',
    'He was at the [[50th anniversary|moscow/1995]] of the victory in Moscow in 1995. In 2010 he sat beside her. The [[70th anniversary|moscow/2015]] found him there again.',
  ],
];

describe('which edition is meant', () => {
  it.each(CASES.map((row) => [row[0], row[1], row] as const))(
    '%s (%s)',
    (_idea, _lang, [, lang, published, marked, title]) => {
      const { text, events } = readCase({ published, text: marked });
      const sentences = segment(text, lang);
      const dates = findDates(text, sentences, { published, lang });
      const found = linkOccasions(
        { text, lang, published, sentences, dates, ...(title && { title }) },
        KNOWLEDGE,
      ).events;
      expect(found.map(({ start, text: words, id }) => `${start} ${words} → ${id}`)).toEqual(
        events.map(({ start, end, id }) => `${start} ${text.slice(start, end)} → ${id}`),
      );
    },
  );
});
