import { activePacks } from './active.ts';
import { type AttendanceDatabase, recordTables } from './database.ts';
import type { Queries, SearchHit } from './queries.ts';
import { eventHit, leaderHit } from './search.ts';

/** One line for each of the given leaders and events, in the order asked; unknown ids are left out. */
export function brief(db: AttendanceDatabase, subjects: Parameters<Queries['brief']>[0]): Promise<SearchHit[]> {
  const ids = (kind: 'leader' | 'event') => subjects.filter((subject) => subject.kind === kind).map(({ id }) => id);
  return db.transaction('r', recordTables(db), async () => {
    const { isActive } = await activePacks(db);
    const [leaders, events] = await Promise.all([
      db.leaders.where('id').anyOf(ids('leader')).filter(isActive).toArray(),
      db.events.where('id').anyOf(ids('event')).filter(isActive).toArray(),
    ]);
    const series = await db.series
      .where('id')
      .anyOf(events.map((event) => event.series))
      .filter(isActive)
      .toArray();
    const names = new Map(series.map(({ row }) => [row.id, row.name]));
    const hits = new Map<string, SearchHit>([
      ...leaders.map((leader): [string, SearchHit] => [`leader ${leader.id}`, leaderHit(leader)]),
      ...events.map((event): [string, SearchHit] => [`event ${event.id}`, eventHit(event, names)]),
    ]);
    return subjects.flatMap(({ kind, id }) => hits.get(`${kind} ${id}`) ?? []);
  });
}
