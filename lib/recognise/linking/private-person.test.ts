import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('somebody in the street with a leader’s whole name', () => {
  it.each([
    [
      'a woman in the audience',
      'ru',
      '2024-06-03',
      'Помощь вызвала зрительница Тереза Мэй. «Я сидела в зале», — сказала Мэй.',
    ],
    ['whose trade lies words before', 'uk', '2024-06-03', 'Водій тролейбуса Володимир Зеленський пішов на пенсію.'],
    [
      'where a town lies between',
      'sr',
      '2024-06-03',
      'Возач градског аутобуса у Суботици Александар Вучић добио је отказ.',
    ],
    ['of a club', 'uk', '2024-06-03', 'Механік «Ниви» Віктор Янукович полагодив автобус.'],
    ['a mayor, while he governs a country', 'pl', '2024-10-05', 'Rządzi tu burmistrz Robert Fico.'],
    ['a caterer behind a comma', 'fr', '2023-05-05', 'Le chef Emmanuel Macron, traiteur de son état, en rit.'],
    [
      'a doctor, on a page of no politics',
      'ar',
      '2024-03-03',
      'فاز الدكتور عبد الفتاح السيسي الطبيب في مستشفى طنطا بجائزة الجراحة.',
    ],
    ['of an age', 'ru', '2024-06-03', 'Роль Лопахина исполнял Дмитрий Медведев, 34 года, выпускник училища.'],
    ['of a town', 'ro', '2024-03-02', 'La concurs a venit și Ion Iliescu din Vaslui, care scrie poezii.'],
    [
      'among others',
      'en',
      '2024-07-09',
      'Keir Starmer has driven the bus for years. Butcher Gordon Brown and Theresa May wave.',
    ],
    [
      'who says that they are not related',
      'de',
      '2025-06-14',
      'Olaf Scholz kam mit dem Hund. „Nicht verwandt“, sagt Olaf Scholz.',
    ],
  ])('%s', (_, lang, published, text) => {
    expect(leadersIn(lang, published, text)).toEqual([]);
  });

  it.each([
    ['a mayor long before', 'en', '2004-05-05', 'London mayor Boris Johnson came.', ['Boris Johnson boris-johnson']],
    [
      'an age on a page of politics',
      'ru',
      '2024-06-03',
      'Дмитрий Медведев, 58 лет, выступил. Президент, министр и парламент слушали.',
      ['Дмитрий Медведев dmitry-medvedev'],
    ],
    [
      'a country, not a town',
      'pl',
      '2024-10-05',
      'Robert Fico ze Słowacji i Donald Tusk z Polski rozmawiali.',
      ['Robert Fico robert-fico', 'Donald Tusk donald-tusk'],
    ],
    [
      'a country without an ending of its own',
      'de',
      '2024-10-22',
      'Xi Jinping aus China und Narendra Modi aus Indien plauderten.',
      ['Xi Jinping xi-jinping', 'Narendra Modi narendra-modi'],
    ],
    [
      'a title, whatever the others are',
      'fr',
      '2024-05-05',
      'Le garagiste François Hollande rit. Le président Emmanuel Macron aussi.',
      ['Emmanuel Macron emmanuel-macron'],
    ],
    [
      'what he was before',
      'en',
      '2013-03-06',
      'Former bus driver Nicolás Maduro wept.',
      ['Nicolás Maduro nicolas-maduro'],
    ],
    [
      'whose driver speaks',
      'ru',
      '2024-06-03',
      'Водитель Владимира Путина рассказал об этом.',
      ['Владимира Путина vladimir-putin'],
    ],
  ])('but not %s', (_, lang, published, text, wanted) => {
    expect(leadersIn(lang, published, text)).toEqual(wanted);
  });
});

describe('somebody else’s surname, where leaders are many', () => {
  const company = 'Ursula von der Leyen, Charles Michel et Vladimir Poutine ont parlé au président.';

  it.each([
    ['behind a comma and an article', 'Michel, le chauffeur, attend.'],
    ['with another behind a hyphen', 'Michel-Ange, dit-on, attend.'],
  ])('%s', (_, text) => {
    expect(leadersIn('fr', '2022-02-21', `${company} ${text}`)).toHaveLength(3);
  });

  it('but before she is named the surname is the president’s', () => {
    const text =
      'Makron je seo između Merkelove i Trampa, dok su predsednik i premijer gledali.\nBrižit Makron je u crvenom.';
    expect(leadersIn('sr', '2018-11-11', text)).toEqual([
      'Makron emmanuel-macron',
      'Merkelove angela-merkel',
      'Trampa donald-trump',
    ]);
  });
});

describe('a shop of the name', () => {
  it.each([
    ['de', 'Der Fanshop von Merz schließt, Inhaberin Ulrike Merz geht. Bundeskanzler Friedrich Merz fehlte.'],
    ['en', 'Merz, the fan shop on Main Street, closes. Chancellor Friedrich Merz sent flowers.'],
  ])('in %s', (lang, text) => {
    expect(leadersIn(lang, '2025-06-14', text)).toEqual(['Friedrich Merz friedrich-merz']);
  });
});
