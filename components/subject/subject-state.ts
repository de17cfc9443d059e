import type { EventHistory, LeaderHistory } from '../../lib/history/types.ts';

/** What a surface knows of the subject it stands at. */
export type SubjectState =
  | { readonly state: 'asking' }
  | { readonly state: 'unknown' }
  | { readonly state: 'leader'; readonly history: LeaderHistory }
  | { readonly state: 'event'; readonly history: EventHistory };
