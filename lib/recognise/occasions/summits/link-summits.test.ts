import { describe, expect, it } from 'vitest';
import { segment } from '../../../text/sentences.ts';
import { findDates } from '../../dates/find-dates.ts';
import { readCase } from '../cases/notation.ts';
import { linkOccasions } from '../link-occasions.ts';
import { AR_SUMMIT_CASES } from './cases/ar.ts';
import type { SummitCase } from './cases/case.ts';
import { DE_SUMMIT_CASES } from './cases/de.ts';
import { EN_SUMMIT_CASES } from './cases/en.ts';
import { ES_SUMMIT_CASES } from './cases/es.ts';
import { FR_SUMMIT_CASES } from './cases/fr.ts';
import { JA_SUMMIT_CASES } from './cases/ja.ts';
import { KNOWLEDGE } from './cases/knowledge.ts';
import { PL_SUMMIT_CASES } from './cases/pl.ts';
import { PT_SUMMIT_CASES } from './cases/pt.ts';
import { RO_SUMMIT_CASES } from './cases/ro.ts';
import { RU_SUMMIT_CASES } from './cases/ru.ts';
import { SR_SUMMIT_CASES } from './cases/sr.ts';
import { UK_SUMMIT_CASES } from './cases/uk.ts';
import { ZH_SUMMIT_CASES } from './cases/zh.ts';

const CASES: Readonly<Record<string, readonly SummitCase[]>> = {
  ar: AR_SUMMIT_CASES,
  de: DE_SUMMIT_CASES,
  en: EN_SUMMIT_CASES,
  es: ES_SUMMIT_CASES,
  fr: FR_SUMMIT_CASES,
  ja: JA_SUMMIT_CASES,
  pl: PL_SUMMIT_CASES,
  pt: PT_SUMMIT_CASES,
  ro: RO_SUMMIT_CASES,
  ru: RU_SUMMIT_CASES,
  sr: SR_SUMMIT_CASES,
  uk: UK_SUMMIT_CASES,
  zh: ZH_SUMMIT_CASES,
};

/** Everything is read from the words of the text: no names of packs are given. */
describe.each(Object.entries(CASES))('summits, ceremonies and editions in %s', (lang, cases) => {
  it.each(cases)('%s %s', (published, marked) => {
    const { text, events } = readCase({ published, text: marked });
    const sentences = segment(text, lang);
    const dates = findDates(text, sentences, { published, lang });
    const found = linkOccasions({ text, lang, published, sentences, dates }, KNOWLEDGE).events;
    expect(found.map(({ start, text: words, id }) => `${start} ${words} → ${id}`)).toEqual(
      events.map(({ start, end, id }) => `${start} ${text.slice(start, end)} → ${id}`),
    );
  });
});
