import type { NameMatch } from '../../lexicon/types.ts';
import { civilDay, daysCovered } from '../dates/calendar.ts';
import type { TemporalExpression } from '../dates/types.ts';
import type { Span } from '../types.ts';
import { editionAt } from './edition-time.ts';
import { type Edition, type EditionIndex, editionOfAnniversary, editionOfYear, nearestEdition } from './editions.ts';
import type { Proposal } from './proposal.ts';
import type { Scene, SceneSentence } from './scene.ts';
import { VICTORY_SERIES } from './victory-days.ts';
import { tableForm } from './word-forms.ts';

/** How near to an edition an article must have appeared to mean it by the series' name alone, in days. */
const WINDOW = { before: 240, after: 180 } as const;
/** A standing body is spoken of all year round: only near its session does the name mean the session. */
const NARROW_WINDOW = { before: 30, after: 30 } as const;
const STANDING_BODIES: readonly string[] = ['un-general-assembly', 'european-political-community'];
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
/** COP26 was put off by a year: from it on the number runs one year later. */
const FIRST_COP = { year: 1995, delayedFrom: 26 } as const;

/** A name of a series in a text, with the sentence it stands in. */
interface NamedSeries extends Span {
  readonly series: string;
  readonly sentence: SceneSentence;
  readonly first: number;
  readonly last: number;
}

function* seriesNames(scene: Scene, names: readonly NameMatch[], editions: EditionIndex): Generator<NamedSeries> {
  let at = 0;
  for (const { start, end, senses } of names) {
    const found = new Set(senses.flatMap((sense) => (sense.kind === 'series' ? sense.series : [])));
    const [series] = found;
    if (series === undefined || found.size > 1 || VICTORY_SERIES.some(({ id }) => id === series)) continue;
    while (at < scene.sentences.length && (scene.sentences[at]?.end ?? 0) <= start) at += 1;
    const sentence = scene.sentences[at];
    if (!sentence || sentence.start > start || !editions.has(series)) continue;
    const first = sentence.tokens.findIndex((token) => token.end > start);
    const last = sentence.tokens.findLastIndex((token) => token.start < end);
    yield { start, end, series, sentence, first, last };
  }
}

/** The telling words of an edition's place and name, as they are matched. */
function wordsOf(edition: Edition): ReadonlySet<string> {
  const known = words.get(edition);
  if (known) return known;
  const { place, name } = edition.event;
  const telling = `${place} ${name ?? ''}`
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(tableForm)
    .filter((word) => word.length >= 3 && !PLACE_NOISE.includes(word));
  const made = new Set(telling);
  words.set(edition, made);
  return made;
}

/** The words that all editions of a series share, and that so tell none of them from another. */
function sharedWords(editions: readonly Edition[]): ReadonlySet<string> {
  const known = shared.get(editions);
  if (known) return known;
  const [first, ...others] = editions.map(wordsOf);
  const made = new Set(
    [...(first ?? [])].filter((word) => others.length > 0 && others.every((each) => each.has(word))),
  );
  shared.set(editions, made);
  return made;
}

/** Kept beside the index: the same series are named in every article. */
const words = new WeakMap<Edition, ReadonlySet<string>>();
const shared = new WeakMap<readonly Edition[], ReadonlySet<string>>();

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
  for (const edition of editions) {
    let hits = 0;
    for (const word of wordsOf(edition)) if (around.has(word) && !common.has(word)) hits += 1;
    if (hits === 0 || hits < most) continue;
    if (hits > most) best = [];
    most = hits;
    best.push(edition);
  }
  if (most === 0) return null;
  if (best.length === 1) return best[0] ?? null;
  return published === null ? null : nearestEdition(best, published, WINDOW);
}

/** "COP29": the number is the year. Undefined where the name carries no number. */
function editionByNumber(text: string, editions: readonly Edition[]): Edition | null | undefined {
  const number = /^cop\s?-?(\d{1,2})$/i.exec(text)?.[1];
  if (number === undefined) return undefined;
  const n = Number(number);
  return editionOfYear(editions, FIRST_COP.year + n - (n >= FIRST_COP.delayedFrom ? 0 : 1));
}

/** The number of the anniversary that the name completes: "80th anniversary of the liberation of Auschwitz". */
function anniversaryOf({ sentence, start, end }: NamedSeries) {
  return sentence.cues.find(
    (cue) => cue.key === 'anniversary' && cue.number !== undefined && cue.start <= end && start <= cue.end + 1,
  );
}

function linkNamed(scene: Scene, named: NamedSeries, index: EditionIndex): Proposal | null {
  const editions = index.get(named.series) ?? [];
  const text = scene.text.slice(named.start, named.end);
  const numbered = editionByNumber(text, editions);
  if (numbered !== undefined) return numbered && { start: named.start, end: named.end, edition: numbered };
  const anniversary = anniversaryOf(named);
  if (anniversary?.number !== undefined && editions.some(({ event }) => event.anniversary !== undefined)) {
    const edition = editionOfAnniversary(editions, anniversary.number);
    return edition && { start: anniversary.start, end: anniversary.end, edition };
  }
  const window = STANDING_BODIES.includes(named.series) ? NARROW_WINDOW : WINDOW;
  const standard = scene.published === null ? null : nearestEdition(editions, scene.published, window);
  const edition =
    editionByWords(named, editions, scene.published) ?? editionAt(named.sentence, named, editions, standard);
  return edition && { start: named.start, end: named.end, edition };
}

/** The days of an edition in the sentence that names it: "The summit in Johannesburg on November 22–23". */
function linkDaysBeside({ sentence }: NamedSeries, edition: Edition): Proposal[] {
  return sentence.dates.flatMap((date) =>
    isExactly(date, edition) ? [{ start: date.start, end: date.end, edition }] : [],
  );
}

function isExactly(date: TemporalExpression, { first, last }: Edition): boolean {
  const covered = date.value === null ? null : daysCovered(date.value);
  const isSpan = date.kind === 'range' || (date.kind === 'calendar-day' && first === last);
  return isSpan && covered?.first === first && covered.last === last;
}

/** "2023 G20 summit": a year right before the name belongs to the mention. */
function withYearBefore(scene: Scene, { sentence, start }: NamedSeries, proposal: Proposal): Proposal {
  const year = sentence.dates.find((date) => date.kind === 'year' && date.end + 1 === start);
  const isOwn = year !== undefined && year.known.year === civilDay(proposal.edition.first).year;
  return isOwn && scene.text.charAt(year.end) === ' ' && proposal.start === start
    ? { ...proposal, start: year.start }
    : proposal;
}

/** Occasions of the other series, found by the names that their packs give them. */
export function linkNamedSeries(scene: Scene, names: readonly NameMatch[], editions: EditionIndex): Proposal[] {
  const found: Proposal[] = [];
  for (const named of seriesNames(scene, names, editions)) {
    const proposal = linkNamed(scene, named, editions);
    if (!proposal) continue;
    found.push(withYearBefore(scene, named, proposal), ...linkDaysBeside(named, proposal.edition));
  }
  return found;
}
