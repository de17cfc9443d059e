import type { KeptClaim } from '../../history/types.ts';
import type { Leader } from '../../packs/schema.ts';
import type { OwnRecord } from '../database.ts';
import type { Store } from '../store.ts';
import type { Correction } from './corrections.ts';
import { type ClaimToKeep, claimToRecord } from './keep-claim.ts';
import { WRONG_PREFIX } from './kept-rows.ts';
import { leaderKey, type Mirror, recordKey } from './mirror.ts';
import { ownLeaders, putOwnLeader, removeOwnLeader } from './own-pack.ts';

/** Whether something that was kept would survive the loss of the database: not where the mirror has no room. */
export interface Keeping {
  readonly mirrored: boolean;
}

/**
 * What the reader has kept and added: in the database, and in its mirror.
 *
 * What is kept goes into the database first, what is dropped leaves the mirror first: a worker that
 * is stopped between the two leaves it kept, and `reconcile` makes both agree.
 */
export interface Kept {
  keep(record: OwnRecord): Promise<Keeping>;
  /**
   * Keeps what a page says.
   *
   * @param today `YYYY-MM-DD`
   * @throws {UnknownSubjectError} when no pack has its event, or whom it is about
   */
  keepClaim(wanted: ClaimToKeep, today: string): Promise<KeptClaim & Keeping>;
  /**
   * Keeps that the reader calls something wrong.
   *
   * @param what names it (components/kept/wrong-marks.ts)
   * @returns the id under which it is dropped again
   */
  markWrong(what: string, today: string): Promise<string>;
  /** Unknown ids change nothing. */
  drop(id: string): Promise<void>;
  all(): Promise<OwnRecord[]>;
  /** @throws {TakenIdError} when another pack has a leader by that id */
  putLeader(leader: Leader): Promise<Keeping>;
  removeLeader(id: string): Promise<void>;
  leaders(): Promise<Leader[]>;
}

/** Keeps in a store and in its mirror; without a mirror, in the store alone. */
export function keptIn(store: Store, mirror: Mirror | null): Kept {
  const reflect = async (key: string, value: unknown): Promise<Keeping> => {
    if (!mirror) return { mirrored: false };
    // That it is not safe twice is no reason to refuse it once: the surface says so.
    return mirror.set({ [key]: value }).then(
      () => ({ mirrored: true }),
      () => ({ mirrored: false }),
    );
  };
  const keep = async (record: OwnRecord): Promise<Keeping> => {
    await store.use((db) => db.records.put(record));
    return reflect(recordKey(record.id), record);
  };
  return {
    keep,
    async keepClaim(wanted, today) {
      const record = await claimToRecord(store, wanted, today);
      return { ...record, ...(await keep(record)) };
    },
    async markWrong(what, today) {
      const correction: Correction = { id: `${WRONG_PREFIX}${what}`, kind: 'wrong', on: today };
      await keep(correction);
      return correction.id;
    },
    async drop(id) {
      await mirror?.remove([recordKey(id)]);
      await store.use((db) => db.records.delete(id));
    },
    all: () => store.use((db) => db.records.toArray()),
    async putLeader(leader) {
      await putOwnLeader(store, leader);
      return reflect(leaderKey(leader.id), leader);
    },
    async removeLeader(id) {
      await mirror?.remove([leaderKey(id)]);
      await removeOwnLeader(store, id);
    },
    leaders: () => ownLeaders(store),
  };
}
