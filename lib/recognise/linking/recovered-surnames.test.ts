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
    ['somebody of the name', 'Serbian President Alexander Vutchich arrived. Ana Vutchich said so.'],
    ['part of a word', 'Serbian President Alexander Vutchich arrived. The village of Vutchichgrad.'],
    ['before he is introduced', 'Vutchich is a name. Serbian President Alexander Vutchich arrived.'],
  ])('is not %s', (_, text) => {
    expect(leadersIn('en', '2025-05-09', text)).toEqual(['Alexander Vutchich aleksandar-vucic']);
  });
});
