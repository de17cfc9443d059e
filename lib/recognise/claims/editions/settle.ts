import { inMindOf } from '../discourse/looked-back.ts';
import type { Discourse } from '../discourse/memory.ts';
import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Draft } from '../types.ts';
import { isOfAnotherYear } from './another-year.ts';
import { daysApart } from './calendar.ts';
import type { Desk } from './desk.ts';
import type { Edition } from './edition.ts';
import { candidates } from './editions.ts';
import { lacksGoal } from './evidence.ts';
import { isFromThePhoto } from './from-the-photo.ts';
import { isInvitedElsewhere } from './invited-elsewhere.ts';
import { setsOutFrom } from './left-behind.ts';
import { isNamedOtherwise } from './named-otherwise.ts';
import { namesAnother, namesAnotherIn } from './other-occasions.ts';
import { isBeforeOffice, mayMeanEarlier } from './out-of-office.ts';
import { phaseOf } from './phase.ts';
import { type Reading, statusOf } from './status.ts';
import { staysThere } from './stays-there.ts';
import { comesAfter, isToldBefore, isYetToCome } from './told-times.ts';

/** A statement's edition, and what it says of it. */
export interface Settled {
  readonly edition: Edition;
  readonly reading: Reading;
}

/** The most likely edition about which the statement makes sense. */
export function settle(draft: Draft, discourse: Discourse, desk: Desk): Settled | null {
  const { article, editions, knowledge } = desk;
  const { lastEvent, paragraphEvent, eventAge, opensParagraph, yearBefore } = discourse;
  const isFresh = eventAge === 0 || opensParagraph;
  const told = { last: lastEvent, paragraph: paragraphEvent, isFresh, yearBefore };
  const background = inMindOf(draft, told, discourse);
  const pinned = draft.event === undefined ? undefined : knowledge.events.get(draft.event);
  const found = pinned
    ? [{ event: pinned, by: 'clause' as const }]
    : candidates({
        passage: draft.passage,
        clause: draft.clause,
        span: draft,
        act: draft.act,
        editions,
        background,
        published: article.published,
        knowledge,
      });
  for (const edition of found) {
    if (editions.isAboutAnother && edition.by !== 'clause') continue;
    if (isOfAnotherOccasion(draft, edition) || isOfAnotherYear(draft, edition)) continue;
    if (edition.by !== 'clause' && isInvitedElsewhere(draft, edition.event)) continue;
    if (setsOutFrom(draft, edition.event)) continue;
    if (staysThere(draft, edition.event) || comesAfter(draft, edition.event, article.published)) continue;
    if (edition.by !== 'clause' && (isNamedOtherwise(draft, edition.event, knowledge) || isFromThePhoto(draft)))
      continue;
    if (isOfAnotherHost(draft, edition) || isPreferred(draft, edition) || isNoLongerOn(draft, edition, article))
      continue;
    if (lacksGoal({ draft, edition, discourse, desk })) continue;
    const phase = phaseOf(edition.event, article.published, editions.latestYear);
    const isPlan = phase !== 'before' && isToldBefore(draft, edition.event);
    const isEarlier = discourse.day !== null && discourse.day < edition.event.start;
    const isAhead = isPlan || isYetToCome(draft, article.published);
    const statement = isAhead ? { ...draft, tense: 'ahead' as const } : draft;
    const reading = statusOf(statement, isPlan || isEarlier ? 'before' : phase);
    const isAnswer = reading !== null && reading.status !== 'attended';
    if (isAnswer && edition.by === 'around' && mayMeanEarlier(draft, edition.event, editions, knowledge)) return null;
    // Whom an article names at its own event was there, a crown prince or a candidate.
    const isBackground = edition.event.id !== editions.main?.id;
    if (reading)
      return isBackground && isBeforeOffice(draft.subject, edition.event, knowledge) ? null : { edition, reading };
  }
  return null;
}

/** "Australia cancels the Quad summit after Biden pulls out": an occasion named beside it, that is none of ours. */
function isOfAnotherOccasion({ passage, clause }: Draft, { event, by }: Edition): boolean {
  if (by === 'clause' || (by !== 'around' && passage.language === 'en')) return false;
  const { language, items, text, sentence } = passage;
  if (items.some(({ kind }) => kind === 'event')) return false;
  // "nie przyjechał, przyjmował własną defiladę": what is told behind it is where they were instead.
  const last = SLAVIC.has(language) ? items[clause.last - 1] : undefined;
  const words = text.slice(sentence.start, last?.end ?? sentence.end);
  return language === 'en' ? namesAnother(words, event) : namesAnotherIn(language, words);
}

/** "plans to skip this year's meeting in favour of the summit": the one they go to. */
function isPreferred({ act, passage: { items, language } }: Draft, { event }: Edition): boolean {
  if (language !== 'en' || (act !== 'stay-away' && act !== 'decline')) return false;
  return items.some(
    ({ id }, i) => id === event.id && items.slice(Math.max(0, i - 3), i).some(({ key }) => /^favou?r$/.test(key)),
  );
}

/** "is coming", right behind what is told of an edition of long ago: nobody comes to that one now. */
function isNoLongerOn(
  { act, tense, passage, first }: Draft,
  { event, by }: Edition,
  { published }: Desk['article'],
): boolean {
  if (passage.language !== 'en' || act !== 'come' || tense !== 'now') return false;
  if (!passage.items[first]?.key.endsWith('ing')) return false;
  return by === 'around' && published !== null && daysApart(event.end, published) > LONG_AGO;
}

/** In days: a report of the day before yesterday's event may be told in the present. */
const LONG_AGO = 60;

/** "L'Élysée attend le chancelier": whom another government expects does not come to this event. */
function isOfAnotherHost({ act, needs, passage, first }: Draft, { event, by }: Edition): boolean {
  if (act !== 'expect' || needs === undefined || by === 'clause') return false;
  return passage.items.slice(0, first).some(({ kind, form, id }, i) => {
    const isGovernment = kind === 'country' && form !== 'adjective' && !means(passage.tagOf[i - 1], 'toward');
    return isGovernment && !id.split('|').includes(event.country);
  });
}
