import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/recognise/annotate.ts';
import { countSteps } from '../../lib/text/count-steps.ts';
import { bundledKnowledge } from '../../scripts/annotate/bundled-knowledge.ts';
import { LANGUAGES, sampleArticle } from './sample.ts';

const knowledge = bundledKnowledge();
const SHORT = 8_000;
const TIMES = 8;

describe('what annotate looks at grows no faster than its text', () => {
  it.each(LANGUAGES)('%s', (lang) => {
    const short = sampleArticle(lang, SHORT);
    const long = { ...short, text: short.text.repeat(TIMES) };
    // The tables of the language are compiled once, and words remembered.
    annotate(short, knowledge);
    const [few = 0, many = 0] = [short, long].map((article) => countSteps(() => annotate(article, knowledge)));
    expect(many / few).toBeLessThan(TIMES * 1.1);
  });
});
