import type { AttendanceEvent, Claim, SourceKind } from '../../packs/schema.ts';
import { originsOf, type Testimony, type Verdict } from '../testimony.ts';
import type { Qualifier } from '../types.ts';
import { reportsAreDue, rollSpeaks } from './roll.ts';
import { isCityOnly } from './scope.ts';

/** Sources that an outcome should not rest on alone without saying so. */
const WEAK: ReadonlySet<SourceKind> = new Set(['state-media', 'aggregator']);

/** What limits or colours a verdict, most important first. */
export function qualifiersOf(verdict: Verdict, event: AttendanceEvent, recordUntil: string): Qualifier[] {
  const counted = [...verdict.counted];
  const qualifiers: Qualifier[] = [];
  if (event.cancelled) qualifiers.push({ kind: 'cancelled' });
  if (verdict.sides) qualifiers.push({ kind: 'sides', statuses: verdict.sides });
  qualifiers.push(...scopeQualifiers(verdict, counted, event), ...reachQualifiers(verdict, counted));
  if (verdict.minority) qualifiers.push({ kind: 'minority', ...verdict.minority });
  if (verdict.basis === 'before' && reportsAreDue(event, recordUntil)) {
    const missing = rollSpeaks(event, recordUntil);
    qualifiers.push(missing ? { kind: 'not-on-complete-list' } : { kind: 'no-after-report', recordUntil });
  }
  // The event's own field is no testimony that could be single or weak.
  if (counted.some(({ reach }) => reach === 'event')) return qualifiers;
  // Of an absence announcements count as well, but they are no reports.
  const reports = counted.filter(({ phase }) => phase === 'after');
  if (reports.length > 0 && reports.every(({ lookBack }) => lookBack)) qualifiers.push({ kind: 'look-back-only' });
  if (originsOf(counted).size === 1) qualifiers.push({ kind: 'single-origin' });
  if (counted.every(isWeak)) qualifiers.push({ kind: 'weak-sources-only' });
  return qualifiers;
}

function scopeQualifiers(verdict: Verdict, counted: readonly Testimony[], event: AttendanceEvent): Qualifier[] {
  if (verdict.outcome !== 'attended') return [];
  if (verdict.cityNotEvent) return [{ kind: 'city-not-event', place: cityOf(event) }];
  return counted.every(isCityOnly) ? [{ kind: 'city-only', place: cityOf(event) }] : [];
}

/** The city of "Red Square, Moscow": the last part, unless it is an abbreviation ("Washington, D.C."). */
function cityOf({ place }: AttendanceEvent): string {
  const last = place.slice(place.lastIndexOf(',') + 1).trim();
  return last.length > 4 ? last : place;
}

function reachQualifiers(verdict: Verdict, counted: readonly Testimony[]): Qualifier[] {
  if (verdict.reach === 'all') return [{ kind: 'by-all' }];
  const subject = counted.find(({ reach }) => reach === verdict.reach)?.claim.subject;
  return subject ? namedReach(subject) : [];
}

function namedReach(subject: Claim['subject']): Qualifier[] {
  if ('country' in subject) return [{ kind: 'by-country', country: subject.country }];
  return 'group' in subject ? [{ kind: 'by-group', group: subject.group }] : [];
}

function isWeak({ source }: Testimony): boolean {
  return WEAK.has(source.kind) || source.machineTranslated === true;
}
