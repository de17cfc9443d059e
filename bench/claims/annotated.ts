/**
 * The annotated articles of the reference material, with their mentions as recognition would hand them
 * on: so that the reading of claims is measured by itself, whatever linking does.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DateMention, EventMention, LeaderMention } from '../../lib/recognise/types.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/reference/annotated', import.meta.url));

interface Quote {
  readonly quote: string;
  readonly nth: number;
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly lang: string;
  readonly published: string;
  readonly text: string;
  readonly leaders: readonly (Quote & { readonly id: string })[];
  readonly events: readonly (Quote & { readonly id: string })[];
  readonly dates: readonly (Quote & { readonly value: string })[];
  readonly claims: readonly AnnotatedClaim[];
  readonly optional: readonly (Quote & { readonly kind: string; readonly id: string | null })[];
}

export interface AnnotatedClaim {
  readonly leader: string | null;
  readonly country: string | null;
  readonly event: string;
  readonly status: string;
  readonly denies: boolean;
  readonly speaker: string | null;
  readonly quote: string;
}

/** All annotated articles; none where the reference material is not at hand. */
export function loadAnnotated(folder: string = FOLDER): AnnotatedArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as AnnotatedArticle);
}

/** The mentions of an annotated article, sorted, not overlapping. */
export function mentionsOf(article: AnnotatedArticle): {
  leaders: LeaderMention[];
  occasions: (EventMention | DateMention)[];
} {
  const taken: { start: number; end: number }[] = [];
  const place = ({ quote, nth }: Quote): { start: number; end: number; text: string } | null => {
    const start = nthIndex(article.text, quote, nth);
    const span = { start, end: start + quote.length };
    if (start < 0 || taken.some((other) => other.start < span.end && span.start < other.end)) return null;
    taken.push(span);
    return { ...span, text: quote };
  };
  const leaders = article.leaders.flatMap((row) => {
    const span = place(row);
    return span ? [{ kind: 'leader' as const, id: row.id, ...span }] : [];
  });
  for (const row of article.optional) {
    if (row.kind !== 'leader' || row.id === null) continue;
    const span = place(row);
    if (span) leaders.push({ kind: 'leader' as const, id: row.id, ...span });
  }
  const events = article.events.flatMap((row) => {
    const span = place(row);
    return span ? [{ kind: 'event' as const, id: row.id, ...span }] : [];
  });
  const dates = article.dates.flatMap((row) => {
    const span = place(row);
    return span ? [{ kind: 'date' as const, value: row.value, ...span }] : [];
  });
  const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;
  return { leaders: leaders.sort(byStart), occasions: [...events, ...dates].sort(byStart) };
}

function nthIndex(text: string, quote: string, nth: number): number {
  let at = -1;
  for (let n = 0; n < nth; n++) at = text.indexOf(quote, at + 1);
  return at;
}
