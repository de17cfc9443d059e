import { subjectOf } from '../lexicon/form-trie.ts';
import { leaderForms, seriesForms } from '../lexicon/forms.ts';
import { compileLexicon, loadLexicon, shipLexicon, unshipLexicon } from '../lexicon/lexicon.ts';
import type { NameEntry } from '../lexicon/types.ts';
import type { AttendanceEvent, Country, Group, Leader, Pack, Series } from '../packs/schema.ts';
import type { Knowledge } from './types.ts';

/** What recognition knows of the world, as plain data: it survives JSON and structured cloning. */
export interface World {
  readonly leaders: readonly Leader[];
  readonly countries: readonly Country[];
  readonly groups: readonly Group[];
  readonly series: readonly Series[];
  readonly events: readonly AttendanceEvent[];
}

/** Gathers what recognition needs of some packs. Of two rows with one id the later one stands. */
export function worldOf(packs: readonly Pack[]): World {
  return {
    leaders: latest(
      packs,
      (pack) => pack.leaders,
      (row) => row.id,
    ),
    countries: latest(
      packs,
      (pack) => pack.countries ?? [],
      (row) => row.code,
    ),
    groups: latest(
      packs,
      (pack) => pack.groups ?? [],
      (row) => row.id,
    ),
    series: latest(
      packs,
      (pack) => pack.series,
      (row) => row.id,
    ),
    events: latest(
      packs,
      (pack) => pack.events,
      (row) => row.id,
    ),
  };
}

/** Compiles the names of all leaders and series into a lexicon blob. */
export function compileWorld(world: Pick<World, 'leaders' | 'series'>): Uint8Array {
  return compileLexicon(formsOf(world), subjectsOf(world));
}

/** The same names as `compileWorld`, in the form that is shipped. */
export function shipWorld(world: Pick<World, 'leaders' | 'series'>): Uint8Array {
  return shipLexicon(formsOf(world), subjectsOf(world));
}

/**
 * What `compileWorld` would make, without making the forms anew.
 *
 * @param world the one that was shipped, in any order
 * @throws {LexiconFormatError} when it was shipped by another version, or is damaged
 */
export function unshipWorld(shipped: Uint8Array, world: Pick<World, 'leaders' | 'series'>): Uint8Array {
  return unshipLexicon(shipped, subjectsOf(world));
}

/** Everything recognition needs, from packs, compiled on the spot. Slow: keep the blob where it matters. */
export function buildKnowledge(packs: readonly Pack[]): Knowledge {
  const world = worldOf(packs);
  return knowledgeFrom(world, compileWorld(world));
}

/**
 * Everything recognition needs, from kept data and the lexicon compiled for it.
 *
 * @throws {LexiconFormatError} when the blob was compiled by another version
 */
export function knowledgeFrom(world: World, blob: Uint8Array): Knowledge {
  return {
    lexicon: loadLexicon(blob),
    leaders: new Map(world.leaders.map((row) => [row.id, row])),
    countries: new Map(world.countries.map((row) => [row.code, row])),
    groups: new Map(world.groups.map((row) => [row.id, row])),
    series: new Map(world.series.map((row) => [row.id, row])),
    events: new Map(world.events.map((row) => [row.id, row])),
  };
}

function latest<Row>(packs: readonly Pack[], rows: (pack: Pack) => readonly Row[], key: (row: Row) => string): Row[] {
  const byKey = new Map<string, Row>();
  for (const pack of packs) for (const row of rows(pack)) byKey.set(key(row), row);
  return [...byKey.values()];
}

/** In an order that does not hang on where the rows come from. */
function subjectsOf({ leaders, series }: Pick<World, 'leaders' | 'series'>): string[] {
  const subjects = new Set([
    ...leaders.map(({ id }) => subjectOf({ kind: 'leader', leader: id, form: 'full' })),
    ...series.map(({ id }) => subjectOf({ kind: 'series', series: id })),
  ]);
  return [...subjects].sort();
}

function* formsOf(world: Pick<World, 'leaders' | 'series'>): Generator<NameEntry> {
  for (const leader of world.leaders) yield* leaderForms(leader);
  for (const series of world.series) yield* seriesForms(series);
}
