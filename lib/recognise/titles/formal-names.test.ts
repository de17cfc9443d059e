import { describe, expect, it } from 'vitest';
import { findTitles } from './find-titles.ts';
import { titleLocale } from './locales.ts';

const countriesIn = (lang: string, text: string) => {
  const locale = titleLocale(lang);
  return locale
    ? findTitles(text, locale).map((title) => `${text.slice(title.start, title.end)} ${title.countries}`)
    : [];
};

describe('states called by their form', () => {
  it.each([
    ['en', 'the President of the Slovak Republic', 'President of the Slovak Republic SK'],
    [
      'en',
      'the Prime Minister of the Islamic Republic of Pakistan',
      'Prime Minister of the Islamic Republic of Pakistan PK',
    ],
    ['en', 'the King of the Hashemite Kingdom of Jordan', 'King of the Hashemite Kingdom of Jordan JO'],
    ['ru', 'Президент Республики Казахстан', 'Президент Республики Казахстан KZ'],
    ['ru', 'президентом Кыргызской Республики', 'президентом Кыргызской Республики KG'],
    ['uk', 'Президент Республіки Польща', 'Президент Республіки Польща PL'],
    ['de', 'der Präsident der Islamischen Republik Iran', 'Präsident der Islamischen Republik Iran IR'],
    ['fr', 'le président de la République populaire de Chine', 'président de la République populaire de Chine CN'],
    [
      'es',
      'el presidente de la República Bolivariana de Venezuela',
      'presidente de la República Bolivariana de Venezuela VE',
    ],
    ['pt', 'o presidente da República Federativa do Brasil', 'presidente da República Federativa do Brasil BR'],
    ['pl', 'prezydent Republiki Litewskiej', 'prezydent Republiki Litewskiej LT'],
    ['ro', 'președintele Republicii Slovace', 'președintele Republicii Slovace SK'],
    ['sr', 'predsednik Slovačke Republike', 'predsednik Slovačke Republike SK'],
    ['sr', 'председник Републике Казахстан', 'председник Републике Казахстан KZ'],
  ])('%s: %s', (lang, text, wanted) => {
    expect(countriesIn(lang, text)).toEqual([wanted]);
  });

  it.each([
    ['the other Chinese republic', 'en', 'the President of the Republic of China'],
    ['one of two Congos', 'en', 'the President of the Democratic Republic of the Republic'],
    ['a region that calls itself a republic', 'ru', 'президент Республики Татарстан'],
    ['an entity, not Serbia', 'sr', 'predsednik Republike Srpske'],
  ])('%s is not another state', (_, lang, text) => {
    expect(countriesIn(lang, text).join()).not.toMatch(/ (?:CN|CD|CG|RU|RS)$/);
  });
});
