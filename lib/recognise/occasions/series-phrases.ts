import { daysCovered } from '../dates/calendar.ts';
import type { TemporalExpression } from '../dates/types.ts';
import { indexFrom } from '../sorted-spans.ts';
import type { Ceremonies } from './ceremonies/link-ceremonies.ts';
import { linkDayPairs } from './day-pairs.ts';
import { hasOtherCity, isDateline } from './days.ts';
import { nounAfter } from './edition-nouns.ts';
import { isItsTime, yearOf } from './edition-time.ts';
import { distance, type Edition, editionOfAnniversary, editionOfYear, nearestEdition } from './editions.ts';
import { beginsAt } from './particles.ts';
import { lastBefore, type Proposal } from './proposal.ts';
import type { Cue, SceneSentence } from './scene.ts';
import type { Setting } from './setting.ts';
import { venueOf } from './summits/phrase.ts';
import type { SummitReading } from './summits/read-summits.ts';
import { editionsAt } from './summits/venue-editions.ts';
import { VICTORY_SERIES } from './victory-days.ts';
import type { CueKind } from './vocabulary.ts';
import { editionOnWeekday } from './weekday-of-edition.ts';

/** With these an anniversary is one of a victory, not of a liberation or a landing. */
const VICTORY: readonly CueKind[] = ['victory', 'victoryDay', 'nazism', 'japan'];

/** What an article has been found to speak of beside the victory days. */
interface Ground {
  readonly setting: Setting;
  readonly summits: SummitReading;
  /** The mentions of other series, sorted by start. */
  readonly linked: readonly Proposal[];
  /** The paragraphs that hold them, by edition. */
  readonly told: ReadonlyMap<string, ReadonlySet<number>>;
  /** The series of these mentions, and those whose bodies the article names. */
  readonly series: ReadonlySet<string>;
  /** The editions of ceremonies that the article speaks of, and all that it has named. */
  readonly spoken: readonly Edition[];
  readonly about: readonly Edition[];
  readonly ceremonies: Ceremonies;
}

/** The series last linked before an offset, else the first behind it: what "the anniversary" goes on about. */
function seriesAround({ linked, about }: Ground, at: number): string | null {
  return (lastBefore(linked, at) ?? linked[0])?.edition.series ?? about[0]?.series ?? null;
}

/** "In 2005, at the 60th anniversary": the number and the year agree on an edition of the series named. */
function linkAnniversaries(ground: Ground, sentence: SceneSentence): Proposal[] {
  const { editions } = ground.setting;
  return sentence.cues.flatMap((cue) => {
    const { key, number, start, end } = cue;
    if (key !== 'anniversary' || number === undefined) return [];
    const ceremony = ground.about.find(({ event }) => event.anniversary === number);
    if (ceremony && !VICTORY.some((kind) => sentence.kinds.has(kind))) return [{ start, end, edition: ceremony }];
    const around = seriesAround(ground, start);
    // In an article about a victory day, too, the number alone tells nothing.
    const isOpen = ground.setting.focus.length === 0;
    const counted = ground.about.find(
      (about) => isOpen && editionOfAnniversary(editions.get(about.series) ?? [], number),
    );
    const series = counted?.series ?? around;
    if (series === null) return [];
    const own = editions.get(series) ?? [];
    const edition = editionOfAnniversary(own, number);
    const agrees = sentence.dates.some((date) => {
      const year = yearOf(date);
      return year !== null && edition !== null && editionOfYear(own, year)?.id === edition.id;
    });
    const isOfCeremony = counted?.series === series && isBareCount(ground, sentence, cue);
    return edition && (agrees || isOfCeremony) ? [{ start, end, edition }] : [];
  });
}

/** "He did not come to the 70th anniversary": of nothing that the words name, in a sentence about nothing else. */
function isBareCount({ setting }: Ground, { kinds, tokens }: SceneSentence, { last }: Cue): boolean {
  const isOfOther = VICTORY.some((kind) => kinds.has(kind)) || kinds.has('otherObjects') || kinds.has('otherDays');
  return !isOfOther && !beginsAt(tokens, last + 1, setting.scene.particles.editionOf);
}

/** "80 de ani de la eliberarea lagărului": the years of the ceremony that the article is about, with what they are counted from. */
function linkYears({ setting, about }: Ground, { tokens, kinds }: SceneSentence): Proposal[] {
  if (!kinds.has('otherObjects')) return [];
  return tokens.flatMap((token, at): Proposal[] => {
    const edition = token.kind === 'number' ? about.find(({ event }) => event.anniversary === token.number) : undefined;
    const unit = tokens.slice(at + 1, at + 3).find(({ lower }) => setting.words.years.includes(lower));
    const isOf = unit !== undefined && beginsAt(tokens, tokens.indexOf(unit) + 1, setting.scene.particles.editionOf);
    return edition && unit && isOf ? [{ start: token.start, end: unit.end, edition }] : [];
  });
}

/** The words for a summit or a place of one in the sentence. */
function speaksOfSummit({ summits }: Ground, { at }: SceneSentence): boolean {
  return (
    summits.sentences[at]?.cues.some((cue) => cue.key === 'noun' || cue.key === 'session' || venueOf(cue) !== null) ??
    false
  );
}

/** An article that appeared this near to an edition is about it, in days. */
const AT_HAND = 30;
/** A body that is named means the edition this near to publication, in days. */
const WINDOW = { before: 400, after: 400 } as const;

/** The article is about the edition; or the paragraph, or the one before, names it. */
function isToldNearby({ setting, told }: Ground, { paragraph }: SceneSentence, edition: Edition): boolean {
  const { published } = setting.scene;
  if (published !== null && distance(edition, published) <= AT_HAND) return true;
  const paragraphs = told.get(edition.id);
  return paragraphs?.has(paragraph) === true || paragraphs?.has(paragraph - 1) === true;
}

/** The paragraphs in which each edition is mentioned. */
function paragraphsOf({ scene }: Setting, linked: readonly Proposal[]): Map<string, Set<number>> {
  const told = new Map<string, Set<number>>();
  let next = 0;
  for (const { paragraph, end } of scene.sentences) {
    for (; (linked[next]?.start ?? end) < end; next += 1) {
      const id = linked[next]?.edition.id ?? '';
      told.set(id, (told.get(id) ?? new Set()).add(paragraph));
    }
  }
  return told;
}

/** The editions that mentions in a sentence stand for. */
function editionsNamed({ linked }: Ground, { start, end }: SceneSentence): Edition[] {
  return linked.slice(indexFrom(linked, start), indexFrom(linked, end)).map(({ edition }) => edition);
}

/** "… The declaration was adopted on the first day, November 22": the sentence right before, in the paragraph, names the edition. */
function isNamedBefore(ground: Ground, { at, paragraph }: SceneSentence, edition: Edition): boolean {
  const before = ground.setting.scene.sentences[at - 1];
  return before?.paragraph === paragraph && editionsNamed(ground, before).includes(edition);
}

/** A day this near to the head of its sentence opens it, in UTF-16 units. */
const AT_HEAD = 6;

/** Two who meet on the day, beside the summit: "10月31日の習氏との会談". */
const TALKS =
  /talks|bilat|\smet\s|meeting|tête|会談|会谈|會談|会晤|會晤|переговор|перемов|двусторон|встре[тч]|зустр|gespräch|trifft|traf|entretien|rencontr|reuni[óu]|rozm|spotka|întâln|sasta[jn]|razgovor|саста[јн]|разговор|لقاء|التقى|محادثات|مباحثات/i;

/** "Lula opened the session and received them on November 6": leaders on a day of an edition at hand, of which the paragraphs around tell. */
function isAmongLeaders(ground: Ground, sentence: SceneSentence, edition: Edition): boolean {
  const { leaders, scene } = ground.setting;
  const next = leaders[indexFrom(leaders, sentence.start)];
  if (!next || next.start >= sentence.end || !ground.spoken.includes(edition)) return false;
  if (TALKS.test(scene.text.slice(sentence.start, sentence.end))) return false;
  if (scene.published === null || distance(edition, scene.published) > AT_HAND) return false;
  const told = ground.told.get(edition.id);
  return told?.has(sentence.paragraph) === true || told?.has(sentence.paragraph - 1) === true;
}

/** The edition on whose days an expression falls, among those spoken of and, where it is plain, their neighbours. */
function editionOn(ground: Ground, sentence: SceneSentence, date: TemporalExpression): Edition | null {
  const covered = date.value === null ? null : daysCovered(date.value);
  if (!covered) return null;
  const isExactly = ({ first, last }: Edition) => covered.first === first && covered.last === last;
  const isDay = date.kind === 'calendar-day' || date.kind === 'weekday';
  const oneDay = ground.spoken.find((edition) => isDay && isExactly(edition));
  if (oneDay) return oneDay;
  const isOfSummit = speaksOfSummit(ground, sentence);
  if (isOfSummit || sentence.kinds.has('guests')) {
    const its = ground.spoken.find((edition) => isItsTime(date, edition));
    if (its && (isOfSummit || isToldNearby(ground, sentence, its))) return its;
  }
  for (const id of ground.series) {
    const own = ground.setting.editions.get(id) ?? [];
    const { published } = ground.setting.scene;
    const found = own.find(isExactly) ?? editionOnDays(own, date, published) ?? atHand(own, date, published);
    if (!found) continue;
    // What happened "on November 18" may have happened anywhere.
    const isTail = date.start - sentence.start > AT_HEAD || covered.first > (published ?? covered.first);
    const isTold =
      isOfSummit || (isTail && (isNamedBefore(ground, sentence, found) || isAmongLeaders(ground, sentence, found)));
    if (date.kind === 'range' || (date.kind === 'calendar-day' && isTold)) return found;
  }
  return null;
}

/** "Le sommet s'achève mercredi 16 novembre": a day of the edition about which the article appeared. */
function atHand(own: readonly Edition[], date: TemporalExpression, published: number | null): Edition | null {
  if (published === null || date.kind !== 'calendar-day') return null;
  const near = nearestEdition(own, published, { before: AT_HAND, after: AT_HAND });
  return near && isItsTime(date, near) ? near : null;
}

/** "The G20 … on December 14 and 15", in January: the days of an edition, whichever year they were taken for. */
function editionOnDays(own: readonly Edition[], date: TemporalExpression, published: number | null): Edition | null {
  if (published === null || date.kind !== 'range') return null;
  return nearestEdition(
    own.filter((edition) => isItsTime(date, edition)),
    published,
    WINDOW,
  );
}

/** The sentence speaks of nothing else on the day: no other city, no sport; and of a ceremony without its name its paragraph speaks. */
function isOfOccasion(ground: Ground, sentence: SceneSentence, edition: Edition): boolean {
  const { setting, ceremonies, series } = ground;
  const words = ceremonies.cues[sentence.at] ?? [];
  if (words.some(({ key }) => key.endsWith(`:${edition.series}`))) return true;
  if (hasOtherCity(setting.scene, sentence, (cue) => isVenueOf(ground, sentence, edition, cue))) return false;
  // A funeral is itself a word of public life that elsewhere means something else.
  const isWord = (cue: { start: number }) => words.some(({ start, end }) => start <= cue.start && cue.start < end);
  if (sentence.cues.some((cue) => cue.key === 'otherTopics' && !isWord(cue))) return false;
  const told = ceremonies.paragraphs.get(edition.series);
  const isTold = told?.has(sentence.paragraph) || (sentence.kinds.has('guests') && told?.has(sentence.paragraph - 1));
  return series.has(edition.series) || isTold === true;
}

/** A city that the sentence names is where the edition is held. */
function isVenueOf({ summits }: Ground, { at }: SceneSentence, edition: Edition, city: Cue): boolean {
  return (summits.sentences[at]?.cues ?? []).some((cue) => {
    const venue = venueOf(cue);
    return (
      venue !== null && cue.first <= city.first && city.first <= cue.last && editionsAt([edition], venue).length > 0
    );
  });
}

/** The days of an edition that the article has named or is about, where nothing else is told of them. */
function linkDays(ground: Ground, sentence: SceneSentence): Proposal[] {
  if (sentence.kinds.has('otherDays')) return [];
  const { setting, ceremonies, spoken } = ground;
  const nouns = ceremonies.cues[sentence.at] ?? [];
  return sentence.dates.flatMap((date) => {
    if (isDateline(setting.scene, sentence, date)) return [];
    // Of two on one day the one that the sentence names before.
    const before = lastBefore(ground.linked, date.start);
    const named = before && before.start >= sentence.start && isItsTime(date, before.edition) ? before.edition : null;
    const edition = named ?? editionOn(ground, sentence, date) ?? editionOnWeekday(spoken, date, setting.scene);
    if (!edition || (date.kind !== 'range' && !isOfOccasion(ground, sentence, edition))) return [];
    // "Monday's service": the day and what takes place on it.
    const noun = date.kind === 'weekday' ? nounAfter(setting, sentence, date, nouns) : null;
    if (date.kind === 'weekday' && !noun) return [];
    return [{ start: date.start, end: noun?.end ?? date.end, edition }];
  });
}

/**
 * What an article says of a series that it has named, without naming it again.
 *
 * @param linked the mentions of series and summits.
 * @param ceremonies those that it speaks of, named or not.
 */
export function linkSeriesPhrases(
  setting: Setting,
  summits: SummitReading,
  linked: readonly Proposal[],
  ceremonies: Ceremonies,
): Proposal[] {
  const { about } = ceremonies;
  const own = linked
    .filter(({ edition }) => VICTORY_SERIES.every(({ id }) => id !== edition.series))
    .sort((a, b) => a.start - b.start);
  if (own.length + about.length + summits.spoken.size === 0) return [];
  const spoken = [...new Set([...own.map(({ edition }) => edition), ...about])];
  const series = new Set([...own.map(({ edition }) => edition.series), ...summits.spoken]);
  const told = paragraphsOf(setting, own);
  const ground = { setting, summits, linked: own, told, series, spoken, about, ceremonies };
  return setting.scene.sentences.flatMap((sentence) => [
    ...linkAnniversaries(ground, sentence),
    ...linkYears(ground, sentence),
    ...linkDays(ground, sentence),
    ...linkDayPairs(setting.scene, sentence, editionsNamed(ground, sentence)),
  ]);
}
