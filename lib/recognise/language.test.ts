import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOfPage } from './language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The Slovak prime minister said on Friday that he would travel to Moscow.'],
    ['ru', 'Президент сообщил, что переговоры пройдут в четверг после парада.'],
    ['uk', 'Президент повідомив, що переговори відбудуться в четвер після параду.'],
    ['be', 'Прэзідэнт паведаміў, што ў чацвер пройдуць перамовы.'],
    ['bg', 'Президентът заяви, че ще се срещне с лидерите на страната след парада.'],
    ['mk', 'Претседателот изјави дека ќе се сретне со лидерите, ѓубре и ќерка, по парадата.'],
    ['sr', 'Председник је рекао да ће отпутовати у Москву после параде.'],
    ['sr', 'Predsednik je rekao da će otputovati u Moskvu posle parade i da neće ništa potpisati, saopštila je vlada.'],
    ['hr', 'Predsjednik je prije tjedan dana rekao tko će i gdje otputovati tijekom godine.'],
    ['de', 'Der Präsident sagte am Freitag, dass er nach Moskau reisen werde.'],
    ['fr', 'Le président a déclaré vendredi qu’il se rendrait à Moscou pour les cérémonies.'],
    ['es', 'El presidente dijo el viernes que viajará a Moscú para las celebraciones.'],
    ['pt', 'O presidente disse na sexta-feira que não vai a Moscou para as celebrações.'],
    ['ro', 'Președintele a spus vineri că nu va merge la Moscova pentru ceremonii.'],
    ['pl', 'Prezydent powiedział w piątek, że nie pojedzie do Moskwy na obchody.'],
    ['cs', 'Prezident v pátek řekl, že se do Moskvy na oslavy nevydá.'],
    ['it', 'Il presidente ha detto venerdì che non andrà a Mosca per le celebrazioni.'],
    ['zh', '外交部发言人表示，习近平将出席纪念活动。'],
    ['zh', '美国总统 Donald Trump 表示 OK。'],
    ['ja', '首相は記者団に対し、式典に出席すると述べた。'],
    ['ko', '대통령은 기자들에게 말했다.'],
    ['ar', 'قال الرئيس إنه سيحضر الاحتفالات في موسكو.'],
    ['fa', 'رئیس‌جمهور گفت که در مراسم شرکت می‌کند و با چند رهبر دیگر گفتگو می‌کند.'],
    ['en', 'Putin met Xi.'],
    ['en', 'Vladimir Putin met Robert Fico in Moscow on 9 May 2025.'],
    ['de', 'Macron und Merz in Kiew'],
    ['und', '12345 — !!!'],
  ])('%s: %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });
});

describe('the language of a page', () => {
  const GERMAN =
    'Der slowakische Ministerpräsident reist als einziger Regierungschef der Union am Freitag nach Moskau, und der serbische Präsident hat ebenfalls zugesagt, wie es aus der Regierung hieß.';
  const RUSSIAN =
    'Президент сообщил, что переговоры пройдут в четверг после парада, а делегация вернётся домой на следующий день.';
  const UKRAINIAN =
    'Президент повідомив, що переговори відбудуться в четвер після параду, а делегація повернеться додому наступного дня.';
  const JAPANESE = '首相は記者団に対し、式典に出席すると述べた。'.repeat(6);
  it.each([
    ['as stated', 'de', 'de', GERMAN],
    ['of the prose, where the template states another', 'en', 'de', GERMAN],
    ['of the script, where the template states another', 'en', 'ru', RUSSIAN],
    ['of the letters and small words', 'ru', 'uk', UKRAINIAN.repeat(3)],
    ['told by its script', 'zh', 'ja', JAPANESE],
    [
      'of the prose, not of the menu around it',
      'en',
      'ru',
      `${'Home\nNews\nAbout us\n'.repeat(60)}${RUSSIAN}\n${RUSSIAN}\n${RUSSIAN}`,
    ],
    ['detected, where none is stated', null, 'uk', UKRAINIAN],
    ['as stated, of a few words', 'en', 'en', 'Владимир Путин'],
    [
      'as stated, of two written alike',
      'hr',
      'hr',
      'Predsednik je rekao da će otputovati u Moskvu posle parade i da neće ništa potpisati, saopštila je vlada.',
    ],
    ['as stated, where we do not know it', 'ps', 'ps', `${'رئیس‌جمهور گفت که در مراسم شرکت می‌کند. '.repeat(5)}`],
    ['as stated, in names and figures', 'pl', 'pl', `${'Robert Fico 12 Aleksandar Vucic 7 Xi Jinping 3 '.repeat(4)}`],
  ])('%s', (_, stated, lang, text) => {
    expect(languageOfPage(stated, text)).toBe(lang);
  });
});
