import { recordEnd, recordEnds } from '../../packs/record-end.ts';
import type { AttendanceDatabase, InstalledPack } from '../database.ts';
import type { Stored } from '../rows.ts';

/** The packs that answers are drawn from, at one moment. */
export interface ActivePacks {
  readonly packs: readonly InstalledPack[];
  readonly recordUntil: string;
  /** The same of single series, by id. */
  readonly recordEnds: Readonly<Record<string, string>>;
  /**
   * Their present generations, bundled packs first: where two have a row by one id, theirs stands. Of
   * these, those that hold only leaders and events come first, since they have most of them.
   */
  readonly generations: readonly number[];
  /** Whether a row belongs to the present generation of a pack. */
  isActive(row: Stored<unknown>): boolean;
}

/** Whether the bundled packs are there; the reader's may be there before them, after a repair. */
export async function isFilled(db: AttendanceDatabase): Promise<boolean> {
  return (await db.packs.toArray()).some(({ origin }) => origin === 'bundled');
}

/** Reads which packs are installed. Inside a transaction with the tables of rows, the two agree. */
export async function activePacks(db: AttendanceDatabase): Promise<ActivePacks> {
  const packs = (await db.packs.toArray()).filter((pack) => !pack.unused);
  const updated = new Set(packs.flatMap(({ updates }) => updates ?? []));
  return ofPacks(packs.filter(({ id }) => !updated.has(id)));
}

/** The same of the packs that paint, which alone decide what is underlined. */
export async function paintingPacks(db: AttendanceDatabase): Promise<ActivePacks> {
  const painting = (await db.packs.toArray()).filter((pack) => pack.paints && !pack.unused);
  const updated = new Set(painting.flatMap(({ updates }) => updates ?? []));
  return ofPacks(painting.filter(({ id }) => !updated.has(id)));
}

const RANK = { bundled: 0, imported: 1, own: 2 } as const satisfies Record<InstalledPack['origin'], number>;

function ofPacks(packs: readonly InstalledPack[]): ActivePacks {
  const ordered = packs.toSorted(
    (a, b) => RANK[a.origin] - RANK[b.origin] || Number(a.hasRecord) - Number(b.hasRecord),
  );
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
