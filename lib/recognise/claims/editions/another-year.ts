import type { Draft } from '../types.ts';
import { isFromThen, isFromYear } from './dated-editions.ts';
import type { Edition } from './edition.ts';

/** Where a clause's time does not show in its verb. */
const UNDATED: ReadonlySet<string> = new Set(['zh', 'ja', 'ar']);
const YEAR = /^\d{4}/;

/** "2014年の式典には出席し、大統領と言葉を交わした": what is done at a scene, in a sentence that tells of another year. */
export function isOfAnotherYear({ passage, needs, act, first }: Draft, { event, by }: Edition): boolean {
  const isDeed = needs === 'day' || needs === 'scene' || needs === 'deed';
  if (!UNDATED.has(passage.language) || by === 'clause' || (act !== 'come' && act !== 'greet') || !isDeed) return false;
  const { items } = passage;
  const at = items.findLastIndex(({ kind }, i) => kind === 'date' && i < first);
  const year = YEAR.exec(items[at]?.id ?? '')?.[0];
  if (year === undefined || event.start.startsWith(year) || event.end.startsWith(year)) return false;
  return !isFromThen(items, at) && !isFromYear(items, at);
}
