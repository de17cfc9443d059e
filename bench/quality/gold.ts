import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One stretch that a careful reader would mark: the `nth` occurrence of `quote` in the text. */
export interface GoldMention {
  readonly quote: string;
  readonly nth: number;
  readonly id?: string | null;
  readonly value?: string;
  readonly kind?: 'leader' | 'event' | 'date';
  readonly why?: string;
}

export interface GoldClaim {
  readonly leader?: string | null;
  readonly country?: string | null;
  readonly group?: string | null;
  readonly all?: string | null;
  readonly event: string;
  readonly status: string;
  readonly denies?: boolean;
  readonly speaker?: string | null;
  readonly quote: string;
}

/** An article with what is to be found in it; the conventions are those of `../shared/reference/annotated`. */
export interface GoldArticle {
  readonly id: string;
  readonly lang: string;
  readonly published: string | null;
  readonly url?: string | null;
  readonly title?: string;
  readonly text: string;
  readonly leaders: readonly GoldMention[];
  readonly events: readonly GoldMention[];
  readonly dates: readonly GoldMention[];
  readonly claims?: readonly GoldClaim[];
  readonly traps?: readonly GoldMention[];
  /** Right if marked, not required. */
  readonly optional?: readonly GoldMention[];
}

const OWN = fileURLToPath(new URL('./articles', import.meta.url));
const SHARED = fileURLToPath(new URL('../../../shared/reference/annotated', import.meta.url));

/** A set of articles. Of a sealed one only the figures are looked at, so that nothing is tuned to it. */
export interface GoldSet {
  readonly name: string;
  readonly sealed: boolean;
  readonly articles: readonly GoldArticle[];
}

/** The articles of our own, open and sealed, and, where they are present beside the project, the shared ones. */
export function loadGold(): GoldSet[] {
  return [
    { name: 'shared', sealed: false, articles: articlesIn(SHARED) },
    { name: 'open', sealed: false, articles: articlesIn(join(OWN, 'open')) },
    { name: 'sealed', sealed: true, articles: articlesIn(join(OWN, 'sealed')) },
  ].filter(({ articles }) => articles.length > 0);
}

function articlesIn(folder: string): GoldArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldArticle);
}

/**
 * Where a gold mention stands in its article's text.
 *
 * @throws {Error} when the text does not hold the quote that often: the gold is wrong
 */
export function locateQuote(article: GoldArticle, mention: GoldMention): { start: number; end: number } {
  let start = -1;
  for (let n = 0; n < mention.nth; n++) start = article.text.indexOf(mention.quote, start + 1);
  if (start < 0 || mention.nth < 1) throw new Error(`${article.id}: no ${mention.nth}. "${mention.quote}"`);
  return { start, end: start + mention.quote.length };
}
