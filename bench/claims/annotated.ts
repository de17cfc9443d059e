import type { Mention } from '../../lib/recognise/types.ts';
import { type GoldArticle, type GoldMention, locateQuote } from '../quality/gold.ts';

/**
 * The mentions of an article as recognition would hand them on if it were perfect, so that the reading
 * of claims is measured by itself.
 *
 * @returns sorted by start, not overlapping
 */
export function mentionsOf(article: GoldArticle): Mention[] {
  const taken: Mention[] = [];
  const put = (row: GoldMention, kind: Mention['kind'], value: string | null | undefined): void => {
    if (!value) return;
    const { start, end } = locateQuote(article, row);
    if (taken.some((other) => other.start < end && start < other.end)) return;
    const span = { start, end, text: row.quote };
    taken.push(kind === 'date' ? { kind, value, ...span } : { kind, id: value, ...span });
  };
  for (const row of article.leaders) put(row, 'leader', row.id);
  for (const row of article.events) put(row, 'event', row.id);
  for (const row of article.optional ?? []) if (row.kind === 'leader') put(row, 'leader', row.id);
  for (const row of article.dates) put(row, 'date', row.value);
  return taken.sort((a, b) => a.start - b.start);
}
