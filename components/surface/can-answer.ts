import type { StoreStatus } from '../../lib/store/queries/queries.ts';

/** Whether anything can be asked: where the store is broken, the package answers. */
export function canAnswer(store: StoreStatus | null): boolean {
  return store !== null && store.state !== 'filling';
}
