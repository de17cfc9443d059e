import { countryOf } from '../../history/in-office.ts';
import type { Evidence, KeptClaim } from '../../history/types.ts';
import type { AttendanceEvent, Claim, Leader, Visit } from '../../packs/schema.ts';
import { type AttendanceDatabase, recordTables } from '../database.ts';
import { keptAbout, keptOn } from '../own/kept-rows.ts';
import type { Stored } from '../rows.ts';
import { activePacks } from './active.ts';
import { gatherer, rowsIn } from './gather.ts';

/**
 * What the record holds on a leader, by indexed reads only: the cost grows with what is said of
 * this leader, their countries and groups, not with the store.
 *
 * @returns null for an unknown id
 */
export function evidenceOnLeader(
  db: AttendanceDatabase,
  id: string,
): Promise<{ leader: Leader; evidence: Evidence } | null> {
  return db.transaction('r', recordTables(db), async () => {
    const gather = gatherer(await activePacks(db));
    const [leader] = rowsIn(await gather.byId(db.leaders, [id]));
    if (!leader) return null;
    const codes = new Set(leader.offices.map((office) => countryOf(office, leader)));
    const groups = rowsIn(await gather.all(db.groups));
    const theirs = groups.filter(({ members }) => members.some(({ country }) => codes.has(country)));
    const groupIds = theirs.map((group) => group.id);
    const [own, standingIn, ofCountries, ofGroups, ofAll, visits, hosted, peers, countries, kept] = await Promise.all([
      gather.where(db.claims, 'leader', [id]),
      gather.where(db.claims, 'standIn', [id]),
      gather.where(db.claims, 'country', codes),
      gather.where(db.claims, 'group', groupIds),
      gather.where(db.claims, 'all', [1]),
      gather.where(db.visits, 'leader', [id]),
      gather.where(db.events, 'host', [id]),
      gather.where(db.leaders, 'offices', codes),
      gather.all(db.countries),
      keptAbout(db, id, codes),
    ]);
    const claims = [...own, ...standingIn, ...ofCountries, ...ofGroups, ...ofAll];
    const spokenOf = await gather.byId(db.events, eventIds(rowsIn(claims), rowsIn(visits)));
    const named = rowsIn([...hosted, ...spokenOf]);
    const keptAt = await gather.byId(db.events, eventIds(claimsOf(kept), []));
    const inSeries = seriesIds(rowsIn(claims), [...named, ...rowsIn(keptAt)]);
    const [people, series, editions, sources] = await Promise.all([
      gather.byId(db.leaders, peopleIn([...rowsIn(claims), ...claimsOf(kept)], named, rowsIn(visits))),
      gather.byId(db.series, inSeries),
      gather.where(db.events, 'series', inSeries),
      gather.nearId(db.sources, [...sourceKeys([...claims, ...visits]), ...hostSourceKeys([...hosted, ...spokenOf])]),
    ]);
    return {
      leader,
      evidence: {
        leaders: rowsIn([...peers, ...people]),
        countries: rowsIn(countries),
        groups,
        series: rowsIn(series),
        events: rowsIn([...hosted, ...spokenOf, ...editions, ...keptAt]),
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
 * What the record holds on an event, by indexed reads only.
 *
 * @returns null for an unknown id
 */
export function evidenceOnEvent(
  db: AttendanceDatabase,
  id: string,
): Promise<{ event: AttendanceEvent; evidence: Evidence } | null> {
  return db.transaction('r', recordTables(db), async () => {
    const gather = gatherer(await activePacks(db));
    const [held] = await gather.byId(db.events, [id]);
    if (!held) return null;
    const event = held.row;
    const [claims, tallies, groups, countries, kept] = await Promise.all([
      gather.where(db.claims, 'event', [id]),
      gather.where(db.tallies, 'event', [id]),
      gather.all(db.groups),
      gather.all(db.countries),
      keptOn(db, id),
    ]);
    const spokenOf = [...rowsIn(claims), ...claimsOf(kept)];
    const named = rowsIn(await gather.byId(db.leaders, peopleIn(spokenOf, [event], [])));
    const [peers, series, sources] = await Promise.all([
      gather.where(db.leaders, 'offices', countriesToKnow(rowsIn(claims), named)),
      gather.byId(db.series, [event.series]),
      gather.nearId(db.sources, [...sourceKeys([...claims, ...tallies]), ...hostSourceKeys([held])]),
    ]);
    return {
      event,
      evidence: {
        leaders: [...new Map([...named, ...rowsIn(peers)].map((leader) => [leader.id, leader])).values()],
        countries: rowsIn(countries),
        groups: rowsIn(groups),
        series: rowsIn(series),
        events: [event],
        sources: rowsIn(sources),
        claims: rowsIn(claims),
        tallies: tallies.map(({ row }) => row),
        visits: [],
        kept,
        recordUntil: gather.recordUntil,
        recordEnds: gather.recordEnds,
      },
    };
  });
}

/**
 * The countries whose leaders decide who a claim reaches: those that claims name, and where
 * something is said of many also those of everybody named.
 */
export function countriesToKnow(claims: readonly Claim[], named: readonly Leader[]): Set<string> {
  const codes = new Set(claims.flatMap(({ subject }) => ('country' in subject ? [subject.country] : [])));
  if (claims.some(({ subject }) => 'group' in subject || 'all' in subject)) {
    for (const leader of named) for (const office of leader.offices) codes.add(countryOf(office, leader));
  }
  return codes;
}

function claimsOf(kept: readonly KeptClaim[]): Claim[] {
  return kept.map(({ claim }) => claim);
}

/** A source stands nearly always in the pack of what it says. */
export function sourceKeys(held: readonly Stored<{ readonly source: string }>[]): { gen: number; id: string }[] {
  return held.map(({ gen, row }) => ({ gen, id: row.source }));
}

export function hostSourceKeys(held: readonly Stored<AttendanceEvent>[]): { gen: number; id: string }[] {
  return held.flatMap(({ gen, row }) => (row.hostSource === undefined ? [] : [{ gen, id: row.hostSource }]));
}

function eventIds(claims: readonly Claim[], visits: readonly Visit[]): string[] {
  return [...claims.flatMap(({ event }) => event ?? []), ...visits.flatMap(({ partOf }) => partOf ?? [])];
}

function seriesIds(claims: readonly Claim[], events: readonly AttendanceEvent[]): string[] {
  return [...claims.flatMap(({ series }) => series ?? []), ...events.map(({ series }) => series)];
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
