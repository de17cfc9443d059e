import type { Table } from 'dexie';
import { recordedSubjects } from '../../history/listings/recorded.ts';
import { worthMarking } from '../../history/listings/worth-marking.ts';
import type { Evidence } from '../../history/types.ts';
import { LexiconFormatError } from '../../lexicon/lexicon.ts';
import { compileWorld, knowledgeFrom, type World } from '../../recognise/knowledge.ts';
import type { Knowledge } from '../../recognise/types.ts';
import { type AttendanceDatabase, type RowKey, recordTables, rowsOfGeneration } from '../database.ts';
import { paintingPacks } from '../queries/active.ts';
import { gatherer, rowsIn } from '../queries/gather.ts';
import type { Stored } from '../rows.ts';
import type { Bundle } from '../seeding/bundle.ts';
import type { Store } from '../store.ts';
import { type PaintingPart, paintingKey } from './painting-key.ts';

/** What decides about a page's highlights: the painting packs alone, nothing that the reader kept or read. */
export interface Painting {
  readonly key: string;
  readonly knowledge: Knowledge;
  /** The ids of leaders and events of which the painting packs hold anything. */
  readonly recorded: ReadonlySet<string>;
  /** The ids of the events that are worth marking on a page. */
  readonly marked: ReadonlySet<string>;
}

/** What the cache keeps of it: plain data, and the lexicon as its blob. */
interface KeptPainting {
  readonly world: World;
  readonly blob: Uint8Array;
  readonly recorded: readonly string[];
  readonly marked: readonly string[];
}

/** What is kept changes its shape, or how it is computed, with a new number: the old one is then computed anew. */
const CACHE_KEY = 'painting 2';

/**
 * The knowledge to match with, from the store. Kept beside the packs, so that a worker that wakes
 * only loads it; computed anew when a painting pack has changed, or a leader was added or removed.
 *
 * @param lexicon of the package, used where it was compiled for just these packs
 * @param last what was given before, given again while nothing has changed
 */
export async function loadPainting(
  store: Store,
  lexicon: Bundle['lexicon'],
  last: Painting | null = null,
): Promise<Painting> {
  const key = await store.use(currentKey);
  if (last?.key === key) return last;
  const kept = await store.use((db) => db.cache.get(CACHE_KEY));
  if (kept?.hash === key) {
    const painting = paintingFrom(key, kept.value as KeptPainting);
    if (painting) return painting;
  }
  return compute(store, lexicon);
}

/** The key of the painting packs as they are. */
async function currentKey(db: AttendanceDatabase): Promise<string> {
  const parts = await db.transaction('r', [db.packs, db.leaders, db.series], () => paintingParts(db));
  return paintingKey(parts);
}

async function paintingParts(db: AttendanceDatabase): Promise<PaintingPart[]> {
  const { packs } = await paintingPacks(db);
  return Promise.all(
    packs.map(async ({ id, hash, gen }) => ({
      id,
      hash,
      leaders: await rowsOfGeneration(db, 'leaders', gen).count(),
      series: await rowsOfGeneration(db, 'series', gen).count(),
    })),
  );
}

/** Null where the blob is of another version of the lexicon: then it is compiled anew. */
function paintingFrom(key: string, { world, blob, recorded, marked }: KeptPainting): Painting | null {
  try {
    return { key, knowledge: knowledgeFrom(world, blob), recorded: new Set(recorded), marked: new Set(marked) };
  } catch (error) {
    if (error instanceof LexiconFormatError) return null;
    throw error;
  }
}

async function compute(store: Store, lexicon: Bundle['lexicon']): Promise<Painting> {
  const { key, ...kept } = await store.use(readWorld);
  const blob = lexicon?.key === key ? await lexicon.load(kept.world) : compileWorld(kept.world);
  const painting = paintingFrom(key, { ...kept, blob });
  if (!painting) throw new Error('The lexicon cannot read what it has just compiled.');
  await store.use((db) =>
    db.transaction('rw', db.cache, async () => {
      await db.cache.where('key').startsWith('painting').delete();
      await db.cache.put({ key: CACHE_KEY, hash: key, value: { ...kept, blob } });
    }),
  );
  return painting;
}

/** The rows of the painting packs, at one moment, with the key that stands for them. */
async function readWorld(db: AttendanceDatabase): Promise<Omit<KeptPainting, 'blob'> & { readonly key: string }> {
  const { parts, evidence } = await db.transaction('r', recordTables(db), async () => {
    const gather = gatherer(await paintingPacks(db));
    const rows = async <Row>(table: Table<Stored<Row>, RowKey>): Promise<Row[]> => rowsIn(await gather.all(table));
    const evidence: Evidence = {
      leaders: await rows(db.leaders),
      countries: await rows(db.countries),
      groups: await rows(db.groups),
      series: await rows(db.series),
      events: await rows(db.events),
      sources: [],
      claims: await rows(db.claims),
      tallies: (await gather.all(db.tallies)).map(({ row }) => row),
      visits: await rows(db.visits),
      recordUntil: gather.recordUntil,
    };
    return { parts: await paintingParts(db), evidence };
  });
  const { leaders, countries, groups, series, events } = evidence;
  const world = { leaders, countries, groups, series, events };
  // Hashed outside the transaction: it would close while waiting for anything but the database.
  return {
    key: await paintingKey(parts),
    world,
    recorded: [...recordedSubjects(evidence)],
    marked: [...worthMarking(evidence)],
  };
}
