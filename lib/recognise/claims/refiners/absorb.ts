import type { Knowledge } from '../../types.ts';
import type { Draft } from '../types.ts';
import { isSameSubject } from '../who/same-subject.ts';

/**
 * Leaves out what another statement of the same sentence already holds: "accepted the invitation and
 * confirmed that he would attend" is one acceptance, "the first to decline, he will not travel" one no.
 */
export function absorb(drafts: readonly Draft[], knowledge: Pick<Knowledge, 'leaders'>): Draft[] {
  if (drafts.length < 2) return [...drafts];
  return drafts.filter(
    (draft, i) =>
      !drafts.some(
        (other, k) =>
          other !== draft &&
          (holds(other, draft, k < i) ||
            overtakes(other, draft) ||
            unsays(other, draft) ||
            standsIn(other, draft) ||
            isOfCountry(other, draft, knowledge)),
      ),
  );
}

/** "Lavrov represents Russia instead of Putin": the leader is named, so the country need not be. */
function isOfCountry(other: Draft, draft: Draft, { leaders }: Pick<Knowledge, 'leaders'>): boolean {
  if (draft.act !== other.act || draft.clause !== other.clause || draft.negative !== other.negative) return false;
  if (!('country' in draft.subject) || !('leader' in other.subject)) return false;
  return leaders.get(other.subject.leader)?.country === draft.subject.country;
}

/** "had planned to travel but cancelled" is the cancellation alone. */
function overtakes(other: Draft, draft: Draft): boolean {
  const isNo = other.act === 'decline' || other.act === 'stay-away' || (other.act === 'come' && other.negative);
  if (!isNo || other.denied || !draft.ofPast || draft.act !== 'come' || draft.negative) return false;
  return other.passage === draft.passage && other.first > draft.first && isSame(other, draft);
}

/** "received no invitation": the same words, once with their own "no" and once with any word in its place. */
function unsays(other: Draft, draft: Draft): boolean {
  const isNo = other.negative && !draft.negative && other.act === draft.act;
  return isNo && other.passage === draft.passage && other.first === draft.first && isSame(other, draft);
}

/** "On behalf of X, busy at home, the minister will come": whoever comes behind "on behalf of X" is not X. */
function standsIn(other: Draft, draft: Draft): boolean {
  const { passage, last } = other;
  if (other.act !== 'represent' || draft.act !== 'come' || draft.negative || passage !== draft.passage) return false;
  if (last > draft.first || draft.clause.opens === 'conjunction' || !isSame(other, draft)) return false;
  const next = passage.groups.find(({ first }) => first >= last && first < draft.first);
  return next?.members.some((member) => isSameSubject(member, other.subject)) ?? false;
}

function isSame(one: Draft, other: Draft): boolean {
  return isSameSubject(one.subject, other.subject);
}

function holds(other: Draft, draft: Draft, isEarlier: boolean): boolean {
  if (other.act !== 'accept' && other.act !== 'decline') return false;
  if (other.negative || other.denied || !isEarlier || other.passage !== draft.passage) return false;
  if (!isSame(other, draft)) return false;
  // Of "confirmed coming to attend" the verb in the same clause may have no tense of its own.
  const isHeld = draft.tense === 'now' && draft.clause === other.clause;
  const isAhead = draft.act === 'come' && (draft.tense === 'ahead' || isHeld);
  // "Свой приезд подтвердил Си": the visit in it is what he says yes to.
  if (other.act === 'accept' && draft.act === 'expect' && draft.ofNoun) return true;
  if (other.act === 'accept') return isAhead && !draft.negative && draft.clause.opens !== 'mark';
  return isAhead && draft.negative;
}
