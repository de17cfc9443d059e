import type { Words } from '../words/words.ts';
import { cityName } from './city-names.ts';

/** A place of the record, which names places in English; some cities have their names in other languages, too. */
interface Place {
  readonly place: string;
  /** Its code. */
  readonly country: string;
}

let english: Intl.DisplayNames | undefined;

/** Whether a place is a country by itself, as Singapore is. */
function isCountry({ place, country }: Place): boolean {
  if (!/^[A-Z]{2}$/.test(country)) return false;
  english ??= new Intl.DisplayNames('en', { type: 'region' });
  return english.of(country) === place;
}

/** Where an event was, its country in the reader's language: “Moscow, Russland”; of a country that is a city, its name alone. */
export function placeName(where: Place, words: Words): string {
  const country = words.country(where.country);
  return isCountry(where)
    ? country
    : words.t('placeInCountry', cityName(where.place, words.lang) ?? where.place, country);
}

/** The same in few words: readers know a city by itself in their own language. */
export function shortPlaceName(where: Place, words: Words): string {
  return words.lang.startsWith('en') ? where.place : (cityName(where.place, words.lang) ?? placeName(where, words));
}
