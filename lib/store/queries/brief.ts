import { type AttendanceDatabase, recordTables } from '../database.ts';
import { eventHit, leaderHit, seriesById } from '../search/search.ts';
import { activePacks } from './active.ts';
import { gatherer } from './gather.ts';
import type { Queries, SearchHit } from './queries.ts';

/** One line for each of the given leaders and events, in the order asked; unknown ids are left out. */
export function brief(db: AttendanceDatabase, subjects: Parameters<Queries['brief']>[0]): Promise<SearchHit[]> {
  const ids = (kind: 'leader' | 'event') => subjects.filter((subject) => subject.kind === kind).map(({ id }) => id);
  return db.transaction('r', recordTables(db), async () => {
    const gather = gatherer(await activePacks(db));
    const [leaders, events] = await Promise.all([
      gather.byId(db.leaders, ids('leader')),
      gather.byId(db.events, ids('event')),
    ]);
    const series = seriesById(
      await gather.byId(
        db.series,
        events.map(({ series }) => series),
      ),
    );
    const hits = new Map<string, SearchHit>([
      ...leaders.map((leader): [string, SearchHit] => [`leader ${leader.id}`, leaderHit(leader)]),
      ...events.map((event): [string, SearchHit] => [`event ${event.id}`, eventHit(event, series)]),
    ]);
    return subjects.flatMap(({ kind, id }) => hits.get(`${kind} ${id}`) ?? []);
  });
}
