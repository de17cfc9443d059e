import type { KeptClaim } from '../history/kept.ts';
import type { Correction } from './corrections.ts';
import type { AttendanceDatabase, OwnRecord } from './database.ts';

/** Before the ids of records: what the reader has kept from pages, and what they have called wrong. */
export const CLAIM_PREFIX = 'claim ';
export const WRONG_PREFIX = 'wrong ';

/** Everything that the reader has kept, in the order of its ids. */
export interface Keepsakes {
  readonly claims: readonly KeptClaim[];
  readonly wrong: readonly Correction[];
}

/** The claims that the reader has kept. The ids of records tell what they are; nothing else is read. */
export function keptClaims(db: AttendanceDatabase): Promise<KeptClaim[]> {
  return rowsUnder<KeptClaim>(db, CLAIM_PREFIX);
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
