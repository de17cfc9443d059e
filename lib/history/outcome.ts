import type { AttendanceEvent, Representative } from '../packs/schema.ts';
import { weighAfter } from './rules/after.ts';
import { weighBefore } from './rules/before.ts';
import { corroborateAbsence } from './rules/corroborate.ts';
import { missingFromRoll } from './rules/missing.ts';
import { refineUninvited } from './rules/not-invited.ts';
import { qualifiersOf } from './rules/qualifiers.ts';
import { reportsAreDue, rollSpeaks } from './rules/roll.ts';
import { originsOf, specificity, type Testimony } from './testimony.ts';
import type { Outcome, Rung } from './types.ts';

/**
 * What all testimonies on one subject and one event support (docs/architecture.md, "From claims
 * to outcomes"). Reports from the day and afterwards beat announcements; where neither is firm
 * enough the outcome is null. Nothing is guessed.
 *
 * @param testimonies at least one
 * @param recordUntil the day on which the record ends, `YYYY-MM-DD`
 */
export function outcomeOf(
  subject: Outcome['subject'],
  event: AttendanceEvent,
  testimonies: readonly Testimony[],
  recordUntil: string,
): Outcome {
  const reported = weighAfter(testimonies);
  const weighed = reported ? corroborateAbsence(reported, () => weighBefore(testimonies)) : weighBefore(testimonies);
  const verdict = weighed && refineUninvited(weighed, event, testimonies);
  const base = { event: event.id, subject };
  // A country without a known representative may have been there in somebody else of its leaders;
  // and what is said of all foreign leaders makes nobody one of those who are missing.
  const isNamed = 'leader' in subject && testimonies.some(({ reach }) => reach !== 'all');
  if (verdict?.basis !== 'after' && isNamed && rollSpeaks(event, recordUntil)) {
    const missing = missingFromRoll(verdict);
    if (missing) {
      const { counted, ...outcome } = missing;
      return { ...base, ...outcome, ladder: ladderOf(testimonies, counted) };
    }
  }
  if (!verdict) {
    const ladder = ladderOf(testimonies, new Set());
    const silent = reportsAreDue(event, recordUntil);
    return {
      ...base,
      outcome: null,
      basis: 'before',
      origins: 0,
      qualifiers: silent ? [{ kind: 'no-after-report', recordUntil }] : [],
      ladder,
    };
  }
  const standing = [...verdict.counted, ...(verdict.beside ?? [])];
  const representative = representativeIn(standing);
  return {
    ...base,
    outcome: verdict.outcome,
    basis: verdict.basis,
    origins: originsOf(verdict.counted).size,
    qualifiers: qualifiersOf(verdict, event, recordUntil),
    ...(representative ? { representative } : {}),
    ladder: ladderOf(testimonies, new Set(standing)),
  };
}

/**
 * Who stands in: the best described one, and of equals the one reported last. Also for somebody
 * who has declined, or came to the place and sent another to the event.
 */
function representativeIn(standing: readonly Testimony[]): Representative | undefined {
  const named = standing
    .filter(({ claim, says }) => says === 'represented' && claim.representative)
    .sort((a, b) => detail(b) - detail(a) || (a.reported.latest < b.reported.latest ? 1 : -1));
  return named[0]?.claim.representative;
}

function detail({ claim }: Testimony): number {
  const { leader, name, office } = claim.representative ?? {};
  return (leader ? 4 : 0) + (name ? 2 : 0) + (office ? 1 : 0);
}

/** Every testimony as a rung, oldest report first; of one day, the most general first; then as the source has them. */
function ladderOf(testimonies: readonly Testimony[], counted: ReadonlySet<Testimony>): Rung[] {
  return testimonies.toSorted(byReport).map((testimony) => rungOf(testimony, counted.has(testimony)));
}

function byReport(a: Testimony, b: Testimony): number {
  if (a.reported.earliest !== b.reported.earliest) return a.reported.earliest < b.reported.earliest ? -1 : 1;
  if (a.reported.latest !== b.reported.latest) return a.reported.latest < b.reported.latest ? -1 : 1;
  if (a.reach !== b.reach) return specificity(b.reach) - specificity(a.reach);
  return byId.compare(a.claim.id, b.claim.id);
}

/** `paper#10` after `paper#9`. Made once: a collator is dear. */
const byId = new Intl.Collator('en', { numeric: true });

/** A testimony as surfaces and the command line show it. */
export function rungOf({ claim, source, reach, phase }: Testimony, counted: boolean): Rung {
  return { claim, source, reach, phase, counted };
}
