import { civilDay, daysCovered } from '../../dates/calendar.ts';
import type { TemporalExpression } from '../../dates/types.ts';
import type { Span } from '../../types.ts';
import { yearAdjective } from '../edition-adjectives.ts';
import { nounAfter, nounBefore } from '../edition-nouns.ts';
import { isItsTime, yearOf } from '../edition-time.ts';
import { type Edition, editionIn, editionOfYear, nearestEdition } from '../editions.ts';
import type { Proposal } from '../proposal.ts';
import type { Scene, SceneSentence } from '../scene.ts';
import { WINDOW } from '../series-editions.ts';
import { FORMAL, OF_YEARS_END, withInformal } from '../series-names.ts';
import type { Setting } from '../setting.ts';
import { BODIES } from './bodies.ts';
import { countriesBehind, countryBehind } from './country-place.ts';
import { editionOfNumber } from './numbered.ts';
import {
  isFirst,
  ordinalOf,
  type SummitCue,
  type SummitPhrase,
  type SummitSentence,
  seriesOf,
  venueBeside,
  venueOf,
} from './phrase.ts';
import type { SummitReading } from './read-summits.ts';
import { isOfPerson, shiftBeside, shiftedEdition } from './shifts.ts';
import {
  atAny,
  atVenue,
  editionOf,
  GENERAL_ASSEMBLY,
  type Ground,
  inCountry,
  over,
  seriesAround,
  seriesGoingOn,
} from './summit-ground.ts';
import { editionsAt } from './venue-editions.ts';

/** "прошлогодний саммит", "Beim Gipfel 2024"; of a gathering only where a summit is named. */
function byYear(ground: Ground, phrase: SummitPhrase): Proposal | null {
  if (phrase.isSession && ground.linked.length === 0) return null;
  return byAdjective(ground, phrase) ?? byNumber(ground, phrase);
}

/** "прошлогодний саммит", "letztjähriger Gipfel". */
function byAdjective(ground: Ground, { sentence, first, start, end }: SummitPhrase): Proposal | null {
  const adjective = yearAdjective(ground.setting, sentence, first);
  const read = ground.summits.sentences[sentence.at];
  const edition = adjective && read ? editionOf(ground, read, start, adjective.year) : null;
  return adjective && edition && { start: adjective.start, end, edition };
}

/** "Beim Gipfel 2024": a number behind the noun that nothing else makes a year. */
function byNumber(ground: Ground, { sentence, last, start, end }: SummitPhrase): Proposal | null {
  const next = sentence.tokens[last + 1];
  const read = ground.summits.sentences[sentence.at];
  const isYear = next?.kind === 'number' && next.lower.length === 4 && next.start === end + 1;
  if (!next || !read || !isYear || sentence.dates.some((date) => date.start < next.end && start < date.end))
    return null;
  const edition = editionOf(ground, read, start, next.number);
  return edition && { start, end: next.end, edition };
}

/** Two who meet, before a summit that is theirs. */
const PARTNERS = /\p{Lu}[\p{L}.]*[-‐–—/]\p{Lu}[\p{L}.]*\s$/u;

const PARTNERS_LENGTH = 32;

/** "the summit in Tianjin", "阿斯塔纳峰会"; a forum where the article is about a ceremony. */
function byVenue(ground: Ground, phrase: SummitPhrase): Proposal | null {
  const { setting, summits, about } = ground;
  const read = summits.sentences[phrase.sentence.at];
  const cue = read && venueBeside(setting.scene.text, read, phrase, summits.language);
  const venue = cue && venueOf(cue);
  if (!venue && !phrase.isSession && phrase.series === null) {
    const country = countryBehind(setting.scene.text, phrase, setting.lang);
    return country && over(phrase, country, inCountry(ground, phrase.sentence, country));
  }
  if (!cue || !venue || (phrase.isSession && about.length === 0)) return null;
  // "the US-Japan summit in Tokyo".
  if (PARTNERS.test(setting.scene.text.slice(Math.max(0, phrase.start - PARTNERS_LENGTH), phrase.start))) return null;
  const edition = atVenue(ground, phrase.sentence, venue);
  // "قمة أستانا 2024": the year of the edition stands behind its place.
  const year = phrase.sentence.tokens[cue.last + 1];
  if (edition && year?.start === cue.end + 1 && year.number === civilDay(edition.first).year)
    return over(phrase, year, edition);
  // Bodies have many meetings; what has none is known by its forum.
  return phrase.isSession && edition && edition.series in BODIES ? null : over(phrase, cue, edition);
}

/** How near to an informal summit of the CIS words for one are it, in days. */
const INFORMALLY = { before: 30, after: 30 } as const;

/** "before their informal summit", where the CIS is spoken of. */
function byInformal({ setting: { scene, editions }, summits }: Ground, phrase: SummitPhrase): Proposal | null {
  if (scene.published === null || !(summits.spoken.has(FORMAL) || summits.spoken.has(OF_YEARS_END))) return null;
  const span = withInformal(scene.text, phrase);
  const edition = span && nearestEdition(editions.get(OF_YEARS_END) ?? [], scene.published, INFORMALLY);
  return edition && { ...span, edition };
}

/** "the 80th session" where the article speaks of the General Assembly, "the 16th summit" of the series named. */
function byOrdinal(ground: Ground, phrase: SummitPhrase): Proposal | null {
  const { setting, summits } = ground;
  const ordinal = ordinalOf(setting.scene.text, phrase, summits.language);
  const ofSession = summits.spoken.has(GENERAL_ASSEMBLY) ? GENERAL_ASSEMBLY : null;
  const series = phrase.isSession ? ofSession : seriesAround(ground, phrase.start);
  if (series === null) return null;
  // "At the first summit, in Prague": counted by its place.
  const first =
    !phrase.isSession && isFirst(phrase) ? editionOfNumber(series, setting.editions.get(series) ?? [], 1) : null;
  const isThere =
    first &&
    summits.sentences[phrase.sentence.at]?.cues.some(
      (cue) => cue.start >= phrase.end && editionsAt([first], venueOf(cue) ?? '').length > 0,
    );
  if (first && isThere) return { start: phrase.start, end: phrase.end, edition: first };
  if (!ordinal || ordinal.number === 1) return null;
  const edition = editionOfNumber(series, setting.editions.get(series) ?? [], ordinal.number);
  return edition && isOfItsTime(edition, phrase.sentence, setting.scene.published)
    ? over(phrase, ordinal, edition)
    : null;
}

/** "The 4th summit between CELAC and the EU" of 2025 is not the fourth of CELAC, in 2016: of long ago only with its year. */
function isOfItsTime(edition: Edition, { dates }: SceneSentence, published: number | null): boolean {
  if (published === null || nearestEdition([edition], published, WINDOW) !== null) return true;
  return dates.some((date) => yearOf(date) === civilDay(edition.first).year);
}

/** A day this near behind a phrase is its own, in UTF-16 units. */
const DAY_BEHIND = 20;

/** "the bloc's next summit on October 23": a day right behind it that is none of the edition's. */
function isOnOtherDay({ sentence, end }: SummitPhrase, edition: Edition): boolean {
  const own = sentence.dates.find((date) => date.start >= end && date.start - end <= DAY_BEHIND);
  return own !== undefined && (own.kind === 'calendar-day' || own.kind === 'range') && !isItsTime(own, edition);
}

/** "the next summit", "its last summit, in Tianjin". */
function byShift(ground: Ground, phrase: SummitPhrase): Proposal | null {
  const read = ground.summits.sentences[phrase.sentence.at];
  const shift = read ? shiftBeside(read, phrase, ground.summits.language) : null;
  const series = seriesGoingOn(ground, phrase.start);
  if (!read || !shift || series === null) return null;
  const { editions: all, scene } = ground.setting;
  // "The summit in Tianjin is over, the previous one was in Astana": the place behind.
  const behind = read.cues.filter((cue) => cue.start >= phrase.start);
  const held = shift.key === 'previous' ? behind.flatMap((place) => venueOf(place) ?? []) : [];
  if (held.length === 0 && isOfPerson(scene.text, phrase, shift, false)) return null;
  const shifted = (id: string) => shiftedEdition(all.get(id) ?? [], scene.published, shift, wordOf(scene, shift));
  const edition = atAny(ground, held) ?? toldOf(ground, read, phrase, [series, ...seriesBefore(ground)].map(shifted));
  // "The next meeting is in Copenhagen on October 2": of many meetings the one whose place and day are told.
  if (phrase.isSession && !(edition && isToldIn(read, phrase, edition))) return null;
  return edition && isOnOtherDay(phrase, edition) ? null : over(phrase, shift, edition);
}

/** The series that the article has named, the one it is about first. */
const seriesBefore = ({ recurring }: Ground): string[] => [...new Set(recurring.map(({ edition }) => edition.series))];

/** Of the next editions of several series the one whose place the sentence tells: "The next summit will be in Brazil"; else the first. */
function toldOf(
  { setting: { scene, lang } }: Ground,
  { sentence, cues }: SummitSentence,
  phrase: Span,
  found: readonly (Edition | null)[],
): Edition | null {
  const [first] = found;
  if (found.every((edition) => edition?.series === first?.series)) return first ?? null;
  const venues = cues.flatMap((cue) => (cue.start >= phrase.end ? (venueOf(cue) ?? []) : []));
  const codes = countriesBehind(scene.text, phrase, sentence.end, lang);
  const isThere = (edition: Edition) =>
    codes.has(edition.event.country) || venues.some((venue) => editionsAt([edition], venue).length > 0);
  return found.find((edition) => edition !== null && isThere(edition)) ?? first ?? null;
}

/** A day and the place of an edition behind words in their sentence. */
function isToldIn({ sentence, cues }: SummitSentence, { end }: Span, edition: Edition): boolean {
  const isThere = cues.some((cue) => cue.start >= end && editionsAt([edition], venueOf(cue) ?? '').length > 0);
  return isThere && sentence.dates.some((date) => date.start >= end && isItsTime(date, edition));
}

const wordOf = ({ text }: Scene, { start, end }: Span): string => text.slice(start, end).toLowerCase();

/** "last year's summit", "the 2019 summit", "قمة العام الماضي": an edition of the series that the article has named. */
function linkTimes(ground: Ground, read: SummitSentence): Proposal[] {
  const { setting } = ground;
  const nouns = ground.bare.get(read.sentence) ?? [];
  const bodies = read.cues.filter(({ key }) => key.startsWith('body:'));
  if (nouns.length + bodies.length === 0) return [];
  return read.sentence.dates.flatMap((date) => {
    const year = yearOf(date);
    const body = year === null && date.grain !== 'week' ? null : nounAfter(setting, read.sentence, date, bodies);
    // "last year's COP", "this weekend's G20".
    if (body) {
      const own = editionsOf(ground, body);
      const edition = year === null ? editionIn(own, date) : editionOfYear(own, year);
      return over(date, body, edition) ?? [];
    }
    // "Thursday's session" is one of several; "last year's gathering" is the only one.
    const own = year === null ? nouns.filter(({ isSession }) => !isSession) : nouns;
    const noun = nounAfter(setting, read.sentence, date, own) ?? nounBefore(setting, read.sentence, date, own);
    if (!noun) return [];
    return over(date, noun, year === null ? onDay(ground, date) : editionOf(ground, read, noun.start, year)) ?? [];
  });
}

/** The editions of a body's series: "this year's G20". */
function editionsOf({ setting }: Ground, body: SummitCue): readonly Edition[] {
  return setting.editions.get(seriesOf(body) ?? '') ?? [];
}

/** "Monday's summit": the edition among those spoken of on whose days it falls. */
function onDay({ setting, summits, linked }: Ground, { grain, value }: TemporalExpression): Edition | null {
  const covered = value === null || (grain !== 'day' && grain !== 'week') ? null : daysCovered(value);
  if (!covered) return null;
  const series = new Set([...summits.spoken, ...linked.map(({ edition }) => edition.series)]);
  const isOn = ({ first, last }: Edition) => first <= covered.last && covered.first <= last;
  const found = [...series].flatMap((id) => setting.editions.get(id)?.find(isOn) ?? []);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * Words for a summit without the name of its body: "the summit in Tianjin", "last year's gathering",
 * "the next summit", "the 80th session".
 *
 * @param linked the mentions of named series, sorted by start.
 */
export function linkSummits(
  setting: Setting,
  summits: SummitReading,
  linked: readonly Proposal[],
  about: readonly Edition[],
): Proposal[] {
  // "The next summit on the climbers' list is in India."
  if (!setting.isPolitical && linked.length === 0) return [];
  const bare = Map.groupBy(
    summits.phrases.filter(({ series }) => series === null),
    ({ sentence }) => sentence,
  );
  const own = summits.phrases.filter(
    ({ series, isPerhaps }) => series === null || (series === GENERAL_ASSEMBLY && !isPerhaps),
  );
  const placed = own.flatMap((phrase) => {
    const ground = { setting, summits, bare, linked, recurring: linked, about };
    return byAdjective(ground, phrase) ? [] : (byVenue(ground, phrase) ?? byInformal(ground, phrase) ?? []);
  });
  const all = [...linked, ...placed].sort((a, b) => a.start - b.start);
  const recurring = all.filter(({ edition }) => (setting.editions.get(edition.series)?.length ?? 0) > 1);
  const ground = { setting, summits, bare, linked: all, recurring, about };
  return [
    ...summits.sentences.flatMap((read) => linkTimes(ground, read)),
    ...own.flatMap((phrase) => byYear(ground, phrase) ?? byOrdinal(ground, phrase) ?? byShift(ground, phrase) ?? []),
    ...placed,
  ];
}
