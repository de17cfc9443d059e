import { describe, expect, it } from 'vitest';
import { publishedInText } from './published.ts';

describe('publishedInText', () => {
  it.each([
    ['2025-08-28', ' date 2025-08-28 403\nA headline\nText.'],
    ['2025-05-08', 'A headline\nPublished: 8 May 2025\nText.'],
    ['2025-05-08', 'A headline\n\nMay 8, 2025 10:30 GMT\n\nText.'],
    ['2025-05-08', 'Überschrift\n08.05.2025, 14:03\nText.'],
    ['2025-09-03', '标题\n2025年9月3日 10:00\n正文。'],
    ['2025-05-08', 'Заголовок\n08.05.2025\nТекст.'],
    ['2023-05-08', 'Text.\nFollow the 439th day of the war in Ukraine.'],
    ['2022-02-24', 'Day 1 of the invasion: Ukraine wakes to war.'],
  ])('%s from %j', (day, text) => {
    expect(publishedInText(text)).toBe(day);
  });

  it.each([
    [
      'a date in a sentence',
      'The leaders met on 8 May 2025 in Moscow, where the parade was to be held the next morning at ten.',
    ],
    ['a day that does not exist', 'Headline\n2025-02-31\nText.'],
    ['a war day without Ukraine', 'It was the 100th day of the war.'],
    ['a line far down', `${'Line.\n'.repeat(30)}2025-05-08\n`],
    ['no date at all', 'Text.'],
  ])('nothing from %s', (_, text) => {
    expect(publishedInText(text)).toBeNull();
  });
});
