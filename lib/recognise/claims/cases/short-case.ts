import { unmark } from '../sentence/marked-text.ts';
import type { ArticleCase } from './case.ts';

/** A sentence or a few of our own making, in one language's table. */
export interface ShortCase {
  /** What the case shows. */
  readonly shows: string;
  /** With mentions marked as in `marked-text.ts`; the event marked first is the one that the claims are about. */
  readonly text: string;
  readonly published: string;
  /** The event that the headline names. */
  readonly titled?: string;
  /** As in an `ArticleCase`, parted by semicolons; empty where nothing may be read. */
  readonly claims: string;
}

/** A language's short cases as articles. */
export function articlesOf(lang: string, cases: readonly ShortCase[]): ArticleCase[] {
  return cases.map(({ shows, text, published, titled, claims }) => {
    const event = unmark(text).mentions.find((mention) => mention.kind === 'event');
    return {
      name: shows,
      lang,
      published,
      ...(event?.kind === 'event' ? { event: event.id } : {}),
      marked: text,
      ...(titled === undefined ? {} : { titled }),
      claims: claims.split(';').flatMap((claim) => (claim.trim() === '' ? [] : [claim.trim()])),
    };
  });
}
