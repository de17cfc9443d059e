import { recordEnd, recordEnds } from '../packs/record-end.ts';
import type { AttendanceDatabase, InstalledPack } from './database.ts';
import type { Stored } from './rows.ts';

/** The packs that answers are drawn from, at one moment. */
export interface ActivePacks {
  readonly packs: readonly InstalledPack[];
  readonly recordUntil: string;
  /** The same of single series, by id. */
  readonly recordEnds: Readonly<Record<string, string>>;
  /** Their present generations; those that hold only leaders and events come first, since they have most of them. */
  readonly generations: readonly number[];
  /** Whether a row belongs to the present generation of a pack. */
  isActive(row: Stored<unknown>): boolean;
}

/** Reads which packs are installed. Inside a transaction with the tables of rows, the two agree. */
export async function activePacks(db: AttendanceDatabase): Promise<ActivePacks> {
  return ofPacks(await db.packs.toArray());
}

/** The same of the packs that paint, which alone decide what is underlined. */
export async function paintingPacks(db: AttendanceDatabase): Promise<ActivePacks> {
  return ofPacks((await db.packs.toArray()).filter((pack) => pack.paints));
}

function ofPacks(packs: readonly InstalledPack[]): ActivePacks {
  const ordered = packs.toSorted((a, b) => Number(a.hasRecord) - Number(b.hasRecord));
  const generations = ordered.map((pack) => pack.gen);
  const active = new Set(generations);
  return {
    packs,
    recordUntil: recordEnd(packs),
    recordEnds: recordEnds(packs),
    generations,
    isActive: (row) => active.has(row.gen),
  };
}
