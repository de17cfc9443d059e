import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('the surname of a name that no list holds, further on', () => {
  it.each([
    [
      'en',
      'Serbian President Alexander Vutchich arrived. Vutchich said he was glad.',
      ['Alexander Vutchich aleksandar-vucic', 'Vutchich aleksandar-vucic'],
    ],
    [
      'ru',
      'Президент Сербии Александр Вутчич прибыл. Вутчич выступил.',
      ['Александр Вутчич aleksandar-vucic', 'Вутчич aleksandar-vucic'],
    ],
  ])('%s: %s', (lang, text, wanted) => {
    expect(leadersIn(lang, '2025-05-09', text)).toEqual(wanted);
  });

  it.each([
    ['somebody of the name', 'Ana Vutchich said so.'],
    ['part of a word', 'The village of Vutchichgrad.'],
    ['before he is introduced', ''],
  ])('is not %s', (_, text) => {
    const before = text === '' ? 'Vutchich is a name. ' : '';
    expect(leadersIn('en', '2025-05-09', `${before}Serbian President Alexander Vutchich arrived. ${text}`)).toEqual([
      'Alexander Vutchich aleksandar-vucic',
    ]);
  });
});
