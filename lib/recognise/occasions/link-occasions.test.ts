import { describe, expect, it } from 'vitest';
import { segment } from '../../text/sentences.ts';
import { findDates } from '../dates/find-dates.ts';
import { AR_CASES } from './cases/ar.ts';
import { DE_CASES } from './cases/de.ts';
import { EN_CASES } from './cases/en.ts';
import { ES_CASES } from './cases/es.ts';
import { FR_CASES } from './cases/fr.ts';
import { JA_CASES } from './cases/ja.ts';
import { KNOWLEDGE } from './cases/knowledge.ts';
import { type OccasionCase, readCase } from './cases/notation.ts';
import { PL_CASES } from './cases/pl.ts';
import { PT_CASES } from './cases/pt.ts';
import { RO_CASES } from './cases/ro.ts';
import { RU_CASES } from './cases/ru.ts';
import { SR_CASES } from './cases/sr.ts';
import { UK_CASES } from './cases/uk.ts';
import { ZH_CASES } from './cases/zh.ts';
import { linkOccasions } from './link-occasions.ts';

const CASES: Readonly<Record<string, readonly OccasionCase[]>> = {
  ar: AR_CASES,
  de: DE_CASES,
  en: EN_CASES,
  es: ES_CASES,
  fr: FR_CASES,
  ja: JA_CASES,
  pl: PL_CASES,
  pt: PT_CASES,
  ro: RO_CASES,
  ru: RU_CASES,
  sr: SR_CASES,
  uk: UK_CASES,
  zh: ZH_CASES,
};

/** Events of an article as `words → edition`, in order. */
function linked(lang: string, { published, title, text }: { published: string | null; title?: string; text: string }) {
  const sentences = segment(text, lang);
  const dates = findDates(text, sentences, { published, lang });
  return linkOccasions({ text, lang, published, sentences, dates, ...(title && { title }) }, KNOWLEDGE);
}

describe.each(Object.entries(CASES))('occasions in %s', (lang, cases) => {
  it.each(cases)('$published $title', (article) => {
    const { text, events } = readCase(article);
    const expected = events.map(({ start, end, id }) => `${start} ${text.slice(start, end)} → ${id}`);
    const found = linked(lang, { ...article, text }).events.map(
      ({ start, text: words, id }) => `${start} ${words} → ${id}`,
    );
    expect(found).toEqual(expected);
  });
});

describe('what linking leaves to dates', () => {
  it('never marks an expression twice', () => {
    for (const [lang, cases] of Object.entries(CASES)) {
      for (const article of cases) {
        const { text } = readCase(article);
        const { events, dates } = linked(lang, { ...article, text });
        const spans = [...events, ...dates].sort((a, b) => a.start - b.start);
        spans.forEach((span, at) => {
          expect(span.text).toBe(text.slice(span.start, span.end));
          expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        });
      }
    }
  });
});
