/**
 * `node scripts/history/one-source.ts`: how much of the record rests on one origin alone.
 *
 * Counted are pairs of a leader and an event with an outcome; what is said of groups and of
 * everybody has no rows. The share should fall as packs grow.
 */
import { pathToFileURL } from 'node:url';
import { eventHistory } from '../../lib/history/listings/event-history.ts';
import type { Evidence, Outcome } from '../../lib/history/types.ts';
import { mergePacks } from '../../lib/packs/merge.ts';
import { loadBundledPacks } from '../seeds/load.ts';

/** Pairs of leader and event, and how many of them have a limit. */
export interface Shares {
  readonly pairs: number;
  readonly singleOrigin: number;
  readonly weakSourcesOnly: number;
}

const NOTHING: Shares = { pairs: 0, singleOrigin: 0, weakSourcesOnly: 0 };

/** The shares of the whole record, of each series, and of outcomes told after the day and before it. */
export function oneSourceShares(evidence: Evidence): ReadonlyMap<string, Shares> {
  const shares = new Map<string, Shares>(['all', 'after the day', 'before the day'].map((key) => [key, NOTHING]));
  for (const event of evidence.events) {
    for (const outcome of eventHistory(event, evidence).outcomes) {
      // A host is known from the table of events: no claim is needed.
      if (outcome.outcome === null || outcome.outcome === 'host') continue;
      for (const key of ['all', `${outcome.basis} the day`, event.series]) add(shares, key, outcome);
    }
  }
  return shares;
}

function add(shares: Map<string, Shares>, key: string, { qualifiers }: Outcome): void {
  const has = (kind: Outcome['qualifiers'][number]['kind']): number => Number(qualifiers.some((q) => q.kind === kind));
  const { pairs, singleOrigin, weakSourcesOnly } = shares.get(key) ?? NOTHING;
  shares.set(key, {
    pairs: pairs + 1,
    singleOrigin: singleOrigin + has('single-origin'),
    weakSourcesOnly: weakSourcesOnly + has('weak-sources-only'),
  });
}

/** One line a row: name, pairs, share on one origin, share on weak sources alone. */
export function shareTable(shares: ReadonlyMap<string, Shares>): string {
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
  const lines = [...shares].map(
    ([name, { pairs, singleOrigin, weakSourcesOnly }]) =>
      `${name.padEnd(28)}${String(pairs).padStart(6)}${percent(singleOrigin, pairs)}${percent(weakSourcesOnly, pairs)}`,
  );
  return [
    `${'leader and event'.padEnd(28)}${'pairs'.padStart(6)}${'1 origin'.padStart(9)}${'weak'.padStart(7)}`,
    ...lines,
  ].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(shareTable(oneSourceShares(mergePacks(loadBundledPacks()))));
}
