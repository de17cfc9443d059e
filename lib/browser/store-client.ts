import type { Queries } from '../store/queries/queries.ts';
import { sendMessage } from './messages.ts';

/**
 * The query interface through the background, for pages that may not open the database themselves:
 * Firefox's private windows. Answers are plain data and come back as they were sent.
 */
export const backgroundQueries: Queries = {
  status: () => ask('status', []),
  search: (...args) => ask('search', args),
  brief: (...args) => ask('brief', args),
  leaders: (...args) => ask('leaders', args),
  leaderHistory: (...args) => ask('leaderHistory', args),
  comings: (...args) => ask('comings', args),
  eventHistory: (...args) => ask('eventHistory', args),
  eventHistories: (...args) => ask('eventHistories', args),
  seriesHistory: (...args) => ask('seriesHistory', args),
  growth: (...args) => ask('growth', args),
  overview: () => ask('overview', []),
  keepsakes: () => ask('keepsakes', []),
  repair: () => ask('repair', []),
};

async function ask<N extends keyof Queries>(
  name: N,
  args: Parameters<Queries[N]>,
): Promise<Awaited<ReturnType<Queries[N]>>> {
  // The protocol has one message for all queries; which answer belongs to which name is known here.
  const query = { name, args } as Parameters<typeof sendMessage<'query'>>[1];
  return (await sendMessage('query', query)) as Awaited<ReturnType<Queries[N]>>;
}
