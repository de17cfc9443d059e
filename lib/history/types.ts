import type {
  AttendanceEvent,
  Claim,
  Country,
  Group,
  Leader,
  Representative,
  Series,
  Source,
  Tally,
  Visit,
} from '../packs/schema.ts';
import type { Quotation } from '../text/quotation.ts';

/** The parts of the record that a question needs; the store gathers it, history reads it. */
export interface Evidence {
  readonly leaders: readonly Leader[];
  readonly countries: readonly Country[];
  readonly groups: readonly Group[];
  readonly series: readonly Series[];
  readonly events: readonly AttendanceEvent[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly tallies: readonly Tally[];
  readonly visits: readonly Visit[];
  /** The day on which the record ends: the latest `recordUntil` of the packs consulted. */
  readonly recordUntil: string;
  /** The same of single series, by id, as far as their packs are known to end on another day. */
  readonly recordEnds?: Readonly<Record<string, string>>;
  /** What the reader has kept from pages; it stands beside the record and decides nothing in it. */
  readonly kept?: readonly KeptClaim[];
}

export type OutcomeKind =
  | 'host'
  | 'attended'
  | 'represented'
  | 'absent'
  | 'declined'
  | 'accepted'
  | 'expected'
  | 'invited'
  | 'not-invited'
  | 'denied'
  | 'disputed';

/** What limits or colours an outcome; surfaces put words to it. */
export type Qualifier =
  /** Came to the place, but was not at the event itself. */
  | { readonly kind: 'city-not-event'; readonly place: string }
  /** Came to the place; no source says whether to the event itself. */
  | { readonly kind: 'city-only'; readonly place: string }
  | { readonly kind: 'by-country'; readonly country: string }
  | { readonly kind: 'by-group'; readonly group: string }
  | { readonly kind: 'by-all' }
  | { readonly kind: 'minority'; readonly status: OutcomeKind; readonly origins: number }
  | { readonly kind: 'sides'; readonly statuses: readonly OutcomeKind[] }
  | { readonly kind: 'look-back-only' }
  | { readonly kind: 'single-origin' }
  | { readonly kind: 'weak-sources-only' }
  | { readonly kind: 'no-after-report'; readonly recordUntil: string }
  /** Nothing is reported of them after the day, and they are not on the list of those present, which is complete. */
  | { readonly kind: 'not-on-complete-list' }
  | { readonly kind: 'cancelled' };

/** How a claim reaches a subject: by name, by its country, its group, as a foreign leader, or by the event's own host field. */
export type Reach = 'leader' | 'country' | 'group' | 'all' | 'event';

/** `after`: says what happened, reported on the first day or later. `before`: says what was to happen, whenever it was reported. */
export type Phase = 'before' | 'after';

/** One claim in the ladder behind an outcome, with its source and how it was used. */
export interface Rung {
  readonly claim: Claim;
  readonly source: Source;
  readonly reach: Reach;
  readonly phase: Phase;
  /** False where a better or later claim, or a denial, took it out of the count. */
  readonly counted: boolean;
}

/** What all claims together support for one subject and one event; never stored. */
export interface Outcome {
  readonly event: string;
  readonly subject: { readonly leader: string } | { readonly country: string };
  /** Null: claims exist but none of them says anything firm enough. */
  readonly outcome: OutcomeKind | null;
  readonly basis: Phase;
  /** How many independent origins support the outcome; where it is disputed, how many speak at all. */
  readonly origins: number;
  readonly qualifiers: readonly Qualifier[];
  /** Who stands in, also for somebody who declined or who came to the place but not to the event. */
  readonly representative?: Representative;
  /** Every claim that bears on it, oldest report first: how it came about. */
  readonly ladder: readonly Rung[];
}

export interface LeaderHistory {
  readonly leader: Leader;
  /** Newest event first. */
  readonly outcomes: readonly Outcome[];
  /** Journeys that sources report as made, newest first. */
  readonly visits: readonly Visit[];
  /** Journeys that sources only announce: never to be shown as made. */
  readonly announcedVisits: readonly Visit[];
  /** Standing habits: claims about a whole series. */
  readonly habits: readonly Rung[];
  /** The events of the outcomes, and their series, for their names. */
  readonly events: readonly AttendanceEvent[];
  readonly series: readonly Series[];
  /** Every edition of these series that the record knows, for counting; not only those of the outcomes. */
  readonly editions: readonly AttendanceEvent[];
  /** Others who are named here: hosts, representatives, people met on visits. */
  readonly people: readonly Leader[];
  /** The groups of `by-group` qualifiers, for their names. */
  readonly groups: readonly Group[];
  /** The sources of the visits, announced ones included; a ladder carries its own. */
  readonly sources: readonly Source[];
  /** What the reader has kept about them, newest event first; absent where nothing is. */
  readonly kept?: readonly KeptStatement[];
  readonly recordUntil: string;
}

export interface EventHistory {
  readonly event: AttendanceEvent;
  readonly series: Series | null;
  readonly tallies: readonly { readonly tally: Tally; readonly source: Source }[];
  readonly outcomes: readonly Outcome[];
  /** Claims about a group or about all foreign leaders: shown once here, not spread over hundreds of rows. */
  readonly general: readonly Rung[];
  /** Everybody named here: the outcomes' subjects, the host, representatives. */
  readonly leaders: readonly Leader[];
  readonly countries: readonly Country[];
  /** Every group that the record knows, with its members. */
  readonly groups: readonly Group[];
  /** What the reader has kept about it; absent where nothing is. */
  readonly kept?: readonly KeptStatement[];
  readonly recordUntil: string;
}

/**
 * A claim that the reader has kept from a page, in the shapes of the pack format, with the words it
 * rests on and the day on which they read it. A type and not an interface: it is stored as a record.
 */
export type KeptClaim = {
  readonly id: string;
  readonly kind: 'claim';
  readonly claim: Claim;
  readonly source: Source;
  readonly quote: Quotation | null;
  /** `YYYY-MM-DD`. */
  readonly read: string;
};

/**
 * A kept claim beside the history that it belongs to, with everything that it names: it decides
 * about no outcome, and is counted nowhere.
 */
export interface KeptStatement extends KeptClaim {
  readonly phase: Phase;
  readonly event: AttendanceEvent;
  readonly series: Series | null;
  /** Whom it names, where it names a person; those who stand in for them as well. */
  readonly people: readonly Leader[];
}
