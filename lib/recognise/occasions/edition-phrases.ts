import type { TemporalExpression } from '../dates/types.ts';
import { linkAdjective, linkWeekdayAdjective } from './edition-adjectives.ts';
import { followsOtherParade, is, NAMES, NOUNS, nounAfter, nounBefore } from './edition-nouns.ts';
import { yearOf } from './edition-time.ts';
import { type Edition, editionIn, editionOfYear } from './editions.ts';
import type { Proposal } from './proposal.ts';
import type { Cue, SceneSentence } from './scene.ts';
import type { Setting } from './setting.ts';
import { VICTORY_SERIES, type VictorySeries } from './victory-days.ts';
import { editionOnWeekday } from './weekday-of-edition.ts';
import { isElsewhere, ownerOf } from './whose.ts';

/** The first year that a bare number behind a noun can be. */
const FIRST_YEAR = 1995;

/** The nouns and names of the victory days that a time may belong to; a day belongs to nouns alone. */
function nounsOf({ cues }: SceneSentence, date: TemporalExpression): Cue[] {
  const names = date.grain === 'year' ? NAMES : [];
  const found = cues.filter(({ key }) => is(key, NOUNS) || is(key, names));
  // A name ends the phrase sooner than its noun: "2015 Victory Day parade" is "2015 Victory Day".
  return found.sort((a, b) => a.first - b.first || Number(is(b.key, NAMES)) - Number(is(a.key, NAMES)));
}

/** "Thursday's Victory Day parade": the name is the mention, and the weekday a date. */
function isBeforeName({ cues }: SceneSentence, date: TemporalExpression, noun: Cue): boolean {
  if (date.grain === 'year' || noun.start < date.end) return false;
  return cues.some(({ key, start }) => is(key, NAMES) && start >= date.end && start < noun.start);
}

function firstOf<Of, Found>(items: readonly Of[], find: (item: Of) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}

function editionOfTime({ scene }: Setting, editions: readonly Edition[], date: TemporalExpression): Edition | null {
  const year = yearOf(date);
  if (year !== null) return editionOfYear(editions, year);
  return editionIn(editions, date) ?? editionOnWeekday(editions, date, scene);
}

function linkPhrase(setting: Setting, sentence: SceneSentence, date: TemporalExpression): Proposal | null {
  if (date.value === null || date.kind === 'range') return null;
  // A day with its month is a mention by itself: "May 9 parade" is "May 9".
  if (date.kind === 'calendar-day' || (date.kind === 'day-of-month' && setting.words.leads !== 'years')) return null;
  const nouns = nounsOf(sentence, date);
  const noun = nounAfter(setting, sentence, date, nouns) ?? nounBefore(setting, sentence, date, nouns);
  if (
    !noun ||
    isBeforeName(sentence, date, noun) ||
    isElsewhere(setting.scene, sentence, noun) ||
    followsOtherParade(setting, sentence, noun)
  )
    return null;
  const own = VICTORY_SERIES.find(({ ownName }) => ownName === noun.key);
  const owner = own ? null : ownerOf(setting.scene, sentence, noun, setting.focus);
  const series = own ?? owner?.series;
  if (!series || (!own && !setting.focus.includes(series))) return null;
  // In an article about both, the year of a parade may be one in which only the other was held.
  const isOpen = owner?.from === 'article' && date.grain === 'year';
  const mayBe = isOpen ? [series, ...setting.focus.filter((other) => other !== series)] : [series];
  const edition = firstOf(mayBe, ({ id }) => editionOfTime(setting, setting.editions.get(id) ?? [], date));
  const start = Math.min(date.start, startOf(setting, sentence, noun, series));
  return edition && { start, end: Math.max(date.end, noun.end), edition };
}

/** "the Beijing parade of 2015": where places lead their noun the series' own belongs to the mention. */
function startOf({ scene, words }: Setting, { cues }: SceneSentence, noun: Cue, { city }: VictorySeries): number {
  // "the Victory Day parade of 2015" is one name.
  const name = cues.find(({ key, end }) => is(key, NAMES) && end + 1 === noun.start);
  if (name && scene.text.charAt(name.end) === ' ') return name.start;
  if (words.leads !== 'numbers') return noun.start;
  const place = cues.find(({ key, end }) => key === city && end + 1 === noun.start);
  return place && scene.text.charAt(place.end) === ' ' ? place.start : noun.start;
}
/** "zur Parade 2015": a number behind a noun that nothing else makes a year. */
function linkNumber(setting: Setting, sentence: SceneSentence, noun: Cue): Proposal | null {
  if (!is(noun.key, NOUNS) && !is(noun.key, NAMES)) return null;
  const next = sentence.tokens[noun.last + 1];
  const isYear = next?.kind === 'number' && next.lower.length === 4 && next.start === noun.end + 1;
  if (!next || !isYear || next.number < FIRST_YEAR || setting.scene.text.charAt(noun.end) !== ' ') return null;
  const { end } = next;
  if (sentence.dates.some((date) => date.start < end && noun.start < date.end)) return null;
  if (isElsewhere(setting.scene, sentence, noun) || followsOtherParade(setting, sentence, noun)) return null;
  const series = ownerOf(setting.scene, sentence, noun, setting.focus)?.series;
  if (!series || !setting.focus.includes(series)) return null;
  const edition = editionOfYear(setting.editions.get(series.id) ?? [], next.number);
  return edition && { start: noun.start, end, edition };
}

/** Phrases for an edition: a time and an occasion's noun or name that belong together. */
export function linkEditionPhrases(setting: Setting): Proposal[] {
  return setting.scene.sentences.flatMap((sentence) => [
    ...sentence.dates.flatMap((date) => linkPhrase(setting, sentence, date) ?? []),
    ...sentence.cues.flatMap(
      (cue) =>
        linkAdjective(setting, sentence, cue) ??
        linkWeekdayAdjective(setting, sentence, cue) ??
        linkNumber(setting, sentence, cue) ??
        [],
    ),
  ]);
}
