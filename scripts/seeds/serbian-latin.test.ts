import { describe, expect, it } from 'vitest';
import { missingLatinNames, serbianLatin } from './serbian-latin.ts';

describe('serbianLatin', () => {
  it.each([
    ['Емануел Макрон', 'Emanuel Makron'],
    ['Ђорђа Мелони', 'Đorđa Meloni'],
    ['Џо Бајден', 'Džo Bajden'],
    ['Љубчо Георгијевски', 'Ljubčo Georgijevski'],
    ['Феликс Чисекеди', 'Feliks Čisekedi'],
    ['Ксен-Жермен', 'Ksen-Žermen'],
  ])('%s is %s', (cyrillic, latin) => {
    expect(serbianLatin(cyrillic)).toBe(latin);
  });
});

describe('missingLatinNames', () => {
  const leader = { id: 'x', name: 'Aleksandar Vučić', country: 'RS', offices: [] };

  it('keeps the kind and passes over what the names fold to already', () => {
    const names = [
      { text: 'Александар Вучић', lang: 'sr-Cyrl', kind: 'full' },
      { text: 'Вучко', lang: 'sr', kind: 'short' },
      { text: 'Александр Вучич', lang: 'ru', kind: 'full' },
    ] as const;
    expect(missingLatinNames({ ...leader, names: [...names] })).toEqual([
      { text: 'Vučko', lang: 'sr-Latn', kind: 'short' },
    ]);
  });
});
