import { useEffect, useState } from 'preact/hooks';
import type { Queries, StoreStatus } from '../../lib/store/queries.ts';

/** How often a store that is being filled is asked again, in milliseconds. */
const ASK_AGAIN = 250;

/**
 * The store's state, asked again while it is being filled; null until the first answer.
 * A store that does not answer at all is a broken one.
 *
 * @param attempt a new number asks anew, after a repair
 */
export function useStoreStatus(queries: Queries, attempt: number): StoreStatus | null {
  const [status, setStatus] = useState<StoreStatus | null>(null);
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await queries
        .status()
        .catch((error: unknown): StoreStatus => ({ state: 'broken', reason: String(error) }));
      if (!wanted) return;
      setStatus(answer);
      if (answer.state === 'filling') timer = setTimeout(ask, ASK_AGAIN);
    };
    void ask();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [queries, attempt]);
  return status;
}
