import type { ClaimSubject, Knowledge } from '../../types.ts';
import type { Speaker } from './speaker.ts';

/** Whether somebody speaks for the one they speak of: the leader, the leader's office, the leader's country. */
export function speaksFor(speaker: Speaker, subject: ClaimSubject, knowledge: Pick<Knowledge, 'leaders'>): boolean {
  if ('leader' in subject) {
    if (speaker.leader === subject.leader || speaker.leaders?.includes(subject.leader)) return true;
    const country = knowledge.leaders.get(subject.leader)?.country;
    return speaker.leader === null && country !== undefined && speaker.countries.includes(country);
  }
  return 'country' in subject && speaker.countries.includes(subject.country);
}
