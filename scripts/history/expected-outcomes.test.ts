/**
 * Holds the record's outcomes against a table that an editor wrote from the sources alone, before any
 * result was looked at (`expected-outcomes.json`). Where the two differ, one of three is wrong: the row
 * (then it says in `note` what was misread), a claim in `seeds/`, or a rule in `lib/history`.
 */
import { describe, expect, it } from 'vitest';
import { eventHistory } from '../../lib/history/listings/event-history.ts';
import { leaderHistory } from '../../lib/history/listings/leader-history.ts';
import type { Outcome, OutcomeKind, Phase, Qualifier } from '../../lib/history/types.ts';
import { mergePacks } from '../../lib/packs/merge.ts';
import { loadBundledPacks } from '../seeds/load.ts';
import table from './expected-outcomes.json' with { type: 'json' };

/** What an editor calls a limit of an outcome, and the qualifiers that say it. */
const LIMITS = {
  'city-only': ['city-only', 'city-not-event'],
  'one-source-disagrees': ['minority'],
  'by-country': ['by-country'],
  'single-origin': ['single-origin'],
  'weak-sources-only': ['weak-sources-only'],
  disputed: ['sides'],
} as const satisfies Record<string, readonly Qualifier['kind'][]>;
type Limit = keyof typeof LIMITS;

interface Expected {
  readonly leader: string;
  readonly event: string;
  /** One, or several where the sources leave the word open, not the substance. */
  readonly outcome: OutcomeKind | 'none' | readonly (OutcomeKind | 'none')[];
  readonly basis?: Phase;
  /** Limits that must be told. */
  readonly qualifiers?: readonly Limit[];
  /** Limits that must not be told. */
  readonly without?: readonly Limit[];
  /** One, or several spellings. */
  readonly representative?: string | readonly string[];
  readonly reason: string;
  readonly sources: readonly string[];
  /** What was corrected after the result was known, and why. */
  readonly note?: string;
}

const rows = table.rows as readonly Expected[];
const evidence = mergePacks(loadBundledPacks());
const people = new Map(evidence.leaders.map((leader) => [leader.id, leader]));

const histories = new Map<string, ReturnType<typeof leaderHistory>>();
function outcomeOf({ leader: id, event }: Expected): Outcome | undefined {
  const leader = people.get(id);
  if (!leader) throw new Error(`there is no leader ${id}`);
  const history = histories.get(id) ?? leaderHistory(leader, evidence);
  histories.set(id, history);
  return history.outcomes.find((outcome) => outcome.event === event);
}

/** The name of a stand-in, as far as it is told, without accents, hyphens and capitals. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

function standIn(found: Outcome | undefined): string {
  const { leader, name, office } = found?.representative ?? {};
  return plain(people.get(leader ?? '')?.name ?? name ?? office ?? '');
}

function limitsOf(found: Outcome | undefined, asked: readonly Limit[] = []): Limit[] {
  const kinds = new Set(found?.qualifiers.map(({ kind }) => kind));
  return asked.filter((limit) => LIMITS[limit].some((kind) => kinds.has(kind)));
}

describe('the table', () => {
  it('has at least ninety rows, each pair once, each with a reason and, where anything is said, its sources', () => {
    expect(rows.length).toBeGreaterThanOrEqual(90);
    expect(new Set(rows.map(({ leader, event }) => `${leader} ${event}`)).size).toBe(rows.length);
    const bare = rows.filter(
      ({ reason, outcome, sources }) => reason === '' || (sources.length === 0 && outcome !== 'none'),
    );
    expect(bare).toEqual([]);
  });

  it('touches every series of which the record holds claims', () => {
    const seriesOf = (event: string): string => event.slice(0, event.lastIndexOf('/'));
    const held = new Set(evidence.claims.flatMap(({ event }) => (event ? [seriesOf(event)] : [])));
    const touched = new Set(rows.map(({ event }) => seriesOf(event)));
    expect([...held].filter((series) => !touched.has(series))).toEqual([]);
  });
});

describe('what the record says is what an editor reads in the sources', () => {
  it.each(rows.map((row) => [row.leader, row.event, row] as const))('%s, %s', (_id, _event, row) => {
    const found = outcomeOf(row);
    const kind = found?.outcome ?? 'none';
    expect([row.outcome].flat(), `is ${kind}`).toContain(kind);
    if (row.basis) expect(found?.basis).toBe(row.basis);
    expect(limitsOf(found, row.qualifiers), 'limits that must be told').toEqual(row.qualifiers ?? []);
    expect(limitsOf(found, row.without), 'limits that must not be told').toEqual([]);
    if (row.representative) expect([row.representative].flat().map(plain)).toContain(standIn(found));
  });

  it('shows the same outcome on the page of the event as in the history of the leader', () => {
    const shown = new Map<string, Outcome>();
    for (const event of evidence.events) {
      if (!rows.some((row) => row.event === event.id)) continue;
      for (const outcome of eventHistory(event, evidence).outcomes) {
        if ('leader' in outcome.subject) shown.set(`${outcome.subject.leader} ${event.id}`, outcome);
      }
    }
    const odd = rows.flatMap((row) => {
      const onEvent = shown.get(`${row.leader} ${row.event}`);
      const ofLeader = outcomeOf(row);
      // What is said of all foreign leaders has no row on the event's page.
      if (!onEvent && ofLeader?.ladder.every(({ reach }) => reach === 'all' || reach === 'group')) return [];
      return onEvent?.outcome === ofLeader?.outcome ? [] : [`${row.leader} ${row.event}`];
    });
    expect(odd).toEqual([]);
  });
});
