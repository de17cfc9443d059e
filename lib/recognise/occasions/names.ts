import { editionAt } from './edition-time.ts';
import { type Edition, editionIn, editionOfYear } from './editions.ts';
import { fitsAny } from './phrases.ts';
import type { Proposal } from './proposal.ts';
import type { Cue, Scene, SceneSentence } from './scene.ts';
import type { Setting } from './setting.ts';
import { countryBehind } from './summits/country-place.ts';
import { VICTORY_COUNTRIES, VICTORY_SERIES, type VictorySeries } from './victory-days.ts';
import { isElsewhere, isOnDay, type Owner, ownerOf } from './whose.ts';

/** The first year that can stand behind a name as its edition. */
const FIRST_YEAR = 1990;
/** Words between a name and the day that is its own. */
const BESIDE = 3;

/** "the next Victory Day": the one after the article. */
const NEXT =
  /(?:^|[^\p{L}])(?:next|nächste[rnms]?|prochaine?|próxim[oa]|следующ\p{L}{2,3}|наступн\p{L}{1,3}|następn\p{L}{1,3}|sledeć\p{L}{1,3}|следећ\p{L}{1,3}|următo\p{L}{1,4})\s$|(?:下一个|下一個|次の)$/iu;
/** "on the eve of Victory Day, May 8": the day behind is that of the eve. */
const EVE =
  /(?:eve of|before|vorabend|vor dem|veille|víspera|véspera|накануне|канун|напередодні|przeddzień|przed|uoči|уочи|ajunul|عشية)\s(?:\p{L}{1,5}\s)?$/iu;
const BEFORE_LENGTH = 24;

/** The series of a name that only one bears. */
function ownSeries(cue: Cue) {
  return VICTORY_SERIES.find(({ ownName }) => ownName === cue.key) ?? null;
}

function linkName(setting: Setting, sentence: SceneSentence, cue: Cue): Proposal | null {
  const { scene, focus } = setting;
  const own = ownSeries(cue);
  if (own === null && (cue.key !== 'victoryDay' || isElsewhere(scene, sentence, cue))) return null;
  if (own === null && isOfOthers(setting, cue)) return null;
  const owner = own ? { series: own, from: 'sentence' as const } : hostedOwner(setting, sentence, cue);
  if (!owner) return null;
  // A country in the paragraph alone is no evidence: guests have countries too.
  const isAbout = focus.includes(owner.series);
  if (!isAbout && !own) return null;
  const editions = setting.editions.get(owner.series.id) ?? [];
  const before = scene.text.slice(Math.max(sentence.start, cue.start - BEFORE_LENGTH), cue.start);
  if (!EVE.test(before) && isOnOtherDay(scene, sentence, cue, owner.series, editions)) return null;
  if (NEXT.test(before)) {
    const next = scene.published === null ? null : editions.find(({ first }) => first > (scene.published ?? first));
    return next ? { start: cue.start, end: cue.end, edition: next } : null;
  }
  const edition = editionAt(scene.text, sentence, cue, editions, setting.standard.get(owner.series.id) ?? null);
  const year = yearBehind(setting, sentence, cue);
  if (year === null) return edition && { start: cue.start, end: cue.end, edition };
  const named = editionOfYear(editions, year.number);
  return named && { start: cue.start, end: year.end, edition: named };
}

/** "День победы русской эскадры над турецкой": of one army over another, not over Nazism or Japan. */
const OVER =
  /^\s(?!совет|радян)\p{L}+(?:\s[\p{L}.-]+){0,9}\s(?:над|nad)\s(?!фаш|наци|нац|гитл|гітл|Герман|Німеч|милит|faszy|naz|hitler|Niem)/iu;
const OVER_REACH = 120;

/** A victory day of another country ("Victory Day in Ethiopia") or another war. */
function isOfOthers({ scene, lang }: Setting, cue: Cue): boolean {
  const country = countryBehind(scene.text, cue, lang);
  if (country) return !VICTORY_COUNTRIES.has(country.code);
  return OVER.test(scene.text.slice(cue.end, cue.end + OVER_REACH));
}

/** Whose name it is; where its sentence names no place, whose host the sentence names alone. */
function hostedOwner({ scene, focus }: Setting, sentence: SceneSentence, cue: Cue): Owner | null {
  const owner = ownerOf(scene, sentence, cue, focus);
  if (owner?.from !== 'article') return owner;
  const hosted = focus.filter(({ host }) => sentence.kinds.has(host));
  return hosted.length === 1 && hosted[0] ? { series: hosted[0], from: 'sentence' } : owner;
}

/** "Victory Day on August 5", "May 8 as Victory Day": a day beside the name that is none of the series'. */
function isOnOtherDay(
  { particles }: Scene,
  { dates, tokens }: SceneSentence,
  { first, last }: Cue,
  series: VictorySeries,
  editions: readonly Edition[],
): boolean {
  const areEquating = (from: number, to: number) =>
    to - from <= BESIDE && tokens.slice(from, to).every(({ lower }) => fitsAny(lower, particles.equates));
  return dates.some((date) => {
    if (date.kind !== 'calendar-day' || isOnDay(date, series) || editionIn(editions, date) !== null) return false;
    const from = tokens.findIndex((token) => token.end > date.start);
    const to = tokens.findIndex((token) => token.start >= date.end);
    // Behind a name any one word may lead to its day: "on", "am", "в".
    const isItsDay = from > last && (from - last <= 2 || areEquating(last + 1, from));
    return isItsDay || (to >= 0 && to <= first && areEquating(to, first));
  });
}

/** "Victory Day 2025": the year's number right behind the name. */
function yearBehind({ scene }: Setting, { tokens }: SceneSentence, { last, end }: Cue) {
  const next = tokens[last + 1];
  const isYear = next?.kind === 'number' && next.lower.length === 4 && next.number >= FIRST_YEAR;
  return isYear && next.start === end + 1 && scene.text.charAt(end) === ' ' ? next : null;
}

/** Occasions called by name: "Victory Day", "парад Победы", "九三阅兵". */
export function linkNames(setting: Setting): Proposal[] {
  return setting.scene.sentences.flatMap((sentence) =>
    sentence.cues.flatMap((cue) => linkName(setting, sentence, cue) ?? []),
  );
}
