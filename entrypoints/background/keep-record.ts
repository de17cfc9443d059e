import { packagedBundle } from '../../lib/browser/bundle.ts';
import { localMirror } from '../../lib/browser/local-mirror.ts';
import { packagedRecord } from '../../lib/browser/packaged-record.ts';
import { mirroredKeepsakes } from '../../lib/store/own/mirror.ts';
import type { Painting } from '../../lib/store/painting/painting.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';
import { withSpare } from '../../lib/store/queries/spare-queries.ts';
import { type OwnedRecord, ownRecord } from '../../lib/store/record.ts';

/**
 * The record, opened when it is first asked for. While the store cannot answer, the package does: a
 * reader who has just installed us does not wait, and one whose browser has no database is served too.
 */
export interface RecordKeeper {
  record(): Promise<OwnedRecord>;
  /** What to match pages with. */
  painting(): Promise<Painting>;
  /** What the card and our own pages ask. */
  queries(): Promise<Queries>;
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
  const mirror = localMirror();
  const record = kept(async () => ownRecord(await bundle.get(), mirror));
  const inPackage = kept(async () => packagedRecord(await bundle.get()));

  /** Whether the store can be asked; where it is only not filled yet, filling goes on. */
  const isReady = async (): Promise<boolean> => {
    const { queries, fill } = await record.get();
    const { state } = await queries.status();
    if (state === 'ready') inPackage.forget();
    else fill().catch(() => {});
    return state === 'ready';
  };

  return {
    record: record.get,
    async painting() {
      if (await isReady()) {
        const { painting } = await record.get();
        return painting().catch(async () => (await inPackage.get()).painting);
      }
      return (await inPackage.get()).painting;
    },
    async queries() {
      const { queries } = await record.get();
      return withSpare(queries, {
        isReady,
        packaged: async () => (await inPackage.get()).queries,
        keepsakes: () => mirroredKeepsakes(mirror),
      });
    },
  };
}
