import type { EventHistory } from '../../lib/history/types.ts';
import { nameOf } from '../subject/names.ts';
import { placeName } from '../subject/place.ts';
import type { LinkTo } from '../subject/subject.ts';
import type { Words } from '../words/words.ts';

/** `start` and `end` of an event as one EDTF value. */
export function eventDates(event: { readonly start: string; readonly end: string }): string {
  return event.start === event.end ? event.start : `${event.start}/${event.end}`;
}

/** When and where an event was, who its host is, and what became of its plans. */
export function EventFacts({
  history,
  words,
  linkTo,
}: {
  readonly history: EventHistory;
  readonly words: Words;
  readonly linkTo?: LinkTo;
}) {
  const { event } = history;
  const host = event.host ? nameOf(event.host, history.leaders, words) : null;
  const remarks = [
    event.cancelled ? words.t('cancelled') : null,
    event.planned ? words.t('plannedFor', words.date(eventDates(event.planned))) : null,
  ].filter((remark) => remark !== null);
  return (
    <div class="event-facts">
      <p>
        <span>{words.date(eventDates(event))}</span>
        <span class="dot"> {placeName(event, words)}</span>
      </p>
      {remarks.length > 0 && <p>{words.list(remarks)}</p>}
      {event.host && host && (
        <p>
          {words.t('hostLabel')}{' '}
          {linkTo ? <a href={linkTo({ kind: 'leader', id: event.host })}>{host}</a> : <bdi>{host}</bdi>}
        </p>
      )}
      {event.invitations === 'none' && <p>{words.t('noInvitations')}</p>}
    </div>
  );
}
