import type { PageAnswer } from '../../lib/browser/active-tab.ts';

/** How long it is until a page is asked once more, in milliseconds, after each answer. */
const PAUSES = [250, 250, 500, 1000, 2000, 4000] as const;

/** So many answers of a page that is still being read are not listed: a list that grows moves under the hand. */
const PATIENCE = 3;

/** What is shown after an answer: that the page is being read, what it holds, or that it has not been read. */
export type Showing = 'asking' | 'listed' | 'unread';

/**
 * What to show of the nth answer of a page, from 0.
 *
 * A page that has been read to the end, or of which something is known otherwise, is shown at once.
 */
export function showingOf(answer: PageAnswer, nth: number): Showing {
  if (answer.state !== 'read' || !answer.summary.reading) return 'listed';
  if (nth < PATIENCE) return 'asking';
  if (answer.summary.entries.length > 0) return 'listed';
  return nth < PAUSES.length ? 'asking' : 'unread';
}

/** How long to wait after the nth answer until the next; null where no more is to be expected. */
export function pauseAfter(answer: PageAnswer, nth: number): number | null {
  if (answer.state !== 'read') return null;
  return PAUSES[nth] ?? (answer.summary.reading ? (PAUSES[PAUSES.length - 1] ?? null) : null);
}
