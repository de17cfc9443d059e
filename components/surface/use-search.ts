import { useEffect, useState } from 'preact/hooks';
import type { Queries, SearchHit } from '../../lib/store/queries/queries.ts';

/** How many results a surface lists: more than a reader goes through, fewer than slow it down. */
const LIMIT = 40;

/**
 * What the store holds by a text, as it is typed; null while the first answer to it is on its way.
 * Answers that come late, to a text that has changed since, are dropped.
 *
 * @param ready asks only a store that can answer
 */
export function useSearch(queries: Queries, text: string, ready: boolean): readonly SearchHit[] | null {
  const [hits, setHits] = useState<readonly SearchHit[] | null>(null);
  useEffect(() => {
    const wanted = text.trim();
    if (!ready || wanted === '') {
      setHits(null);
      return;
    }
    let current = true;
    void queries
      .search(wanted, LIMIT)
      .catch(() => [])
      .then((found) => {
        if (current) setHits(found);
      });
    return () => {
      current = false;
    };
  }, [queries, text, ready]);
  return hits;
}
