import { findTitles } from '../../lib/recognise/titles/find-titles.ts';
import { titleLocale } from '../../lib/recognise/titles/locales.ts';
import type { Annotations, Span } from '../../lib/recognise/types.ts';
import { locatorOf, type Paragraph } from './paragraphs.ts';

/** A name that stands for nobody in the packs. */
export interface UnknownName {
  readonly text: string;
  readonly times: number;
  /** Where it stands for the first time. */
  readonly locator: string | null;
  /** Whether an office that leaders hold stands beside it: then somebody may be missing. */
  readonly besideTitle: boolean;
}

/** Two to four words with a capital, with small words of names between them. Scripts without capitals have none. */
const NAME =
  /\p{Lu}[\p{L}’'-]+(?:[ \u00a0](?:(?:al|bin|da|de|del|der|di|do|dos|el|ibn|la|van|von)[ \u00a0])?\p{Lu}[\p{L}’'-]+){1,3}/gu;

/** So near a title stands before or after the name that it is about, in UTF-16 units. */
const BESIDE = 3;

/**
 * The names of a text that recognition has taken for nobody, those beside an office first, then by how
 * often they stand there. Among them are towns, papers and sentences' beginnings: it is a list to look through.
 */
export function unknownNames(
  text: string,
  { lang, mentions }: Pick<Annotations, 'lang' | 'mentions'>,
  paragraphs: readonly Paragraph[],
): UnknownName[] {
  const locale = titleLocale(lang);
  const titles = locale ? findTitles(text, locale) : [];
  const found = new Map<string, UnknownName>();
  for (const { 0: run, index } of text.matchAll(NAME)) {
    // “Prime Minister Igor Unknown”: the name begins behind the title.
    const title = titles.find(({ start, end }) => start <= index && end > index);
    const start = title ? title.end + (/^\s*/.exec(text.slice(title.end))?.[0].length ?? 0) : index;
    const span = { start, end: index + run.length };
    const name = text.slice(span.start, span.end);
    if (!/\p{Lu}.*\s/u.test(name) || mentions.some((one) => overlap(one, span))) continue;
    const besideTitle = titles.some(
      (one) => Math.abs(span.start - one.end) <= BESIDE || Math.abs(one.start - span.end) <= BESIDE,
    );
    if (!besideTitle && titles.some((one) => overlap(one, span))) continue;
    const before = found.get(name);
    found.set(name, {
      text: name,
      times: (before?.times ?? 0) + 1,
      locator: before?.locator ?? locatorOf(paragraphs, span),
      besideTitle: (before?.besideTitle ?? false) || besideTitle,
    });
  }
  return [...found.values()].toSorted(
    (a, b) => Number(b.besideTitle) - Number(a.besideTitle) || b.times - a.times || (a.text < b.text ? -1 : 1),
  );
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
