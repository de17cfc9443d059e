import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('a surname beside its bearer’s own given name', () => {
  it.each([
    [
      'a middle name that no list has',
      'fr',
      'Le président Alpha Omar Condé est arrivé.',
      'Alpha Omar Condé alpha-conde',
    ],
    [
      'his names in another order',
      'fr',
      'Marc Roch Christian Kaboré est arrivé.',
      'Marc Roch Christian Kaboré roch-marc-christian-kabore',
    ],
    [
      'both in the spellings of different languages, and alike at the beginning',
      'de',
      'Der EU-Gipfel in Brüssel begann. Premier Boyko Borissow sprach.',
      'Boyko Borissow boyko-borisov',
    ],
    ['a patronymic', 'ru', 'Прибыл Борис Николаевич Ельцин.', 'Борис Николаевич Ельцин boris-yeltsin'],
  ])('%s', (_, lang, text, wanted) => {
    expect(leadersIn(lang, '2013-12-05', text)).toEqual([wanted]);
  });

  it.each([
    ['another given name', 'fr', 'Le chanteur Mory Omar Condé est arrivé.'],
    ['a given name again in the next line of a list', 'en', 'David Aguilar\nDavid Couture\nDavid Evans\nDavid Linke'],
    ['a given name only almost his, and one more', 'en', 'The singer Angelina Jane Merkel arrived.'],
  ])('is somebody else’s with %s', (_, lang, text) => {
    expect(leadersIn(lang, '2013-12-05', text)).toEqual([]);
  });

  it('stays his where a slip in brackets names another office', () => {
    expect(leadersIn('fr', '2013-12-05', 'Vint aussi Jakaya Kikwete (Premier ministre de Tanzanie).')).toEqual([
      'Jakaya Kikwete jakaya-kikwete',
    ]);
  });
});

describe('initials before a surname', () => {
  it.each([
    ['ru', 'Прибыл президент С.Жапаров.', ['С.Жапаров sadyr-japarov']],
    ['ru', 'Президент и правительство, саммит. Речь К.-Ж. Токаева.', ['К.-Ж. Токаева kassym-jomart-tokayev']],
    ['ru', 'Президент Дж. Байден прибыл.', ['Дж. Байден joe-biden']],
    [
      'en',
      'President E. Macron and President D. J. Trump spoke.',
      ['E. Macron emmanuel-macron', 'D. J. Trump donald-trump'],
    ],
    ['en', 'President J. Kim of the university spoke.', []],
  ])('are his where they are: %s %s', (lang, text, wanted) => {
    expect(leadersIn(lang, '2022-12-05', text)).toEqual(wanted);
  });
});

describe('what stands around a name, and what is a part of it', () => {
  it.each([
    [
      'a knight’s title, but what he is called for short',
      'en',
      'Prime Minister Sir Keir Starmer spoke. Sir Keir left.',
      ['Keir Starmer keir-starmer', 'Sir Keir keir-starmer'],
    ],
    [
      'ranks behind an office',
      'en',
      'Myanmar’s acting president Senior General Min Aung Hlaing spoke.',
      ['Min Aung Hlaing min-aung-hlaing'],
    ],
    [
      'a short word alone, where the name goes on with an article',
      'pl',
      'Przybył prezydent Egiptu Abd el-Fatah es-Sisi.',
      ['Abd el-Fatah es-Sisi abdel-fattah-el-sisi'],
    ],
    [
      'a country that sounds like a syllable of the name',
      'pl',
      'Przybył prezydent Chin Xi Jinping.',
      ['Xi Jinping xi-jinping'],
    ],
    ['a "no"', 'en', 'There will be no Joe Biden at the coronation.', ['Joe Biden joe-biden']],
  ])('%s', (_, lang, text, wanted) => {
    expect(leadersIn(lang, '2023-12-05', text)).toEqual(wanted);
  });
});
