import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Knowledge } from '../../types.ts';
import { SLAVIC } from '../slavic.ts';
import { daysApart } from './calendar.ts';
import type { Setting } from './implied.ts';
import type { Naming } from './naming.ts';

/** Within so many days of its publication an article is more likely to be about an edition. */
export const CURRENT = 200;
const CURRENT_WEIGHT = 1.5;
const LEDE_WEIGHT = 1.5;
/** An article of the very day is a report of the event. */
const REPORT_WEIGHT = 2;
/** So many days before an event an article previews it. */
const PREVIEW = 7;

/** The events that an article names, what it is most likely about first. */
export function byWeight(naming: Naming, article: Setting, { events }: Pick<Knowledge, 'events'>): AttendanceEvent[] {
  const weighed = [...naming.counts.keys()].flatMap((id) => {
    const event = events.get(id);
    return event ? [{ event, weight: weightOf(event, naming, article, events) }] : [];
  });
  // The sort is stable: of two named equally often the one named first.
  return weighed.sort((a, b) => b.weight - a.weight).map(({ event }) => event);
}

function weightOf(
  event: AttendanceEvent,
  { counts, lede }: Naming,
  { published, lang }: Setting,
  events: Knowledge['events'],
): number {
  const count = counts.get(event.id) ?? 0;
  const isLede = lede === event.id;
  const ofLede = isLede ? LEDE_WEIGHT : 0;
  if (published === null) return count + ofLede;
  const isCurrent = Math.abs(daysApart(published, event.start)) <= CURRENT;
  const isOfTheDay = event.start <= published && published <= event.end;
  // The first lines preview the one to come; the other, on these very days, is where guests travel from.
  const isBesidePreview = lede !== undefined && !isLede && isAtHand(events.get(lede), published);
  // In a preview of the parade the summit of the day before it, named once, is no report.
  // So it is written in Slavic languages; elsewhere the rule cost more than it gave.
  const isReport = isOfTheDay && !isBesidePreview && (count > 1 || !SLAVIC.has(lang) || lede === undefined || isLede);
  return count + ofLede + (isCurrent ? CURRENT_WEIGHT : 0) + (isReport ? REPORT_WEIGHT : 0);
}

function isAtHand(event: AttendanceEvent | undefined, published: string): boolean {
  const days = event === undefined ? 0 : daysApart(published, event.start);
  return days > 0 && days <= PREVIEW;
}
