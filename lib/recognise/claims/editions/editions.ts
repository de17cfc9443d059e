import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Knowledge } from '../../types.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Item, Passage, Tag } from '../types.ts';
import type { Act } from '../vocabulary.ts';
import {
  datedEdition,
  isAhead,
  isAnotherTime,
  isFromThen,
  isFromYear,
  isOfItsDays,
  isOfWhatHappened,
  looksBackAt,
  soleYear,
  trailing,
} from './dated-editions.ts';
import type { Background, Edition, World } from './edition.ts';
import { earlierAt, editionBefore, inMind, thisTime } from './in-mind.ts';
import { isAt, landmarkIn, paradeAt } from './landmarks.ts';
import { isAfterthought, tellsOnlyWhen, timeBefore } from './named-beside.ts';
import { firstOfKind, isOfAnotherKind, kindNamed } from './occasion-kinds.ts';
import { otherParade } from './other-parade.ts';
import { codesOf, placeOfWhere, placesOf } from './places.ts';
import { isOfMemberOnly, isOfRemark, isOver } from './remark.ts';
import type { Editions } from './spoken-editions.ts';

/** Where a statement's words stand, and whether they speak of a journey. */
export interface CueSpan {
  readonly first: number;
  readonly last: number;
  readonly journey: boolean;
}

/**
 * The editions that a clause may be about, most likely first. What its dates and places exclude is left out.
 */
export function candidates(
  passage: Passage,
  clause: Clause,
  span: CueSpan,
  act: Act,
  editions: Editions,
  background: Background,
  published: string | null,
  knowledge: World,
): readonly Edition[] {
  const { last, paragraph, isFresh } = background;
  const asked = [passage, span.first, span.last, span.journey, act, editions, last, paragraph, isFresh];
  const known = answers.get(clause);
  if (known?.asked.every((value, i) => value === asked[i])) return known.found;
  const found = findCandidates(passage, clause, span, act, editions, background, published, knowledge);
  answers.set(clause, { asked, found });
  return found;
}

/** Of a list of names each is asked for by itself, and all come to the same. */
const answers = new WeakMap<Clause, { readonly asked: readonly unknown[]; readonly found: readonly Edition[] }>();

function findCandidates(
  passage: Passage,
  clause: Clause,
  span: CueSpan,
  act: Act,
  editions: Editions,
  background: Background,
  published: string | null,
  knowledge: World,
): Edition[] {
  const { items, tagOf } = passage;
  const found: Edition[] = [];
  const start = timeBefore(passage, clause);
  const inClause = items
    .slice(start, clause.last)
    .filter((_, k) => !isOfSource(passage, start + k) && !isOfWhatHappened(passage, start + k));
  const close = nearest(items, 0, items.length, span, knowledge);
  const isOnlyWhen = close !== null && tellsOnlyWhen(close, items, editions, background);
  const inOwn = nearest(items, clause.first, clause.last, span, knowledge);
  const isPast = close !== null && isOver(passage, close);
  const named = (isOnlyWhen || isPast) && inOwn === close ? null : inOwn;
  const isBound = span.journey || act === 'come';
  if (named) {
    const isGone = leadsElsewhere(named, items, span, knowledge) || isWhereElse(named, passage, clause, knowledge);
    return isBound && isGone ? [] : [{ event: named, by: 'clause' }];
  }
  const current = thisTime(passage, clause, editions);
  if (current) return [{ event: current, by: 'sentence' }];
  // What the paragraph is about goes before what the article is about.
  const { paragraph, isFresh } = background;
  const isAside =
    isOnlyWhen ||
    (close !== null && (isOfRemark(passage, close, editions) || isOfMemberOnly(passage, clause, close, background)));
  const sentence = isAside ? null : close;
  const isOfMain = isOfItsDays(items, editions);
  const spoken = paragraph && isFresh && !isOfMain ? [paragraph, ...editions.spoken] : editions.spoken;
  // Of several in one place the one that the sentence names goes first.
  const near = sentence ? [sentence, ...spoken] : spoken;
  const isDated = items.some(({ kind }) => kind === 'date');
  const dated = isDated ? datedEdition(passage, clause, inClause, act, editions, background, published) : null;
  const own = placesOf(passage, clause, span);
  const main =
    own.toward.length === 0 && isParticiple(passage, clause, span) ? clauseBefore(passage, clause) : undefined;
  const codes = main ? { ...own, toward: placesOf(passage, main, span).toward } : own;
  const isPlaced = (event: AttendanceEvent): boolean =>
    codes.toward.length > 0 && codes.toward.some((place) => isAt(event, place, knowledge));
  const other = dated || !isDated ? null : otherParade(passage, inClause, codes.toward, editions, knowledge);
  if (other) return [{ event: other, by: 'place' }];
  if (dated) found.push({ event: dated, by: isPlaced(dated) ? 'place' : 'date' });
  for (const event of near) if (isPlaced(event)) found.push({ event, by: 'place' });
  const earlier = found.some(({ by }) => by === 'place')
    ? null
    : earlierAt(passage, clause, codes.toward, editions, published, knowledge);
  if (earlier) found.unshift({ event: earlier, by: 'place' });
  const landmark = landmarkIn(passage, clause);
  const atLandmark = landmark === null ? undefined : near.find(({ country }) => country === landmark);
  if (atLandmark && !dated) found.unshift({ event: atLandmark, by: 'place' });
  const previous = editionBefore(passage, clause, editions);
  if (previous) return [{ event: previous, by: 'sentence' }];
  // "stages a parade, an event Kim will attend": which event, the words before tell.
  const isApposed =
    clause.opens === 'comma' && means(tagOf[clause.first], 'article') && means(tagOf[clause.first + 1], 'goal');
  const kind = kindNamed(passage, isApposed ? 0 : clause.first, clause.last);
  // "今年红场阅兵，…，金正恩也没有参加": where commas part what other languages join.
  const isSpread = kind === null && (passage.language === 'zh' || passage.language === 'ja');
  const parade = isSpread ? kindNamed(passage, 0, clause.last) : kind;
  const stretch = isSpread ? { ...clause, first: 0 } : clause;
  const elsewhere = parade === 'parade' ? paradeAt(passage, stretch, editions, paragraph, published, knowledge) : null;
  if (elsewhere) return [{ event: elsewhere, by: 'place' }];
  // "In 2005, at the sixtieth anniversary, Bush came to the parade": that of the words before.
  const isBefore = items.findIndex(({ id }) => sentence !== null && id === sentence.id) < clause.first;
  const ofKind = firstOfKind(isBefore ? near : spoken, kind);
  if (ofKind) found.push({ event: ofKind, by: 'sentence' });
  // "The assembly falls close to the summit, which may explain X's absence": from either.
  if (isBetweenTwo(items) && tagOf.slice(clause.first, clause.last).some(isNounOfAbsence)) return [];
  if (sentence && (act === 'host' || !isAfterthought(sentence, passage, clause, editions, background)))
    found.push({ event: sentence, by: 'sentence' });
  const looksBack = passage.kinds.has('look-back') && looksBackAt(passage, clause);
  const isAnswer = (act === 'accept' || act === 'invite') && isAhead(background.paragraph, published);
  const around = isOfMain ? [editions.main] : inMind(editions, background, published);
  for (const event of looksBack || isAnswer ? [background.last] : around) {
    if (event) found.push({ event, by: 'around' });
  }
  // "Seven years ago X sat on the bench while Y stood beside him": that year holds for both.
  const framing =
    isDated && (act === 'come' || act === 'stay-away')
      ? soleYear(passage, clause).filter(({ id }) => /^\d{4}$/.test(id))
      : [];
  const times = isDated
    ? [...inClause, ...trailing(passage, clause), ...framing].filter(
        (item) =>
          item.kind === 'date' &&
          !isFromThen(items, items.indexOf(item)) &&
          !isFromYear(items, items.indexOf(item)) &&
          !isOfWhatHappened(passage, items.indexOf(item)),
      )
    : [];
  return distinct(found).filter(
    (edition) =>
      !isElsewhere(edition, codes.toward, knowledge) &&
      !isOfAnotherKind(edition.event, kind) &&
      (landmark === null || edition.event.country === landmark) &&
      !isAnotherTime(edition, times, act),
  );
}

function isBetweenTwo(items: readonly Item[]): boolean {
  return new Set(items.flatMap(({ kind, id }) => (kind === 'event' ? [id] : []))).size > 1;
}

/** "spurned an offer to meet in Turkey, sending a delegation instead": it is done where the main clause plays. */
function isParticiple({ items, language }: Passage, { first, last, opens }: Clause, span: CueSpan): boolean {
  if (language === 'ar') return opens !== 'start' && items.slice(first, last).some(({ key }) => THERE.test(key));
  return language === 'en' && opens === 'comma' && span.first === first && /..ing$/.test(items[first]?.key ?? '');
}

/** "ولم يغب عنه": from what the clause before has named. */
const THERE = /^(?:عنه|عنها|فيه|فيها|إليه|إليها)$/;

function clauseBefore({ clauses }: Passage, clause: Clause): Clause | undefined {
  return clauses[clauses.indexOf(clause) - 1];
}

function isNounOfAbsence(tag: Tag | undefined): boolean {
  return (
    tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'stay-away' && sense.cue.who === 'owner') ??
    false
  );
}

/** How far a source reaches, in items. */
const SOURCE = 12;

/** "…, according to what the ministry said on 14 November, …": the day of the words, not of what they are about. */
function isOfSource({ items, tagOf, kinds }: Passage, at: number): boolean {
  if (items[at]?.kind !== 'date' || !kinds.has('according')) return false;
  for (let i = at - 1; i >= Math.max(0, at - SOURCE); i--) {
    if (means(tagOf[i], 'according')) return true;
    if (items[i]?.kind === 'mark') return false;
  }
  return false;
}

/** "will visit Paris after the parade in Moscow": the journey's own words name another country. */
function leadsElsewhere(event: AttendanceEvent, items: readonly Item[], span: CueSpan, knowledge: World): boolean {
  const places = items
    .slice(span.first, span.last)
    .filter(({ kind, form, id }) => kind === 'country' && form !== 'adjective' && id !== 'EU');
  const codes = places.flatMap(codesOf);
  return codes.length > 0 && !codes.some((code) => isAt(event, code, knowledge));
}

/** "rekao je iz Kopenhagena, gde učestvuje na samitu EPZ": another edition of the series than the one that comes to mind. */
function isWhereElse(event: AttendanceEvent, passage: Passage, clause: Clause, knowledge: World): boolean {
  const codes = placeOfWhere(passage, clause);
  return codes.length > 0 && !codes.some((code) => isAt(event, code, knowledge));
}

function nearest(
  items: readonly Item[],
  from: number,
  to: number,
  span: { readonly first: number; readonly last: number },
  knowledge: Pick<Knowledge, 'events'>,
): AttendanceEvent | null {
  let best: AttendanceEvent | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item?.kind !== 'event') continue;
    const event = knowledge.events.get(item.id);
    const distance = i < span.first ? span.first - i : Math.max(0, i - span.last + 1);
    if (event && distance < least) {
      best = event;
      least = distance;
    }
  }
  return best;
}

function isElsewhere({ event, by }: Edition, toward: readonly string[], knowledge: World): boolean {
  if (by === 'clause' || toward.length === 0) return false;
  return !toward.some((place) => isAt(event, place, knowledge));
}

function distinct(found: readonly Edition[]): Edition[] {
  return found.filter(({ event }, i) => found.findIndex((other) => other.event.id === event.id) === i);
}
