import { outcomeLook, type ShownOutcome, shownOutcome } from '../../components/outcome/outcome-words.ts';
import { eventHistory } from '../../lib/history/listings/event-history.ts';
import type { Evidence, Outcome, Phase } from '../../lib/history/types.ts';
import { contentHash } from '../../lib/packs/content-hash.ts';
import type { Pack } from '../../lib/packs/schema.ts';

/** What was released: enough to tell later what readers were told. Kept in `seeds/released.json`. */
export interface Snapshot {
  /** The day of the release, `YYYY-MM-DD`. */
  readonly day: string;
  readonly packs: Readonly<Record<string, ReleasedPack>>;
  /** By event and subject, one line each: `attended after 3 city-only`. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** One pack as it was released. */
interface ReleasedPack {
  readonly version: string;
  readonly recordUntil: string;
  /** Of everything but the version. */
  readonly hash: string;
  readonly leaders: number;
  readonly events: number;
  readonly sources: number;
  readonly claims: number;
}

/** An outcome as a snapshot has it. */
export interface Told {
  readonly outcome: ShownOutcome | 'none';
  readonly basis: Phase;
  readonly origins: number;
  readonly limits: readonly string[];
}

/** Everything that readers are told on a day. */
export async function snapshotOf(day: string, packs: readonly Pack[], evidence: Evidence): Promise<Snapshot> {
  const released = await Promise.all(
    packs.map(
      async (pack): Promise<[string, ReleasedPack]> => [
        pack.id,
        {
          version: pack.version,
          recordUntil: pack.recordUntil,
          hash: await packHash(pack),
          leaders: pack.leaders.length,
          events: pack.events.length,
          sources: pack.sources.length,
          claims: pack.claims.length,
        },
      ],
    ),
  );
  const outcomes: Record<string, Record<string, string>> = {};
  for (const event of evidence.events.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const rows = eventHistory(event, evidence).outcomes.map(
      (outcome) => [subjectOf(outcome), lineOf(outcome)] as const,
    );
    if (rows.length > 0) outcomes[event.id] = Object.fromEntries(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
  return { day, packs: Object.fromEntries(released), outcomes };
}

/** Stands for everything in a pack but its version. */
export function packHash(pack: Pack): Promise<string> {
  return contentHash({ ...pack, version: '' });
}

function subjectOf({ subject }: Outcome): string {
  return 'leader' in subject ? subject.leader : subject.country;
}

function lineOf(outcome: Outcome): string {
  const limits = outcome.qualifiers.map(({ kind }) => kind);
  return [shownOutcome(outcome) ?? 'none', outcome.basis, outcome.origins, ...limits].join(' ');
}

/** Reads a line of a snapshot. @throws {RangeError} for a line that no snapshot has */
export function readLine(line: string): Told {
  const [outcome, basis, origins, ...limits] = line.split(' ');
  if (outcome === undefined || (basis !== 'after' && basis !== 'before')) throw new RangeError(`no outcome: ${line}`);
  // Looked up once, so that a line of another version is not taken for an outcome.
  if (outcome !== 'none') outcomeLook(outcome as ShownOutcome).word;
  return { outcome: outcome as Told['outcome'], basis, origins: Number(origins), limits };
}
