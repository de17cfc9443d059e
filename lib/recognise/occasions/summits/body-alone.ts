import { civilDay } from '../../dates/calendar.ts';
import type { Span } from '../../types.ts';
import { yearOf } from '../edition-time.ts';
import { distance, type Edition, editionOfYear, nearestEdition } from '../editions.ts';
import type { Proposal } from '../proposal.ts';
import type { SceneSentence } from '../scene.ts';
import type { Setting } from '../setting.ts';
import { countryBehind, editionsIn } from './country-place.ts';
import { isOfMinisters } from './ministers.ts';
import { ONLY_SUMMITS, type SummitCue, type SummitSentence, seriesOf, venueBeside, venueOf } from './phrase.ts';
import type { SummitReading } from './read-summits.ts';
import { isOfPerson, lastOfPerson, shiftBeside, shiftedEdition } from './shifts.ts';
import { editionsAt } from './venue-editions.ts';

/** Formats without a seat: with a place their name alone means the summit there ("le G20 de Bali"). */
const SEATLESS: readonly string[] = ['apec', 'brics', 'cop', 'g20', 'g7', 'quad-summit'];
/** "G20", not "двадцятка", which is a score of anything. */
const ACRONYM = /\d|^(?:[\p{Lu}\u0621-\u064a]|[A-Za-z]+$)|^[\u3040-\u9fff]/u;
/** How far from publication such an edition lies where no year is named, in days. */
const REACH = { before: 400, after: 4000 } as const;

/** The years that a sentence names: by themselves, or with a month. */
function yearsOf({ dates }: SceneSentence): number[] {
  return dates.flatMap((date) => yearOf(date) ?? date.known.year ?? []);
}

function editionOf(held: readonly Edition[], sentence: SceneSentence, published: number | null): Edition | null {
  const years = yearsOf(sentence);
  const ofYear = held.find(({ first }) => years.includes(civilDay(first).year));
  return ofYear ?? (published === null ? null : nearestEdition(held, published, REACH));
}

/** Where somebody is or goes: "at the G20", "beim G7", "на G20"; by language. */
const PRESENCE: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:beim|zum|auf dem)\s$/iu,
  en: /(?<!\p{L})(?:at|skip(?:s|ped)?|skipping|miss(?:es|ed)?|attend(?:s|ed|ing)?|hosts?|hosted|hosting|during)(?: the)?\s$/iu,
  es: /(?<!\p{L})(?:en el|al|en la|a la)\s$/iu,
  fr: /(?<!\p{L})(?:aux?\s|à l['’])$/iu,
  pl: /(?<!\p{L})na\s$/iu,
  pt: /(?<!\p{L})(?:n[oa]s?|aos?|à)\s$/iu,
  ro: /(?<!\p{L})la\s$/iu,
  ru: /(?<!\p{L})на\s$/iu,
  sr: /(?<!\p{L})(?:na|на)\s$/iu,
  uk: /(?<!\p{L})на\s$/iu,
};
/** No noun follows that the body would belong to, but a mark, a small word or figures. */
/** The longest of these. */
const LONGEST_END = 8;
const ENDS = /^(?:[,.;:!?)»”"]|$|\s(?:(?:\p{Ll}{1,3}|with|there|where|when|while|this|next|last)\s|[—–-]|\d))/u;
/** How near to an article such a presence is one at the summit, and a country or a year tells of it, in days. */
const AT_HAND = { before: 30, after: 10 } as const;
const NEAR = { before: 90, after: 60 } as const;

type Beside = Proposal | null | undefined;

/** "le G20 de Bali", "G20 in Delhi", "BRICS in Russia". */
function byPlace(
  { scene, lang }: Setting,
  { language }: SummitReading,
  read: SummitSentence,
  cue: SummitCue,
  own: readonly Edition[],
): Beside {
  const place = venueBeside(scene.text, read, cue, language);
  const venue = place && venueOf(place);
  const edition = venue && editionOf(editionsAt(own, venue), read.sentence, scene.published);
  // A clause that leads from its place to the name is no part of it: "慶州で開かれるAPEC".
  if (place && edition) return over(cue, cue.start - place.end > 1 ? cue : place, edition);
  const country = countryBehind(scene.text, cue, lang);
  const there = country ? editionsIn(own, country) : [];
  const years = yearsOf(read.sentence);
  const near = scene.published === null ? null : nearestEdition(there, scene.published, NEAR);
  const held = years.length > 0 ? there.find(({ first }) => years.includes(civilDay(first).year)) : near;
  return country && held && over(cue, country, held);
}

/** "le prochain G20": where places lead their noun another one may follow ("the next G20 host"). */
function byShift(
  { scene }: Setting,
  { language }: SummitReading,
  read: SummitSentence,
  cue: SummitCue,
  own: readonly Edition[],
): Beside {
  const shift = language.placeStands === 'apart' ? shiftBeside(read, cue, language) : null;
  if (!shift) return null;
  if (isOfPerson(scene.text, cue, shift, false)) {
    const edition = lastOfPerson(own, scene.published);
    return edition && { start: cue.start, end: cue.end, edition };
  }
  const word = scene.text.slice(shift.start, shift.end).toLowerCase();
  const edition = shiftedEdition(own, scene.published, shift, word);
  return edition && over(cue, shift, edition);
}

/** "APEC 2024": the year that the body's name carries. */
function byYear(
  { scene }: Setting,
  { sentence: { tokens } }: SummitSentence,
  cue: SummitCue,
  own: readonly Edition[],
): Beside {
  const next = tokens[cue.last + 1];
  if (next?.lower.length !== 4 || next.start !== cue.end + 1 || scene.published === null) return null;
  // "APEC 2025 Wine Week".
  if (!ENDS.test(scene.text.slice(next.end, next.end + 6))) return null;
  const edition = editionOfYear(own, next.number);
  return edition && distance(edition, scene.published) <= NEAR.after ? over(cue, next, edition) : null;
}

/** The article names the city where the edition is held. */
function isPlaceNamed({ sentences }: SummitReading, edition: Edition): boolean {
  return sentences.some(({ cues }) =>
    cues.some((cue) => {
      const venue = venueOf(cue);
      return venue !== null && editionsAt([edition], venue).length > 0;
    }),
  );
}

function isPresence({ scene: { text }, lang }: Setting, cue: SummitCue): boolean {
  const isPresent = PRESENCE[lang]?.test(text.slice(Math.max(0, cue.start - 14), cue.start)) === true;
  return isPresent && ENDS.test(text.slice(cue.end, cue.end + LONGEST_END));
}

/** "did not attend the G20 there in 2023", "will host the G20 next year": the one year that the sentence names. */
function byYearOfPresence(
  setting: Setting,
  { sentence }: SummitSentence,
  cue: SummitCue,
  own: readonly Edition[],
): Beside {
  if (!isPresence(setting, cue)) return null;
  const [year, ...others] = new Set(yearsOf(sentence));
  const edition = year === undefined || others.length > 0 ? null : editionOfYear(own, year);
  return edition && { start: cue.start, end: cue.end, edition };
}

/** "at the G20" in an article that names the summit or its place, about the time when it is held. */
function byPresence(setting: Setting, summits: SummitReading, cue: SummitCue, own: readonly Edition[]): Beside {
  const { scene } = setting;
  if (scene.published === null || !isPresence(setting, cue)) return null;
  const edition = nearestEdition(own, scene.published, AT_HAND);
  const isSpoken = summits.phrases.some(({ series, isSession }) => series === edition?.series && !isSession);
  return edition && (isSpoken || isPlaceNamed(summits, edition)) ? { start: cue.start, end: cue.end, edition } : null;
}

const over = (a: Span, b: Span, edition: Edition): Proposal => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
  edition,
});

/** How near to a day on which it meets the name of a body that only meets at summits means one, in days. */
const MEETS = { before: 5, after: 3 } as const;

/** "W Pradze zbiera się Europejska Wspólnota Polityczna". */
function inSession({ editions, scene }: Setting, { phrases }: SummitReading, cue: SummitCue, series: string): Beside {
  // Its acronym mostly stands in brackets behind it.
  if (cue.last === cue.first || scene.published === null) return null;
  if (phrases.some(({ start, end }) => start <= cue.start && cue.end <= end)) return null;
  const edition = nearestEdition(editions.get(series) ?? [], scene.published, MEETS);
  return edition && { start: cue.start, end: cue.end, edition };
}

/** A body's name with what tells which of its summits is meant. */
function linkBody(setting: Setting, summits: SummitReading, read: SummitSentence, cue: SummitCue): Beside {
  const series = cue.key.startsWith('body:') ? seriesOf(cue) : null;
  if (series !== null && ONLY_SUMMITS.includes(series)) return inSession(setting, summits, cue, series);
  if (series === null || !SEATLESS.includes(series)) return null;
  if (series !== 'cop' && !ACRONYM.test(setting.scene.text.slice(cue.start, cue.end))) return null;
  if (summits.phrases.some(({ start, end }) => start <= cue.start && cue.end <= end)) return null;
  if (isOfMinisters(read.sentence)) return null;
  const own = setting.editions.get(series) ?? [];
  return (
    byPlace(setting, summits, read, cue, own) ??
    byShift(setting, summits, read, cue, own) ??
    byYear(setting, read, cue, own) ??
    byYearOfPresence(setting, read, cue, own) ??
    byPresence(setting, summits, cue, own)
  );
}

/** "le G20 de Bali", "BRICS in Kazan", "el próximo G20", "APEC 2024", "at the G20". */
export function linkBodies(setting: Setting, summits: SummitReading): Proposal[] {
  // "APEC in Lima": a company, where neither a leader nor a summit is named.
  if (!setting.isPolitical && summits.phrases.every(({ isSession }) => isSession)) return [];
  return summits.sentences.flatMap((read) => read.cues.flatMap((cue) => linkBody(setting, summits, read, cue) ?? []));
}
