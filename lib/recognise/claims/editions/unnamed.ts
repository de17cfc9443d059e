import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Knowledge, Mention } from '../../types.ts';
import { daysApart, SAME_WEEKS } from './calendar.ts';
import { calledEdition } from './called.ts';
import { impliedEdition, type Setting } from './implied.ts';
import { LEDE, type Naming } from './naming.ts';

/** So many days after its end an edition is no longer what the day is about, if another is on. */
const AFTERMATH = 7;

/** Editions that an article speaks of without naming them as the packs do. */
export interface Unnamed {
  /** What it calls by words of its own. */
  readonly called: AttendanceEvent | null;
  /** What it never names, and is about. */
  readonly implied: AttendanceEvent | null;
  /** The first lines call the one, and the end names others, once. */
  readonly isCalledFirst: boolean;
}

/** @param named the events that the article names, what it is most likely about first */
export function unnamedIn(
  mentions: readonly Mention[],
  named: readonly AttendanceEvent[],
  naming: Naming,
  article: Setting,
  knowledge: Pick<Knowledge, 'events' | 'series' | 'leaders'>,
): Unnamed {
  const { published } = article;
  const ofToday = named.filter(
    (event) =>
      published !== null &&
      daysApart(published, event.start) <= SAME_WEEKS &&
      daysApart(event.end, published) <= AFTERMATH,
  );
  const called = calledEdition(mentions, article, knowledge);
  const isOver = ofToday.every((event) => naming.isAtEnd(event) || isJustOver(event, mentions, naming, article));
  const fitting = isOver ? impliedEdition(mentions, article, knowledge) : null;
  // The one just over, which the guests and the day of a report speak for too, is not what it leaves unnamed.
  const isNamed = fitting !== null && naming.counts.has(fitting.id);
  const unnamed = isOver ? (isNamed ? (called ?? fitting) : (fitting ?? called)) : null;
  // Nor is it on the day after the parade that came next.
  const isNext = ofToday.every(({ end }) => unnamed !== null && end < unnamed.start);
  const isNews =
    ofToday.length === 0 || (unnamed !== null && published !== null && (published <= unnamed.start || isNext));
  const isCalledFirst = called !== null && isHeadlined(called, mentions, named, naming, article, knowledge);
  return { called, implied: isNews ? unnamed : null, isCalledFirst };
}

/** "arrived from Tianjin, where he took part in the summit", on the eve of the parade: one just over is no longer the news. */
function isJustOver(
  event: AttendanceEvent,
  mentions: readonly Mention[],
  naming: Naming,
  { text, published }: Setting,
): boolean {
  if (published === null || !(naming.isOnce(event) || isNamedAtOnce(event, mentions, naming, text))) return false;
  return naming.lede === event.id ? event.end < published : event.end <= published;
}

/** "was at the summit on 8 May": named by what it is and by its day, in one sentence. */
function isNamedAtOnce(
  { id }: AttendanceEvent,
  mentions: readonly Mention[],
  { counts }: Naming,
  text: string,
): boolean {
  const own = mentions.filter((mention) => mention.kind === 'event' && mention.id === id);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || own.length !== counts.get(id)) return false;
  return !/[.!?…\n]/.test(text.slice(first.end, last.start));
}

function isHeadlined(
  called: AttendanceEvent,
  mentions: readonly Mention[],
  named: readonly AttendanceEvent[],
  naming: Naming,
  article: Setting,
  knowledge: Pick<Knowledge, 'events' | 'series' | 'leaders'>,
): boolean {
  const isBelow = named.every((event) => naming.placeOf(event) > LEDE);
  const headline = isBelow ? article.text.slice(0, LEDE) : (/^[^\n]{0,240}\n/.exec(article.text)?.[0] ?? '');
  return (
    named.every((event) => naming.isOnce(event) && naming.placeOf(event) > headline.length) &&
    calledEdition(mentions, { ...article, text: headline }, knowledge) === called
  );
}
