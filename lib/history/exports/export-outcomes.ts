import { toCsv } from '../../packs/csv.ts';
import type { AttendanceEvent, Leader, Series } from '../../packs/schema.ts';
import { presenceIn } from '../presence.ts';
import type { Outcome } from '../types.ts';

/** One outcome of a listing that is exported: who, at which event, and what the record makes of it. */
export interface ListedOutcome
  extends Pick<Outcome, 'subject' | 'outcome' | 'basis' | 'origins' | 'qualifiers' | 'representative'> {
  readonly event: AttendanceEvent;
  readonly series: Series | null;
  /** Null for a country nobody of which is named. */
  readonly leader: Leader | null;
  /** The day on which the record of this event ends. */
  readonly recordUntil: string;
}

const COLUMNS = {
  event: ({ event }) => event.id,
  event_name: (one) => eventName(one),
  start: ({ event }) => event.start,
  end: ({ event }) => event.end,
  place: ({ event }) => event.place,
  event_country: ({ event }) => event.country,
  leader: ({ leader }) => leader?.id ?? '',
  name: ({ leader }) => leader?.name ?? '',
  country: ({ leader, subject }) => leader?.country ?? ('country' in subject ? subject.country : ''),
  outcome: ({ outcome }) => outcome ?? '',
  basis: ({ basis }) => basis,
  origins: ({ origins }) => String(origins),
  qualifiers: ({ qualifiers }) => qualifiers.map(({ kind }) => kind).join(' '),
  representative: ({ representative }) =>
    [representative?.leader ?? representative?.name, representative?.office].filter(Boolean).join(', '),
  record_until: ({ recordUntil }) => recordUntil,
} as const satisfies Record<string, (one: ListedOutcome) => string>;

/**
 * A listing as CSV (RFC 4180), one outcome a line, with the record's own names and codes. It begins with a byte
 * order mark: without one, spreadsheets take it for another encoding than UTF-8.
 */
export function outcomesAsCsv(listed: readonly ListedOutcome[]): string {
  const rows = listed.map((one) => Object.values(COLUMNS).map((column) => column(one)));
  return `\uFEFF${toCsv([Object.keys(COLUMNS), ...rows])}`;
}

/**
 * A listing as JSON-LD in the words of schema.org: each event with those who are reported as having been at it.
 * Invitations, promises and absences have no words there and stay out, and so does whoever is only known to
 * have come to the city.
 */
export function outcomesAsJsonLd(listed: readonly ListedOutcome[]): object {
  const events = Map.groupBy(listed, ({ event }) => event.id);
  return {
    '@context': 'https://schema.org',
    '@graph': [...events.values()].flatMap((outcomes) => eventNode(outcomes) ?? []),
  };
}

function eventNode(outcomes: readonly ListedOutcome[]): object | null {
  const [first] = outcomes;
  if (!first) return null;
  const { event, series, recordUntil } = first;
  const present = outcomes.filter((one) => presenceIn(one) === 'there');
  const hosts = present.filter(({ outcome }) => outcome === 'host').map(personNode);
  const guests = present.filter(({ outcome }) => outcome !== 'host').map(personNode);
  return {
    '@type': 'Event',
    '@id': `urn:in-attendance:event:${event.id}`,
    name: eventName(first),
    startDate: event.start,
    endDate: event.end,
    ...(event.planned ? { previousStartDate: event.planned.start } : {}),
    eventStatus: `https://schema.org/Event${event.cancelled ? 'Cancelled' : event.planned ? 'Rescheduled' : 'Scheduled'}`,
    location: {
      '@type': 'Place',
      name: event.place,
      address: { '@type': 'PostalAddress', addressCountry: event.country },
    },
    ...(series
      ? { superEvent: { '@type': 'EventSeries', '@id': `urn:in-attendance:series:${series.id}`, name: series.name } }
      : {}),
    ...(hosts.length > 0 ? { organizer: hosts } : {}),
    attendee: guests,
    description: `Attendees on the record of In Attendance, which ends on ${recordUntil}.`,
  };
}

function personNode({ leader, subject }: ListedOutcome): object {
  if (!leader) return { '@type': 'Country', identifier: 'country' in subject ? subject.country : subject.leader };
  return {
    '@type': 'Person',
    '@id': `urn:in-attendance:leader:${leader.id}`,
    name: leader.name,
    memberOf: { '@type': 'GovernmentOrganization', identifier: leader.country },
  };
}

/** In the record's own words: English, with the year. */
function eventName({ event, series }: ListedOutcome): string {
  return event.name ?? `${series?.name ?? event.series} ${event.start.slice(0, 4)}`;
}
