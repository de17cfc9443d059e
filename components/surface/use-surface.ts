import { useState } from 'preact/hooks';
import type { Queries } from '../../lib/store/queries/queries.ts';
import { canAnswer } from './can-answer.ts';
import { useRoute } from './use-route.ts';
import { useSearch } from './use-search.ts';
import { useStoreStatus } from './use-store-status.ts';
import { useSubject } from './use-subject.ts';

/**
 * What popup and history page have in common: where they stand, what is searched for, and the store behind both.
 *
 * @param changes a new number asks for the subject anew, after something was kept or dropped
 */
export function useSurface(queries: Queries, changes = 0) {
  const [attempt, setAttempt] = useState(0);
  const [text, setText] = useState('');
  const store = useStoreStatus(queries, attempt);
  const ready = canAnswer(store);
  const route = useRoute();
  const hits = useSearch(queries, text, ready);
  const subject = useSubject(queries, route, ready, changes);
  const repair = () => void queries.repair().finally(() => setAttempt(attempt + 1));
  return { store, route, subject, search: { text, hits }, setText, repair };
}

export type Surface = ReturnType<typeof useSurface>;
