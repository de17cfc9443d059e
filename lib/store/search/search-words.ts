import type { AttendanceEvent, Country, Leader, Series } from '../../packs/schema.ts';
import { fold } from '../../text/fold.ts';

/** Languages in which countries can be looked up; their names come from the browser itself. */
const COUNTRY_LANGUAGES = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'pt', 'zh', 'ja', 'ar', 'pl', 'ro', 'sr'] as const;

/** Scripts without spaces: a name is one word, and readers may type any part of it. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of a text as they are looked up: folded, without case, accents and punctuation. */
export function wordsIn(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The words under which something with these names is found. */
export function wordsOf(names: Iterable<string>): string[] {
  const words = new Set<string>();
  for (const name of names) for (const word of wordsIn(name)) for (const entry of entriesOf(word)) words.add(entry);
  return [...words];
}

/** A word, and where its script has no spaces every ending of it, so that any part can be found by its beginning. */
function entriesOf(word: string): string[] {
  if (!UNSPACED.test(word)) return [word];
  const units = [...word];
  return units.map((_, start) => units.slice(start).join(''));
}

export function leaderWords(leader: Leader): string[] {
  return wordsOf([leader.name, ...(leader.names ?? []).map(({ text }) => text)]);
}

export function countryWords(country: Country): string[] {
  const own = [country.name, ...(country.otherNames ?? []), ...country.demonyms];
  return wordsOf([...own, ...namesAbroad(country.code)]);
}

/** What tells an edition from others; the names of the occasion itself are its series'. */
export function eventWords(event: AttendanceEvent): string[] {
  const edition = event.id.slice(event.id.indexOf('/') + 1);
  return wordsOf([edition, event.name ?? '', event.place, event.start.slice(0, 4)]);
}

export function seriesWords(series: Series): string[] {
  return wordsOf([series.id, series.name, ...series.names.map(({ text }) => text)]);
}

function namesAbroad(code: string): string[] {
  if (!/^[A-Z]{2}$/.test(code)) return [];
  return displayNames().flatMap((names) => names.of(code) ?? []);
}

let made: Intl.DisplayNames[] | undefined;

/** Made once: each is dear, and every country asks all of them. */
function displayNames(): Intl.DisplayNames[] {
  made ??= COUNTRY_LANGUAGES.map((lang) => new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' }));
  return made;
}
