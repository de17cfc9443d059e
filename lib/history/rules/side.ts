import type { AttendanceEvent, Claim, Country, Leader, Source } from '../../packs/schema.ts';
import { remembered } from '../remembered.ts';
import { foldName, type Side } from '../testimony.ts';
import { GENERIC, MEDIA_WORDS, NO_MEDIA, OFFICIALS, SEATS_OF_POWER } from './side-words.ts';

/** The longest name of a country or seat that is looked for, in words. */
const LONGEST = 5;

/** The country of the first official, name, demonym, capital or seat of power in some folded words. */
export type CountryWords = (said: string) => string | null;

/** Where folded words stand for a country. */
export function countryWords(countries: readonly Country[]): CountryWords {
  const words = new Map<string, string>();
  for (const country of countries) {
    const names = [country.name, ...(country.otherNames ?? []), ...country.demonyms, country.capital ?? ''];
    for (const name of names) if (name !== '') words.set(plain(name), country.code);
  }
  for (const [seat, code] of Object.entries(SEATS_OF_POWER)) words.set(seat, code);
  return remembered((said) => countryNamed(said, words));
}

/**
 * Which side the information comes from: the subject's own, the host's, or the press, which here
 * means anybody else. Told from the claim's `origin`, or where that names nobody whom we know,
 * from its `speaker`:
 *
 * 1. a medium speaks for nobody, even one called after a country or city;
 * 2. the leader's own name, or an official or country that is the subject's: own;
 * 3. the host leader's name, or an official or country that is the host's: host;
 * 4. "leader's office", "host government", and an organiser or government that publishes itself.
 *
 * Where several countries are named the first one counts: a Russian ambassador in Beijing speaks
 * for Russia.
 *
 * @param subject the person or the country that the testimony is about; null where it is a group or everybody
 */
export function sideOf(
  claim: Claim,
  source: Source,
  event: AttendanceEvent,
  subject: { readonly leader: Leader | null; readonly countries: ReadonlySet<string> },
  host: Leader | null,
  words: CountryWords,
): Side {
  for (const name of [claim.origin, claim.speaker]) {
    if (name === undefined) continue;
    const said = plain(name);
    if (said === plain(source.publisher)) return publishedBy(source, event, subject.countries, words);
    if (isMedium(said)) return 'press';
    if (subject.leader && namesPerson(said, subject.leader)) return 'own';
    if (host && namesPerson(said, host)) return 'host';
    const generic = GENERIC.find(({ starts }) => said.startsWith(starts));
    if (generic) return generic.side;
    const country = words(said);
    if (country !== null) return sideOfCountry(country, event, subject.countries);
  }
  return 'press';
}

function publishedBy(
  source: Source,
  event: AttendanceEvent,
  countries: ReadonlySet<string>,
  words: CountryWords,
): Side {
  if (source.kind === 'organiser') return 'host';
  if (source.kind !== 'government') return 'press';
  const country = words(plain(source.publisher));
  return country === null ? 'press' : sideOfCountry(country, event, countries);
}

function sideOfCountry(country: string, event: AttendanceEvent, countries: ReadonlySet<string>): Side {
  if (countries.has(country)) return 'own';
  return country === event.country ? 'host' : 'press';
}

function isMedium(said: string): boolean {
  if (NO_MEDIA.some((phrase) => said.includes(phrase))) return false;
  return said.split(' ').some((word) => MEDIA_WORDS.has(word));
}

/** The whole name, or its last word where that is long enough to be told from a particle ("Modi’s posts"). */
function namesPerson(said: string, leader: Leader): boolean {
  const name = plain(leader.name);
  const last = name.slice(name.lastIndexOf(' ') + 1);
  // Most reports name somebody else: that is told without making new strings.
  if (!said.includes(last)) return false;
  return ` ${said} `.includes(` ${name} `) || (last.length >= 4 && ` ${said} `.includes(` ${last} `));
}

function countryNamed(said: string, words: ReadonlyMap<string, string>): string | null {
  const officials: Readonly<Record<string, string>> = OFFICIALS;
  const tokens = said.split(' ');
  for (let start = 0; start < tokens.length; start++) {
    for (let length = Math.min(LONGEST, tokens.length - start); length > 0; length--) {
      const phrase = tokens.slice(start, start + length).join(' ');
      const country = words.get(phrase) ?? officials[phrase];
      if (country !== undefined) return country;
    }
  }
  return null;
}

/** Letters and digits only, folded, single spaces. What is in plain letters, as most names are, takes the short way. */
const plain = remembered((name) =>
  (/^[\x20-\x7e]*$/.test(name)
    ? name.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
    : foldName(name).replace(/[^\p{L}\p{N}]+/gu, ' ')
  ).trim(),
);
