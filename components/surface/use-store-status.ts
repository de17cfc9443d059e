import { useEffect, useState } from 'preact/hooks';
import type { Queries, StoreStatus } from '../../lib/store/queries/queries.ts';

/** How often a store that is being filled, or does not answer, is asked again, in milliseconds. */
const ASK_AGAIN = 250;

/** How often nobody may answer before the store is called broken: a background takes a moment to wake. */
const SILENCES = 8;

/**
 * The store's state, asked again while it is being filled; null until the first answer.
 * A store that goes on not answering is a broken one.
 *
 * @param attempt a new number asks anew, after a repair
 */
export function useStoreStatus(queries: Queries, attempt: number): StoreStatus | null {
  const [status, setStatus] = useState<StoreStatus | null>(null);
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let silences = 0;
    const ask = async () => {
      const answer = await queries.status().catch((error: unknown): StoreStatus | null => {
        silences += 1;
        return silences < SILENCES ? null : { state: 'broken', reason: String(error) };
      });
      if (!wanted) return;
      if (answer) setStatus(answer);
      if (answer === null || answer.state === 'filling') timer = setTimeout(ask, ASK_AGAIN);
    };
    void ask();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [queries, attempt]);
  return status;
}
