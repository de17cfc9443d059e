import type { Status } from '../packs/schema.ts';
import type { Annotations, ClaimSubject, Knowledge, Span } from './types.ts';

/** What a stretch of a text seems to say; null where nothing points to a person or an event. */
export interface GuessedClaim {
  readonly subject: ClaimSubject | null;
  readonly event: string | null;
  readonly status: Status;
  readonly denies?: true;
  readonly speaker: string | null;
}

/**
 * Guesses what claim somebody means by a stretch of a text that they have selected: a claim that was
 * read there, else the first person and the event that the text is about. It is shown to be put right.
 *
 * @param within the stretch, in UTF-16 units of the annotated text
 */
export function guessClaim(
  { claims, mentions, published, context }: Annotations,
  within: Span,
  { events }: Pick<Knowledge, 'events'>,
): GuessedClaim {
  const touches = ({ start, end }: Span): boolean => start < within.end && end > within.start;
  const [read] = claims.filter(touches);
  if (read) {
    const { subject, event, status, denies, speaker } = read;
    return { subject, event, status, ...(denies ? { denies } : {}), speaker };
  }
  const leader = mentions.find((mention) => mention.kind === 'leader' && touches(mention));
  const occasion =
    mentions.find((mention) => mention.kind === 'event' && touches(mention)) ??
    mentions.find((mention) => mention.kind === 'event');
  const event = occasion?.kind === 'event' ? occasion.id : (context.events.at(-1) ?? null);
  const start = events.get(event ?? '')?.start;
  const isOver = start !== undefined && published !== null && published >= start;
  return {
    subject: leader?.kind === 'leader' ? { leader: leader.id } : null,
    event,
    status: isOver ? 'attended' : 'expected',
    speaker: null,
  };
}
