import type { AttendanceEvent } from '../../../packs/schema.ts';
import { hasOwnPlace } from '../sentence/deed-scene.ts';
import { means } from '../sentence/tags.ts';
import type { WordSet } from '../sentence/word-set.ts';
import { SLAVIC } from '../slavic.ts';
import type { Clause, Draft, Item, Passage, Tag } from '../types.ts';
import { daysApart, spanOfValue } from './calendar.ts';

const WATCH =
  /^(?:watch(?:es|ed|ing)?|follow(?:s|ed)?|v(?:e|io|ieron|iu|iram)|s(?:igue|iguió|iguieron|egue|eguiu|eguiram)|assist(?:e|iu|iram)|suivi[st]?|regarde|regardé|urmări(?:t|se)|urmărește|privit|văzut)$/;
const FROM = /^(?:from|desde|depuis|de la|din|de)$/;
/** "watch from home". */
const HOME = /^(?:home|afar|abroad|exile|prison|hospital)$/;
/** Who hugs the mayor "de Kiev" does so anywhere. */
const FAR = /^(?:desde|depuis)$/;

/**
 * "a urmărit parada de la Washington", "aplaudió desde Caracas": who looks on from elsewhere is not there.
 *
 * @param isDeed whether the draft tells what somebody does, and not that they come
 */
export function isFromElsewhere(
  { act, passage: { items, tagOf }, clause, first, last }: Draft,
  event: AttendanceEvent,
  isDeed: boolean,
): boolean {
  const isWatching = items.slice(first, last).some(({ key }) => WATCH.test(key));
  if (act !== 'come' || !(isDeed || isWatching)) return false;
  for (let i = last; i < clause.last; i++) {
    const place = items[i];
    // "de la" is one tag of two words.
    let before = i - 1;
    while (isDeed && before > last && tagOf[before]?.last === before + 1 && means(tagOf[before], 'article')) before--;
    const from = items.slice(tagOf[before]?.first ?? before, before + 1).map(({ key }) => key);
    const far = isWatching ? FROM : FAR;
    if (!far.test(from.join(' ')) && !far.test(from.at(-1) ?? '')) continue;
    const isCity = place?.kind === 'country' && place.form === 'city';
    if (isCity && !place.id.split('|').includes(event.country)) return true;
    if (isWatching && HOME.test(place?.key ?? '')) return true;
    if (isUnknownName(place, tagOf[i])) return true;
  }
  return false;
}

/** "desde Olivos", "depuis le Kremlin": a name that is no landmark of ours. */
function isUnknownName(place: Item | undefined, tag: Tag | undefined): boolean {
  return place?.kind === 'word' && place.capital && !means(tag, 'goal', 'role', 'people');
}

/** Days before and after an event that a deed at its scene may be dated to. */
const AROUND = 1;

/** "En 2014, il avait planté un olivier": dated to days on which the event was not. */
export function isOfOtherDay({ passage: { items, groups }, clause }: Draft, { start, end }: AttendanceEvent): boolean {
  const named = groups[0]?.first ?? 0;
  // "out of office since January" says nothing of when.
  const dates = items.filter(
    ({ kind }, i) =>
      kind === 'date' && items[i - 1]?.key !== 'since' && ((i >= clause.first && i < clause.last) || i < named),
  );
  const spans = dates.flatMap(({ id }) => spanOfValue(id) ?? []);
  return (
    spans.length > 0 &&
    !spans.some(({ first, last }) => daysApart(end, first) <= AROUND && daysApart(last, start) <= AROUND)
  );
}

/**
 * "Zelensky and Macron talked on Thursday", "will pay her respects on 10 May": dated to another day, though not far, and
 * nowhere said to be there.
 */
export function isOfDayBeside(
  { passage, clause, first, tense, needs, journey }: Draft,
  { start, end }: AttendanceEvent,
): boolean {
  if (tense === 'ahead' ? needs !== 'day' : tense !== 'behind' || journey || (needs !== 'scene' && needs !== 'day'))
    return false;
  // Guests come, and sit at dinner, the day before.
  const around = tense === 'behind' && needs === 'day' ? AROUND : 0;
  const from = SLAVIC.has(passage.language) ? whereItsDayMayStand(passage, clause) : first;
  const dates = passage.items.slice(from, clause.last).filter(({ kind }) => kind === 'date');
  const spans = dates.flatMap(({ id }) => spanOfValue(id) ?? []);
  return (
    spans.length > 0 &&
    !spans.some((span) => daysApart(end, span.first) <= around && daysApart(span.last, start) <= around)
  );
}

/** "W czwartek, 8 maja, A spotkał się z B": before the verb too, and in front of its clause where nothing else is said. */
function whereItsDayMayStand({ tagOf, groups }: Passage, { first }: Clause): number {
  const isSaid = tagOf.slice(0, first).some((tag) => means(tag, 'cue', 'say', 'auxiliary'));
  return isSaid || groups.some((group) => group.first < first) ? first : 0;
}

/** "had come to Moscow a decade before that": to the edition that many years before another, whichever that is. */
export function isBeforeThat({ passage: { items, language } }: Draft): boolean {
  if (language !== 'en') return false;
  return items.some(
    ({ key }, i) =>
      key === 'before' && /^(?:that|then)$/.test(items[i + 1]?.key ?? '') && SPAN.test(items[i - 1]?.key ?? ''),
  );
}

const SPAN = /^(?:years?|decades?|months?)$/;

/** So far into a text it names where it plays. */
const LEAD = 400;
const IN: Readonly<Record<string, RegExp>> = {
  en: /^(?:in|inside)$/,
  fr: /^(?:à|dans)$/,
  es: /^en$/,
  pt: /^(?:em|n[oa]s?)$/,
  ro: /^(?:la|în|din)$/,
};

/** Where an article may stand before the name of a place. */
const OPEN_ARTICLES: ReadonlySet<string> = new Set(['en', 'es']);

/**
 * "festejou em Phoenix": in a place of a name that no table has, nor the beginning of the text.
 *
 * @param scene what stands where leaders meet: "na Abadia de Westminster"
 */
export function isInUnknownPlace({ passage, clause }: Draft, scene: WordSet | undefined): boolean {
  const { items, tagOf, text, sentence, language } = passage;
  if (IN[language] === undefined) return false;
  const lead = text.slice(0, Math.min(LEAD, sentence.start)).toLowerCase();
  // "signed a treaty in Nancy, shook hands": where the sentence began, it goes on.
  const from = hasOwnPlace(passage, clause.first, clause.last, scene) ? clause.first : 0;
  return items.slice(from, clause.last).some((place, i) => {
    const at = from + i;
    const before = means(tagOf[at - 1], 'article') && OPEN_ARTICLES.has(language) ? at - 2 : at - 1;
    if (!IN[language]?.test(items[before]?.key ?? '') || at === from) return false;
    // "in St Peter's Basilica": a name of several words, that ends in what stands where leaders meet.
    const isScene = (i: number): boolean => scene?.has(items[i]?.key ?? '') === true || means(tagOf[i], 'goal');
    const isOfScene = [1, 2, 3].some((step) => at + step < clause.last && isScene(at + step));
    const isKnown = lead.includes(place.key) || isScene(at) || isOfScene || means(tagOf[at], 'role', 'people');
    return place.kind === 'word' && place.isName === true && !isKnown;
  });
}

/** So many items stand before the colon of a line of a live report: the hour, "from", "the capital". */
const LONGEST_DATELINE = 5;

/** "11:20 From Kyiv: Zelensky laid flowers": behind the name of a town and a colon it plays there. */
export function isBehindDateline({ passage: { items, tagOf }, first }: Draft, { country }: AttendanceEvent): boolean {
  const colon = items.slice(0, LONGEST_DATELINE).findIndex(({ key }) => /^[:：]$/.test(key));
  const place = items[colon - 1];
  if (place?.kind !== 'country' || place.form !== 'city' || colon >= first) return false;
  return means(tagOf[colon - 2], 'preposition') && !place.id.split('|').includes(country);
}

const ONLY = /^(?:só|apenas|somente|abia|doar)$/;

/** "Merkel chegou só neste domingo": only when it was over. */
export function isTooLate({ act, passage: { items, language }, clause }: Draft, { end }: AttendanceEvent): boolean {
  if (act !== 'come' || IN[language] === undefined) return false;
  return items.slice(clause.first, clause.last).some(({ kind, id }, i) => {
    const span = kind === 'date' ? spanOfValue(id) : null;
    const at = clause.first + i;
    const isOnly = items.slice(Math.max(0, at - 2), at).some(({ key }) => ONLY.test(key));
    return span !== null && isOnly && span.first > end;
  });
}
