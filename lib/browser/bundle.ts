import { browser } from 'wxt/browser';
import { fromPackaged, type PackagedPack } from '../packs/packaged.ts';
import type { Pack } from '../packs/schema.ts';
import type { Bundle, BundledPack } from '../store/seeding/bundle.ts';

/** `packs/manifest.json`, which the build writes (scripts/build/packaged-files.ts). */
export interface PackageList {
  readonly packs: readonly (BundledPack & { readonly file: string })[];
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

/** The packs and the lexicon as they lie in the extension's package; each is read when it is asked for. */
export async function packagedBundle(): Promise<Bundle> {
  const { packs, lexicon }: PackageList = await (await packaged('packs/manifest.json')).json();
  return {
    manifest: packs,
    load: async (id): Promise<Pack> => {
      const pack = packs.find((one) => one.id === id);
      if (!pack) throw new PackageError(`no pack "${id}" in the package`);
      const written: PackagedPack = await (await packaged(pack.file)).json();
      return fromPackaged(written);
    },
    lexicon: {
      key: lexicon.key,
      load: async () => new Uint8Array(await (await packaged(lexicon.file)).arrayBuffer()),
    },
  };
}
