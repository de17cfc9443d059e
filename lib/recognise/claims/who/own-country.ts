import { leadingRole, tenuresOf } from '../../offices/tenures.ts';
import type { ClaimSubject, Knowledge } from '../../types.ts';
import { ROMANCE } from '../romance.ts';
import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Draft, Passage } from '../types.ts';

/** "he" and "she" before a verb, in the tongues that name them there. */
const SHE = /^(?:he|she|il|elle|él|ella|ele|ela|er|sie)$/;

/** Before a place, and not before the occasion: "predstavljaće na sahrani predsednik Makron". */
function isToward({ tagOf, items, language }: Passage, at: number): boolean {
  if (!means(tagOf[at], 'toward')) return false;
  const isAt = items[at + 1]?.kind === 'event' || means(tagOf[at + 1], 'goal');
  return !(isAt && SLAVIC.has(language));
}

/**
 * "Prabowo represents Indonesia", "Turkmenistan is represented by Serdar Berdimuhamedow": whoever leads a
 * country represents it by coming.
 *
 * @param day `YYYY-MM-DD` of the event
 * @param topic whom the sentences before were about
 * @returns the leader, or null where the one who represents the country is somebody else
 */
export function leaderOfCountry(
  { act, subject, passage, clause, first, last }: Draft,
  day: string,
  knowledge: Pick<Knowledge, 'leaders' | 'countries'>,
  topic: readonly ClaimSubject[] = [],
): ClaimSubject | null {
  if (act !== 'represent' || !('country' in subject)) return null;
  const role = leadingRole(knowledge.countries.get(subject.country), day);
  const leads = (member: ClaimSubject): boolean => {
    const tenures = 'leader' in member ? (tenuresOf(knowledge).byLeader.get(member.leader) ?? []) : [];
    return tenures.some(
      (each) =>
        each.country === subject.country &&
        each.from <= day &&
        day < each.to &&
        (each.role === 'both' || each.role === 'state' || each.role === 'party' || each.role === role),
    );
  };
  const hasStateAsSubject = passage.groups.some(
    (group) => group.kind === 'states' && group.first >= clause.first && group.last <= first && !group.oblique,
  );
  // "Он заявил, что представит Россию": whoever says so, and nobody is named between. Not "що Україна буде
  // представлена": who comes for it he leaves open.
  const isOwn =
    clause.opens === 'complement' &&
    SLAVIC.has(passage.language) &&
    !hasStateAsSubject &&
    !passage.tagOf.slice(clause.first, clause.last).some((tag) => means(tag, 'deputy')) &&
    !passage.groups.some(
      (group) => group.kind === 'leaders' && group.first >= clause.first && group.last <= clause.last,
    );
  if (isOwn) {
    const said = passage.groups.findLast((group) => group.kind === 'leaders' && group.last <= clause.first);
    const own = (said?.members ?? topic).find(leads);
    if (own) return own;
  }
  for (const group of passage.groups) {
    const isActor = group.first >= clause.first && group.last <= first && !group.oblique && !group.owner;
    // "representado pelo presidente Lula": by nobody else before, and nobody who does something else ("Putin having said").
    const isSent =
      group.first >= last &&
      group.last <= clause.last &&
      !/^(?:having|being)$/.test(passage.items[group.last]?.key ?? '') &&
      !passage.tagOf
        .slice(last, group.first)
        .some((tag, n) => means(tag, 'deputy', 'and') || isToward(passage, last + n));
    // "Die österreichische Delegation wurde von X und Y geleitet".
    const isBy = /^(?:durch|von|vom)$/.test(passage.items[group.first - 1]?.key ?? '');
    const isLed =
      passage.capitalNouns && group.oblique && isBy && group.first >= clause.first && group.last <= clause.last;
    // "a annoncé qu'elle représentera la Suisse".
    const isMeant =
      group.last <= clause.first &&
      passage.items.slice(clause.first, first).some(({ key }) => SHE.test(key)) &&
      !passage.tagOf.slice(last, clause.last).some((tag) => means(tag, 'deputy'));
    // "« Je prévois de venir pour représenter la Suisse », a annoncé X".
    const isSpeaker =
      !group.oblique &&
      group.kind === 'leaders' &&
      passage.tagOf.slice(clause.first, first).some((tag) => means(tag, 'pronoun-speaker'));
    // "O primeiro-ministro parte para Ancara, onde vai representar Portugal", but not "Paris sera représenté par X".
    const isImplied =
      ROMANCE.has(passage.language) &&
      clause.opens !== 'start' &&
      !hasStateAsSubject &&
      // "va reprezenta", and not "îl trimite pe consilierul".
      last - first <= 2 &&
      !group.oblique &&
      !group.owner &&
      group.last <= clause.first &&
      !passage.tagOf.slice(clause.first, clause.last).some((tag) => means(tag, 'deputy', 'others', 'people'));
    if (!isActor && !isSent && !isLed && !isMeant && !isSpeaker && !isImplied) continue;
    const leader = group.members.find(leads);
    if (leader) return leader;
  }
  return null;
}
