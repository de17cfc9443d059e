import type { Queries } from '../store/queries.ts';
import { backgroundQueries } from './store-client.ts';

/** The query interface as this page may use it. */
export function surfaceQueries(): Queries {
  return backgroundQueries;
}
