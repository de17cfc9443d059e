import type { EventHistory, Outcome } from '../../lib/history/types.ts';
import { OUTCOME_LOOKS, type OutcomeOrNone, shownOutcome } from '../outcome/outcome-words.ts';
import { nameOf } from '../subject/names.ts';
import type { SubjectRef } from '../subject/subject.ts';
import type { Words } from '../words/words.ts';

/** One person or country on a guest list. */
export interface Guest {
  /** Stable within one event. */
  readonly key: string;
  readonly name: string;
  /** Null for a country nobody of which is named. */
  readonly subject: SubjectRef | null;
  readonly outcome: Outcome;
}

export interface GuestGroup {
  readonly outcome: OutcomeOrNone;
  readonly guests: readonly Guest[];
}

const ORDER: readonly OutcomeOrNone[] = [...(Object.keys(OUTCOME_LOOKS) as (keyof typeof OUTCOME_LOOKS)[]), null];

/** An event's outcomes as a guest list: groups in reading order, names sorted as the reader's language sorts. */
export function groupGuests(history: EventHistory, words: Words): GuestGroup[] {
  const compare = new Intl.Collator(words.lang).compare;
  const guests = history.outcomes.map((outcome): Guest => {
    if ('leader' in outcome.subject) {
      const id = outcome.subject.leader;
      return { key: id, name: nameOf(id, history.leaders, words), subject: { kind: 'leader', id }, outcome };
    }
    const code = outcome.subject.country;
    return { key: code, name: words.country(code), subject: null, outcome };
  });
  return ORDER.map((outcome) => ({
    outcome,
    guests: guests.filter((guest) => shownOutcome(guest.outcome) === outcome).sort((a, b) => compare(a.name, b.name)),
  })).filter((group) => group.guests.length > 0);
}
