import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language.ts';
import { publishedInText } from './published.ts';

describe('publishedInText', () => {
  it.each([
    ['2025-08-28', ' date 2025-08-28 403\nA headline\nText.'],
    ['2025-05-08', 'A headline\nPublished: 8 May 2025\nText.'],
    ['2025-05-08', 'A headline\n\nMay 8, 2025 10:30 GMT\n\nText.'],
    ['2025-05-08', 'Überschrift\n08.05.2025, 14:03\nText.'],
    ['2025-09-03', '标题\n2025年9月3日 10:00\n正文。'],
    ['2025-05-08', 'Заголовок\n08.05.2025\nТекст.'],
    ['2025-05-06', '6 мая 2025, 12:15\nЛула примет участие в праздновании Дня Победы\nТекст.'],
    ['2025-05-07', 'Qui vient ?\nPublié le 07 mai 2025 à 16h30, modifié le 08 mai 2025 à 18h02\nTexte.'],
    ['2025-05-09', 'Kto przyjedzie na szczyt\nOpublikowano: 9 maja 2025\nNie wiadomo jeszcze.'],
    ['2025-05-17', 'القمة العربية\n17/5/2025\nنص.'],
    ['2023-05-08', 'Text.\nFollow the 439th day of the war in Ukraine.'],
    ['2022-02-24', 'Day 1 of the invasion: Ukraine wakes to war.'],
  ])('%s from %j', (day, text) => {
    expect(publishedInText(text, detectLanguage(text))).toBe(day);
  });

  it.each([
    [
      'a date in a sentence',
      'The leaders met on 8 May 2025 in Moscow, where the parade was to be held the next morning at ten.',
    ],
    ['a day that does not exist', 'Headline\n2025-02-31\nText.'],
    ['a war day without Ukraine', 'It was the 100th day of the war.'],
    ['a line far down', `${'Line.\n'.repeat(30)}2025-05-08\n`],
    ['figures that may be May or September', 'Headline\n05/09/2025\nText.'],
    ['no date at all', 'Text.'],
  ])('nothing from %s', (_, text) => {
    expect(publishedInText(text, detectLanguage(text))).toBeNull();
  });

  const TITLE = 'Fico confirms his visit to Moscow | Site';
  const MENU = 'Sunday, November 22, 2026\nNews\nSport\nWeather\nMoscow\n';
  it.each([
    [
      'below the headline',
      '2025-05-08',
      `${MENU}Fico confirms his visit to Moscow\nBy A. Writer\nMay 8, 2025, 3:14 pm\nText.`,
    ],
    ['right above it', '2025-05-08', `${MENU}8 May 2025\nFico confirms his visit to Moscow\nText.`],
    ['not in the header of the site', null, `${MENU}Fico confirms his visit to Moscow\nText.`],
    ['not among what is related, without a headline', null, `${MENU}Another story\n8 May 2025\nText.`],
    ['where it is announced, without a headline', '2025-05-08', `${MENU}Another story\nPublished 8 May 2025\nText.`],
  ])('of a page %s', (_, day, text) => {
    expect(publishedInText(text, 'en', TITLE)).toBe(day);
  });
});
