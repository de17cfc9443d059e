import type { NameMatch } from '../../lexicon/types.ts';
import { civilDay, daysCovered } from '../dates/calendar.ts';
import type { TemporalExpression } from '../dates/types.ts';
import type { Span } from '../types.ts';
import { nounAfter, yearAdjective } from './edition-phrases.ts';
import { editionAt, yearOf } from './edition-time.ts';
import { type Edition, type EditionIndex, editionOfAnniversary, editionOfYear, nearestEdition } from './editions.ts';
import { fitsAny } from './phrases.ts';
import type { Proposal } from './proposal.ts';
import type { Scene, SceneSentence } from './scene.ts';
import type { Setting } from './setting.ts';
import { editionOfNumber } from './summits/numbered.ts';
import {
  isOrdinal,
  type Ordinal,
  ordinalOf,
  type SummitPhrase,
  venueBehind,
  venueBeside,
  venueOf,
} from './summits/phrase.ts';
import { type SummitReading, seriesOfName } from './summits/read-summits.ts';
import { editionsAt } from './summits/venue-editions.ts';
import { tableForm } from './word-forms.ts';

/** How near to an edition an article must have appeared to mean it by the series' name alone, in days. */
const WINDOW = { before: 240, after: 180 } as const;
/** A standing body is spoken of all year round: only near its session does the name mean the session. */
const STANDING_BODIES: Readonly<Record<string, { before: number; after: number }>> = {
  'european-political-community': { before: 5, after: 3 },
  'un-general-assembly': { before: 30, after: 30 },
};
/** Words before and behind a name within which a place belongs to it. */
const WORDS_AROUND = { before: 4, behind: 7 } as const;
/** Words of a place that tell nothing. */
const PLACE_NOISE: readonly string[] = [
  'saint',
  'city',
  'region',
  'resort',
  'square',
  'video',
  'new',
  'by',
  'de',
  'el',
  'and',
  'the',
  'la',
  'los',
];
/** A year this near to a name is its edition's, in UTF-16 units. */
const YEAR_BESIDE = 25;
/** COP26 was put off by a year: from it on the number runs one year later. */
const FIRST_COP = { year: 1995, delayedFrom: 26 } as const;
/** What makes a meeting of the CIS an informal one. */
const INFORMAL = /^(?:informal|informel|informell|неформ|неофици|neform|nieform)/;

/** A name of a series in a text, with the sentence it stands in. */
interface NamedSeries extends Span {
  readonly series: string;
  readonly sentence: SceneSentence;
  readonly first: number;
  readonly last: number;
  /** Found by the word for a summit and its body, not by a name that packs give: it means a summit, not a body. */
  readonly isPhrase: boolean;
}

function namesOfPacks(scene: Scene, names: readonly NameMatch[], editions: EditionIndex): NamedSeries[] {
  const found: NamedSeries[] = [];
  let at = 0;
  for (const name of names) {
    const { start, end } = name;
    const series = seriesOfName(name, editions);
    if (series === null) continue;
    while (at < scene.sentences.length && (scene.sentences[at]?.end ?? 0) <= start) at += 1;
    const sentence = scene.sentences[at];
    if (!sentence || sentence.start > start) continue;
    const first = sentence.tokens.findIndex((token) => token.end > start);
    const last = sentence.tokens.findLastIndex((token) => token.start < end);
    found.push({ start, end, series, sentence, first, last, isPhrase: false });
  }
  return found;
}

/** "Informal meeting of the CIS leaders" is a series of its own. */
function seriesOfPhrase({ series, sentence, first, last }: SummitPhrase): string | null {
  if (series !== 'cis-summit') return series;
  const words = sentence.tokens.slice(Math.max(0, first - 1), last + 1);
  return words.some(({ lower }) => INFORMAL.test(lower)) ? 'cis-informal-summit' : series;
}

/** The names that packs give and the phrases for summits with their bodies, the longer of two that overlap. */
function* seriesNames(
  scene: Scene,
  names: readonly NameMatch[],
  summits: SummitReading,
  editions: EditionIndex,
): Generator<NamedSeries> {
  const phrases = summits.phrases.flatMap((phrase): NamedSeries[] => {
    const series = seriesOfPhrase(phrase);
    // The General Assembly meets in sessions, which their numbers name.
    if (series === null || series === 'un-general-assembly' || !editions.has(series)) return [];
    return [{ ...phrase, series, isPhrase: true }];
  });
  const found = [...namesOfPacks(scene, names, editions), ...phrases];
  for (const inSentence of Map.groupBy(found, ({ sentence }) => sentence).values()) {
    for (const name of inSentence) if (!inSentence.some((other) => isRival(name, other))) yield name;
  }
}

/** Of two that overlap the longer stands; of two as long the name that packs give. */
function isRival(name: NamedSeries, other: NamedSeries): boolean {
  if (other === name || other.end <= name.start || name.end <= other.start) return false;
  const longer = other.end - other.start - (name.end - name.start);
  return longer > 0 ? other.start <= name.start && name.end <= other.end : longer === 0 && name.isPhrase;
}

/** The words of an edition's place, and the names in its name ("Funeral of Pope Francis"), as they are matched. */
function wordsOf(edition: Edition): ReadonlySet<string> {
  const known = words.get(edition);
  if (known) return known;
  const { place, name } = edition.event;
  const made = new Set([...matched(place), ...matched((name ?? '').replace(/(?<!\p{L})\p{Ll}\p{L}*/gu, ' '))]);
  words.set(edition, made);
  return made;
}

function matched(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(tableForm)
    .filter((word) => word.length >= 3 && !PLACE_NOISE.includes(word));
}

/** The words that tell none of a series' editions from another: in all of them, or no place and in several ("Leaders"). */
function sharedWords(editions: readonly Edition[]): ReadonlySet<string> {
  const known = shared.get(editions);
  if (known) return known;
  const holders = new Map<string, number>();
  for (const word of editions.flatMap((edition) => [...wordsOf(edition)]))
    holders.set(word, (holders.get(word) ?? 0) + 1);
  const places = new Set(editions.flatMap(({ event }) => matched(event.place)));
  const made = new Set<string>();
  for (const [word, n] of holders)
    if (editions.length > 1 && (n === editions.length || (n > 1 && !places.has(word)))) made.add(word);
  shared.set(editions, made);
  return made;
}

/** Kept beside the index: the same series are named in every article. */
const words = new WeakMap<Edition, ReadonlySet<string>>();
const shared = new WeakMap<readonly Edition[], ReadonlySet<string>>();

/** The editions of the year that stands beside the name, where there are any: its place is then that year's. */
function ofYearBeside({ sentence, start, end }: NamedSeries, editions: readonly Edition[]): readonly Edition[] {
  const beside =
    sentence.dates.find((date) => yearOf(date) !== null && date.end <= start && start - date.end <= YEAR_BESIDE) ??
    sentence.dates.find((date) => yearOf(date) !== null && end <= date.start && date.start - end <= YEAR_BESIDE);
  const year = beside && yearOf(beside);
  const own = editions.filter(({ first }) => civilDay(first).year === year);
  return own.length > 0 ? own : editions;
}

/** The edition whose place or person stands in or beside the name: "SCO summit in Tianjin", "funeral of Pope Francis". */
function editionByWords(named: NamedSeries, editions: readonly Edition[], published: number | null): Edition | null {
  const { tokens } = named.sentence;
  const around = new Set(
    tokens
      .slice(Math.max(0, named.first - WORDS_AROUND.before), named.last + 1 + WORDS_AROUND.behind)
      .map(({ lower }) => tableForm(lower)),
  );
  const common = sharedWords(editions);
  let most = 0;
  let best: Edition[] = [];
  for (const edition of ofYearBeside(named, editions)) {
    let hits = 0;
    for (const word of wordsOf(edition)) if (around.has(word) && !common.has(word)) hits += 1;
    if (hits === 0 || hits < most) continue;
    if (hits > most) best = [];
    most = hits;
    best.push(edition);
  }
  if (most === 0) return null;
  return oneOf(best, published);
}

/** The only one, or of several the nearest to publication. */
function oneOf(editions: readonly Edition[], published: number | null): Edition | null {
  if (editions.length === 1) return editions[0] ?? null;
  return published === null ? null : nearestEdition(editions, published, WINDOW);
}

/** "COP29": the number is the year. Undefined where the name carries no number. */
function editionByNumber(text: string, editions: readonly Edition[]): Edition | null | undefined {
  const number = /^cop\s?-?(\d{1,2})$/i.exec(text)?.[1];
  if (number === undefined) return undefined;
  const n = Number(number);
  return editionOfYear(editions, FIRST_COP.year + n - (n >= FIRST_COP.delayedFrom ? 0 : 1));
}

/** The edition at the venue beside the name; null where the venue never held one, undefined where none stands there. */
function editionByVenue(
  scene: Scene,
  named: NamedSeries,
  summits: SummitReading,
  editions: readonly Edition[],
): Edition | null | undefined {
  const read = summits.sentences[named.sentence.at];
  const cue =
    read && (venueBeside(scene.text, read, named, summits.language) ?? venueBehind(read, named, summits.language));
  const venue = cue && venueOf(cue);
  if (!venue) return undefined;
  const own = ofYearBeside(named, editions);
  const held = editionsAt(own, venue);
  // "in India in 2023 for the G20 summit, and in Riyadh last year": the place is another journey's.
  if (held.length === 0 && own.length < editions.length) return undefined;
  const year = named.sentence.dates.find(({ known, kind }) => kind === 'year' && known.year !== undefined)?.known.year;
  return (year === undefined ? null : editionOfYear(held, year)) ?? oneOf(held, scene.published);
}

/** The number of the anniversary that the name completes: "80th anniversary of the liberation of Auschwitz". */
function anniversaryOf({ sentence, start, end }: NamedSeries) {
  return sentence.cues.find(
    (cue) => cue.key === 'anniversary' && cue.number !== undefined && cue.start <= end && start <= cue.end + 1,
  );
}

/** "the G20 summit of September 9 and 10": the days of one edition, whichever year the words were taken for. */
function editionOnDays(named: NamedSeries, editions: readonly Edition[], published: number | null): Edition | null {
  for (const date of named.sentence.dates) {
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
  const numbered = editionByNumber(scene.text.slice(start, end), editions);
  if (numbered !== undefined) return numbered && { start, end, edition: numbered };
  const anniversary = anniversaryOf(named);
  if (anniversary?.number !== undefined && editions.some(({ event }) => event.anniversary !== undefined)) {
    const edition = editionOfAnniversary(editions, anniversary.number);
    return edition && { start: anniversary.start, end: anniversary.end, edition };
  }
  const ordinal = ordinalOf(scene.text, named, summits.language);
  const counted = ordinal && editionOfNumber(named.series, editions, ordinal.number);
  // "the first G20 summit on African soil" counts something else.
  if (ordinal && counted !== undefined && ordinal.number > 1) return counted && withOrdinal(named, ordinal, counted);
  // "a second peace summit" is none that we know.
  if (ordinal && ordinal.number > 1 && editions.length === 1) return null;
  const adjective = yearAdjective(setting, named.sentence, named.first);
  if (adjective) {
    const edition = editionOfYear(editions, adjective.year);
    return edition && { start: adjective.start, end, edition };
  }
  const narrow = holdsSummit(named, summits) ? undefined : STANDING_BODIES[named.series];
  const standard = scene.published === null ? null : nearestEdition(editions, scene.published, narrow ?? WINDOW);
  if (narrow && !standard) return null;
  const held = editionByVenue(scene, named, summits, editions);
  if (held === null) return null;
  const edition =
    held ??
    editionOnDays(named, editions, scene.published) ??
    editionByWords(named, editions, scene.published) ??
    editionAt(named.sentence, named, editions, standard);
  return edition && { start, end, edition };
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
function linkDaysBeside({ sentence }: NamedSeries, edition: Edition): Proposal[] {
  return sentence.dates.flatMap((date) =>
    isItsTime(date, edition) ? [{ start: date.start, end: date.end, edition }] : [],
  );
}

/** The whole stretch of an edition, its first or its last day; in another year too where the words name none. */
export function isItsTime(date: TemporalExpression, { first, last }: Edition): boolean {
  const covered = date.value === null ? null : daysCovered(date.value);
  if (!covered || (date.kind !== 'range' && date.kind !== 'calendar-day')) return false;
  if (date.kind === 'calendar-day') return covered.first === first || covered.first === last;
  if (covered.first === first && covered.last === last) return true;
  const [a, b] = [civilDay(first), civilDay(covered.first)];
  const isOpen = date.known.year === undefined && last - first === covered.last - covered.first;
  return isOpen && a.month === b.month && a.day === b.day;
}

/** "2023 G20 summit", "last year's SCO summit": a year before the name belongs to the mention. */
function withYearBefore(setting: Setting, named: NamedSeries, proposal: Proposal): Proposal {
  const { sentence, start } = named;
  const year = sentence.dates.find(
    (date) => date.grain === 'year' && nounAfter(setting, sentence, date, [named]) !== null,
  );
  const isOwn = year !== undefined && yearOf(year) === civilDay(proposal.edition.first).year;
  return isOwn && proposal.start === start ? { ...proposal, start: year.start } : proposal;
}

/** "the 80th session of the UN General Assembly": the session is the occasion. */
function isBehindSession({ sentences, language }: SummitReading, { series, sentence, first }: NamedSeries): boolean {
  if (series !== 'un-general-assembly') return false;
  const { tokens } = sentence;
  return (
    sentences[sentence.at]?.cues.some(
      ({ key, last }) =>
        key === 'session' &&
        last < first &&
        tokens
          .slice(last + 1, first)
          .every(({ lower }) => fitsAny(lower, language.between) || isOrdinal(lower, language)),
    ) === true
  );
}

/** Occasions of the other series, found by the names that their packs give them or by their bodies' names. */
export function linkNamedSeries(setting: Setting, names: readonly NameMatch[], summits: SummitReading): Proposal[] {
  const found: Proposal[] = [];
  for (const named of seriesNames(setting.scene, names, summits, setting.editions)) {
    if (isBehindSession(summits, named)) continue;
    const proposal = linkNamed(setting, named, summits);
    if (!proposal) continue;
    found.push(withYearBefore(setting, named, proposal), ...linkDaysBeside(named, proposal.edition));
  }
  return found;
}
