import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

/** The ids alone: what stands there is the surname. */
const ids = (lang: string, published: string, text: string) =>
  leadersIn(lang, published, text).map((mention) => mention.replace(/^.* /, ''));

describe('surnames that nobody introduces, many in one article', () => {
  it('are not short words of another language, of somebody who left years ago', () => {
    const crowd = 'Putin, Trump, Macron, Starmer, Meloni, Merz. Predsednik Duda položio je venac kod Zida smrti.';
    expect(ids('sr', '2025-11-27', crowd)).not.toContain('yacouba-isaac-zida');
  });

  it.each([
    [
      'somebody of the day whose country is not named',
      'de',
      '2026-01-12',
      'Putin lacht, Xi lächelt. Merz hat Macron am Telefon. Orbán wartet, Fico auch. Babiš lernt schnell.',
      'andrej-babis',
    ],
    [
      'somebody who left years ago',
      'es',
      '2025-08-30',
      'Petro defiende a Maduro, Lula calla, Boric se va, Milei grita. Sheinbaum heredó el silencio de AMLO.',
      'andres-manuel-lopez-obrador',
    ],
    [
      'a common name beside two of his country',
      'de',
      '2025-11-12',
      'Putin und Trump reden. Unter Merkel gab es das nicht. Scholz schweigt, Schröder redet.',
      'gerhard-schroder',
    ],
    [
      'the same in Japanese',
      'ja',
      '2025-11-25',
      '高市首相の答弁。石破前首相は苦言を呈し、岸田氏は沈黙する。政府と外交。',
      'fumio-kishida',
    ],
  ])('%s', (_, lang, published, text, wanted) => {
    expect(ids(lang, published, text).at(-1)).toBe(wanted);
  });

  it('but no common name without them', () => {
    const text = 'Putin und Trump reden. Macron hilft, Orbán wartet, Fico auch. Xi lächelt. Schröder redet.';
    expect(ids('de', '2025-11-12', text)).not.toContain('gerhard-schroder');
  });
});

it('names of which the world knows one bearer in office, among many', () => {
  const text =
    'Trump i Macron kłócą się, Merkel słucha, Rutte przerywa, Duda klaszcze. Conte zgłosił weto. Prezydent, rząd.';
  expect(ids('pl', '2018-07-12', text)).toContain('giuseppe-conte');
  const lula = 'Lula ganhou. Fernando Henrique passou a faixa. Chávez aplaudiu, Fidel também. O presidente, o governo.';
  expect(ids('pt', '2003-01-02', lula)).toContain('fernando-henrique-cardoso');
});

describe('common names beside each other', () => {
  it('speak for each other, of one country', () => {
    const text = 'Obama, Merkel and Putin met. In Johannesburg Bush, Clinton and Carter shared a plane with ministers.';
    expect(ids('en', '2013-12-10', text)).toEqual(expect.arrayContaining(['bill-clinton']));
  });
});

describe('a son’s name behind his father’s', () => {
  it('is not the father’s', () => {
    const text = 'Präsident und Regierung schwiegen. Hariris Sohn Saad Hariri war in Paris.';
    expect(leadersIn('de', '2006-07-24', text)).toEqual(['Saad Hariri saad-hariri']);
  });
});

describe('where a name ends', () => {
  it.each([
    [
      'with its line',
      'ru',
      'Канада: присяга Карни\nМарк Карни принёс присягу. Премьер и парламент.',
      ['Карни mark-carney', 'Марк Карни mark-carney'],
    ],
    [
      'a headline, and a word that is a name as well',
      'pt',
      'A carta de Trump\nTrinta minutos. Lula, Macron e Putin.',
      null,
    ],
    [
      'before the country',
      'fr',
      'Albert II de Monaco et le roi Abdallah II de Jordanie sont là.',
      ['Albert II albert-ii-prince-of-monaco', 'Abdallah II abdullah-ii-of-jordan'],
    ],
    ['with a numeral of Ukrainian letters', 'uk', 'Король Чарльз ІІІ махав.', ['Чарльз ІІІ charles-iii']],
    [
      'before a patronymic of Azerbaijan, and not after it',
      'uk',
      'Ільхам Гейдар-огли Алієв народився тут.',
      ['Ільхам Гейдар-огли Алієв ilham-aliyev'],
    ],
    ['not where a relative’s begins', 'pt', 'O presidente enviou o filho, Denis-Christel Sassou Nguesso.', []],
  ])('%s', (_, lang, text, wanted) => {
    const found = leadersIn(lang, '2025-03-17', text);
    if (wanted === null) expect(found[0]).toBe('Trump donald-trump');
    else expect(found).toEqual(wanted);
  });
});

describe('a surname of one sign', () => {
  it('is one where Japanese says what its bearer is', () => {
    const text = '金正恩朝鮮労働党総書記が演説した。金総書記は続けると述べた。金氏は金メダルと料金と5日(金)を見た。';
    expect(leadersIn('ja', '2024-10-01', text)).toEqual(['金正恩 kim-jong-un', '金 kim-jong-un', '金 kim-jong-un']);
  });

  it('is no gold', () => {
    expect(leadersIn('ja', '2024-10-01', '金正恩総書記は金を買い、文を書いた。')).toEqual(['金正恩 kim-jong-un']);
  });
});

describe('an Arabic surname that is a word', () => {
  it('is a name once he is named, where he acts or is acted on', () => {
    const text = 'مبارك يتنحى\nقال نائب الرئيس إن الرئيس حسني مبارك تخلى عن منصبه. اتصل القذافي بمبارك. عيد مبارك.';
    expect(leadersIn('ar', '2011-02-11', text).filter((mention) => mention.endsWith('hosni-mubarak'))).toHaveLength(3);
  });
});

describe('a title of today, where another holder is remembered', () => {
  const company = 'Putin, Macron, Merz and Modi were there. Vladimir Putin, Emmanuel Macron and Friedrich Merz spoke.';

  it('stands for who holds the office, beside many of the day', () => {
    const text = `${company} The Cuban leader sent a telegram. Fidel Castro would have come.`;
    expect(leadersIn('en', '2026-05-05', text)).toContain('Cuban leader miguel-diaz-canel');
  });

  it('is left alone where the page is about him', () => {
    const text = `${company} Fidel Castro spoke. Castro smoked. Castro left. The Cuban leader sent a telegram.`;
    expect(leadersIn('en', '2026-05-05', text)).not.toContain('Cuban leader miguel-diaz-canel');
  });

  it('is nobody’s in the days of a coup, where who lost the office is named', () => {
    const text = 'Coup in La Paz: Evo Morales fled. The Bolivian president was sure of victory until Sunday.';
    expect(leadersIn('en', '2019-11-14', text)).toEqual(['Evo Morales evo-morales']);
    const regular = 'Dmitry Medvedev was sworn in, Vladimir Putin handed over. The Russian president thanked him.';
    expect(leadersIn('en', '2008-05-09', regular)).toContain('Russian president dmitry-medvedev');
  });

  it('is nobody’s who was ousted', () => {
    expect(leadersIn('en', '2014-02-28', 'The ousted Ukrainian president was pale.')).toEqual([]);
  });
});
