import { civilDay, weekdayOf } from '../dates/calendar.ts';
import { areFillers, followsOtherParade, is, NAMES, NOUNS } from './edition-nouns.ts';
import { type Edition, editionOfYear, editionOn, nearestEdition } from './editions.ts';
import { fitsAny } from './phrases.ts';
import type { Proposal } from './proposal.ts';
import type { Cue, SceneSentence } from './scene.ts';
import type { Setting } from './setting.ts';
import { VICTORY_SERIES, type VictorySeries } from './victory-days.ts';
import type { CueKind } from './vocabulary.ts';
import { isElsewhere, ownerOf } from './whose.ts';

/** Words that may stand between an adjective and its noun. */
const REACH = 4;
const WEEK = 7;
/** Days from publication that an adjective says. */
const DAY_ADJECTIVES: Readonly<Partial<Record<CueKind, number>>> = { yesterdays: -1, todays: 0, tomorrows: 1 };
const YEAR_ADJECTIVES: Readonly<Partial<Record<CueKind, number>>> = { lastYears: -1, thisYears: 0, nextYears: 1 };
/** Months in which a victory day falls. */
const MONTH_ADJECTIVES: Readonly<Partial<Record<CueKind, number>>> = { inMay: 5, inSeptember: 9 };
/** How far from publication the edition of a month lies. */
const MONTH_WINDOW = { before: 300, after: 300 } as const;

/** The year that an adjective right before a token says: "прошлогодний", "letztjährig". */
export function yearAdjective(
  { scene }: Setting,
  { cues }: SceneSentence,
  at: number,
): { readonly year: number; readonly start: number } | null {
  const cue = cues.find(({ key, last }) => last === at - 1 && YEAR_ADJECTIVES[key] !== undefined);
  const shift = cue && YEAR_ADJECTIVES[cue.key];
  if (!cue || shift === undefined || scene.published === null) return null;
  return { year: civilDay(scene.published).year + shift, start: cue.start };
}

/** The edition that an adjective names: by its day, its year, or the month that only one series has. */
function editionOfAdjective({ editions, scene }: Setting, { key }: Cue, series: VictorySeries): Edition | null {
  const own = editions.get(series.id) ?? [];
  const { published } = scene;
  if (published === null) return null;
  const [day, year, month] = [DAY_ADJECTIVES[key], YEAR_ADJECTIVES[key], MONTH_ADJECTIVES[key]];
  if (day !== undefined) return editionOn(own, published + day);
  if (year !== undefined) return editionOfYear(own, civilDay(published).year + year);
  return month === series.month ? nearestEdition(own, published, MONTH_WINDOW) : null;
}

/** The words around an adjective's noun place it elsewhere. */
function isOfOthers(setting: Setting, sentence: SceneSentence, noun: Cue): boolean {
  return isElsewhere(setting.scene, sentence, noun) || followsOtherParade(setting, sentence, noun);
}

/** "piątkowa parada", "воскресный парад": the edition on that weekday in the week around publication. */
export function linkWeekdayAdjective(setting: Setting, sentence: SceneSentence, noun: Cue): Proposal | null {
  const { scene, focus, editions } = setting;
  const { ofWeekday } = scene.particles;
  const { published } = scene;
  if (published === null || ofWeekday.length === 0 || !is(noun.key, NOUNS)) return null;
  for (let at = noun.first - 1; at >= 0 && noun.first - at <= REACH; at -= 1) {
    const token = sentence.tokens[at];
    const weekday = token ? ofWeekday.findIndex((slot) => fitsAny(token.lower, [slot])) % WEEK : -1;
    if (!token || (weekday < 0 && !areFillers(scene, sentence, at, at + 1, []))) return null;
    if (weekday < 0) continue;
    if (isOfOthers(setting, sentence, noun)) return null;
    const series = ownerOf(scene, sentence, noun, focus)?.series;
    if (!series || !focus.includes(series)) return null;
    const edition = (editions.get(series.id) ?? []).find(
      ({ first }) => Math.abs(first - published) <= WEEK && weekdayOf(first) === weekday + 1,
    );
    return edition ? { start: token.start, end: noun.end, edition } : null;
  }
  return null;
}

/** "прошлогодний парад", "jutrzejsza parada", "septembarska parada": the adjective says the time. */
export function linkAdjective(setting: Setting, sentence: SceneSentence, cue: Cue): Proposal | null {
  const month = MONTH_ADJECTIVES[cue.key];
  const isTime = month ?? DAY_ADJECTIVES[cue.key] ?? YEAR_ADJECTIVES[cue.key];
  if (setting.scene.published === null || isTime === undefined) return null;
  const noun = sentence.cues.find(
    ({ key, first }) => (is(key, NOUNS) || is(key, NAMES)) && first > cue.last && first - cue.last <= REACH,
  );
  if (!noun || !areFillers(setting.scene, sentence, cue.last + 1, noun.first, [])) return null;
  if (isOfOthers(setting, sentence, noun)) return null;
  const ofMonth = VICTORY_SERIES.find((series) => series.month === month);
  const series = ofMonth ?? ownerOf(setting.scene, sentence, noun, setting.focus)?.series;
  if (!series || !(setting.focus.includes(series) || (ofMonth && sentence.kinds.has(series.city)))) return null;
  const edition = editionOfAdjective(setting, cue, series);
  return edition && { start: cue.start, end: noun.end, edition };
}
