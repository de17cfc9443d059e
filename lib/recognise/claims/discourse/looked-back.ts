import type { Knowledge } from '../../types.ts';
import { daysApart, SAME_WEEKS } from '../editions/calendar.ts';
import type { Background } from '../editions/edition.ts';
import type { Editions } from '../editions/spoken-editions.ts';
import type { Draft, Passage } from '../types.ts';
import { isSameSubject } from '../who/same-subject.ts';
import type { Discourse, LookedBack } from './memory.ts';

/**
 * "Xi left the summit to his premier. The president was in Gyeongju three weeks ago for another. Milei stayed at home.": an
 * edition of the same weeks, over before the article's own began, that a remark names on whoever was spoken of right before.
 */
export function lookedBackIn(
  { items, groups }: Passage,
  { topic, lookedBack, paragraphEvent }: Discourse,
  { main }: Editions,
  { events }: Pick<Knowledge, 'events'>,
): LookedBack | null {
  const named = items.filter(({ kind }) => kind === 'event');
  const [only] = named;
  if (only === undefined) return lookedBack;
  const event = events.get(only.id);
  const of = groups.filter(({ kind }) => kind === 'leaders').flatMap(({ members }) => members);
  if (!event || main === null || named.length > 1) return null;
  const isOnTopic = of.length > 0 && of.every((each) => topic.some((one) => isSameSubject(one, each)));
  if (!isOnTopic) return null;
  if (paragraphEvent !== null && paragraphEvent !== main) return null;
  const days = daysApart(event.end, main.start);
  return days > 0 && days <= SAME_WEEKS ? { event, of } : null;
}

/** What is in mind of a statement: of others than those of whom it is looked back, not that edition. */
export function inMindOf({ subject }: Draft, background: Background, { lookedBack }: Discourse): Background {
  if (lookedBack === null || lookedBack.of.some((each) => isSameSubject(each, subject))) return background;
  const { last, paragraph } = background;
  const unlessOver = (event: Background['last']): Background['last'] => (event === lookedBack.event ? null : event);
  return { ...background, last: unlessOver(last), paragraph: unlessOver(paragraph) };
}
