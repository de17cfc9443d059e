import { civilDay } from '../../dates/calendar.ts';
import type { Span } from '../../types.ts';
import { yearOf } from '../edition-time.ts';
import { type Edition, editionIn, editionOfYear, nearestEdition } from '../editions.ts';
import { lastBefore, type Proposal } from '../proposal.ts';
import type { SceneSentence } from '../scene.ts';
import type { Setting } from '../setting.ts';
import { BODIES } from './bodies.ts';
import { type CountryPlace, editionsIn } from './country-place.ts';
import { type SummitPhrase, type SummitSentence, venueOf } from './phrase.ts';
import type { SummitReading } from './read-summits.ts';
import { AGAIN, editionsAt } from './venue-editions.ts';

/** A summit named by its place alone, in an article that names no body, is an edition only this near to it, in days. */
const NEAR = { before: 14, after: 10 } as const;

/** A place whose editions of different series lie this near together says nothing by itself, in days. */
const AMBIGUOUS_DAYS = 400;

export const GENERAL_ASSEMBLY = 'un-general-assembly';

/** Everything that bare words for summits are linked by. */
export interface Ground {
  readonly setting: Setting;
  readonly summits: SummitReading;
  /** The phrases that name no body, by their sentence. */
  readonly bare: ReadonlyMap<SceneSentence, readonly SummitPhrase[]>;
  /** The mentions of named series, sorted by start. */
  readonly linked: readonly Proposal[];
  /** Those of them whose series have more than one edition. */
  readonly recurring: readonly Proposal[];
  /** Ceremonies that the article speaks of. */
  readonly about: readonly Edition[];
}

/** The series that bare words go on about: the last named before them, else the first behind, else the only one spoken of. */
export function seriesAround({ linked, summits }: Ground, at: number): string | null {
  const named = (lastBefore(linked, at) ?? linked[0])?.edition.series;
  if (named !== undefined) return named;
  const [only] = summits.spoken;
  return summits.spoken.size === 1 && only !== undefined ? only : null;
}

/** The same for "next" and "previous": a series with more than one edition. */
export function seriesGoingOn(ground: Ground, at: number): string | null {
  return seriesAround({ ...ground, linked: ground.recurring }, at);
}

/** Meetings of no body. */
const OTHER_SUMMITS = /^cis-informal-summit$|-peace-summit$|-forum$/;

/** A series of summits, not of parades or ceremonies. */
const isOfSummits = (series: string): boolean => (series in BODIES && series !== 'other') || OTHER_SUMMITS.test(series);

/** How near to an article a summit is that only a country tells, in days. */
const IN_COUNTRY = { before: 30, after: 30 } as const;

/** "the summit in India": of the series spoken of, with its year or when it was held. */
export function inCountry(
  { setting, summits }: Ground,
  { dates }: SceneSentence,
  country: CountryPlace,
): Edition | null {
  const { editions, scene } = setting;
  const held = [...summits.spoken].flatMap((series) => editionsIn(editions.get(series) ?? [], country));
  const ofYear = held.filter(({ first }) => dates.some((date) => yearOf(date) === civilDay(first).year));
  if (ofYear.length === 1) return ofYear[0] ?? null;
  return scene.published === null ? null : nearestEdition(held, scene.published, IN_COUNTRY);
}

/** "the summit in Tianjin": the edition that was held there. */
export function atVenue({ setting, summits }: Ground, { dates }: SceneSentence, venue: string): Edition | null {
  const { editions, scene } = setting;
  const own = [...summits.spoken].flatMap((series) => editionsAt(editions.get(series) ?? [], venue));
  if (own.length === 1) return own[0] ?? null;
  // "En mai, le sommet de Kuala Lumpur".
  const inTime = own.filter((edition) => dates.some((date) => editionIn([edition], date) !== null));
  if (inTime.length === 1) return inTime[0] ?? null;
  if (scene.published === null) return null;
  if (own.length > 1) return nearestEdition(own, scene.published, AGAIN);
  const all = [...editions].flatMap(([series, list]) => (isOfSummits(series) ? editionsAt(list, venue) : []));
  const found = nearestEdition(all, scene.published, NEAR);
  const isPlain = all.every(
    ({ series, first }) => series === found?.series || Math.abs(first - (found?.first ?? first)) > AMBIGUOUS_DAYS,
  );
  return isPlain ? found : null;
}

/** "Its last summit, in Tianjin": an edition of a series spoken of at one of the sentence's places. */
export function atAny({ setting, summits }: Ground, venues: readonly string[]): Edition | null {
  const { published } = setting.scene;
  if (published === null) return null;
  const held = venues.flatMap((venue) =>
    [...summits.spoken].flatMap((series) => editionsAt(setting.editions.get(series) ?? [], venue)),
  );
  return nearestEdition(held, published, { before: 0, after: 900 });
}

/** The edition of a year: of the series whose place the sentence names, else of the one spoken of. */
export function editionOf(ground: Ground, read: SummitSentence, at: number, year: number): Edition | null {
  const { setting, summits } = ground;
  const venues = read.cues.flatMap((cue) => venueOf(cue) ?? []);
  for (const venue of venues) {
    const held = [...summits.spoken].flatMap((series) => editionsAt(setting.editions.get(series) ?? [], venue));
    const found = held.filter(({ first }) => civilDay(first).year === year);
    if (found.length === 1) return found[0] ?? null;
  }
  const series = seriesAround(ground, at);
  return series === null ? null : editionOfYear(setting.editions.get(series) ?? [], year);
}

/** A proposal for an edition that words and what stands beside them name together. */
export function over(a: Span, b: Span, edition: Edition | null | undefined): Proposal | null {
  return edition ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end), edition } : null;
}
