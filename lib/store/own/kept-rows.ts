import type { KeptClaim } from '../../history/types.ts';
import type { AttendanceDatabase, OwnRecord } from '../database.ts';
import type { Correction } from './corrections.ts';

/** Before the ids of records: what the reader has kept from pages, and what they have called wrong. */
export const CLAIM_PREFIX = 'claim ';
export const WRONG_PREFIX = 'wrong ';

/** Everything that the reader has kept, in the order of its ids. */
export interface Keepsakes {
  readonly claims: readonly KeptClaim[];
  readonly wrong: readonly Correction[];
}

/** The claims that the reader has kept. The ids of records tell what they are; nothing else is read. */
function keptClaims(db: AttendanceDatabase): Promise<KeptClaim[]> {
  return rowsUnder<KeptClaim>(db, CLAIM_PREFIX);
}

/** Those of them whose ids begin so, the prefix of claims left out: those of one page, for one. */
export function keptUnder(db: AttendanceDatabase, begin: string): Promise<KeptClaim[]> {
  return rowsUnder<KeptClaim>(db, `${CLAIM_PREFIX}${begin}`);
}

/** The kept claims about some events. */
export function keptOn(db: AttendanceDatabase, events: readonly string[]): Promise<KeptClaim[]> {
  return keptBy(db, 'claim.event', events);
}

/** The kept claims that may be about some leaders: by name, as who stood in, or by one of their countries. */
export async function keptAbout(
  db: AttendanceDatabase,
  leaders: readonly string[],
  countries: Iterable<string>,
): Promise<KeptClaim[]> {
  const lists = await Promise.all([
    keptBy(db, 'claim.subject.leader', leaders),
    keptBy(db, 'claim.representative.leader', leaders),
    keptBy(db, 'claim.subject.country', [...countries]),
  ]);
  const found = new Map(lists.flat().map((one) => [one.id, one]));
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function keptBy(db: AttendanceDatabase, index: string, values: readonly string[]): Promise<KeptClaim[]> {
  const lists = await Promise.all(values.map((value) => db.records.where(index).equals(value).toArray()));
  return lists.flat() as KeptClaim[];
}

/** What the reader has called wrong. */
function corrections(db: AttendanceDatabase): Promise<Correction[]> {
  return rowsUnder<Correction>(db, WRONG_PREFIX);
}

/** All of it, at one moment. */
export function keepsakes(db: AttendanceDatabase): Promise<Keepsakes> {
  return db.transaction('r', db.records, async () => ({ claims: await keptClaims(db), wrong: await corrections(db) }));
}

/** Records are written by us alone, and read back as they were written. */
async function rowsUnder<Kept extends OwnRecord>(db: AttendanceDatabase, prefix: string): Promise<Kept[]> {
  return (await db.records.where('id').startsWith(prefix).toArray()) as Kept[];
}
