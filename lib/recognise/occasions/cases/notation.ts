import type { Span } from '../../types.ts';

/**
 * A short article with its events marked in the text: `[[May 9|moscow/2025]]`, the series by its
 * first word. What is not marked must not be linked.
 */
export interface OccasionCase {
  readonly published: string | null;
  readonly title?: string;
  readonly text: string;
}

const SERIES: Readonly<Record<string, string>> = { moscow: 'moscow-victory-day', beijing: 'beijing-victory-day' };
const MARK = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;

export interface MarkedEvent extends Span {
  readonly id: string;
}

/** The plain text of a case, and the events marked in it with their offsets in the plain text. */
export function readCase({ text }: OccasionCase): { text: string; events: MarkedEvent[] } {
  const events: MarkedEvent[] = [];
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, words = '', target = ''] = match;
    plain += text.slice(at, match.index);
    const [series = '', edition = ''] = target.split('/');
    events.push({
      start: plain.length,
      end: plain.length + words.length,
      id: `${SERIES[series] ?? series}/${edition}`,
    });
    plain += words;
    at = match.index + whole.length;
  }
  return { text: plain + text.slice(at), events };
}
