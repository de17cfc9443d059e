import { browser } from 'wxt/browser';
import { decodeLzma } from '../packs/lzma/decode.ts';
import { fromPackaged, type PackagedPack } from '../packs/packaged.ts';
import type { Pack } from '../packs/schema.ts';
import { compileWorld, unshipWorld, type World } from '../recognise/knowledge.ts';
import type { Bundle, BundledPack } from '../store/seeding/bundle.ts';

/** `packs/manifest.json`, which the build writes (scripts/build/packaged-files.ts). */
export interface PackageList {
  readonly packs: readonly BundledPack[];
  /** All of them in one file, packed together. */
  readonly record: string;
  readonly lexicon: { readonly key: string; readonly file: string };
}

/** A file that the package should have and cannot be read: a broken installation. */
class PackageError extends Error {
  override name = 'PackageError';
}

async function packaged(file: string): Promise<Response> {
  // The toolkit types addresses by the pages it found; the build's own files are not among them.
  const url = (browser.runtime.getURL as (path: string) => string)(`/${file}`);
  const response = await fetch(url);
  if (!response.ok) throw new PackageError(`${file} is not in the package`);
  return response;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return new Uint8Array(await (await packaged(file)).arrayBuffer());
}

async function readRecord(file: string): Promise<readonly Pack[]> {
  const bytes = await bytesOf(file);
  try {
    const written: readonly PackagedPack[] = JSON.parse(new TextDecoder().decode(decodeLzma(bytes)));
    return written.map(fromPackaged);
  } catch (error) {
    throw new PackageError(`${file} in the package is damaged`, { cause: error });
  }
}

/** The lexicon's blob; one that is damaged can be made anew, in a second or two. */
async function readLexicon(file: string, world: World): Promise<Uint8Array> {
  const bytes = await bytesOf(file);
  try {
    return unshipWorld(decodeLzma(bytes), world);
  } catch {
    return compileWorld(world);
  }
}

/** The packs and the lexicon as they lie in the extension's package; each is read when it is asked for. */
export async function packagedBundle(): Promise<Bundle> {
  const { packs, record, lexicon }: PackageList = await (await packaged('packs/manifest.json')).json();
  let reading: Promise<readonly Pack[]> | null = null;
  /** Packs that are asked for together are unpacked together, and not held. */
  const read = (): Promise<readonly Pack[]> => {
    reading ??= readRecord(record).finally(() => {
      reading = null;
    });
    return reading;
  };
  return {
    manifest: packs,
    load: async (id): Promise<Pack> => {
      const pack = (await read()).find((one) => one.id === id);
      if (!pack) throw new PackageError(`no pack "${id}" in the package`);
      return pack;
    },
    lexicon: { key: lexicon.key, load: (world) => readLexicon(lexicon.file, world) },
  };
}
