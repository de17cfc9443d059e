import type { Evidence } from '../../history/types.ts';
import type { Series } from '../../packs/schema.ts';
import { type AttendanceDatabase, recordTables } from '../database.ts';
import { activePacks } from './active.ts';
import { countriesToKnow, hostSourceKeys, peopleIn } from './evidence.ts';
import { gatherer, rowsIn } from './gather.ts';

/**
 * What the record holds on all editions of a series, by indexed reads only. What the reader has kept is
 * not asked for: it decides about no outcome.
 *
 * @returns null for an unknown id
 */
export function evidenceOnSeries(
  db: AttendanceDatabase,
  id: string,
): Promise<{ series: Series; evidence: Evidence } | null> {
  return db.transaction('r', recordTables(db), async () => {
    const gather = gatherer(await activePacks(db));
    const [series] = rowsIn(await gather.byId(db.series, [id]));
    if (!series) return null;
    const held = await gather.where(db.events, 'series', [id]);
    const events = rowsIn(held);
    const [{ claims, sources }, groups, countries] = await Promise.all([
      gather.said(
        db,
        events.map((event) => event.id),
      ),
      gather.all(db.groups),
      gather.all(db.countries),
    ]);
    const named = rowsIn(await gather.byId(db.leaders, peopleIn(claims, events, [])));
    const [peers, others] = await Promise.all([
      gather.where(db.leaders, 'offices', countriesToKnow(claims, named)),
      gather.nearId(db.sources, hostSourceKeys(held)),
    ]);
    return {
      series,
      evidence: {
        leaders: [...new Map([...named, ...rowsIn(peers)].map((leader) => [leader.id, leader])).values()],
        countries: rowsIn(countries),
        groups: rowsIn(groups),
        series: [series],
        events,
        sources: [...sources, ...rowsIn(others)],
        claims,
        tallies: [],
        visits: [],
        recordUntil: gather.recordUntil,
        recordEnds: gather.recordEnds,
      },
    };
  });
}
