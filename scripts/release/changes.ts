import { readLine, type Snapshot, type Told } from './snapshot.ts';

/** What became of one outcome between two releases. */
export interface Change {
  readonly event: string;
  /** A leader's id, or a country's code. */
  readonly subject: string;
  /** Null: was not in the record. */
  readonly was: Told | null;
  /** Null: is no longer in the record. */
  readonly is: Told | null;
}

/** The changes of a release, for readers: outcomes, not rows. */
export interface Changes {
  /** Not in the record before. */
  readonly added: readonly Change[];
  /** Announcements that were followed by a report, or by another announcement. */
  readonly changed: readonly Change[];
  /** What was told as having happened is told otherwise. */
  readonly corrected: readonly Change[];
  /** No longer told at all: the row was wrong, or is told of somebody else. */
  readonly removed: readonly Change[];
  /** The same outcome on more origins, and on fewer. */
  readonly better: number;
  readonly worse: number;
}

/** Compares two releases. */
export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  const events = new Set([...Object.keys(before.outcomes), ...Object.keys(after.outcomes)]);
  const all = [...events].sort().flatMap((event) => changesAt(event, before, after));
  const moved = all.filter(({ was, is }) => was?.outcome !== is?.outcome);
  const same = all.flatMap(({ was, is }) =>
    was && is && was.outcome === is.outcome ? [is.origins - was.origins] : [],
  );
  return {
    added: moved.filter(({ was }) => was === null),
    changed: moved.filter(({ was, is }) => was !== null && is !== null && was.basis === 'before'),
    corrected: moved.filter(({ was, is }) => is !== null && was?.basis === 'after'),
    removed: moved.filter(({ is }) => is === null),
    better: same.filter((more) => more > 0).length,
    worse: same.filter((more) => more < 0).length,
  };
}

function changesAt(event: string, before: Snapshot, after: Snapshot): Change[] {
  const [old, now] = [before.outcomes[event] ?? {}, after.outcomes[event] ?? {}];
  const subjects = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...subjects].sort().map((subject) => ({
    event,
    subject,
    was: old[subject] === undefined ? null : readLine(old[subject]),
    is: now[subject] === undefined ? null : readLine(now[subject]),
  }));
}
