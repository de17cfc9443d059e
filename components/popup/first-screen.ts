import { byEvent } from '../claims/claim-list.tsx';
import type { ReadClaims } from './page-state.ts';

/** So many claims or entries fill the popup at its greatest height, whatever stands in them. */
export const FIRST_SCREEN = 8;

/** The leaders of whom the page says something, as the popup lists them: those of the first screen, and the others. */
export function leadersByScreen({
  told,
  events,
}: Pick<ReadClaims, 'told' | 'events'>): [first: string[], rest: string[]] {
  const listed = byEvent(told, events).flatMap((event) => event.told);
  const leadersOf = (claims: typeof listed): string[] =>
    claims.flatMap(({ claim: { subject } }) => ('leader' in subject ? [subject.leader] : []));
  const first = new Set(leadersOf(listed.slice(0, FIRST_SCREEN)));
  return [[...first], [...new Set(leadersOf(listed.slice(FIRST_SCREEN)))].filter((id) => !first.has(id))];
}
