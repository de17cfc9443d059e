import type { Annotations, ClaimReading, Mention } from '../../lib/recognise/types.ts';
import { type GoldArticle, type GoldClaim, type GoldMention, locateQuote } from './gold.ts';

export type Kind = 'leader' | 'event' | 'date' | 'claim';
export const KINDS = ['leader', 'event', 'date', 'claim'] as const satisfies readonly Kind[];

/** How marks compare with gold: exact span and id, and, for the softer figure, any overlap with the same id. */
export interface Score {
  found: number;
  marked: number;
  wanted: number;
  overlapping: number;
}

/** One disagreement, in words for the report. */
export interface Miss {
  readonly article: string;
  readonly kind: Kind;
  readonly what: 'wrong' | 'missed' | 'trap';
  readonly text: string;
}

export function emptyScore(): Score {
  return { found: 0, marked: 0, wanted: 0, overlapping: 0 };
}

export function precision(score: Score): number {
  return score.marked === 0 ? 1 : score.found / score.marked;
}

export function recall(score: Score): number {
  return score.wanted === 0 ? 1 : score.found / score.wanted;
}

export function f1(score: Score): number {
  const p = precision(score);
  const r = recall(score);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly id: string | null;
}

/** Adds one article's result to the scores of its kinds. Optional marks count neither for nor against. */
export function scoreArticle(
  article: GoldArticle,
  result: Annotations,
  scores: Record<Kind, Score>,
  misses: Miss[],
): void {
  const optional = (article.optional ?? []).map((mention) => placed(article, mention));
  const gold = { leader: article.leaders, event: article.events, date: article.dates };
  for (const kind of ['leader', 'event', 'date'] as const) {
    const wanted = gold[kind].map((mention) => placed(article, mention));
    const marked = result.mentions.filter((mention) => mention.kind === kind);
    compare(article, kind, wanted, marked, optional, scores[kind], misses);
  }
  compareClaims(article, result.claims, scores.claim, misses);
}

function placed(article: GoldArticle, mention: GoldMention): Placed {
  return { ...locateQuote(article, mention), id: mention.id ?? mention.value ?? null };
}

function compare(
  article: GoldArticle,
  kind: Kind,
  wanted: Placed[],
  marked: readonly Mention[],
  optional: Placed[],
  score: Score,
  misses: Miss[],
): void {
  const open = new Set(wanted);
  const report = (what: Miss['what'], text: string) => misses.push({ article: article.id, kind, what, text });
  for (const mark of marked) {
    const id = mark.kind === 'date' ? mark.value : mark.id;
    const exact = wanted.find((gold) => gold.start === mark.start && gold.end === mark.end && gold.id === id);
    if (
      !exact &&
      optional.some((gold) => gold.start < mark.end && mark.start < gold.end && (gold.id === null || gold.id === id))
    )
      continue;
    score.marked++;
    const near = exact ?? wanted.find((gold) => gold.start < mark.end && mark.start < gold.end && gold.id === id);
    if (near) score.overlapping++;
    if (exact) {
      score.found++;
      open.delete(exact);
    } else report('wrong', `${excerpt(article.text, mark)} → ${id}`);
  }
  score.wanted += wanted.length;
  for (const gold of open) report('missed', `${excerpt(article.text, gold)} → ${gold.id}`);
}

function compareClaims(article: GoldArticle, claims: readonly ClaimReading[], score: Score, misses: Miss[]): void {
  const key = (subject: string, event: string, status: string, denies: boolean) =>
    `${subject} ${event} ${status}${denies ? ' denied' : ''}`;
  const wanted = new Set(
    (article.claims ?? []).map((claim) => key(subjectOf(claim), claim.event, claim.status, claim.denies ?? false)),
  );
  const found = new Set(
    claims.map((claim) => key(Object.values(claim.subject)[0] ?? '', claim.event, claim.status, claim.denies === true)),
  );
  score.wanted += wanted.size;
  score.marked += found.size;
  for (const claim of found) {
    if (wanted.has(claim)) score.found++;
    else misses.push({ article: article.id, kind: 'claim', what: 'wrong', text: claim });
  }
  for (const claim of wanted)
    if (!found.has(claim)) misses.push({ article: article.id, kind: 'claim', what: 'missed', text: claim });
}

function subjectOf(claim: GoldClaim): string {
  return claim.leader ?? claim.country ?? claim.group ?? claim.all ?? '';
}

function excerpt(text: string, { start, end }: { start: number; end: number }): string {
  const clean = (part: string) => part.replace(/\s+/g, ' ');
  return `${clean(text.slice(Math.max(0, start - 30), start))}[${clean(text.slice(start, end))}]${clean(text.slice(end, end + 25))}`;
}
