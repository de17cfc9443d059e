import type { ClaimReading, Knowledge } from '../types.ts';
import type { Discourse } from './discourse.ts';
import { candidates, type Edition, type Editions } from './editions.ts';
import { representativeOf } from './parsers/stand-in.ts';
import { phaseOf } from './phase.ts';
import { placesOf } from './places.ts';
import type { LinkedArticle } from './read-claims.ts';
import { speaksFor } from './sides.ts';
import { type Speaker, speakerFor } from './speakers.ts';
import { type Reading, statusOf } from './status.ts';
import type { Draft } from './types.ts';

/** What lies on the desk while an article is read. */
export interface Desk {
  readonly article: LinkedArticle;
  readonly editions: Editions;
  readonly knowledge: Omit<Knowledge, 'lexicon'>;
}

/**
 * Weighs a draft against the calendar: which edition, what status, who says so.
 *
 * @returns null where no edition fits, or where the words say nothing about the one that does
 */
export function claimFrom(
  draft: Draft,
  speakers: readonly Speaker[],
  discourse: Discourse,
  desk: Desk,
): ClaimReading | null {
  const settled = settle(draft, discourse, desk);
  if (settled === null || isHost(draft, settled, desk)) return null;
  const { edition, reading } = settled;
  const speaker = draft.speaker === undefined ? speakerFor(draft.passage, draft.clause, speakers) : null;
  const name = draft.speaker === undefined ? (speaker?.name ?? null) : draft.speaker;
  const isOwnWord = speaker !== null && !reading.denies && speaksFor(speaker, draft.subject, desk.knowledge);
  const status = reading.status === 'expected' && draft.act === 'come' && isOwnWord ? 'accepted' : reading.status;
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

interface Settled {
  readonly edition: Edition;
  readonly reading: Reading;
}

/** The most likely edition about which the statement makes sense. */
function settle(draft: Draft, discourse: Discourse, desk: Desk): Settled | null {
  const { article, editions, knowledge } = desk;
  const background = { last: discourse.lastEvent, paragraph: discourse.paragraphEvent };
  for (const edition of candidates(draft.passage, draft.clause, draft, draft.act, editions, background, knowledge)) {
    if (draft.needsGoal && edition.by === 'around' && !placesOf(draft.passage, draft.clause).hasOccasion) continue;
    const reading = statusOf(draft, phaseOf(edition.event, article.published));
    if (reading) return { edition, reading };
  }
  return null;
}

/** The host's own leader is at home: only hosting can be said of him, or standing in a row with his guests. */
function isHost(draft: Draft, { edition, reading }: Settled, { knowledge }: Desk): boolean {
  const { subject } = draft;
  if ('country' in subject) return subject.country === edition.event.country;
  if (!('leader' in subject)) return false;
  const atHome = knowledge.leaders.get(subject.leader)?.country === edition.event.country;
  if (reading.status === 'host') return !atHome;
  if (!atHome) return false;
  const group = draft.passage.groups.find((each) =>
    each.members.some((member) => 'leader' in member && member.leader === subject.leader),
  );
  return !(reading.status === 'attended' && group !== undefined && group.members.length > 1);
}

/** `city` where only the place is spoken of, and nothing that happens there. */
function scopeOf(draft: Draft, edition: Edition): 'city' | undefined {
  if (draft.scope === 'city') return 'city';
  if (draft.act !== 'come' || edition.by !== 'place') return undefined;
  return placesOf(draft.passage, draft.clause).hasOccasion ? undefined : 'city';
}
