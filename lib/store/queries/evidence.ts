import { lastBefore } from '../../history/beside-a-page/first-journeys.ts';
import { countryOf } from '../../history/in-office.ts';
import type { Evidence, KeptClaim } from '../../history/types.ts';
import { seriesOfEvent } from '../../packs/record-end.ts';
import type { AttendanceEvent, Claim, Leader, Visit } from '../../packs/schema.ts';
import { type AttendanceDatabase, recordTables } from '../database.ts';
import { keptAbout, keptOn } from '../own/kept-rows.ts';
import type { Stored, StoredLeader } from '../rows.ts';
import { OPEN_TERM, yearOf } from '../years-in-office.ts';
import { activePacks } from './active.ts';
import { type Gatherer, gatherer, rowsIn } from './gather.ts';

/**
 * What the record holds on some leaders together, by indexed reads only: the cost grows with what is
 * said of them, their countries and groups, not with the store; and what they share is read once.
 *
 * @param comings the ids of the events where only comings to them are asked for: of other series no more is
 *   read than may contradict that a journey was the last before, of whom a source says so
 * @returns those of the leaders that are known, in the order asked
 */
export function evidenceOnLeaders(
  db: AttendanceDatabase,
  ids: readonly string[],
  comings?: readonly string[],
): Promise<{ leaders: Leader[]; evidence: Evidence }> {
  return db.transaction('r', recordTables(db), async () => {
    const gather = gatherer(await activePacks(db));
    const asked = new Map(rowsIn(await gather.byId(db.leaders, ids)).map((leader) => [leader.id, leader]));
    const leaders = ids.flatMap((id) => asked.get(id) ?? []);
    const known = [...asked.keys()];
    const codes = new Set(leaders.flatMap((leader) => leader.offices.map((office) => countryOf(office, leader))));
    const groups = rowsIn(await gather.all(db.groups));
    const theirs = groups.filter(({ members }) => members.some(({ country }) => codes.has(country)));
    const groupIds = theirs.map((group) => group.id);
    const [own, standingIn, ofCountries, ofGroups, ofAll, visits, hosting, peers, countries, kept] = await Promise.all([
      gather.where(db.claims, 'leader', known),
      gather.where(db.claims, 'standIn', known),
      gather.where(db.claims, 'country', codes),
      gather.where(db.claims, 'group', groupIds),
      gather.where(db.claims, 'all', [1]),
      gather.where(db.visits, 'leader', known),
      gather.where(db.events, 'host', known),
      gather.where(db.leaders, 'offices', codes),
      gather.all(db.countries),
      keptAbout(db, known, codes),
    ]);
    const isAsked = comings
      ? bearingOn(comings, rowsIn(await gather.byId(db.events, comings)), rowsIn(visits))
      : () => true;
    const hosted = hosting.filter(({ row }) => isAsked(row.id, row.host));
    const claims = [...own, ...standingIn, ...ofCountries, ...ofGroups, ...ofAll].filter(({ row, leader }) =>
      isAsked(row.event ?? `${row.series}/`, row.representative ? undefined : leader),
    );
    const spokenOf = eventIds([...rowsIn(claims), ...claimsOf(kept)], rowsIn(visits));
    const inSeries = [
      ...rowsIn(claims).flatMap(({ series }) => series ?? []),
      ...rowsIn(hosted).map(({ series }) => series),
      ...spokenOf.map(seriesOfEvent),
    ];
    // The editions of a series come at one go, and with them nearly every event that is spoken of.
    const editions = await gather.where(db.events, 'series', inSeries);
    const there = new Set(editions.map(({ id }) => id));
    const others = await gather.byId(
      db.events,
      spokenOf.filter((id) => !there.has(id)),
    );
    const events = [...hosted, ...editions, ...others];
    const here = new Set([...rowsIn(hosted).map(({ id }) => id), ...spokenOf]);
    const named = events.filter(({ id }) => here.has(id));
    const people = peopleIn([...rowsIn(claims), ...claimsOf(kept)], rowsIn(named), rowsIn(visits));
    const met = new Set(peers.map(({ id }) => id));
    const [rest, occasions, sources] = await Promise.all([
      gather.byId(
        db.leaders,
        people.filter((id) => !met.has(id)),
      ),
      gather.byId(db.series, inSeries),
      gather.nearId(db.sources, [...sourceKeys([...claims, ...visits]), ...hostSourceKeys(named)]),
    ]);
    return {
      leaders,
      evidence: {
        leaders: rowsIn([...peers, ...rest]),
        countries: rowsIn(countries),
        groups,
        series: rowsIn(occasions),
        events: rowsIn(events),
        sources: rowsIn(sources),
        claims: rowsIn(claims),
        tallies: [],
        visits: rowsIn(visits),
        kept,
        recordUntil: gather.recordUntil,
        recordEnds: gather.recordEnds,
      },
    };
  });
}

/**
 * Tells of an event whether it bears on somebody's coming to one of the events asked for, or on anybody's: by
 * its series, or since it lies between their last journey before and that one. Its year is read off its id.
 */
function bearingOn(
  comings: readonly string[],
  asked: readonly AttendanceEvent[],
  visits: readonly Visit[],
): (event: string, leader: string | undefined) => boolean {
  const series = new Set(comings.map(seriesOfEvent));
  const spans = visits.flatMap((visit) =>
    asked.flatMap(({ start }) => {
      const ended = lastBefore(visit, start);
      return ended === null ? [] : { leader: visit.leader, from: yearOf(ended), to: yearOf(start) };
    }),
  );
  return (event, leader) => {
    const of = seriesOfEvent(event);
    if (series.has(of)) return true;
    const year = Number.parseInt(event.slice(of.length + 1), 10);
    return spans.some((span) => (leader ?? span.leader) === span.leader && !(year < span.from || year > span.to));
  };
}

/**
 * What the record holds on some events together, by indexed reads only.
 *
 * @returns those of the events that are known, in the order asked
 */
export function evidenceOnEvents(
  db: AttendanceDatabase,
  ids: readonly string[],
): Promise<{ events: AttendanceEvent[]; evidence: Evidence }> {
  return db.transaction('r', recordTables(db), async () => {
    const gather = gatherer(await activePacks(db));
    const held = await gather.byId(db.events, ids);
    const asked = new Map(rowsIn(held).map((event) => [event.id, event]));
    const events = ids.flatMap((id) => asked.get(id) ?? []);
    const known = [...asked.keys()];
    const [{ claims, sources }, tallies, groups, countries, kept] = await Promise.all([
      gather.said(db, known),
      gather.where(db.tallies, 'event', known),
      gather.all(db.groups),
      gather.all(db.countries),
      keptOn(db, known),
    ]);
    const peers = rowsIn(await peersAt(db, gather, claims, events));
    const met = new Set(peers.map(({ id }) => id));
    const there = new Set(sources.map(({ id }) => id));
    const people = peopleIn([...claims, ...claimsOf(kept)], events, []);
    const [named, series, others] = await Promise.all([
      gather.byId(
        db.leaders,
        people.filter((id) => !met.has(id)),
      ),
      gather.byId(
        db.series,
        events.map((event) => event.series),
      ),
      gather.nearId(
        db.sources,
        [...sourceKeys(tallies), ...hostSourceKeys(held)].filter(({ id }) => !there.has(id)),
      ),
    ]);
    return {
      events,
      evidence: {
        leaders: [...peers, ...rowsIn(named)],
        countries: rowsIn(countries),
        groups: rowsIn(groups),
        series: rowsIn(series),
        events: [...asked.values()],
        sources: [...sources, ...rowsIn(others)],
        claims,
        tallies: tallies.map(({ row }) => row),
        visits: [],
        kept,
        recordUntil: gather.recordUntil,
        recordEnds: gather.recordEnds,
      },
    };
  });
}

/** Up to so many countries their leaders of all times are fewer than those who hold an office anywhere at one time. */
const FEW_COUNTRIES = 16;

/** Those of whom one may stand for a country that claims about these events speak of. */
function peersAt(
  db: AttendanceDatabase,
  gather: Gatherer,
  claims: readonly Claim[],
  events: readonly AttendanceEvent[],
): Promise<StoredLeader[]> {
  const countries = countriesToKnow(claims, []);
  const ofAny = claims.some(isGeneral);
  if (!ofAny && countries.size <= FEW_COUNTRIES) return gather.where(db.leaders, 'offices', countries);
  return gather.where(db.leaders, 'years', [...events.map(({ start }) => yearOf(start)), OPEN_TERM]);
}

/** Of a group or of everybody. */
function isGeneral({ subject }: Claim): boolean {
  return 'group' in subject || 'all' in subject;
}

/**
 * The countries whose leaders decide who a claim reaches: those that claims name, and where
 * something is said of many also those of everybody named.
 */
export function countriesToKnow(claims: readonly Claim[], named: readonly Leader[]): Set<string> {
  const codes = new Set(claims.flatMap(({ subject }) => ('country' in subject ? [subject.country] : [])));
  if (claims.some(isGeneral)) {
    for (const leader of named) for (const office of leader.offices) codes.add(countryOf(office, leader));
  }
  return codes;
}

function claimsOf(kept: readonly KeptClaim[]): Claim[] {
  return kept.map(({ claim }) => claim);
}

/** A source stands nearly always in the pack of what it says. */
function sourceKeys(held: readonly Stored<{ readonly source: string }>[]): { gen: number; id: string }[] {
  return held.map(({ gen, row }) => ({ gen, id: row.source }));
}

export function hostSourceKeys(held: readonly Stored<AttendanceEvent>[]): { gen: number; id: string }[] {
  return held.flatMap(({ gen, row }) => (row.hostSource === undefined ? [] : [{ gen, id: row.hostSource }]));
}

function eventIds(claims: readonly Claim[], visits: readonly Visit[]): string[] {
  return [...claims.flatMap(({ event }) => event ?? []), ...visits.flatMap(({ partOf }) => partOf ?? [])];
}

export function peopleIn(
  claims: readonly Claim[],
  events: readonly AttendanceEvent[],
  visits: readonly Visit[],
): string[] {
  return [
    ...claims.flatMap(({ subject }) => ('leader' in subject ? [subject.leader] : [])),
    ...claims.flatMap(({ representative }) => representative?.leader ?? []),
    ...events.flatMap(({ host }) => host ?? []),
    ...visits.flatMap(({ host, met }) => [...(host === undefined ? [] : [host]), ...(met ?? [])]),
  ];
}
