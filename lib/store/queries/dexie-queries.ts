import { comingsOf } from '../../history/beside-a-page/comings.ts';
import { eventHistories } from '../../history/listings/event-history.ts';
import { growthOf } from '../../history/listings/growth.ts';
import { leaderHistories } from '../../history/listings/leader-history.ts';
import { seriesHistory } from '../../history/listings/series-history.ts';
import { recordEnd } from '../../packs/record-end.ts';
import type { AttendanceDatabase } from '../database.ts';
import { StoreError } from '../errors.ts';
import { askWhole, knownDamage } from '../faults/damage.ts';
import { keepsakes } from '../own/kept-rows.ts';
import { search } from '../search/search.ts';
import type { Store } from '../store.ts';
import { brief } from './brief.ts';
import { evidenceOnEvents, evidenceOnLeaders } from './evidence.ts';
import { evidenceOnSeries } from './evidence-on-series.ts';
import { leadersById } from './leaders.ts';
import { overview } from './overview.ts';
import type { Queries, StoreStatus } from './queries.ts';

/**
 * The query interface on the database itself, for pages and workers that may open it.
 *
 * @param repair makes the store anew; where the page cannot do so itself, it asks the background
 */
export function dexieQueries(store: Store, repair: () => Promise<void>): Queries {
  const whole =
    <Args extends readonly unknown[], Answer>(question: (...args: Args) => Promise<Answer>) =>
    (...args: Args): Promise<Answer> =>
      askWhole(store, () => question(...args));
  const ofEvents = whole(async (ids: readonly string[]) => {
    const { events, evidence } = await store.use((db) => evidenceOnEvents(db, ids));
    return eventHistories(events, evidence);
  });
  return {
    status: () => store.use(readStatus).catch(brokenBy),
    search: whole((text, limit) => store.use((db) => search(db, text, limit))),
    brief: whole((subjects) => store.use((db) => brief(db, subjects))),
    leaders: whole((ids) => store.use((db) => leadersById(db, ids))),
    leaderHistory: whole(async (id) => {
      const { leaders, evidence } = await store.use((db) => evidenceOnLeaders(db, [id]));
      return leaderHistories(leaders, evidence)[0] ?? null;
    }),
    eventHistory: async (id) => (await ofEvents([id]))[0] ?? null,
    eventHistories: ofEvents,
    comings: whole(async (ids, at) => {
      const { leaders, evidence } = await store.use((db) => evidenceOnLeaders(db, ids, at));
      return comingsOf(leaders, at, evidence);
    }),
    seriesHistory: whole(async (id) => {
      const found = await store.use((db) => evidenceOnSeries(db, id));
      return found && seriesHistory(found.series, found.evidence);
    }),
    growth: whole(async (id) => {
      const { events, evidence } = await store.use((db) => evidenceOnEvents(db, [id]));
      return events.flatMap((event) => growthOf(event, evidence));
    }),
    overview: whole(() => store.use(overview)),
    keepsakes: whole(() => store.use(keepsakes)),
    repair,
  };
}

/** Ready while any packs can be asked, also while newer ones are being written beside them. */
function readStatus(db: AttendanceDatabase): Promise<StoreStatus> {
  return db.transaction('r', db.packs, db.installations, db.cache, async (): Promise<StoreStatus> => {
    const damage = await knownDamage(db);
    if (damage !== null) return { state: 'broken', reason: damage, fault: 'damaged' };
    const packs = await db.packs.toArray();
    if (packs.some(({ origin }) => origin === 'bundled')) return { state: 'ready', recordUntil: recordEnd(packs) };
    const installations = (await db.installations.toArray()).filter(({ origin }) => origin !== 'imported');
    const sum = (count: 'done' | 'total'): number => installations.reduce((all, one) => all + one[count], 0);
    return { state: 'filling', done: sum('done'), total: sum('total') };
  });
}

function brokenBy(error: unknown): StoreStatus {
  if (error instanceof StoreError) return { state: 'broken', reason: error.message, fault: error.fault };
  throw error;
}
