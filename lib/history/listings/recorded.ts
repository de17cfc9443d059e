import { indexEvidence } from '../evidence-index.ts';
import { countryOf, heldOn } from '../in-office.ts';
import type { Evidence } from '../types.ts';

/**
 * The ids of the leaders and events of which the record holds anything: those whose card is not
 * empty. Events that nobody speaks of are known by their days only and are left out.
 *
 * It may name a leader whose group alone is spoken of and who did not represent a member; it
 * leaves out nobody who has a history.
 *
 * @param evidence everything that the packs hold
 */
export function recordedSubjects(evidence: Evidence): Set<string> {
  const index = indexEvidence(evidence);
  const recorded = new Set<string>();
  const add = (id: string | undefined): void => {
    if (id !== undefined) recorded.add(id);
  };
  for (const { id, host } of evidence.events) if (index.claimsByEvent.has(id)) add(host);
  for (const { event } of evidence.tallies) add(event);
  for (const { leader } of evidence.visits) add(leader);
  for (const { subject, event, series, reported, representative } of evidence.claims) {
    add(event);
    add(representative?.leader);
    const day = index.events.get(event ?? '')?.start ?? (series === undefined ? undefined : reported.slice(0, 10));
    if ('leader' in subject) add(subject.leader);
    if (day === undefined) continue;
    if ('country' in subject) add(index.representative(subject.country, day)?.id);
    if ('group' in subject) {
      const members = index.groups.get(subject.group)?.members ?? [];
      const codes = new Set(members.filter((member) => heldOn(member, day)).map(({ country }) => country));
      for (const leader of evidence.leaders) {
        if (leader.offices.some((office) => codes.has(countryOf(office, leader)) && heldOn(office, day)))
          add(leader.id);
      }
    }
  }
  return recorded;
}
