import { afterEach, expect, it, vi } from 'vitest';
import { encodeLzma } from '../../scripts/build/lzma/encode.ts';
import { toPackaged } from '../packs/packaged.ts';
import { samplePack } from '../packs/sample-pack.ts';
import { compileWorld, shipWorld, worldOf } from '../recognise/knowledge.ts';
import { type PackageList, packagedBundle } from './bundle.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `extension:/${path}` } } }));
afterEach(() => vi.unstubAllGlobals());

const PACKS = [samplePack({ id: 'world' }), samplePack({ id: 'record' })];
const LIST: PackageList = {
  packs: PACKS.map(({ id, version }) => ({ id, version, hash: id })),
  record: 'packs/record.lzma',
  lexicon: { key: 'key', file: 'packs/lexicon.lzma' },
};
const RECORD = encodeLzma(new TextEncoder().encode(JSON.stringify(PACKS.map(toPackaged))));

const WORLD = worldOf(PACKS);
const LEXICON = encodeLzma(shipWorld(WORLD));

/** A package with these bytes for its packs and its lexicon; what is fetched from it, in order. */
function packageWith(record: Uint8Array | null, lexicon = LEXICON): string[] {
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    if (url.endsWith('manifest.json')) return Response.json(LIST);
    const bytes = url.endsWith(LIST.record) ? record : lexicon;
    return bytes ? new Response(bytes.slice()) : new Response(null, { status: 404 });
  });
  return fetched;
}

it('gives the packs as they were written, and unpacks once for all that are asked for together', async () => {
  const fetched = packageWith(RECORD);
  const bundle = await packagedBundle();
  expect(bundle.manifest).toEqual(LIST.packs);
  expect(await Promise.all(bundle.manifest.map(({ id }) => bundle.load(id)))).toEqual(PACKS);
  expect(fetched).toEqual(['extension://packs/manifest.json', 'extension://packs/record.lzma']);
  await bundle.load('world');
  expect(fetched.length, 'nothing is held').toBe(3);
});

it.each([
  ['cut short', RECORD.subarray(0, -9), 'packs/record.lzma in the package is damaged'],
  ['altered', RECORD.map((byte, at) => (at === 200 ? byte ^ 1 : byte)), 'packs/record.lzma in the package is damaged'],
  ['of other words', encodeLzma(new TextEncoder().encode('[{"id"')), 'packs/record.lzma in the package is damaged'],
  ['missing', null, 'packs/record.lzma is not in the package'],
])('says so where the packs are %s', async (_, record, words) => {
  packageWith(record);
  const bundle = await packagedBundle();
  await expect(bundle.load('world')).rejects.toThrow(words);
});

it('knows no other packs than its own', async () => {
  packageWith(RECORD);
  await expect((await packagedBundle()).load('nothing')).rejects.toThrow('no pack "nothing" in the package');
});

it.each([
  ['as it was shipped', LEXICON],
  ['anew where it is damaged', LEXICON.subarray(0, -9)],
  ['anew where it is something else', encodeLzma(new Uint8Array(40))],
])('gives the lexicon %s', async (_, lexicon) => {
  packageWith(RECORD, lexicon);
  expect(await (await packagedBundle()).lexicon?.load(WORLD)).toEqual(compileWorld(WORLD));
});
