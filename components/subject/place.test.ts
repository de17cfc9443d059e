import { expect, it } from 'vitest';
import { catalogueFrom, createWords } from '../words/create-words.ts';
import { readMessages } from '../words/read-catalogue.ts';
import { placeName, shortPlaceName } from './place.ts';

it.each<readonly [lang: 'en' | 'de' | 'fr' | 'ar', place: string, country: string, whole: string, short: string]>([
  ['en', 'Moscow', 'RU', 'Moscow, Russia', 'Moscow'],
  ['de', 'Moscow', 'RU', 'Moscow, Russland', 'Moscow, Russland'],
  ['en', 'Singapore', 'SG', 'Singapore', 'Singapore'],
  ['fr', 'Singapore', 'SG', 'Singapour', 'Singapour'],
  ['ar', 'Singapore', 'SG', 'سنغافورة', 'سنغافورة'],
])('in %s %s is in %s', (lang, place, country, whole, short) => {
  const words = createWords(catalogueFrom(readMessages(lang)), lang);
  expect([placeName({ place, country }, words), shortPlaceName({ place, country }, words)]).toEqual([whole, short]);
});
