import type { Role } from '../../packs/schema.ts';
import { type Sentence, segment } from '../../text/sentences.ts';
import { TitlesBeside } from '../linking/title-beside.ts';
import type { TitleSense } from '../offices/holders.ts';
import type { LeaderMention, Mention, Span } from '../types.ts';
import { findTitles } from './find-titles.ts';
import { titleLocale } from './locales.ts';

/** A mention of a leader whom the text calls by an office. */
export interface Calling {
  readonly mention: LeaderMention;
  readonly roles: readonly Role[];
  /** Where the title names it. */
  readonly country?: string;
}

/** Titles that name an office, and the roles it can have; "leader" and "chief" name none. */
const ROLES: Readonly<Partial<Record<TitleSense, readonly Role[]>>> = {
  president: ['state'],
  'head-of-government': ['government'],
};

/**
 * Where a text calls leaders by an office: "Chancellor Olaf Scholz".
 *
 * Leaves out whoever is once called a former or coming holder, for whom the bare title is courtesy, and
 * sentences that speak of another year.
 *
 * @param mentions of the text, sorted by start
 * @param published the day of the text, `YYYY-MM-DD`
 */
export function findCallings(text: string, lang: string, mentions: readonly Mention[], published: string): Calling[] {
  const locale = titleLocale(lang);
  if (!locale) return [];
  const beside = new TitlesBeside(text, findTitles(text, locale));
  const titled = mentions.flatMap((mention) => {
    const title = mention.kind === 'leader' ? beside.of(mention) : null;
    return title && mention.kind === 'leader' ? [{ mention, title }] : [];
  });
  if (titled.length === 0) return [];
  const former = new Set(titled.flatMap(({ mention, title }) => (title.blocked ? [mention.id] : [])));
  const sentences = segment(text, lang);
  return titled.flatMap(({ mention, title }): Calling[] => {
    const roles = ROLES[title.sense];
    const [country, other] = title.countries;
    if (!roles || other !== undefined || former.has(mention.id)) return [];
    if (speaksOfAnotherYear(text, mention, sentences, published)) return [];
    return [{ mention, roles, ...(country === undefined ? {} : { country }) }];
  });
}

function speaksOfAnotherYear(text: string, at: Span, sentences: readonly Sentence[], published: string): boolean {
  const sentence = sentences.find(({ start, end }) => start <= at.start && at.end <= end);
  const years = sentence ? text.slice(sentence.start, sentence.end).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) : null;
  return years?.some((year) => year !== published.slice(0, 4)) ?? false;
}
