import type { GrowthStep } from '../../lib/history/listings/growth.ts';
import type { Overview } from '../../lib/history/listings/overview.ts';
import type { SeriesHistory } from '../../lib/history/listings/series-history.ts';
import type { EventHistory } from '../../lib/history/types.ts';

/** An answer of the store: undefined while it is on its way, null where the store knows nothing of the kind. */
export type Asked<Answer> = Answer | null | undefined;

/** What the history page asks the store besides the subject that it stands at. */
export interface HistoryAnswers {
  readonly overview: Asked<Overview>;
  readonly series: Asked<SeriesHistory>;
  /** Of the event that the page stands at. */
  readonly growth: Asked<readonly GrowthStep[]>;
  /** The two events that are compared. */
  readonly compared: readonly [Asked<EventHistory>, Asked<EventHistory>];
}
