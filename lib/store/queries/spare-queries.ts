import { StoreError } from '../errors.ts';
import type { PackagedQueries } from './packaged-queries.ts';
import type { Queries } from './queries.ts';

/** What answers where the store does not. */
export interface Spare {
  /** Whether the store can be asked at all. */
  isReady(): Promise<boolean>;
  /** The package, without what is the reader's. */
  packaged(): Promise<PackagedQueries>;
  /** What the reader keeps, from its mirror. */
  keepsakes: Queries['keepsakes'];
}

const PACKAGED = [
  'search',
  'brief',
  'leaders',
  'leaderHistory',
  'comings',
  'eventHistory',
  'eventHistories',
  'seriesHistory',
  'growth',
  'overview',
] as const satisfies readonly (keyof PackagedQueries)[];

type Question = (...args: readonly unknown[]) => Promise<unknown>;

/**
 * The query interface on the store, and on the package where the store is empty, damaged or not to be
 * opened: the bundled history is always there. How the store is, `status` says all the same.
 */
export function withSpare(queries: Queries, { isReady, packaged, keepsakes }: Spare): Queries {
  const answers = PACKAGED.map((name) => {
    const fromPackage: Question = async (...args) => ((await packaged())[name] as Question)(...args);
    const answer: Question = async (...args) => {
      if (!(await isReady())) return fromPackage(...args);
      return (queries[name] as Question)(...args).catch((error: unknown) => {
        if (error instanceof StoreError) return fromPackage(...args);
        throw error;
      });
    };
    return [name, answer];
  });
  return {
    ...queries,
    ...Object.fromEntries(answers),
    async keepsakes() {
      const own = await queries.keepsakes().catch(() => null);
      // An empty database has perhaps only lost them.
      return own && own.claims.length + own.wrong.length > 0 ? own : keepsakes();
    },
  };
}
