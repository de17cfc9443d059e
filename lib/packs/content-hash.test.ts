import { describe, expect, it } from 'vitest';
import { canonicalJson, contentHash } from './content-hash.ts';
import { samplePack } from './sample-pack.ts';

describe('the content hash', () => {
  it('is SHA-256 of the canonical JSON', async () => {
    // printf '{"a":1}' | sha256sum
    expect(await contentHash({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
  });

  it('does not depend on the order of fields', async () => {
    const pack = samplePack();
    const turned = Object.fromEntries(Object.entries(pack).reverse());
    expect(await contentHash(turned)).toBe(await contentHash(pack));
  });

  it('changes with any word of the content, and with the order of rows', async () => {
    const hash = await contentHash(samplePack());
    expect(await contentHash(samplePack({ name: 'Sampled' }))).not.toBe(hash);
    expect(await contentHash(samplePack({ leaders: samplePack().leaders.toReversed() }))).not.toBe(hash);
  });

  it('canonical JSON leaves arrays in order and drops what JSON drops', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: undefined, c: null } })).toBe('{"a":{"c":null},"b":[2,1]}');
  });
});
