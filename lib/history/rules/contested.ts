import type { EventHistory, Outcome, Rung } from '../types.ts';

/** What some sources say of somebody, where others say something else. */
export interface Account {
  readonly status: Rung['claim']['status'];
  readonly denies: boolean;
  readonly rungs: readonly Rung[];
}

/** An outcome on which sources disagree, with the accounts that they give: the one with most reports first. */
export interface Contested {
  readonly outcome: Outcome;
  readonly accounts: readonly Account[];
}

/**
 * The outcomes of an event on which its sources disagree: those that are disputed, and those of which too
 * few say otherwise to dispute them. Of announcements, what was denied counts as well.
 */
export function contestedIn({ outcomes }: Pick<EventHistory, 'outcomes'>): Contested[] {
  return outcomes.filter(isContested).flatMap((outcome) => {
    const accounts = accountsOf(outcome);
    return accounts.length > 1 ? [{ outcome, accounts }] : [];
  });
}

function isContested({ outcome, qualifiers }: Outcome): boolean {
  return outcome === 'disputed' || outcome === 'denied' || qualifiers.some(({ kind }) => kind === 'minority');
}

/** The reports of the outcome's own time by what they say; that somebody was represented is one way of being away. */
function accountsOf({ ladder, basis, outcome }: Outcome): Account[] {
  const speaking = ladder.filter(({ phase, reach }) => phase === basis && (reach === 'leader' || reach === 'country'));
  const groups = Map.groupBy(speaking, ({ claim }) => `${claim.denies === true} ${claim.status}`);
  const accounts = [...groups.values()].flatMap((rungs): Account[] => {
    const claim = rungs[0]?.claim;
    return claim ? [{ status: claim.status, denies: claim.denies === true, rungs }] : [];
  });
  // What only adds to both sides is no side: an invitation stands beside a dispute about coming.
  const sides = outcome === 'denied' ? accounts : accounts.filter(({ status }) => status !== 'invited');
  return sides.toSorted((a, b) => b.rungs.length - a.rungs.length);
}
