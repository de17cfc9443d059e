import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segment } from '../../text/sentences.ts';
import { findDates } from '../dates/find-dates.ts';
import { KNOWLEDGE } from './cases/knowledge.ts';
import { linkOccasions } from './link-occasions.ts';

/** The articles that show what "right" means; the project's tests pass without them. */
const FOLDER = new URL('../../../../shared/reference/annotated/', import.meta.url);

interface Quote {
  readonly quote: string;
  readonly nth: number;
}

interface AnnotatedArticle {
  readonly lang: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
  readonly events: readonly (Quote & { readonly id: string })[];
  readonly dates: readonly (Quote & { readonly value: string })[];
  readonly optional: readonly Quote[];
}

function place(text: string, { quote, nth }: Quote): number {
  let at = -1;
  for (let i = 0; i < nth; i += 1) at = text.indexOf(quote, at + 1);
  return at;
}

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.json')) : [];

describe.skipIf(files.length === 0)('annotated articles (skipped where the material is missing)', () => {
  it.each(files.length > 0 ? files : ['none'])('%s: events and dates are those marked', (file) => {
    const article = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as AnnotatedArticle;
    const { text, lang, published, title } = article;
    const sentences = segment(text, lang);
    const dates = findDates(text, sentences, { published, lang });
    const found = linkOccasions({ text, lang, published, title, sentences, dates }, KNOWLEDGE);
    const isOptional = (start: number, end: number) =>
      article.optional.some((quote) => start < place(text, quote) + quote.quote.length && place(text, quote) < end);
    const events = found.events.filter(({ start, end }) => !isOptional(start, end));
    expect(events.map((event) => `${event.start} ${event.text} ${event.id}`).sort()).toEqual(
      article.events.map((event) => `${place(text, event)} ${event.quote} ${event.id}`).sort(),
    );
    expect(found.dates.map((date) => `${date.start} ${date.text} ${date.value}`).sort()).toEqual(
      article.dates.map((date) => `${place(text, date)} ${date.quote} ${date.value}`).sort(),
    );
  });
});
