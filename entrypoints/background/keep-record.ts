import { packagedBundle } from '../../lib/browser/bundle.ts';
import { packagedPainting } from '../../lib/browser/packaged-painting.ts';
import type { Painting } from '../../lib/store/painting.ts';
import { type OwnedRecord, ownRecord } from '../../lib/store/record.ts';

/** The record, opened when it is first asked for. */
export interface RecordKeeper {
  record(): Promise<OwnedRecord>;
  /** What to match pages with: of the store, or of the package while the store cannot give it. */
  painting(): Promise<Painting>;
}

/** Something that is made when it is first asked for, and again after it has failed or been forgotten. */
function kept<T>(make: () => Promise<T>): { get(): Promise<T>; forget(): void } {
  let made: Promise<T> | null = null;
  const forget = () => {
    made = null;
  };
  const get = () => {
    made ??= make().catch((error: unknown) => {
      forget();
      throw error;
    });
    return made;
  };
  return { get, forget };
}

/** Owns the record for as long as the background runs. */
export function keepRecord(): RecordKeeper {
  const bundle = kept(packagedBundle);
  const record = kept(async () => ownRecord(await bundle.get()));
  const inPackage = kept(async () => packagedPainting(await bundle.get()));

  return {
    record: record.get,
    async painting() {
      const { queries, fill, painting } = await record.get();
      const { state } = await queries.status();
      if (state === 'ready') {
        const found = await painting().catch(inPackage.get);
        inPackage.forget();
        return found;
      }
      // A reader who has just installed us does not wait, and one without a database is served too.
      fill().catch(() => {});
      return inPackage.get();
    },
  };
}
