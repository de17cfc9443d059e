import type { Outcome } from '../../history/types.ts';
import { type Keepsakes, WRONG_PREFIX } from './kept-rows.ts';

/**
 * What the card hides because the reader has called it wrong: of one subject only. The card stands in
 * a page, in a process that a page may have taken over: it gets no more than it shows.
 *
 * @returns the names of what is wrong, as components/kept/wrong-marks.ts makes them
 */
export function wrongAbout(id: string, outcomes: readonly Outcome[], { wrong }: Pick<Keepsakes, 'wrong'>): string[] {
  const claims = new Set(outcomes.flatMap(({ ladder }) => ladder.map(({ claim }) => claim.id)));
  return wrong
    .map((correction) => correction.id.slice(WRONG_PREFIX.length))
    .filter((what) => {
      const [kind, ...names] = what.split(' ');
      return kind === 'claim' ? claims.has(names.join(' ')) : names.includes(id);
    });
}

/** A history as the card gets it: what the reader has kept elsewhere is no business of the page they are on. */
export function withoutKept<History extends { readonly kept?: unknown }>(history: History): Omit<History, 'kept'> {
  const { kept: _kept, ...rest } = history;
  return rest;
}
