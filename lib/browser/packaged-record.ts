import { recordedSubjects } from '../history/listings/recorded.ts';
import { worthMarking } from '../history/listings/worth-marking.ts';
import { mergePacks } from '../packs/merge.ts';
import { compileWorld, knowledgeFrom, worldOf } from '../recognise/knowledge.ts';
import type { Painting } from '../store/painting/painting.ts';
import { type PackagedQueries, packagedQueries } from '../store/queries/packaged-queries.ts';
import type { Bundle } from '../store/seeding/bundle.ts';

/** The bundled record without a store. */
export interface PackagedRecord {
  readonly queries: PackagedQueries;
  readonly painting: Painting;
}

/**
 * The record straight from the package: for the seconds in which the store is filled for the first
 * time, and for browsers in which it cannot be opened at all. Held in memory, so not for longer.
 *
 * @throws where the package cannot be read
 */
export async function packagedRecord(bundle: Bundle): Promise<PackagedRecord> {
  const packs = await Promise.all(bundle.manifest.map(({ id }) => bundle.load(id)));
  const world = worldOf(packs);
  const blob = bundle.lexicon ? await bundle.lexicon.load(world) : compileWorld(world);
  const evidence = mergePacks(packs);
  const knowledge = knowledgeFrom(world, blob);
  return {
    painting: {
      key: 'package',
      knowledge,
      recorded: recordedSubjects(evidence),
      marked: worthMarking(evidence),
    },
    queries: packagedQueries(evidence),
  };
}
