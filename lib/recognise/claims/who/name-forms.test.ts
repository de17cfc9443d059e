import { describe, expect, it } from 'vitest';
import type { Leader } from '../../../packs/schema.ts';
import { keyOf } from '../sentence/words.ts';
import type { Item } from '../types.ts';
import { nameForms } from './name-forms.ts';

const leader = (name: string, names: Leader['names']): Leader => ({
  id: 'somebody',
  name,
  country: 'XX',
  offices: [],
  names,
});

const isInflected = (surface: string, lang: string, of: Leader): boolean => {
  const item: Item = { kind: 'leader', id: of.id, key: keyOf(surface), start: 0, end: surface.length, capital: true };
  return nameForms({ leaders: new Map([[of.id, of]]) }).isInflected(item, lang);
};

describe('nameForms', () => {
  const sarkozy = leader('Nicolas Sarkozy', [
    { text: 'Николя Саркози', lang: 'ru', kind: 'full' },
    { text: 'Никола Саркози', lang: 'sr', kind: 'full' },
  ]);
  const lukashenko = leader('Alexander Lukashenko', [
    { text: 'Aleksandar Lukašenko', lang: 'sr', kind: 'full' },
    { text: 'Alaksandr Lukašenka', kind: 'full' },
  ]);
  const putin = leader('Vladimir Putin', [{ text: 'Владимир Путин', lang: 'ru', kind: 'full' }]);

  it.each([
    ['a name that ends as cases of another spelling do', 'Николя Саркози', 'ru', sarkozy, false],
    ['its surname alone', 'Саркози', 'ru', sarkozy, false],
    ['a name in -o beside one in -a', 'Lukašenko', 'sr', lukashenko, false],
    ['a name as it stands in the packs', 'Владимир Путин', 'ru', putin, false],
    ['a case of it', 'Владимиром Путиным', 'ru', putin, true],
    ['a case of the surname', 'Путину', 'ru', putin, true],
  ] as const)('%s: %s', (_, surface, lang, of, inflected) => {
    expect(isInflected(surface, lang, of)).toBe(inflected);
  });
});
