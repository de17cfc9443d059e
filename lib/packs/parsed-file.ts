import type { Problem } from './problem.ts';

/** A problem, and the line of the file on which it stands; null where it cannot be told. */
export interface Fault extends Problem {
  readonly line: number | null;
}

/** Where a value stands in a file that a person has written, and what its field is called there. */
export interface FilePlace {
  readonly line: number;
  readonly field: string;
}

/** What a file holds, right or wrong; or why nothing could be read of it. */
export type ParsedFile =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Where values stand, by their paths (`claims[12].event`); what is missing stands nowhere. */
      locate(paths: readonly string[]): ReadonlyMap<string, FilePlace>;
    }
  /** `total` counts those as well that are not listed. */
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly total: number };
