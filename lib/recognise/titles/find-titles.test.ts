import { describe, expect, it } from 'vitest';
import { findTitles } from './find-titles.ts';
import { titleLocale } from './locales.ts';

/** The titles of a text, as "words=sense countries", `!` where they denote no holder. */
function titlesOf(text: string, lang: string): string[] {
  const locale = titleLocale(lang);
  if (!locale) return [];
  return findTitles(text, locale).map(({ start, end, sense, countries, blocked }) =>
    `${text.slice(start, end)}=${sense} ${countries.join()}${blocked ? '!' : ''}`.trimEnd(),
  );
}

describe('findTitles', () => {
  it.each([
    ['en', 'the Slovak prime minister', ['Slovak prime minister=head-of-government SK']],
    ['en', "South Korea's 65-year-old president", ["South Korea's 65-year-old president=president KR"]],
    ['en', 'the U.S. president', ['U.S. president=president US']],
    ['en', 'prime minister of Antigua and Barbuda', ['prime minister of Antigua and Barbuda=head-of-government AG']],
    ['en', 'the Congolese president', ['Congolese president=president CD,CG']],
    ['en', 'a vice president of Iran', ['president of Iran=president IR!']],
    ['en', 'presidents meet', []],
    ['en', 'the Georgian\n\npresident', ['president=president']],
    ['ru', 'с президентом Соединённых Штатов', ['президентом Соединённых Штатов=president US']],
    ['ru', 'председатель Верховной рады', ['председатель=president']],
    ['uk', 'президентка Молдови', ['президентка Молдови=president MD']],
    ['de', 'der US-Präsident', ['US-Präsident=president US']],
    ['pl', 'przywódcy Armenii, Chin i Kuby', ['przywódcy Armenii=leader AM!']],
    ['sr', 'dolazak lidera Francuske, Turske, Ukrajine', ['lidera Francuske=leader FR!']],
    ['pl', 'przywódcy Chin, Xi', ['przywódcy Chin=leader CN']],
    ['de', 'Präsident der Ukraine', ['Präsident der Ukraine=president UA']],
    ['fr', "l'ancien président français", ['président français=president FR!']],
    ['fr', "le Premier ministre de l'Inde", ["Premier ministre de l'Inde=head-of-government IN"]],
    ['es', 'el canciller ruso', ['canciller=head-of-government']],
    ['es', 'el presidente de EE.UU. dijo', ['presidente de EE.UU.=president US']],
    ['pt', 'o ex-presidente argentino', ['presidente argentino=president AR!']],
    ['ro', 'preşedintele Republicii Moldova', ['preşedintele Republicii Moldova=president MD']],
    [
      'pl',
      'prezydent Rosji i słowacki premier',
      ['prezydent Rosji=president RU', 'słowacki premier=head-of-government SK'],
    ],
    ['sr', 'predsednik Republike Srpske', ['predsednik Republike Srpske=president']],
    ['zh', '美国副总统', ['美国副总统=president US!']],
    ['zh', '在美总统', ['总统=president']],
    ['ja', '韓国の李大統領', ['大統領=president']],
    ['ar', 'والرئيس الكازاخي', ['الرئيس الكازاخي=president KZ']],
  ])('%s: %s', (lang, text, expected) => {
    expect(titlesOf(text, lang)).toEqual(expected);
  });

  it.each([
    ['a party', 'en', 'the French far-right leader', 'French far-right leader=leader FR!'],
    ['a party', 'pl', 'lider francuskiej skrajnej prawicy', 'lider=leader'],
    ['a state', 'en', "Belarus's authoritarian leader", "Belarus's authoritarian leader=leader BY"],
    [
      'a state',
      'en',
      'the Hungarian nationalist prime minister',
      'Hungarian nationalist prime minister=head-of-government HU',
    ],
  ])('a leader at the head of %s (%s: %s)', (_, lang, text, title) => {
    expect(titlesOf(text, lang)).toEqual([title]);
  });

  it('the heads of several states are no one of them, also where a list leaves its preposition out', () => {
    for (const title of titlesOf('die Präsidenten von Belarus, Kasachstan und Kirgistan', 'de'))
      expect(title).toMatch(/!$/);
    expect(titlesOf('der Präsident von Belarus, Alexander Lukaschenko', 'de')).toEqual([
      'Präsident von Belarus=president BY',
    ]);
  });

  it.each([
    ['en', 'He ran for president of Brazil.'],
    ['en', 'She had been elected president of Mexico.'],
    ['en', 'the 16th president of the United States'],
    ['de', 'Er will Präsident Frankreichs werden.'],
    ['fr', 'Il rêve d’être président de la France.'],
    ['es', 'Se postuló a presidente de Brasil.'],
    ['ro', 'Vrea să fie președintele Franței.'],
    ['pl', 'Został wybrany na prezydenta Meksyku.'],
    ['sr', 'Kandidat za predsednika Brazila govori.'],
    ['zh', '他想当法国总统。'],
    ['ar', 'يريد أن يصبح رئيس فرنسا'],
  ])('an office that somebody seeks has no holder (%s: %s)', (lang, text) => {
    for (const title of titlesOf(text, lang)) expect(title).toMatch(/!$/);
  });

  it.each([
    ['en', 'No American president has ever come.'],
    ['de', 'Kein amerikanischer Präsident war je dort.'],
    ['fr', 'Aucun président américain n’est venu.'],
    ['es', 'Ningún presidente estadounidense ha venido.'],
    ['pt', 'Nenhum presidente americano veio.'],
    ['ro', 'Niciun președinte american nu a venit.'],
    ['ru', 'Ни один американский президент не приезжал.'],
    ['uk', 'Жоден американський президент не приїздив.'],
    ['pl', 'Żaden amerykański prezydent nie przyjechał.'],
    ['sr', 'Ниједан амерички председник није дошао.'],
  ])('what nobody in an office has done is said of no holder (%s: %s)', (lang, text) => {
    for (const title of titlesOf(text, lang)) expect(title).toMatch(/!$/);
  });

  it.each(['ar', 'de', 'en', 'es', 'fr', 'ja', 'pl', 'pt', 'ro', 'ru', 'sr', 'uk', 'zh'])(
    '%s has its tables complete',
    (lang) => {
      const locale = titleLocale(lang);
      expect(locale).not.toBeNull();
      const senses = new Set(locale?.titles.map((words) => words.sense));
      for (const sense of ['president', 'head-of-government', 'leader', 'king'] as const)
        expect(senses).toContain(sense);
      expect(Object.keys(locale?.countries ?? {}).length).toBeGreaterThan(190);
    },
  );
});
