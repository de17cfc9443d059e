import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('people and things of a leader’s name on pages of politics', () => {
  it.each([
    [
      'a son, and who goes on to be called by the surname',
      'en',
      '2012-05-05',
      'Nicky, son of Tony Blair, the former prime minister, is an agent. Blair sells players. The government smiled.',
      ['Tony Blair tony-blair'],
    ],
    [
      'whose wife she is keeps his name',
      'en',
      '2004-05-05',
      'Cherie, wife of Tony Blair, is a lawyer. Blair is prime minister. The government smiled.',
      ['Tony Blair tony-blair', 'Blair tony-blair'],
    ],
    ['a kit man', 'es', '2019-05-05', 'El utillero Nicolás Maduro ganó con el equipo la liga.', []],
    ['a kit man of a club', 'es', '2019-05-05', 'Lo celebró el utillero del Zamora, Nicolás Maduro, tras el gol.', []],
    [
      'two surnames of one person, here and there',
      'en',
      '2015-05-05',
      'Prof Angela Brown-Merkel wrote to parliament. Brown-Merkel smiled. Angela Merkel was absent.',
      ['Angela Merkel angela-merkel'],
    ],
    [
      'two who talk',
      'en',
      '2025-08-15',
      'The Donald Trump-Putin summit began in Alaska. The president smiled.',
      ['Donald Trump donald-trump', 'Putin vladimir-putin'],
    ],
    [
      'a thing with its article and its verb',
      'en',
      '2015-05-05',
      'The Xi is a cousin of the proton. President Xi was in Beijing. The Xi government agreed.',
      ['Xi xi-jinping', 'Xi xi-jinping'],
    ],
    [
      'a wife, addressed so',
      'en',
      '2012-09-05',
      'Barack Obama and the president of Congress listened. Mrs. Obama spoke. Mr. Obama left.',
      ['Barack Obama barack-obama', 'Obama barack-obama'],
    ],
    [
      'a wife in French',
      'fr',
      '2023-09-05',
      'Emmanuel Macron a reçu le président. Mme Macron souriait. M. Macron parlait.',
      ['Emmanuel Macron emmanuel-macron', 'Macron emmanuel-macron'],
    ],
    [
      'a wife in German, and a chancellor',
      'de',
      '2025-09-05',
      'Friedrich Merz kam. Frau Merz lächelte. Frau Merkel, Kanzlerin und Präsidentin der Regierung, sprach.',
      ['Friedrich Merz friedrich-merz', 'Merkel angela-merkel'],
    ],
    [
      'a husband, when both have been named',
      'en',
      '2024-12-30',
      'Former President Bill Clinton, with Hillary Clinton, former secretary of state, praised Congress. Mr. Clinton spoke.',
      ['Bill Clinton bill-clinton', 'Clinton bill-clinton'],
    ],
    [
      'a president beside compatriots',
      'en',
      '2024-12-30',
      'Barack Obama paid tribute. President Carter deserved it.',
      ['Barack Obama barack-obama', 'Carter jimmy-carter'],
    ],
    [
      'another of swapped names',
      'en',
      '2025-10-25',
      'Foreign Minister Mohamad Hasan met the president and the prime minister.',
      [],
    ],
    [
      'a resident, and who was born when',
      'ru',
      '2015-05-07',
      'За рулём был Владимир Путин, житель Подольска. Свидетель Борис Ельцин, 1980 года рождения, дал показания. Президент, министр и правительство.',
      [],
    ],
    [
      'a young namesake',
      'pl',
      '2021-03-15',
      'Ewa Kopacz, 21 lat, pobiegła. 19-letni Andrzej Duda też. Prezydent, minister i rząd gratulowali.',
      [],
    ],
    [
      'a plumber',
      'es',
      '2018-08-08',
      'Pedro Sánchez, fontanero de Albacete, ganó. El presidente, el ministro, el gobierno y el parlamento aplaudieron.',
      [],
    ],
    [
      'presidents of institutions',
      'en',
      '2014-09-09',
      'University president Park resigned. Company president Castro met the prime minister of Cuba, the government and parliament.',
      ['prime minister of Cuba raul-castro'],
    ],
    [
      'a horse',
      'de',
      '2021-07-03',
      'Das Pferd Obama siegte. Der Präsident, der Kanzler und die Regierung jubelten.',
      [],
    ],
    [
      'a given name that is another',
      'de',
      '2019-05-20',
      'Angelina Merkel kam. Der Präsident, der Kanzler, der Minister und die Regierung sprachen.',
      [],
    ],
    [
      'a teacher with her age',
      'de',
      '2010-05-05',
      'Angela Merkel (53), Lehrerin, kam mit. Der Präsident, der Minister, die Regierung und das Parlament dankten.',
      [],
    ],
    [
      'a driver',
      'ru',
      '2007-05-05',
      'Водитель Ельцин не справился с управлением. Президент, министр, правительство и парламент скорбят.',
      [],
    ],
    [
      'a priest',
      'fr',
      '2025-06-05',
      "L'abbé Merz a béni la place. Le président, le ministre, le gouvernement et le parlement étaient là.",
      [],
    ],
    [
      'a runner of another initial in a list',
      'en',
      '2019-07-30',
      '1 K. Modi 17:02, 2 T. Putin 17:10. The president, the minister, the government and parliament cheered.',
      [],
    ],
    [
      'an initial that ends a sentence',
      'en',
      '2019-07-30',
      'They chose Plan B. Modi smiled. The prime minister, the government and parliament cheered in Moscow.',
      ['Modi narendra-modi'],
    ],
    [
      'an airport by its city',
      'en',
      '2022-01-17',
      "Flights at Montreal's Trudeau were cancelled. The government, the minister, the president and parliament met.",
      [],
    ],
    [
      'to whom one writes of flights',
      'en',
      '2022-01-17',
      'The president wrote to Trudeau about flights from China. The government, the minister and parliament met.',
      ['Trudeau justin-trudeau'],
    ],
    ['a ship that sails', 'en', '2003-01-14', 'The Ronald Reagan sailed. The president thanked the navy.', []],
    [
      'Arabs of other given names',
      'ar',
      '2019-03-01',
      'قال الرئيس إن الحكومة والبرلمان والوزير والانتخابات في القمة. وأضاف ياسر السيسي شيئا.',
      [],
    ],
    [
      'a Chinese whose given name sounds like it',
      'zh',
      '2024-11-02',
      '陈莫迪说，总统、总理、议会和政府都来了。莫迪笑了。',
      [],
    ],
    [
      'an airport by bare name',
      'en',
      '2018-05-05',
      'At Lech Walesa in Gdansk, flights were delayed. Lech Walesa spoke to the government.',
      ['Lech Walesa lech-walesa'],
    ],
    [
      'a player in another case',
      'ru',
      '2021-08-21',
      'Рублёв победил Даниила Медведева. Медведев не вышел в финал. Правительство, парламент и министр поздравили.',
      [],
    ],
    [
      'initials behind a given name',
      'en',
      '2017-10-17',
      'Jay Y. Lee, Kwon and the court. A South Korean court sentenced Lee. The government and the president spoke.',
      [],
    ],
    [
      'initials of the leader',
      'en',
      '2025-10-17',
      'In South Korea, J. M. Lee spoke. The government agreed, the president and the parliament too.',
      ['Lee lee-jae-myung'],
    ],
    [
      'a maker of shirts, once called so',
      'fr',
      '2020-07-01',
      'La marque italienne Macron et le club. Le nom de Macron plaît. Le gouvernement, le ministre et le parlement sont habillés par Macron.',
      [],
    ],
    [
      'a street',
      'pt',
      '2016-05-13',
      'A Rua Fernando Henrique fechou. O governo, o presidente e o congresso lamentaram.',
      [],
    ],
    [
      'a longer given name',
      'ja',
      '2025-11-05',
      '石破茂美さんが見た。石破茂首相は東京にいる。',
      ['石破茂 shigeru-ishiba'],
    ],
    [
      'a short name that ends with a stop before a daughter',
      'en',
      '2024-05-05',
      'Vice President Sara Duterte fell out with President Ferdinand Marcos Jr. Duterte, daughter of his predecessor, smiled.',
      ['Ferdinand Marcos Jr. bongbong-marcos'],
    ],
    [
      'another politician of the surname',
      'ja',
      '2025-10-05',
      '小泉進次郎農相が会見した。小泉氏は政府の方針を述べた。首相と大臣も出席した。',
      [],
    ],
    ['a company of the surname', 'ja', '2009-02-05', '株式会社麻生は福岡にある。政府と首相と大臣が述べた。', []],
    [
      'a wife the page is about, whose husband has left office',
      'en',
      '2016-07-27',
      'Hillary Clinton won the nomination. Former president Bill Clinton listened. Clinton promised a new government.',
      ['Bill Clinton bill-clinton'],
    ],
    [
      'a wife with two surnames',
      'de',
      '2013-09-05',
      'Doris Schröder-Köpf sitzt im Landtag. Schröder-Köpf sprach zur Regierung. Altkanzler Gerhard Schröder schwieg.',
      ['Gerhard Schröder gerhard-schroder'],
    ],
    ['a word that begins in the name', 'zh', '2023-01-07', '李克强化管理。总理李克强说。', ['李克强 li-keqiang']],
  ])('%s', (_, lang, published, text, wanted) => {
    expect(leadersIn(lang, published, text)).toEqual(wanted);
  });
});

describe('a title that tells a woman from a man', () => {
  it.each([
    [
      'fr',
      'La chancelière allemande a reçu le président français. La Première ministre italienne est venue.',
      ['président français emmanuel-macron', 'Première ministre italienne giorgia-meloni'],
    ],
    ['fr', 'Le Premier ministre italien est venu avec la présidente française.', []],
    [
      'de',
      'Die deutsche Bundeskanzlerin und der italienische Ministerpräsident fehlten, die slowakische Präsidentin nicht.',
      ['slowakische Präsidentin zuzana-caputova'],
    ],
    ['es', 'El primer ministro italiano habló con la presidenta eslovaca.', ['presidenta eslovaca zuzana-caputova']],
    [
      'pt',
      'O presidente da Comissão Europeia ouviu a presidente da Comissão Europeia.',
      ['presidente da Comissão Europeia ursula-von-der-leyen'],
    ],
    ['ar', 'قالت رئيسة الوزراء الإيطالية في روما.', ['رئيسة الوزراء الإيطالية giorgia-meloni']],
    ['sr', 'Predsednica Francuske i predsednica Slovačke su došle.', ['predsednica Slovačke zuzana-caputova']],
    ['ru', 'Премьер-министр Италии прилетела.', ['Премьер-министр Италии giorgia-meloni']],
  ])('in %s: %s', (lang, text, wanted) => {
    expect(leadersIn(lang, '2023-05-05', text)).toEqual(wanted);
  });
});

describe('a title that tells that it was held', () => {
  it.each([
    [
      'de',
      '2013-09-05',
      'Altkanzler Gerhard Schröder schwieg. Die Regierung sprach.',
      ['Gerhard Schröder gerhard-schroder'],
    ],
    ['de', '2013-09-05', 'Bundeskanzler a. D. Gerhard Schröder schwieg.', ['Gerhard Schröder gerhard-schroder']],
    [
      'es',
      '2013-09-05',
      'El expresidente Felipe González calló. El gobierno habló.',
      ['Felipe González felipe-gonzalez'],
    ],
    ['es', '2013-09-05', 'El exjefe del Ejecutivo Felipe González calló.', ['Felipe González felipe-gonzalez']],
    ['es', '2013-09-05', 'El expresidente de Francia calló. El gobierno habló.', []],
    ['uk', '2015-09-05', 'Експрезидент Франції промовчав. Уряд виступив.', []],
    ['ja', '2022-05-05', '森元首相が述べた。元首相の麻生氏も。', ['森 yoshiro-mori', '麻生 taro-aso']],
    ['pl', '2015-09-05', 'Eksprezydent Francji milczał. Rząd mówił.', []],
  ])('in %s, %s: %s', (lang, published, text, wanted) => {
    expect(leadersIn(lang, published, text)).toEqual(wanted);
  });
});
