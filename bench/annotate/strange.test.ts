import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/recognise/annotate.ts';
import { countSteps } from '../../lib/text/count-steps.ts';
import { bundledKnowledge } from '../../scripts/annotate/bundled-knowledge.ts';

const knowledge = bundledKnowledge();
const SHORT = 3_000;
const TIMES = 8;

/** What is written over and over, without end, by pages that are none for people. */
const STRANGE = [
  ['en', 'names in sentences', 'Vladimir Putin met Xi Jinping on 9 May. '],
  ['en', 'names in one sentence', 'Putin, Xi Jinping and Lula, '],
  ['en', 'a surname', 'Putin '],
  ['en', 'claims', 'Xi will attend the Victory Day parade in Moscow on 9 May 2025, and Modi will not. '],
  ['en', 'claims in one sentence', 'Xi will attend the Victory Day parade in Moscow and Modi will not and '],
  ['en', 'one-character blocks', 'x\n\n'],
  ['en', 'a word without end', 'a'],
  ['en', 'words without a stop', 'and the president of '],
  ['en', 'capitals', 'THE '],
  ['en', 'titles', 'Slovak prime minister '],
  ['en', 'dates', '9 May 2025, '],
  ['en', 'digits', '1'],
  ['en', 'numbers', '2025 '],
  ['en', 'spaces', ' '],
  ['en', 'line breaks', '\n'],
  ['en', 'stops', '. '],
  ['en', 'quotation marks', '“'],
  ['en', 'apostrophes', "o'"],
  ['en', 'hyphens', 'a-'],
  ['en', 'commas', ','],
  ['en', 'colons', 'Kremlin: '],
  ['ru', 'names and cases', 'Путина, Си Цзиньпина и Лукашенко '],
  ['ru', 'words', 'в параде '],
  ['zh', 'names', '习近平、普京'],
  ['zh', 'one sign', '平'],
  ['ja', 'names', 'プーチン大統領は'],
  ['ar', 'names', 'والرئيس الروسي فلاديمير بوتين '],
  ['de', 'compounds', 'Putin-Kritiker-'],
] as const;

describe('what annotate looks at grows no faster than a text of one thing over and over', () => {
  it.each(STRANGE)('%s: %s', (lang, _, piece) => {
    const articleOf = (units: number) => ({
      lang,
      published: '2025-05-08',
      text: piece.repeat(Math.ceil(units / piece.length)),
    });
    const [short, long] = [articleOf(SHORT), articleOf(TIMES * SHORT)];
    annotate(short, knowledge);
    const [few = 0, many = 0] = [short, long].map((article) => countSteps(() => annotate(article, knowledge)));
    expect(many / few).toBeLessThan(TIMES * 1.25);
  });
});
