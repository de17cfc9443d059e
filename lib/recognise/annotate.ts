import { matchNames } from '../lexicon/lexicon.ts';
import { segment } from '../text/sentences.ts';
import { readClaims } from './claims/read-claims.ts';
import { findDates } from './dates/find-dates.ts';
import { detectLanguage } from './language.ts';
import { candidatesOf } from './linking/candidates.ts';
import { linkLeaders } from './linking/link-leaders.ts';
import { completeNames } from './linking/own-given-name.ts';
import { withNamesWithin, withoutLeader } from './names-within.ts';
import { linkOccasions } from './occasions/link-occasions.ts';
import { boundedSentences } from './passages.ts';
import { covers, indexFrom } from './sorted-spans.ts';
import { compileTitles } from './titles/compile.ts';
import { findTitles } from './titles/find-titles.ts';
import { titleLocale } from './titles/locales.ts';
import type { Annotations, Article, Knowledge, Mention, Span } from './types.ts';

/**
 * Reads an article: which leaders it names, which editions of which events, which other dates.
 *
 * Pure and without a clock: what is unknown of the article stays unresolved.
 *
 * @returns mentions sorted by start and never overlapping; offsets are UTF-16 units into `article.text`
 */
export function annotate(article: Article, knowledge: Knowledge): Annotations {
  const { text } = article;
  const lang = primarySubtag(article.lang) ?? detectLanguage(text);
  const published = article.published ?? null;
  const sentences = segment(text, lang);
  const names = matchNames(text, knowledge.lexicon, { lang });
  const dates = findDates(text, sentences, { published, lang });
  const locale = titleLocale(lang);
  const leaders = linkLeaders({
    text,
    lang,
    published,
    sentences,
    dates,
    knowledge,
    titles: locale ? findTitles(text, locale) : [],
    tables: locale ? compileTitles(locale) : null,
    candidates: completeNames(
      text,
      candidatesOf(text, withNamesWithin(text, names, knowledge.lexicon, lang), lang, knowledge),
      knowledge,
    ),
    ...(article.context ? { context: article.context } : {}),
    ...(article.title ? { headline: article.title } : {}),
  });
  const free = dates.filter((date) => !overlapsAny(date, leaders.mentions));
  const occasions = linkOccasions(
    {
      text,
      lang,
      published,
      sentences,
      dates: free,
      names,
      leaders: leaders.mentions,
      namedLeaders: (article.context?.leaders.length ?? 0) > 0,
      ...(article.title ? { title: article.title } : {}),
      ...(article.context ? { earlierEvents: article.context.events } : {}),
    },
    knowledge,
  );
  const events = occasions.events.map((event) => withoutLeader(event, leaders.mentions, text));
  const mentions = inOrder([...leaders.mentions, ...events, ...occasions.dates]);
  const earlier = article.context?.events ?? [];
  // A date of which the text does not tell the day tells a claim nothing.
  const telling = inOrder([...mentions, ...occasions.told]).filter(
    (mention) => mention.kind !== 'date' || mention.value !== null,
  );
  return {
    lang,
    published,
    mentions,
    claims: readClaims(
      boundedSentences(text, sentences),
      telling,
      {
        ...{ text, lang, published, earlier },
        ...(article.title ? { title: article.title } : {}),
        titled: titledEditions(article.title, lang, published, knowledge),
      },
      knowledge,
    ),
    context: { leaders: leaders.introduced, events: occasions.editions },
  };
}

/** The editions that a title names: what the text below is about, whatever else it may name. */
function titledEditions(
  title: string | undefined,
  lang: string,
  published: string | null,
  knowledge: Knowledge,
): readonly string[] {
  if (!title) return [];
  const sentences = segment(title, lang);
  const dates = findDates(title, sentences, { published, lang });
  const names = matchNames(title, knowledge.lexicon, { lang });
  return linkOccasions({ text: title, lang, published, sentences, dates, names }, knowledge).editions;
}

function primarySubtag(lang: string | undefined): string | null {
  const subtag = lang?.toLowerCase().split(/[-_]/)[0];
  return subtag ? subtag : null;
}

/** Sorted by start; of two that overlap the leader stands, then the event, then the longer. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  const rank = { leader: 0, event: 1, date: 2 };
  const sorted = [...mentions].sort((a, b) => a.start - b.start || rank[a.kind] - rank[b.kind] || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (rank[mention.kind] < rank[last.kind]) kept[kept.length - 1] = mention;
  }
  return kept;
}

function overlapsAny(span: Span, mentions: readonly Span[]): boolean {
  const next = mentions[indexFrom(mentions, span.start)];
  return covers(mentions, span.start) || (next !== undefined && next.start < span.end);
}
