import { recordedSubjects } from '../history/recorded.ts';
import { worthMarking } from '../history/worth-marking.ts';
import { mergePacks } from '../packs/merge.ts';
import { compileWorld, knowledgeFrom, worldOf } from '../recognise/knowledge.ts';
import type { Bundle } from '../store/bundle.ts';
import type { Painting } from '../store/painting.ts';

/**
 * What to match pages with, straight from the package: for the seconds in which the store is filled
 * for the first time, and for browsers in which it cannot be opened at all.
 *
 * @throws where the package cannot be read
 */
export async function packagedPainting(bundle: Bundle): Promise<Painting> {
  const packs = await Promise.all(bundle.manifest.map(({ id }) => bundle.load(id)));
  const world = worldOf(packs);
  const blob = bundle.lexicon ? await bundle.lexicon.load() : compileWorld(world);
  const evidence = mergePacks(packs);
  return {
    key: 'package',
    knowledge: knowledgeFrom(world, blob),
    recorded: recordedSubjects(evidence),
    marked: worthMarking(evidence),
  };
}
