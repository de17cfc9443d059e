import { civilDay } from '../dates/calendar.ts';
import type { TemporalExpression } from '../dates/types.ts';
import { yearOf } from './edition-time.ts';
import { type Edition, editionIn, editionOfYear } from './editions.ts';
import { endingBefore, isBetween } from './particles.ts';
import type { Proposal } from './proposal.ts';
import type { Cue, Scene, SceneSentence } from './scene.ts';
import type { Setting } from './setting.ts';
import { VICTORY_SERIES } from './victory-days.ts';
import type { CueKind } from './vocabulary.ts';
import { isElsewhere, ownerOf } from './whose.ts';

/** Words that may stand between a time and its noun. */
const REACH = 4;
/** Sentences before a phrase in which a parade elsewhere is looked for. */
const LOOK_BACK = 6;
const NOUNS: readonly CueKind[] = ['occasionNoun'];
const NAMES: readonly CueKind[] = ['victoryDay', 'moscowName', 'beijingName'];

function firstTokenFrom({ tokens }: SceneSentence, offset: number): number {
  return tokens.findIndex((token) => token.start >= offset);
}

/** True where the tokens `[from, to)` are only ties, particles and adjectives that may stand between. */
function areFillers(
  { particles }: Scene,
  { tokens }: SceneSentence,
  from: number,
  to: number,
  ties: readonly string[],
): boolean {
  for (let i = from; i < to; i += 1) {
    if (!ties.includes(tokens[i]?.lower ?? '') && !isBetween(tokens[i], particles)) return false;
  }
  return true;
}

/** True where a time may stand before its noun with no tie between. */
function mayLead({ words }: Setting, { kind, grain }: TemporalExpression): boolean {
  return words.leads === 'years' ? grain === 'year' : words.leads === 'numbers' && kind === 'year';
}

/** The noun or name that a time before it makes an edition of: "last year's parade", "2015年的九三阅兵". */
export function nounAfter(
  setting: Setting,
  sentence: SceneSentence,
  date: TemporalExpression,
  own?: readonly CueKind[],
): Cue | null {
  const { ties } = setting.words;
  const from = firstTokenFrom(sentence, date.end);
  if (from < 0) return null;
  const kinds = own ?? (date.grain === 'year' ? [...NOUNS, ...NAMES] : NOUNS);
  const nouns = sentence.cues.filter(({ key, first }) => kinds.includes(key) && first >= from && first - from <= REACH);
  // A name ends the phrase sooner than its noun: "2015 Victory Day parade" is "2015 Victory Day".
  const noun = nouns.find(({ key }) => NAMES.includes(key)) ?? nouns[0];
  if (!noun || !areFillers(setting.scene, sentence, from, noun.first, ties)) return null;
  // "Thursday's Victory Day parade": the name is the mention, and the weekday a date.
  const isNamed = sentence.cues.some(({ key, first }) => NAMES.includes(key) && first >= from && first < noun.first);
  if (date.grain !== 'year' && isNamed) return null;
  const isTied = sentence.tokens.slice(from, noun.first).some(({ lower }) => ties.includes(lower));
  return isTied || mayLead(setting, date) ? noun : null;
}

/** The noun or name that a year behind it makes an edition of: "parade of 2015", "парад 2015 года". */
export function nounBefore(
  { particles }: Scene,
  sentence: SceneSentence,
  date: TemporalExpression,
  kinds: readonly CueKind[] = [...NOUNS, ...NAMES],
): Cue | null {
  if (date.grain !== 'year') return null;
  const at = firstTokenFrom(sentence, date.start);
  const joint = endingBefore(sentence.tokens, at, particles.editionOf);
  const end = at - joint;
  if (joint === 0 && date.kind !== 'year') return null;
  return sentence.cues.find(({ key, last }) => kinds.includes(key) && last === end - 1) ?? null;
}

function editionOfTime(editions: readonly Edition[], date: TemporalExpression): Edition | null {
  const year = yearOf(date);
  return year === null ? editionIn(editions, date) : editionOfYear(editions, year);
}

/** Whether a sentence speaks of a parade elsewhere: asked by every phrase behind it, so told once. */
const paradesElsewhere = new WeakMap<SceneSentence, boolean>();

function hasParadeElsewhere(scene: Scene, sentence: SceneSentence): boolean {
  const known = paradesElsewhere.get(sentence);
  if (known !== undefined) return known;
  const found = sentence.cues.some((cue) => cue.key === 'parade' && isElsewhere(scene, sentence, cue));
  paradesElsewhere.set(sentence, found);
  return found;
}

/** True where the paragraph has just spoken of a parade elsewhere: its "last year's parade" is that one's. */
function followsOtherParade({ scene }: Setting, sentence: SceneSentence, noun: Cue): boolean {
  if (!NOUNS.includes(noun.key)) return false;
  const { at, paragraph } = sentence;
  for (let i = at - 1; i >= at - LOOK_BACK && scene.sentences[i]?.paragraph === paragraph; i -= 1) {
    const earlier = scene.sentences[i];
    if (!earlier) break;
    if (VICTORY_SERIES.some(({ city, ownName }) => earlier.kinds.has(city) || earlier.kinds.has(ownName))) return false;
    if (earlier.kinds.has('otherDays') || hasParadeElsewhere(scene, earlier)) return true;
  }
  return false;
}

function linkPhrase(setting: Setting, sentence: SceneSentence, date: TemporalExpression): Proposal | null {
  if (date.value === null || date.kind === 'range') return null;
  // A day with its month is a mention by itself: "May 9 parade" is "May 9".
  if (date.kind === 'calendar-day' || date.kind === 'day-of-month') return null;
  const noun = nounAfter(setting, sentence, date) ?? nounBefore(setting.scene, sentence, date);
  if (!noun || isElsewhere(setting.scene, sentence, noun) || followsOtherParade(setting, sentence, noun)) return null;
  const own = VICTORY_SERIES.find(({ ownName }) => ownName === noun.key);
  const series = own ?? ownerOf(setting.scene, sentence, noun, setting.focus)?.series;
  if (!series || (!own && !setting.focus.includes(series))) return null;
  const edition = editionOfTime(setting.editions.get(series.id) ?? [], date);
  return edition && { start: Math.min(date.start, noun.start), end: Math.max(date.end, noun.end), edition };
}

/** "прошлогодний парад", "diesjährige Parade": the adjective says the year. */
function linkAdjective(setting: Setting, sentence: SceneSentence, cue: Cue): Proposal | null {
  if (setting.scene.published === null || (cue.key !== 'lastYears' && cue.key !== 'thisYears')) return null;
  const noun = sentence.cues.find(
    ({ key, first }) => (NOUNS.includes(key) || NAMES.includes(key)) && first > cue.last && first - cue.last <= REACH,
  );
  if (
    !noun ||
    !areFillers(setting.scene, sentence, cue.last + 1, noun.first, []) ||
    isElsewhere(setting.scene, sentence, noun)
  ) {
    return null;
  }
  if (followsOtherParade(setting, sentence, noun)) return null;
  const series = ownerOf(setting.scene, sentence, noun, setting.focus)?.series;
  if (!series || !setting.focus.includes(series)) return null;
  const year = civilDay(setting.scene.published).year - (cue.key === 'lastYears' ? 1 : 0);
  const edition = editionOfYear(setting.editions.get(series.id) ?? [], year);
  return edition && { start: cue.start, end: noun.end, edition };
}

/** Phrases for an edition: a time and an occasion's noun or name that belong together. */
export function linkEditionPhrases(setting: Setting): Proposal[] {
  return setting.scene.sentences.flatMap((sentence) => [
    ...sentence.dates.flatMap((date) => linkPhrase(setting, sentence, date) ?? []),
    ...sentence.cues.flatMap((cue) => linkAdjective(setting, sentence, cue) ?? []),
  ]);
}
