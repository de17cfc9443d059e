import { type Bounds, edtfBounds } from '../packs/edtf.ts';
import type { AttendanceEvent, Claim, Leader, Source } from '../packs/schema.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { countryOf, officesOn } from './in-office.ts';
import { isLookBack, phaseOf } from './phase.ts';
import { recordEndOf } from './record-end.ts';
import { remembered } from './remembered.ts';
import { type CountryWords, countryWords, sideOf } from './rules/side.ts';
import { isSpreadTo } from './rules/spread.ts';
import type { Testimony } from './testimony.ts';
import type { Reach } from './types.ts';

/** Turns the claims about an event into testimonies on one subject. */
export interface Witness {
  /** Every testimony that bears on a leader, through whatever reach; the event's host field included. */
  onLeader(leader: Leader, event: AttendanceEvent): Testimony[];
  /** The testimonies on a country whose representative on that day is not known. */
  onCountry(country: string, event: AttendanceEvent): Testimony[];
  /** A claim about a group or about everybody, as it stands. */
  general(claim: Claim, event: AttendanceEvent): Testimony | null;
}

/** Makes a witness of the evidence. */
export function createWitness(index: EvidenceIndex): Witness {
  const words = countryWords(index.evidence.countries);
  return {
    onLeader(leader, event) {
      const testimonies: Testimony[] = [];
      const hosting = hostTestimony(leader, event, index);
      if (hosting) testimonies.push(hosting);
      const reached = claimsOn(leader, event, index);
      if (reached.size === 0) return testimonies;
      const subject = { leader, countries: countriesOn(leader, event.start) };
      for (const [claim, reach] of reached) {
        const testimony = testify(claim, reach, event, subject, index, words);
        if (!testimony) continue;
        testimonies.push(claim.representative?.leader === leader.id ? standIn(testimony) : testimony);
      }
      return testimonies;
    },
    onCountry(country, event) {
      const subject = { leader: null, countries: new Set([country]) };
      const claims = index.claimsByEvent.get(event.id)?.byCountry.get(country) ?? [];
      return claims
        .map((claim) => testify(claim, 'country', event, subject, index, words))
        .filter((testimony) => testimony !== null);
    },
    general(claim, event) {
      const reach = 'all' in claim.subject ? 'all' : 'group';
      return testify(claim, reach, event, { leader: null, countries: new Set() }, index, words);
    },
  };
}

/** The claims that reach a leader, each with how it does; nothing else of the event is looked at. */
function claimsOn(leader: Leader, event: AttendanceEvent, index: EvidenceIndex): ReadonlyMap<Claim, Reach> {
  const claims = index.claimsByEvent.get(event.id);
  const reached = new Map<Claim, Reach>();
  if (!claims) return reached;
  for (const claim of claims.general) {
    if (isSpreadTo(claim, leader, event, index)) reached.set(claim, 'all' in claim.subject ? 'all' : 'group');
  }
  for (const country of new Set(leader.offices.map((office) => countryOf(office, leader)))) {
    const ofCountry = claims.byCountry.get(country) ?? [];
    if (ofCountry.length === 0 || index.representative(country, event.start)?.id !== leader.id) continue;
    for (const claim of ofCountry) reached.set(claim, 'country');
  }
  for (const claim of claims.byLeader.get(leader.id) ?? []) reached.set(claim, 'leader');
  for (const claim of claims.byStandIn.get(leader.id) ?? []) reached.set(claim, 'leader');
  return reached;
}

const boundsOf = remembered(edtfBounds);

function testify(
  claim: Claim,
  reach: Reach,
  event: AttendanceEvent,
  subject: { readonly leader: Leader | null; readonly countries: ReadonlySet<string> },
  index: EvidenceIndex,
  words: CountryWords,
): Testimony | null {
  const source = index.sources.get(claim.source);
  const reported = boundsOf(claim.reported);
  if (!source || !reported) return null;
  const phase = phaseOf(claim, reported, event);
  const host = event.host === undefined ? null : (index.leaders.get(event.host) ?? null);
  return {
    claim,
    source,
    reach,
    says: claim.status,
    // Dear to tell, and asked of announcements only.
    side: phase === 'before' ? sideOf(claim, source, event, subject, host, words) : 'press',
    phase,
    reported,
    lookBack: isLookBack(reported, event),
  };
}

/** Whoever stands in for somebody else is there. */
function standIn(testimony: Testimony): Testimony {
  return { ...testimony, says: testimony.phase === 'after' ? 'attended' : 'expected' };
}

/** The countries that a leader speaks for on a day; out of office, their own. */
function countriesOn(leader: Leader, day: string): ReadonlySet<string> {
  const held = officesOn(leader, day).map((office) => countryOf(office, leader));
  return new Set(held.length > 0 ? held : [leader.country]);
}

/**
 * The event's own `host` field counts as a claim. Its source is the one that the event names,
 * else the table of events itself.
 */
function hostTestimony(leader: Leader, event: AttendanceEvent, index: EvidenceIndex): Testimony | null {
  if (event.host !== leader.id) return null;
  const source = (event.hostSource && index.sources.get(event.hostSource)) || tableOfEvents(event);
  const day: Bounds = { earliest: event.start, latest: event.start };
  const happened = !event.cancelled && event.start <= recordEndOf(event, index.evidence);
  const claim: Claim = {
    id: `${source.id}#0`,
    subject: { leader: leader.id },
    event: event.id,
    status: 'host',
    origin: source.publisher,
    reported: event.start,
    source: source.id,
    locator: null,
  };
  return {
    claim,
    source,
    reach: 'event',
    says: 'host',
    side: 'host',
    phase: happened ? 'after' : 'before',
    reported: day,
    lookBack: false,
  };
}

/** Where an event names its host but no source for it, the table of events stands for itself. */
function tableOfEvents(event: AttendanceEvent): Source {
  return {
    id: 'table-of-events',
    publisher: 'In Attendance',
    kind: 'encyclopedia',
    title: 'Table of events',
    url: null,
    published: event.start,
    lang: 'en',
  };
}
