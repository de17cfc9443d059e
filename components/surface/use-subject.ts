import { useEffect, useState } from 'preact/hooks';
import type { Queries } from '../../lib/store/queries/queries.ts';
import type { Route } from '../subject/route.ts';
import type { SubjectRef } from '../subject/subject.ts';
import type { SubjectState } from '../subject/subject-state.ts';

async function ask(queries: Queries, subject: SubjectRef): Promise<SubjectState> {
  if (subject.kind === 'leader') {
    const history = await queries.leaderHistory(subject.id);
    return history ? { state: 'leader', history } : { state: 'unknown' };
  }
  const history = await queries.eventHistory(subject.id);
  return history ? { state: 'event', history } : { state: 'unknown' };
}

/**
 * The history of the subject that the surface stands at.
 *
 * @param changes a new number asks anew, after something was kept or dropped
 */
export function useSubject(queries: Queries, route: Route, ready: boolean, changes = 0): SubjectState {
  const [known, setKnown] = useState<{ readonly of: string; readonly state: SubjectState } | null>(null);
  const subject = route.at === 'subject' ? route.subject : null;
  const key = subject ? `${subject.kind}/${subject.id}` : '';
  useEffect(() => {
    if (!subject || !ready) return;
    let current = true;
    void ask(queries, subject)
      .catch((): SubjectState => ({ state: 'unknown' }))
      .then((state) => {
        if (current) setKnown({ of: key, state });
      });
    return () => {
      current = false;
    };
  }, [queries, key, ready, changes]);
  return known?.of === key ? known.state : { state: 'asking' };
}
