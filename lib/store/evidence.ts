import type { Collection, Table } from 'dexie';
import { countryOf } from '../history/in-office.ts';
import type { Evidence } from '../history/types.ts';
import type { AttendanceEvent, Claim, Leader, Visit } from '../packs/schema.ts';
import { type ActivePacks, activePacks } from './active.ts';
import { type AttendanceDatabase, recordTables } from './database.ts';
import type { Stored } from './rows.ts';

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
    const read = reader(await activePacks(db));
    const [leader] = await read(db.leaders.where('id').equals(id));
    if (!leader) return null;
    const codes = [...new Set(leader.offices.map((office) => countryOf(office, leader)))];
    const groups = await read(db.groups);
    const theirs = groups.filter(({ members }) => members.some(({ country }) => codes.includes(country)));
    const [own, standingIn, ofCountries, ofGroups, ofAll, visits, hosted, peers, countries] = await Promise.all([
      read(db.claims.where('leader').equals(id)),
      read(db.claims.where('standIn').equals(id)),
      read(db.claims.where('country').anyOf(codes)),
      read(db.claims.where('group').anyOf(theirs.map((group) => group.id))),
      read(db.claims.where('all').equals(1)),
      read(db.visits.where('leader').equals(id)),
      read(db.events.where('host').equals(id)),
      read(db.leaders.where('offices').anyOf(codes).distinct()),
      read(db.countries),
    ]);
    const claims = unique([...own, ...standingIn, ...ofCountries, ...ofGroups, ...ofAll]);
    const events = unique([...hosted, ...(await byIds(read, db.events, eventIds(claims, visits)))]);
    const people = await byIds(read, db.leaders, peopleIn(claims, events, visits));
    return {
      leader,
      evidence: {
        leaders: unique([leader, ...peers, ...people]),
        countries,
        groups,
        series: await byIds(read, db.series, seriesIds(claims, events)),
        events,
        sources: await byIds(read, db.sources, sourceIds(claims, events, visits)),
        claims,
        tallies: [],
        visits,
        recordUntil: read.recordUntil,
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
    const read = reader(await activePacks(db));
    const [event] = await read(db.events.where('id').equals(id));
    if (!event) return null;
    const [claims, tallies, groups, countries] = await Promise.all([
      read(db.claims.where('event').equals(id)),
      read(db.tallies.where('event').equals(id)),
      read(db.groups),
      read(db.countries),
    ]);
    const named = await byIds(read, db.leaders, peopleIn(claims, [event], []));
    const codes = countriesToKnow(claims, named);
    const peers = await read(db.leaders.where('offices').anyOf(codes).distinct());
    const sources = [...sourceIds(claims, [event], []), ...tallies.map((tally) => tally.source)];
    return {
      event,
      evidence: {
        leaders: unique([...named, ...peers]),
        countries,
        groups,
        series: await byIds(read, db.series, [event.series]),
        events: [event],
        sources: await byIds(read, db.sources, sources),
        claims,
        tallies,
        visits: [],
        recordUntil: read.recordUntil,
      },
    };
  });
}

/**
 * The countries whose leaders decide who a claim reaches: those that claims name, and where
 * something is said of many also those of everybody named.
 */
function countriesToKnow(claims: readonly Claim[], named: readonly Leader[]): string[] {
  const codes = new Set(claims.flatMap(({ subject }) => ('country' in subject ? [subject.country] : [])));
  if (claims.some(({ subject }) => 'group' in subject || 'all' in subject)) {
    for (const leader of named) for (const office of leader.offices) codes.add(countryOf(office, leader));
  }
  return [...codes];
}

interface Reader {
  <Held extends Stored<unknown>, Key>(rows: Collection<Held, Key> | Table<Held, Key>): Promise<Held['row'][]>;
  readonly recordUntil: string;
}

/** Reads rows and keeps those of the present generations. */
function reader({ isActive, recordUntil }: ActivePacks): Reader {
  const read = async <Held extends Stored<unknown>, Key>(
    rows: Collection<Held, Key> | Table<Held, Key>,
  ): Promise<Held['row'][]> => (await rows.toArray()).filter(isActive).map(({ row }) => row);
  return Object.assign(read, { recordUntil });
}

function byIds<Held extends Stored<unknown>, Key>(
  read: Reader,
  table: Table<Held, Key>,
  ids: readonly string[],
): Promise<Held['row'][]> {
  return read(table.where('id').anyOf([...new Set(ids)]));
}

/** Each row once, by its id. */
function unique<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function eventIds(claims: readonly Claim[], visits: readonly Visit[]): string[] {
  return [...claims.flatMap(({ event }) => event ?? []), ...visits.flatMap(({ partOf }) => partOf ?? [])];
}

function seriesIds(claims: readonly Claim[], events: readonly AttendanceEvent[]): string[] {
  return [...claims.flatMap(({ series }) => series ?? []), ...events.map(({ series }) => series)];
}

function sourceIds(claims: readonly Claim[], events: readonly AttendanceEvent[], visits: readonly Visit[]): string[] {
  return [
    ...claims.map(({ source }) => source),
    ...visits.map(({ source }) => source),
    ...events.flatMap(({ hostSource }) => hostSource ?? []),
  ];
}

function peopleIn(claims: readonly Claim[], events: readonly AttendanceEvent[], visits: readonly Visit[]): string[] {
  return [
    ...claims.flatMap(({ subject }) => ('leader' in subject ? [subject.leader] : [])),
    ...claims.flatMap(({ representative }) => representative?.leader ?? []),
    ...events.flatMap(({ host }) => host ?? []),
    ...visits.flatMap(({ host, met }) => [...(host === undefined ? [] : [host]), ...(met ?? [])]),
  ];
}
