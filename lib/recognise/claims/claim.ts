import type { ClaimReading, ClaimSubject } from '../types.ts';
import type { Discourse } from './discourse/memory.ts';
import { speaksFor } from './discourse/sides.ts';
import type { Speaker } from './discourse/speaker.ts';
import { speakerFor } from './discourse/speakers.ts';
import type { Desk } from './editions/desk.ts';
import type { Edition } from './editions/edition.ts';
import { asGuest, asHost, isHost } from './editions/hosts.ts';
import { isAtOwnOccasion } from './editions/own-occasion.ts';
import { placesOf } from './editions/places.ts';
import { type Settled, settle } from './editions/settle.ts';
import type { Reading } from './editions/status.ts';
import { staysThere } from './editions/stays-there.ts';
import { isInsteadOfOther, isToldByPlace } from './editions/told-by-place.ts';
import { leavesBefore } from './editions/told-times.ts';
import { ofReplaced } from './parsers/replaced.ts';
import { representativeOf } from './parsers/stand-in.ts';
import type { Draft } from './types.ts';
import { leaderOfCountry } from './who/own-country.ts';

/**
 * Weighs a draft against the calendar: which edition, what status, who says so.
 *
 * @returns null where no edition fits, or where the words say nothing about the one that does
 */
export function claimFrom(
  given: Draft,
  speakers: readonly Speaker[],
  discourse: Discourse,
  desk: Desk,
): ClaimReading | null {
  const draft = stayingThere(inPerson(ofReplaced(given, discourse, desk.knowledge), discourse, desk), discourse, desk);
  if (comesHome(draft, speakers, desk) || isInsteadOfOther(given)) return null;
  const first = settle(draft, discourse, desk);
  const guest = first && asGuest(draft, first, discourse, desk);
  const settled = guest && asHost(draft, guest, desk);
  if (
    settled === null ||
    leavesBefore(draft, settled.edition) ||
    isHost(draft, settled, desk) ||
    isAtOwnOccasion(draft, settled.edition.event, desk.knowledge) ||
    isTheirs(draft, settled)
  )
    return null;
  const { edition, reading } = settled;
  if (isTally(draft, reading)) return null;
  const speaker = draft.speaker === undefined ? speakerFor(draft.passage, draft.clause, speakers) : null;
  const name = draft.speaker === undefined ? speaker && nameFor(speaker, draft.subject, desk) : draft.speaker;
  const isOwnWord =
    speaker !== null && !reading.denies && isSaid(draft, speaker) && speaksFor(speaker, draft.subject, desk.knowledge);
  // Of one who has arrived nobody says yes.
  const isComing =
    (draft.act === 'come' && !(draft.journey && draft.tense === 'behind')) ||
    (draft.act === 'expect' && draft.ofNoun === true);
  const isYes = isComing && (isOwnWord || isOwnAnnouncement(draft, desk));
  const status = reading.status === 'expected' && isYes ? 'accepted' : reading.status;
  const representative = representativeOf(draft, desk.knowledge);
  const scope = scopeOf(draft, edition);
  const { start, end } = draft.passage.sentence;
  return {
    subject: draft.subject,
    event: edition.event.id,
    status,
    ...(reading.denies ? { denies: true as const } : {}),
    ...(scope ? { scope } : {}),
    ...(representative ? { representative } : {}),
    speaker: name,
    start,
    end,
    text: desk.article.text.slice(start, end),
  };
}

/**
 * "Vučić je rekao da u sredu dolazi Tusk": where a leader says that others come, and not where to, they come to him.
 */
function comesHome(
  { act, journey, needs, passage, clause, subject }: Draft,
  speakers: readonly Speaker[],
  desk: Desk,
): boolean {
  // "он је прихватио": the invitation of the one who speaks.
  const isComing = act === 'accept' || (act === 'come' && journey);
  if (!HERE.has(passage.language) || !isComing || (needs !== undefined && needs !== 'end')) return false;
  if (
    placesOf(passage, clause).hasOccasion ||
    passage.items.slice(clause.first, clause.last).some(({ kind }) => kind === 'event')
  )
    return false;
  const leader = speakerFor(passage, clause, speakers)?.leader;
  if (typeof leader !== 'string' || ('leader' in subject && subject.leader === leader)) return false;
  const home = desk.knowledge.leaders.get(leader)?.country;
  const event = desk.editions.main;
  return (
    event !== null &&
    home !== undefined &&
    home !== event.country &&
    !passage.items.slice(clause.first, clause.last).some(({ kind, id }) => kind === 'country' && id === event.country)
  );
}

/** Languages whose verbs of coming are told from those of going. */
const HERE: ReadonlySet<string> = new Set(['sr', 'pl', 'ru', 'uk']);

/** "أكدت الرئاسة التركية مشاركة أردوغان": within the words of the verb stands who says so, of the same country. */
function isOwnAnnouncement({ act, ofNoun, passage, first, last, subject }: Draft, { knowledge }: Desk): boolean {
  if (passage.language !== 'ar' || act !== 'expect' || ofNoun !== true || !('leader' in subject)) return false;
  const own = knowledge.leaders.get(subject.leader)?.country;
  return passage.items
    .slice(first, last)
    .some(({ kind, id }) => kind === 'country' && own !== undefined && id.split('|').includes(own));
}

/** Of several who speak together, each by the own name. */
function nameFor({ name, leaders }: Speaker, subject: ClaimSubject, { knowledge }: Desk): string {
  const own = leaders && 'leader' in subject && leaders.includes(subject.leader) ? subject.leader : null;
  return (own && knowledge.leaders.get(own)?.name) ?? name;
}

/** Of "has declared a day of mourning and will attend" the second is nobody's word. */
function isSaid({ clause }: Draft, { tag }: Speaker): boolean {
  return clause.opens !== 'and' || tag.first >= clause.first;
}

/** Whose funeral it is. */
const OF_THE_DEAD: Readonly<Record<string, string>> = {
  'papal-funeral/2005': 'pope-john-paul-ii',
  'papal-funeral/2023': 'pope-benedict-xvi',
  'papal-funeral/2025': 'pope-francis',
  'royal-funeral/2022': 'elizabeth-ii',
};

/** Nobody comes to their own funeral, or stays away from it. */
function isTheirs({ subject }: Draft, { edition }: Settled): boolean {
  return 'leader' in subject && OF_THE_DEAD[edition.event.id] === subject.leader;
}

/** "26 foreign leaders will attend" counts; only "no foreign leaders" speaks of all of them. */
function isTally({ subject }: Draft, { status, denies }: Reading): boolean {
  return 'all' in subject && !denies && status !== 'absent' && status !== 'declined';
}

/** A leader who represents the own country comes. */
function inPerson(draft: Draft, discourse: Discourse, desk: Desk): Draft {
  const { article, knowledge, editions } = desk;
  if (draft.act !== 'represent' || !('country' in draft.subject)) return draft;
  // Whoever leads a country today may have been somebody's envoy then.
  const day = settle(draft, discourse, desk)?.edition.event.start ?? article.published ?? editions.main?.start;
  const subject = day === undefined ? null : leaderOfCountry(draft, day, knowledge, discourse.topic);
  return subject === null ? draft : { ...draft, subject, act: 'come' };
}

/** "pozostanie w Moskwie do soboty": whoever stays where it takes place is there, and so is who "will be in Moscow instead". */
function stayingThere(draft: Draft, discourse: Discourse, desk: Desk): Draft {
  if (draft.act !== 'stay-away' || draft.negative) return draft;
  if (!HERE.has(draft.passage.language) && !isToldByPlace(draft)) return draft;
  const { main } = desk.editions;
  const there: Draft = { ...draft, act: 'come', journey: true };
  const isThere = main !== null && staysThere(draft, main) && settle(there, discourse, desk)?.edition.event === main;
  return isThere ? there : draft;
}

/** `city` where only the place is spoken of, and nothing that happens there. */
function scopeOf(draft: Draft, edition: Edition): 'city' | undefined {
  if (draft.scope === 'city') return 'city';
  if (draft.act !== 'come' || edition.by !== 'place') return undefined;
  return placesOf(draft.passage, draft.clause).hasOccasion ? undefined : 'city';
}
