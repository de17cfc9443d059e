import { describe, expect, it } from 'vitest';
import { matchNames } from '../lexicon/lexicon.ts';
import { samplePack } from '../packs/sample-pack.ts';
import { bundleOf } from '../store/sample-bundle.ts';
import { packagedPainting } from './packaged-painting.ts';

describe('what is painted while there is no store', () => {
  it('comes straight from the package', async () => {
    const pack = samplePack();
    const [leader] = pack.leaders;
    const painting = await packagedPainting(await bundleOf([pack]));
    expect(matchNames(`Then ${leader?.name} came.`, painting.knowledge.lexicon, { lang: 'en' })).toHaveLength(1);
    expect(painting.recorded.size).toBeGreaterThan(0);
  });
});
