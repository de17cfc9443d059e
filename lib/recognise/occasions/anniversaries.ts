import type { TemporalExpression } from '../dates/types.ts';
import type { Span } from '../types.ts';
import { editionAt, yearOf } from './edition-time.ts';
import { type Edition, editionOfAnniversary, editionOfYear } from './editions.ts';
import { beginsAt } from './particles.ts';
import type { Proposal } from './proposal.ts';
import type { Cue, Scene, SceneSentence } from './scene.ts';
import type { Setting } from './setting.ts';
import { VICTORY_SERIES, type VictorySeries } from './victory-days.ts';
import type { CueKind } from './vocabulary.ts';
import { hasLocativeBefore, isElsewhere, ownerOf } from './whose.ts';

/** Words within which an anniversary says what it is of. */
const REACH = 14;
/** Words within which an anniversary without a number must say it. */
const BESIDE = 4;
const NOUN_BEHIND = /^\s\p{Ll}{4}/u;
/** Sentences back in which an anniversary of the same series is counted. */
const LOOK_BACK = 2;
const CLAUSE_BREAK = /[,;:，；：、،؛]/;

/** The kinds of cue that tell what an anniversary is of, the nearest behind it first, then those before it. */
function objectsOf(text: string, { cues }: SceneSentence, { first, last, end }: Cue, readsBefore: boolean): CueKind[] {
  const inside = cues.filter((cue) => cue.first >= first && cue.first <= last && cue.key !== 'anniversary');
  // "the anniversary, saying that he had seen the deportations": behind a comma nothing else is its object.
  const isApart = (cue: Cue) => cue.key === 'otherObjects' && CLAUSE_BREAK.test(text.slice(end, cue.start));
  const behind = cues.filter((cue) => cue.first > last && cue.first - last <= REACH && !isApart(cue));
  const before = readsBefore ? cues.filter((cue) => cue.last < first && first - cue.last <= REACH).reverse() : [];
  return [...inside, ...behind, ...before].map(({ key }) => key);
}

const VICTORY_OBJECTS: readonly CueKind[] = ['victory', 'worldWar', 'nazism', 'japan', 'victoryDay'];

const ENDS_OF_WAR: readonly CueKind[] = ['victory', 'worldWar', 'victoryDay'];
/** What an anniversary is of, with where that was: "the end of the war in Europe". */
const OBJECTS: readonly CueKind[] = [...VICTORY_OBJECTS, 'otherCountries', 'russia', 'china'];

/** What the anniversary is of: a victory of ours, something else, or left unsaid. */
function objectOf(setting: Setting, sentence: SceneSentence, cue: Cue): 'victory' | 'other' | 'unsaid' {
  const { readsBefore } = setting.words;
  const keys = objectsOf(setting.scene.text, sentence, cue, readsBefore);
  const victory = keys.findIndex((key) => VICTORY_OBJECTS.includes(key));
  const other = keys.indexOf('otherObjects');
  // "80 years after the Red Army reached the camp": whom a victory was over is no victory yet.
  const isEnemyAlone = cue.key === 'yearsSince' && other >= 0 && !keys.some((key) => ENDS_OF_WAR.includes(key));
  if (victory >= 0 && !isEnemyAlone && (other < 0 || victory < other)) return 'victory';
  if (other >= 0) return 'other';
  return isFollowedByOf(setting.scene, sentence, cue) ? 'other' : 'unsaid';
}

/** "創業50周年": the sentence speaks of anniversaries, and of none of a victory. */
export function isAnniversaryOfOthers(setting: Setting, sentence: SceneSentence): boolean {
  const own = sentence.cues.filter(({ key }) => key === 'anniversary');
  return own.length > 0 && own.every((cue) => objectOf(setting, sentence, cue) === 'other');
}

/** "anniversary of the end of the war in Europe at the Arc de Triomphe": another city behind what it is of, and no own. */
function isHeldElsewhere(scene: Scene, sentence: SceneSentence, cue: Cue): boolean {
  if (VICTORY_SERIES.some(({ city }) => sentence.kinds.has(city))) return false;
  let { last } = cue;
  for (const next of sentence.cues) {
    const isBehind = next.first > last && next.first - last <= BESIDE;
    if (!isBehind || CLAUSE_BREAK.test(scene.text.slice(cue.end, next.start))) continue;
    if (next.key === 'otherCities') return hasLocativeBefore(scene, sentence, next);
    if (OBJECTS.includes(next.key)) last = next.last;
  }
  return false;
}

/** "80th anniversary of …": of something, and of nothing that we know. */
function isFollowedByOf({ particles }: Scene, { tokens, dates }: SceneSentence, { last }: Cue): boolean {
  const [next, further] = [tokens[last + 1], tokens[last + 2]];
  // "the 70th anniversary of 2015", "الذكرى السبعين عام 2015": its year.
  const isYear = dates.some(
    ({ grain, start }) => grain === 'year' && (start === next?.start || start === further?.start),
  );
  return !isYear && beginsAt(tokens, last + 1, particles.editionOf);
}

/** The series whose enemy an anniversary names, where it names only one. */
function seriesOfEnemy(setting: Setting, sentence: SceneSentence, cue: Cue): VictorySeries | null {
  const keys = objectsOf(setting.scene.text, sentence, cue, setting.words.readsBefore);
  const named = VICTORY_SERIES.filter(({ enemy }) => keys.includes(enemy));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function linkAnniversary(setting: Setting, sentence: SceneSentence, cue: Cue): Proposal | null {
  const { scene, focus, editions } = setting;
  if (isElsewhere(scene, sentence, cue) || isHeldElsewhere(scene, sentence, cue)) return null;
  const object = objectOf(setting, sentence, cue);
  if (object === 'other' || (object === 'unsaid' && cue.key === 'yearsSince')) return null;
  const enemy = seriesOfEnemy(setting, sentence, cue);
  const owner = ownerOf(scene, sentence, cue, focus);
  const series = enemy && (focus.includes(enemy) || owner?.series === enemy) ? enemy : owner?.series;
  if (!series || !focus.includes(series) || (enemy && enemy !== series)) return null;
  const own = editions.get(series.id) ?? [];
  if (cue.number === undefined) return linkUnnumbered(setting, sentence, cue, series, object);
  const edition = editionOfAnniversary(own, cue.number);
  if (!edition) return null;
  if (object === 'unsaid' && !isBorneOut(setting, sentence, cue, edition.id, series)) return null;
  return { ...yearsOf(setting.words.years, sentence, cue), edition };
}

/** "80 years since the victory": the number of years is the mention, what they are counted from is not. */
function yearsOf(units: readonly string[], { tokens }: SceneSentence, { key, start, end, first, last }: Cue): Span {
  if (key !== 'yearsSince') return { start, end };
  const from = tokens.findIndex(({ kind }, at) => at >= first && at <= last && kind === 'number');
  const unit = tokens.findIndex(({ lower }, at) => at > from && at <= last && units.includes(lower));
  const [number, years] = [tokens[from < 0 ? first : from], tokens[unit]];
  return number && years ? { start: number.start, end: years.end } : { start, end };
}

/** "the anniversary of the Soviet victory": without a number the edition is that of the sentence or of the article. */
function linkUnnumbered(
  { editions, standard, scene }: Setting,
  sentence: SceneSentence,
  cue: Cue,
  series: VictorySeries,
  object: string,
): Proposal | null {
  const { kinds } = sentence;
  const isOwn = kinds.has(series.city) || kinds.has(series.country) || kinds.has(series.enemy);
  const isBeside = sentence.cues.some(
    ({ key, first }) => VICTORY_OBJECTS.includes(key) && first > cue.last && first - cue.last <= BESIDE,
  );
  if (object !== 'victory' || !isOwn || !isBeside) return null;
  const edition = editionAt(scene.text, sentence, cue, editions.get(series.id) ?? [], standard.get(series.id) ?? null);
  return edition && { start: cue.start, end: cue.end, edition };
}

/** A year of an edition before this one. */
function isOfEarlier(date: TemporalExpression, own: readonly Edition[], id: string): boolean {
  const year = yearOf(date);
  const earlier = year === null ? null : editionOfYear(own, year);
  return earlier !== null && own.findIndex((other) => other.id === id) > own.indexOf(earlier);
}

/** An anniversary of something unsaid counts where it is the article's own, or its year or a parade stands beside it. */
function isBorneOut(
  setting: Setting,
  sentence: SceneSentence,
  cue: Cue,
  edition: string,
  series: VictorySeries,
): boolean {
  if (setting.standard.get(series.id)?.id === edition) return true;
  if (sentence.kinds.has('parade') || isOfGuests(setting, sentence, cue, series)) return true;
  const own = setting.editions.get(series.id) ?? [];
  // "In 2010 he sat beside her. The 70th anniversary found him there again."
  const before = setting.scene.sentences[sentence.at - 1];
  const isListed =
    before?.paragraph === sentence.paragraph && before.dates.some((date) => isOfEarlier(date, own, edition));
  // "For the 60th anniversary Bush flew to Moscow", not "Moscow hopes for a 60th anniversary concert".
  const isThere = sentence.kinds.has(series.city) && !NOUN_BEHIND.test(setting.scene.text.slice(cue.end, cue.end + 6));
  if (isListed || isThere || isCountedOn(setting, sentence, cue, own)) return true;
  if (sentence.headingYear !== null && editionOfYear(own, sentence.headingYear)?.id === edition) return true;
  return sentence.dates.some((date) => {
    const year = yearOf(date);
    return year !== null && editionOfYear(own, year)?.id === edition;
  });
}

/** "For the 60th anniversary came Bush. On the 65th anniversary …": one after another of a series in a paragraph. */
function isCountedOn(
  { scene: { sentences } }: Setting,
  { at, paragraph }: SceneSentence,
  { start }: Cue,
  own: readonly Edition[],
): boolean {
  return sentences
    .slice(Math.max(0, at - LOOK_BACK), at + 1)
    .filter((other) => other.paragraph === paragraph && !other.kinds.has('otherObjects'))
    .some(({ cues }) =>
      cues.some(
        ({ key, number, end }) =>
          key === 'anniversary' && end <= start && number !== undefined && editionOfAnniversary(own, number) !== null,
      ),
    );
}

/** Where verbs stand last: "Er nahm am 60. Jahrestag teil". */
const ENDS_CLAUSE =
  /^(?:teil|dabei|da|kam|kamen|gekommen|war|waren|saß|saßen|gereist|reiste|reisten|flog|eingeladen|fehlte|fehlten)$/;

/** "declined the invitation to the 65th anniversary": who came to it, or the end of a clause; "60th anniversary concert" is neither. */
function isOfGuests(setting: Setting, sentence: SceneSentence, cue: Cue, { host }: VictorySeries): boolean {
  const { scene } = setting;
  const { kinds, tokens, cues } = sentence;
  const next = tokens[cue.last + 1];
  const isNext = next && /^\s$/.test(scene.text.slice(cue.end, next.start));
  // "For the 65th anniversary American troops marched".
  const isOpen =
    setting.lang !== 'de' && next?.kind === 'word' && !NOUN_BEHIND.test(scene.text.slice(cue.end, cue.end + 6));
  const isEnd = !isNext || isOpen || ENDS_CLAUSE.test(next.lower);
  const isCelebrated = cues.some(
    ({ key, first }) => (key === 'celebration' || key === 'occasionNoun') && first > cue.last && first - cue.last <= 2,
  );
  return kinds.has('guests') || kinds.has(host) || isEnd || isCelebrated;
}

/** "80th anniversary of the end of the war", "80-летие Победы", "抗战胜利80周年": the number tells the edition. */
export function linkAnniversaries(setting: Setting): Proposal[] {
  return setting.scene.sentences.flatMap((sentence) =>
    sentence.cues.flatMap((cue) =>
      cue.key === 'anniversary' || cue.key === 'yearsSince' ? (linkAnniversary(setting, sentence, cue) ?? []) : [],
    ),
  );
}
