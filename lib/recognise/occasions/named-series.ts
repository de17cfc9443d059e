import type { NameMatch } from '../../lexicon/types.ts';
import { civilDay, daysCovered } from '../dates/calendar.ts';
import type { Span } from '../types.ts';
import { funeralOfEarlierPope } from './ceremonies/earlier-pope.ts';
import { isDateline } from './days.ts';
import { yearAdjective } from './edition-adjectives.ts';
import { nounAfter } from './edition-nouns.ts';
import { editionAt, isItsTime, yearOf } from './edition-time.ts';
import { type Edition, editionOfAnniversary, editionOfYear, nearestEdition } from './editions.ts';
import { isGeneric } from './generic.ts';
import { isJoint } from './joint-names.ts';
import { isProven, isToldAt, meetingAtHand } from './meeting-at-hand.ts';
import { fitsAny } from './phrases.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { editionByNumber, editionByWords, editionsOfYear, oneOf, WINDOW, yearBeside } from './series-editions.ts';
import { type NamedSeries, seriesNames } from './series-names.ts';
import type { Setting } from './setting.ts';
import { countryBefore, countryBehind, editionsIn } from './summits/country-place.ts';
import { isOfMinisters } from './summits/ministers.ts';
import { editionOfNumber } from './summits/numbered.ts';
import {
  isFirst,
  isOrdinal,
  ONLY_SUMMITS,
  type Ordinal,
  ordinalOf,
  venueBehind,
  venueBeside,
  venueOf,
} from './summits/phrase.ts';
import type { SummitReading } from './summits/read-summits.ts';
import { isOfPerson, lastOfPerson, shiftBeside, shiftedEdition } from './summits/shifts.ts';
import { AGAIN, editionsAt } from './summits/venue-editions.ts';

/** A standing body is spoken of all year round: only near its session does the name mean the session. */
const STANDING_BODIES: Readonly<Record<string, { before: number; after: number }>> = {
  'european-political-community': { before: 5, after: 3 },
  'un-general-assembly': { before: 30, after: 30 },
};

/** Picks those of some editions that were held at a place. */
type AtPlace = (editions: readonly Edition[]) => Edition[];

/** The place beside the name: a venue, else the country behind it, else one before it where the series ever met there. */
function placeBeside(
  { scene, lang }: Setting,
  named: NamedSeries,
  summits: SummitReading,
  editions: readonly Edition[],
): AtPlace | null {
  const read = summits.sentences[named.sentence.at];
  const cue =
    read && (venueBeside(scene.text, read, named, summits.language) ?? venueBehind(read, named, summits.language));
  const venue = cue && venueOf(cue);
  if (venue) return (list) => editionsAt(list, venue);
  const behind = countryBehind(scene.text, named, lang);
  if (behind) return (list) => editionsIn(list, behind);
  const before = countryBefore(scene.text, named, named.sentence.start, lang);
  return before && editionsIn(editions, before).length > 0 ? (list) => editionsIn(list, before) : null;
}

/** The edition at the place beside the name; null where the place never held one, undefined where none stands there. */
function editionByVenue(
  setting: Setting,
  named: NamedSeries,
  summits: SummitReading,
  editions: readonly Edition[],
): Edition | null | undefined {
  const { scene } = setting;
  const atPlace = placeBeside(setting, named, summits, editions);
  if (!atPlace) return undefined;
  const beside = yearBeside(scene.text, named);
  const own = editionsOfYear(editions, beside);
  // "the SCO summit in Bishkek in 2026": one that we do not know.
  if (beside !== null && own === editions) return null;
  const held = atPlace(own);
  // "in India in 2023 for the G20 summit, and in Riyadh last year": the place is another journey's.
  if (held.length === 0 && own.length < editions.length) return undefined;
  const year =
    named.sentence.dates.find(({ known, kind }) => kind === 'year' && known.year !== undefined)?.known.year ??
    numberBehind(named);
  const numbers = named.sentence.tokens.map(({ number }) => number);
  const inFigures = held.filter(({ first }) => numbers.includes(civilDay(first).year));
  const ofYear = inFigures.length === 1 ? inFigures[0] : year === undefined ? null : editionOfYear(held, year);
  return ofYear ?? oneOf(held, scene.published) ?? lastHeld(held, scene.published);
}

/** "SCO-Gipfel 2024": four figures right behind a name. */
function numberBehind({ sentence: { tokens }, last, end }: NamedSeries): number | undefined {
  const next = tokens[last + 1];
  return next?.kind === 'number' && next.lower.length === 4 && next.start === end + 1 ? next.number : undefined;
}

/** Of several at one place, long ago, the last: "the summit in Astana". */
function lastHeld(held: readonly Edition[], published: number | null): Edition | null {
  return published === null ? null : nearestEdition(held, published, AGAIN);
}

/** The number of the anniversary that the name completes: "80th anniversary of the liberation of Auschwitz". */
function anniversaryOf({ sentence, start, end }: NamedSeries) {
  return sentence.cues.find(
    (cue) => cue.key === 'anniversary' && cue.number !== undefined && cue.start <= end && start <= cue.end + 1,
  );
}

/** "the G20 summit of September 9 and 10": the days of one edition, whichever year the words were taken for. */
function editionOnDays(named: NamedSeries, editions: readonly Edition[], published: number | null): Edition | null {
  const near = published === null ? null : nearestEdition(editions, published, WINDOW);
  for (const date of named.sentence.dates) {
    if (near && date.value !== null && isItsTime(date, near)) return near;
    if (date.known.year !== undefined || (date.kind !== 'range' && date.kind !== 'calendar-day')) continue;
    const covered = date.value === null ? null : daysCovered(date.value);
    if (!covered) continue;
    const isOn = ({ first, last }: Edition) => {
      const [a, b] = [civilDay(first), civilDay(covered.first)];
      return a.month === b.month && a.day === b.day && last - first === covered.last - covered.first;
    };
    const found = editions.filter(isOn);
    const exact = found.find(({ first }) => first === covered.first);
    if (exact) return exact;
    if (found.length > 0 && covered.last > covered.first) return oneOf(found, published);
  }
  return null;
}

/** "15th BRICS summit" is one name; "the second summit" is a summit, and the word only tells which. */
function withOrdinal({ start, end }: Span, ordinal: Ordinal, edition: Edition): Proposal {
  if (ordinal.isWord) return { start, end, edition };
  return { start: Math.min(start, ordinal.start), end: Math.max(end, ordinal.end), edition };
}

function linkNamed(setting: Setting, named: NamedSeries, summits: SummitReading): Proposal | null {
  const { scene } = setting;
  const editions = setting.editions.get(named.series) ?? [];
  const { start, end } = named;
  if (isJoint(scene.text, named, setting.lang)) return null;
  const ofEarlier =
    named.series === 'papal-funeral' ? funeralOfEarlierPope(scene.text.slice(start, end), setting.editions) : null;
  if (ofEarlier) return { start, end, edition: ofEarlier };
  const ordinal = ordinalOf(scene.text, named, summits.language);
  const counted = ordinal && editionOfNumber(named.series, editions, ordinal.number);
  if (named.isPerhaps) {
    if (isOfMinisters(named.sentence)) return null;
    const atPlace = editionByVenue(setting, named, summits, editions);
    const edition = atPlace === undefined ? meetingAtHand(scene, named, summits, editions) : atPlace;
    // "the 47th meeting of ASEAN", when the 47th is held.
    const held = edition ?? (ordinal && ordinal.number > 1 ? counted : null);
    return held && isProven(named, held, scene.published) ? { start, end, edition: held } : null;
  }
  const numbered = editionByNumber(scene.text.slice(start, end), editions);
  if (numbered !== undefined) return numbered && { start, end, edition: numbered };
  const anniversary = anniversaryOf(named);
  if (anniversary?.number !== undefined && editions.some(({ event }) => event.anniversary !== undefined)) {
    const edition = editionOfAnniversary(editions, anniversary.number);
    return edition && { start: anniversary.start, end: anniversary.end, edition };
  }
  // "the first G20 summit on African soil" counts something else, "the first EPC summit, in Prague" does not.
  const first = isFirst(named) ? editionOfNumber(named.series, editions, 1) : null;
  if (first && isToldAt(named, summits, first)) return { start, end, edition: first };
  if (ordinal && counted !== undefined && ordinal.number > 1) return counted && withOrdinal(named, ordinal, counted);
  // "a second peace summit" is none that we know.
  if (ordinal && ordinal.number > 1 && editions.length === 1) return null;
  const adjective = yearAdjective(setting, named.sentence, named.first);
  if (adjective) {
    const edition = editionOfYear(editions, adjective.year);
    return edition && { start: adjective.start, end, edition };
  }
  const narrow = holdsSummit(named, summits) ? undefined : STANDING_BODIES[named.series];
  const standard = scene.published === null ? null : standardEdition(editions, scene.published, narrow ?? WINDOW);
  const held = editionByVenue(setting, named, summits, editions);
  // "The European Political Community meets at Blenheim Palace on July 18", weeks before.
  const isTold = held && narrow && ONLY_SUMMITS.includes(named.series) && isProven(named, held, scene.published);
  if (narrow && !standard && !isTold) return null;
  if (held === null) return null;
  const read = summits.sentences[named.sentence.at];
  const shift = read ? shiftBeside(read, named, summits.language) : null;
  if (shift && isOfPerson(scene.text, named, shift, held !== undefined)) {
    const own = lastOfPerson(editions, scene.published);
    return own && { start, end, edition: own };
  }
  if (shift) {
    const { published } = scene;
    // "The next SCO summit will be in Bishkek", where one was held before.
    const isMeant = held && published !== null && (shift.key === 'next') === held.first > published;
    const word = scene.text.slice(shift.start, shift.end).toLowerCase();
    const shifted = held ? (isMeant ? held : null) : shiftedEdition(editions, published, shift, word);
    return shifted && { start: Math.min(start, shift.start), end: Math.max(end, shift.end), edition: shifted };
  }
  const edition =
    held ??
    editionOnDays(named, editions, scene.published) ??
    editionByWords(scene.text, named, editions, scene.published) ??
    editionAt(scene.text, named.sentence, named, editions, isGeneric(named) ? null : standard);
  return edition && { start, end, edition };
}

/** So many days before the first edition on record another one may have been held that nobody knows here. */
const BEFORE_RECORD = 120;

/** The edition that a name alone means on a day; null in the time before the record of a series begins. */
function standardEdition(editions: readonly Edition[], day: number, window: typeof WINDOW): Edition | null {
  const first = editions.reduce((least, edition) => Math.min(least, edition.first), Number.POSITIVE_INFINITY);
  return editions.length > 1 && day < first - BEFORE_RECORD ? null : nearestEdition(editions, day, window);
}

/** The name says that a summit is meant, not the body that meets. */
function holdsSummit({ sentence, start, end, isPhrase }: NamedSeries, { sentences }: SummitReading): boolean {
  const isSummit = ({ key }: { key: string }) => key === 'noun' || key === 'session';
  return (
    isPhrase ||
    sentences[sentence.at]?.cues.some((cue) => isSummit(cue) && start <= cue.start && cue.end <= end) === true
  );
}

/** The days of an edition in the sentence that names it: "The summit in Johannesburg on November 22–23". */
function linkDaysBeside(scene: Scene, { sentence }: NamedSeries, edition: Edition): Proposal[] {
  return sentence.dates.flatMap((date) =>
    isItsTime(date, edition) && !isDateline(scene, sentence, date)
      ? [{ start: date.start, end: date.end, edition }]
      : [],
  );
}

/** "2023 G20 summit", "last year's SCO summit": a year before the name belongs to the mention. */
function withYearBefore(setting: Setting, named: NamedSeries, proposal: Proposal): Proposal {
  const { sentence, start } = named;
  const year = sentence.dates.find(
    (date) => date.grain === 'year' && nounAfter(setting, sentence, date, [named]) !== null,
  );
  const own = civilDay(proposal.edition.first).year;
  const isOwn = year !== undefined && yearOf(year) === own;
  if (isOwn && proposal.start === start) return { ...proposal, start: year.start };
  // "SCO-Gipfel 2024".
  return numberBehind(named) === own && proposal.end === named.end ? { ...proposal, end: named.end + 5 } : proposal;
}

/** "the 80th session of the UN General Assembly": the session is the occasion. */
function isBehindSession(
  { text }: Scene,
  { sentences, language }: SummitReading,
  { series, sentence, first }: NamedSeries,
): boolean {
  if (series !== 'un-general-assembly') return false;
  const { tokens } = sentence;
  return (
    sentences[sentence.at]?.cues.some(
      ({ key, first: from, last }) =>
        key === 'session' &&
        last < first &&
        ordinalOf(text, { sentence, first: from, last }, language) !== null &&
        tokens
          .slice(last + 1, first)
          .every(({ lower }) => fitsAny(lower, language.between) || isOrdinal(lower, language)),
    ) === true
  );
}

/** Occasions of the other series, found by the names that their packs give them or by their bodies' names. */
export function linkNamedSeries(setting: Setting, names: readonly NameMatch[], summits: SummitReading): Proposal[] {
  const found: Proposal[] = [];
  const { scene } = setting;
  for (const named of seriesNames(scene, names, summits, setting.editions)) {
    if (isBehindSession(scene, summits, named)) continue;
    const proposal = linkNamed(setting, named, summits);
    if (!proposal) continue;
    found.push(withYearBefore(setting, named, proposal), ...linkDaysBeside(scene, named, proposal.edition));
  }
  return found;
}
