import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { TEST_PACK } from '../fixtures/world.ts';
import { buildKnowledge } from '../knowledge.ts';
import { topicsOf } from './topics.ts';

const knowledge = buildKnowledge([TEST_PACK]);

function leadersIn(text: string, lang: string): string[] {
  return annotate({ text, lang, published: '2025-05-10' }, knowledge).mentions.flatMap((mention) =>
    mention.kind === 'leader' ? [mention.text] : [],
  );
}

describe('short news made of bare surnames', () => {
  it.each([
    ['pl', 'Macron i Merz w Kijowie. Putin milczy.', ['Macron', 'Merz', 'Putin']],
    ['de', 'Merz und Macron in Kiew. Putin schwieg.', ['Merz', 'Macron', 'Putin']],
    ['fr', 'Macron et Merz en train de nuit. Poutine se tait.', ['Macron', 'Merz', 'Poutine']],
    ['es', 'Macron y Merz viajan juntos. Putin calla.', ['Macron', 'Merz', 'Putin']],
    ['ru', 'Макрон и Трамп созвонились. Путину позвонят завтра.', ['Макрон', 'Трамп', 'Путину']],
    ['zh', '特朗普与普京通电话，拜登不予置评。', ['特朗普', '普京', '拜登']],
    ['en', 'Trump called Putin. At one point Macron laughed.', ['Trump', 'Putin', 'Macron']],
    [
      'de',
      'Putins Platz blieb leer. Merz und Macron sprachen. Merz weg, hieß es.',
      ['Putins', 'Merz', 'Macron', 'Merz'],
    ],
    ['fr', 'Merz chez Poutine. Macron se tait.', ['Merz', 'Poutine', 'Macron']],
    ['ar', 'اتصل بوتين بترامب.', ['بوتين', 'ترامب']],
  ])('%s: %s', (lang, text, names) => {
    expect(leadersIn(text, lang)).toEqual(names);
  });

  it.each([
    ['one name only', 'es', 'Macron viste al equipo de la ciudad.'],
    [
      'more sport than names',
      'es',
      'Macron marcó dos goles y Merz, el portero, ganó la liga con su entrenador en el torneo.',
    ],
    ['a namesake', 'en', 'The summit ended. The parliament and the minister fed a rat called Merkel.'],
    [
      'a mayor of the name',
      'de',
      'Bürgermeister Merz sprach. Minister, Regierung und Parlament waren da. Merz dankte.',
    ],
    [
      'a given name that opens the sentence',
      'ru',
      'Андрей Медведев, депутат, выступил в парламенте. Медведев внёс закон. Министр поддержал.',
    ],
    ['a conductor', 'ru', 'Дирижёр Медведев дал концерт. Министр, посол и депутат слушали. Медведев кланялся.'],
    ['names that many bear', 'es', 'Johnson y Brown llegaron en tren.'],
  ])('not with %s', (_, lang, text) => {
    expect(leadersIn(text, lang)).toEqual([]);
  });
});

describe('one name alone', () => {
  it.each([
    ['fr', 'Macron n’ira pas à Moscou', ['Macron']],
    ['de', 'Niemand fragte Putin nach dem Preis. Auf dem Roten Platz roch es nach Diesel.', ['Putin']],
    ['ru', 'Макрон прибыл в Пекин', ['Макрон']],
    ['sr', 'Vučić stigao u Moskvu', ['Vučić']],
    ['zh', '特朗普抵达北京', ['特朗普']],
    ['ja', 'トランプが好きな子供たち', []],
    ['fr', 'Macron habille le club', []],
    ['fr', 'Macron habille la ville', []],
    ['es', 'La lula llega a Moscú', []],
  ])('%s: %s', (lang, text, names) => {
    expect(leadersIn(text, lang)).toEqual(names);
  });
});

describe('topic words', () => {
  it.each([
    ['ru', 'голос голова', 0],
    ['ru', 'гол', 1],
    ['es', 'golpe', 0],
    ['fr', 'ailleurs, au milieu, fournir une plateforme dans le but', 0],
    ['ro', 'în cursul zilei, România', 0],
    ['pt', 'a partida e as ações do ator', 1],
  ])('%s: %s', (lang, text, elsewhere) => {
    expect(topicsOf(text, lang).elsewhere).toBe(elsewhere);
  });
});
