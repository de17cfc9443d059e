import { packagedBundle } from '../../lib/browser/bundle.ts';
import { type OwnedRecord, ownRecord } from '../../lib/store/record.ts';

/** Gives the record, once the package's list of packs has been read. */
export type RecordKeeper = () => Promise<OwnedRecord>;

/** Opens the record when it is first asked for; after a failure the next question tries again. */
export function keepRecord(): RecordKeeper {
  let opening: Promise<OwnedRecord> | null = null;
  return () => {
    opening ??= packagedBundle()
      .then((bundle) => ownRecord(bundle))
      .catch((error: unknown) => {
        opening = null;
        throw error;
      });
    return opening;
  };
}
