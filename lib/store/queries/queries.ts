import type { Coming } from '../../history/beside-a-page/comings.ts';
import type { GrowthStep } from '../../history/listings/growth.ts';
import type { Overview } from '../../history/listings/overview.ts';
import type { SeriesHistory } from '../../history/listings/series-history.ts';
import type { EventHistory, LeaderHistory } from '../../history/types.ts';
import type { AttendanceEvent, Leader, Series } from '../../packs/schema.ts';
import type { StoreFault } from '../errors.ts';
import type { Keepsakes } from '../own/kept-rows.ts';

/** Whether the store can answer, and until when its record goes. */
export type StoreStatus =
  | { readonly state: 'ready'; readonly recordUntil: string }
  | { readonly state: 'filling'; readonly done: number; readonly total: number }
  | { readonly state: 'broken'; readonly reason: string; readonly fault?: StoreFault };

/** One line of a search result. */
export type SearchHit =
  | {
      readonly kind: 'leader';
      readonly id: string;
      /** As the record has it; the leader has it in other languages, too. */
      readonly name: string;
      readonly leader: Leader;
    }
  | {
      readonly kind: 'event';
      readonly id: string;
      readonly name: string;
      readonly event: AttendanceEvent;
      /** Null where the record does not carry it. */
      readonly series: Series | null;
    }
  | { readonly kind: 'country'; readonly id: string; readonly name: string };

/**
 * The one interface through which surfaces ask the store. Dexie serves it where the page may
 * open the database; the background serves it where it may not (Firefox's private windows).
 */
export interface Queries {
  status(): Promise<StoreStatus>;
  /** Leaders, events and countries whose names begin like the words of `text`, or else are spelt much like them; best first. */
  search(text: string, limit?: number): Promise<SearchHit[]>;
  /** One line for each of the given leaders and events, in the order asked; unknown ids are left out. */
  brief(subjects: readonly { readonly kind: 'leader' | 'event'; readonly id: string }[]): Promise<SearchHit[]>;
  /** The leaders themselves; unknown ids are left out. */
  leaders(ids: readonly string[]): Promise<Leader[]>;
  /** Null for an unknown id. */
  leaderHistory(id: string): Promise<LeaderHistory | null>;
  /** Null for an unknown id. */
  eventHistory(id: string): Promise<EventHistory | null>;
  /** Several at one go, which takes much less than one by one; in the order asked, unknown ids are left out. */
  eventHistories(ids: readonly string[]): Promise<EventHistory[]>;
  /** What is special about the comings of some leaders to some events, by their ids; without reading their whole histories. */
  comings(leaders: readonly string[], events: readonly string[]): Promise<Coming[]>;
  /** All editions of a series; null for an unknown id. */
  seriesHistory(id: string): Promise<SeriesHistory | null>;
  /** How an event's list of announced guests grew; empty for an unknown id. */
  growth(id: string): Promise<GrowthStep[]>;
  /** The series, and the newest editions. */
  overview(): Promise<Overview>;
  /** What the reader has kept from pages and called wrong. */
  keepsakes(): Promise<Keepsakes>;
  /** Makes a broken store anew from the package, the reader's own records kept; then `status` tells how it goes. */
  repair(): Promise<void>;
}
