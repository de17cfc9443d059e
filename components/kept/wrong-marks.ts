import type { Outcome } from '../../lib/history/types.ts';
import type { Claim } from '../../lib/packs/schema.ts';
import { outcomeLook, shownOutcome } from '../outcome/outcome-words.ts';
import type { Words } from '../words/words.ts';

/**
 * The names of what a reader can call wrong. They hold ids and words of the page, never an address:
 * what somebody has read is not to be seen from what they corrected.
 */

/** Words of a page taken for a leader or an event. */
export function wrongMention({ kind, id, text }: { kind: 'leader' | 'event'; id: string; text: string }): string {
  return `mention ${kind} ${id} ${shortened(text)}`;
}

/** What the reader of pages understood: the words, and what they were taken for. */
export function wrongReading(
  claim: Pick<Claim, 'subject' | 'status' | 'denies'> & { event: string; quote: { exact: string } },
): string {
  const status = claim.denies ? `not-${claim.status}` : claim.status;
  return `reading ${subjectWord(claim.subject)} ${claim.event} ${status} ${shortened(claim.quote.exact)}`;
}

/** A claim of the record. */
export function wrongClaim({ id }: Pick<Claim, 'id'>): string {
  return `claim ${id}`;
}

/** What the record makes of all claims on one subject and one event. */
export function wrongOutcome({ subject, event }: Pick<Outcome, 'subject' | 'event'>): string {
  return `outcome ${'leader' in subject ? subject.leader : subject.country} ${event}`;
}

/** An outcome in few words, for a report: what the record made of it, and of how many origins. */
export function outcomeReport(outcome: Outcome, words: Words): string {
  const word = words.t(outcomeLook(shownOutcome(outcome)).word);
  return words.t('commaBetween', word, words.n('origins', outcome.origins));
}

function subjectWord(subject: Claim['subject']): string {
  return Object.values(subject)[0] ?? '';
}

/** So many units tell sentences apart. */
const LONGEST = 300;

function shortened(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
