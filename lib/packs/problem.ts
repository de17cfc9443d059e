import type { Why } from './reasons.ts';

/** One thing that is wrong with a pack, said so that a person can find and mend it. */
export interface Problem extends Why {
  /** Where: `claims[12].event`; empty for the pack as a whole. */
  readonly path: string;
  /** The id of the row, where it has one, since rows of bundled packs come from many files. */
  readonly id?: string;
}

/** A list of problems as lines of text: `claims[12].event (tass-2025#3): there is no event "g20/2031"`. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ path, id, message }) => `${path || 'the pack'}${id === undefined ? '' : ` (${id})`}: ${message}`)
    .join('\n');
}
