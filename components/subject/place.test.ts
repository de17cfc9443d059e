import { expect, it } from 'vitest';
import { cities as ar } from '../../lib/recognise/locales/ar/cities.ts';
import { cities as de } from '../../lib/recognise/locales/de/cities.ts';
import { cities as es } from '../../lib/recognise/locales/es/cities.ts';
import { cities as fr } from '../../lib/recognise/locales/fr/cities.ts';
import { cities as ja } from '../../lib/recognise/locales/ja/cities.ts';
import { cities as pt } from '../../lib/recognise/locales/pt/cities.ts';
import { cities as ru } from '../../lib/recognise/locales/ru/cities.ts';
import { cities as uk } from '../../lib/recognise/locales/uk/cities.ts';
import { cities as zh } from '../../lib/recognise/locales/zh/cities.ts';
import { catalogueFrom, createWords } from '../words/create-words.ts';
import { readMessages } from '../words/read-catalogue.ts';
import { CITY_NAMES } from './city-names.ts';
import { placeName, shortPlaceName } from './place.ts';

it.each<readonly [lang: 'en' | 'de' | 'fr' | 'ar', place: string, country: string, whole: string, short: string]>([
  ['en', 'Moscow', 'RU', 'Moscow, Russia', 'Moscow'],
  ['de', 'Red Square, Moscow', 'RU', 'Moskau, Russland', 'Moskau'],
  ['de', 'Samarkand', 'UZ', 'Samarkand, Usbekistan', 'Samarkand, Usbekistan'],
  ['ar', 'Tiananmen Square, Beijing', 'CN', 'بكين، الصين', 'بكين'],
  ['en', 'Singapore', 'SG', 'Singapore', 'Singapore'],
  ['fr', 'Singapore', 'SG', 'Singapour', 'Singapour'],
  ['ar', 'Singapore', 'SG', 'سنغافورة', 'سنغافورة'],
])('in %s %s is in %s', (lang, place, country, whole, short) => {
  const words = createWords(catalogueFrom(readMessages(lang)), lang);
  expect([placeName({ place, country }, words), shortPlaceName({ place, country }, words)]).toEqual([whole, short]);
});

const CAPITALS = { ar, de, es, fr, ja, pt, ru, uk, zh } as const satisfies Record<string, object>;

it.each(Object.entries(CAPITALS))('names cities as the press does in %s', (lang, capitals) => {
  const rows = ['RU', 'CN', 'KZ', 'KG', 'TJ', 'BY', 'IN', 'BE', 'GB', 'UZ', 'US', 'FR'].map(
    (code) => new Map<string, string>(Object.entries(capitals)).get(code)?.split(', ') ?? [],
  );
  for (const [n, name] of (CITY_NAMES[lang] ?? '').split('|').entries()) {
    // Of some capitals the recogniser has no name that stands for a government.
    if (rows[n]?.length) expect(rows[n]).toContain(name);
  }
});
