import { describe, expect, it } from 'vitest';
import { subjectOf } from './form-trie.ts';
import { compileLexicon, LexiconFormatError, loadLexicon, matchNames, shipLexicon, unshipLexicon } from './lexicon.ts';
import type { NameEntry } from './types.ts';

const full = (leader: string, ...texts: string[]): NameEntry[] =>
  texts.map((text) => ({ text, sense: { kind: 'leader', leader, form: 'full' } }));
const short = (leader: string, ...texts: string[]): NameEntry[] =>
  texts.map((text) => ({ text, sense: { kind: 'leader', leader, form: 'short' } }));
const series = (id: string, lang: string, ...texts: string[]): NameEntry[] =>
  texts.map((text) => ({ text, lang, sense: { kind: 'series', series: id } }));

const entries: NameEntry[] = [
  ...full(
    'putin',
    'Vladimir Putin',
    'Владимир Путин',
    'Володимир Путін',
    'Владимир Владимирович Путин',
    '弗拉基米尔·普京',
  ),
  ...full('putin', 'ウラジーミル・プーチン', '블라디미르 푸틴', 'فلاديمير بوتين', 'Владимир Путин', 'ולדימיר פוטין'),
  ...short(
    'putin',
    'Putin',
    'Путин',
    'Путін',
    'Пуцін',
    '普京',
    'プーチン',
    '푸틴',
    'بوتين',
    'פוטין',
    'Poutine',
    'Putyin',
    'Πούτιν',
  ),
  ...full('vucic', 'Aleksandar Vučić', 'Александр Вучич', 'Александар Вучић'),
  ...short('vucic', 'Vučić', 'Вучич', 'Вучић', '武契奇'),
  ...full('kim', 'Kim Jong Un', 'Ким Чен Ын', '金正恩', '김정은', 'Kim Jongun'),
  ...short('kim', 'Kim', 'Ким'),
  ...full('xi', 'Xi Jinping', 'Си Цзиньпин', '习近平', 'شي جين بينغ'),
  ...short('xi', 'Xi'),
  ...full('zelensky', 'Volodymyr Zelensky', 'Володимир Зеленський', 'Владимир Зеленский', 'Wołodymyr Zełenski'),
  ...short(
    'zelensky',
    'Zelensky',
    'Зеленський',
    'Зеленский',
    'Zełenski',
    'Zelenskyj',
    'Zelenski',
    'ゼレンスキー',
    '泽连斯基',
  ),
  ...full('lukashenko', 'Александр Лукашенко', 'Олександр Лукашенко', 'Аляксандр Лукашэнка'),
  ...short('lukashenko', 'Лукашенко', 'Łukaszenka', 'Lukašenko'),
  ...full('fico', 'Robert Fico', 'Роберт Фицо', 'Роберт Фіцо'),
  ...short('fico', 'Fico', 'Фицо', 'Фіцо'),
  ...full('macron', 'Emmanuel Macron', 'Эмманюэль Макрон', 'Еммануель Макрон', 'إيمانويل ماكرون'),
  ...short('macron', 'Macron', 'Макрон', 'ماكرون', '马克龙', 'マクロン', 'Makron'),
  ...full('trump', 'Donald Trump', 'Дональд Трамп', 'ドナルド・トランプ', '唐纳德·特朗普', 'Donald J. Trump'),
  ...short('trump', 'Trump', 'Трамп', 'トランプ', '特朗普'),
  ...full('merz', 'Friedrich Merz', 'Фридрих Мерц', 'Фрідріх Мерц'),
  ...short('merz', 'Merz', 'Мерц'),
  ...full('meloni', 'Giorgia Meloni', 'Джорджа Мелони'),
  ...short('meloni', 'Meloni', 'Мелони'),
  ...full('merkel', 'Angela Merkel', 'Ангела Меркель'),
  ...short('merkel', 'Merkel', 'Меркель', 'Merkelová'),
  ...full('may', 'Theresa May', 'Theresa Mayová', 'Тереза Мэй'),
  ...short('may', 'May', 'Mayová', 'Мэй'),
  ...full('leyen', 'Ursula von der Leyen', 'Ursula von der Leyenová', 'Урсула фон дер Ляйен'),
  ...short('leyen', 'von der Leyen', 'von der Leyenová'),
  ...full('sisi', 'Abdel Fattah el-Sisi', 'عبد الفتاح السيسي'),
  ...short('sisi', 'Sisi', 'el-Sisi', 'al-Sisi', 'السيسي'),
  ...full('duda', 'Andrzej Duda', 'Анджей Дуда'),
  ...short('duda', 'Duda', 'Дуда'),
  ...full('orban', 'Viktor Orbán', 'Orbán Viktor', 'Виктор Орбан'),
  ...short('orban', 'Orbán', 'Орбан'),
  ...full('erdogan', 'Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'),
  ...short('erdogan', 'Erdoğan'),
  ...full('sandu', 'Maia Sandu'),
  ...short('sandu', 'Sandu'),
  ...full('modi', 'Narendra Modi', 'Нарендра Моди', 'ناريندرا مودي'),
  ...short('modi', 'Modi', 'Моди', '莫迪'),
  ...full('mitsotakis', 'Κυριάκος Μητσοτάκης'),
  ...short('mitsotakis', 'Μητσοτάκης'),
  ...full('mbs', 'Mohammed bin Salman'),
  ...short('mbs', 'MBS', 'bin Salman'),
  ...full('sen', 'Hun Sen'),
  ...short('sen', 'Sen'),
  ...short('ma', 'Ma'),
  ...short('neill', 'Neill'),
  ...short('brown', 'Brown'),
  ...full('bush', 'George W. Bush', 'Джордж Буш'),
  ...short('bush', 'Bush', 'Буш'),
  ...short('bush-elder', 'Bush'),
  ...full('katainen', 'Jyrki Katainen'),
  ...short('katainen', 'Katainen', 'Niinistö'),
  ...full('pavel', 'Petr Pavel'),
  ...full('lula', 'Lula da Silva'),
  ...short('lula', 'Lula', 'Лула'),
  ...full('ishiba', '石破茂'),
  ...short('merkel', 'A. Merkel', 'Merkel'),
  ...short('xi', '習', '李'),
  ...series('g20', 'ru', 'саммит «Большой двадцатки»'),
  ...series('moscow-victory-day', 'en', '9 May parade'),
  ...series('moscow-victory-day', 'ru', 'парад Победы', 'День Победы'),
  ...series('moscow-victory-day', 'en', 'Victory Day'),
  ...series('papal-funeral', 'en', "Pope Francis' funeral"),
  ...series('nato-summit', 'fr', "sommet de l'OTAN"),
];
const lexicon = loadLexicon(compileLexicon(entries));

/** What the text's names are, each with its leader unless `bare`. */
const found = (text: string, lang?: string) =>
  matchNames(text, lexicon, lang === undefined ? {} : { lang }).map((m) => text.slice(m.start, m.end));

describe('exact forms', () => {
  it.each<[text: string, names: string[]]>([
    ['Aleksandar Vucic came', ['Aleksandar Vucic']],
    ['Vuc\u030cic\u0301 came', ['Vuc\u030cic\u0301']],
    ["VUČIĆ's and Vucic’s, Putin's", ['VUČIĆ', 'Vucic', 'Putin']],
    [
      'Kim Jong-un, Kim\u00a0Jong\nUn, KIM JONG UN, Kim Jong-\n  un, Kim Jongun',
      ['Kim Jong-un', 'Kim\u00a0Jong\nUn', 'KIM JONG UN', 'Kim Jong-\n  un', 'Kim Jongun'],
    ],
    ['Vladimir\n\nPutin', ['Putin']],
    ['Vla\u00addimir \u200ePutin\u200e spoke', ['Vla\u00addimir \u200ePutin']],
    ['国家主席习近平宣布，普京总统和金正恩。', ['习近平', '普京', '金正恩']],
    ['George W Bush, George W. Bush, George Bush', ['George W Bush', 'George W. Bush', 'Bush']],
    ['Donald J Trump and Donald J.Trump', ['Donald J Trump', 'Donald J.Trump']],
    ['vucic, Vucics, macron, Macronia, XMacron, Macron2', []],
    ['(Putin) "Putin" «Putin» Putin—Putin…', ['Putin', 'Putin', 'Putin', 'Putin', 'Putin']],
    ['ＰＵＴＩＮ and Xi', ['ＰＵＴＩＮ', 'Xi']],
    ['Vladimir putin', []],
    ['Lula da Silva, LULA DA SILVA, Lula', ['Lula da Silva', 'LULA DA SILVA', 'Lula']],
    ['', []],
    ['P', []],
    ['Xi', ['Xi']],
    ['Vladimir “Putin” and “Vladimir Putin”', ['Vladimir “Putin”', 'Vladimir Putin']],
  ])('%j', (text, names) => expect(found(text)).toEqual(names));

  it('reports all senses of a form', () => {
    const [match] = matchNames('Bush', lexicon);
    expect(match?.senses).toEqual([
      { kind: 'leader', leader: 'bush', form: 'short' },
      { kind: 'leader', leader: 'bush-elder', form: 'short' },
    ]);
  });

  it('keeps the stronger kind of one leader', () => {
    const twice = loadLexicon(compileLexicon([...short('a', 'Ana Brnabić'), ...full('a', 'Ana Brnabic')]));
    expect(matchNames('Ana Brnabić', twice)[0]?.senses).toEqual([{ kind: 'leader', leader: 'a', form: 'full' }]);
  });
});

describe('word boundaries', () => {
  it.each<[why: string, text: string, names: string[]]>([
    [
      'parts of compounds',
      'Macron-led, pro-Putin, anti-Trump, Anti-Trump, Post-Merkel, Trump–Putin, Trump-Putin',
      ['Macron', 'Putin', 'Trump', 'Trump', 'Merkel', 'Trump', 'Putin', 'Trump', 'Putin'],
    ],
    ['double-barrelled surnames', 'Ann Lloyd-Brown and Smith-May', []],
    ['apostrophes inside names', 'O’Neill, Ma’ruf Amin', []],
    ['elision', 'd’Orbán', ['Orbán']],
    ['letters that are words', 'A. Merkel; A Merkel hay que verla', ['A. Merkel', 'Merkel']],
    ['addresses and handles', '@Macron wrote on Trump.com', []],
    ['capitals that are another acronym', 'Sen. Paul; the SEN code and a MA degree', ['Sen']],
    ['headlines in capitals', 'XI, PUTIN, KIM SHARE BALCONY', ['XI', 'PUTIN', 'KIM']],
    ['acronyms only in capitals', 'MBS met Mbs', ['MBS']],
    [
      'particles to the left',
      'with el-Sisi, Al-Sisi, Sisi; von der Leyen and Leyen; Von der Leyen; bin Salman',
      ['el-Sisi', 'Al-Sisi', 'Sisi', 'von der Leyen', 'Von der Leyen', 'bin Salman'],
    ],
  ])('%s', (_, text, names) => expect(found(text, 'en')).toEqual(names));

  it('elides at the head of a French sentence', () => expect(found('L’Orbán', 'fr')).toEqual(['Orbán']));
});

describe('endings', () => {
  it.each<[lang: string, text: string, names: string[]]>([
    [
      'ru',
      'рядом с Владимиром Путиным, Александра Вучича, Ким Чен Ына',
      ['Владимиром Путиным', 'Александра Вучича', 'Ким Чен Ына'],
    ],
    [
      'ru',
      'Роберту Фицо, Макроном, Мерца, Джорджи Мелони, Ангелой Меркель, Терезы Мэй',
      ['Роберту Фицо', 'Макроном', 'Мерца', 'Джорджи Мелони', 'Ангелой Меркель', 'Терезы Мэй'],
    ],
    [
      'ru',
      'Зеленского, Зеленскому, Зеленским, о Зеленском; Александра Лукашенко; Дуды, Лулой',
      ['Зеленского', 'Зеленскому', 'Зеленским', 'Зеленском', 'Александра Лукашенко', 'Дуды', 'Лулой'],
    ],
    [
      'ru',
      'Дональду Трампу, Нарендру Моди, Буша, Си Цзиньпина',
      ['Дональду Трампу', 'Нарендру Моди', 'Буша', 'Си Цзиньпина'],
    ],
    [
      'ru',
      'Владимир Владимирович Путин, Александра Григорьевича Лукашенко',
      ['Владимир Владимирович Путин', 'Александра Григорьевича Лукашенко'],
    ],
    ['ru', 'Эмманюэль Жанович Макрон и Дональд Иванович', ['Эмманюэль Жанович Макрон']],
    ['ru', 'Путинский, Путинка, Трампизм, Макронист', []],
    [
      'uk',
      'Володимиру Зеленському, Путіну, Путіним, Макроном, Лукашенка, Лукашенком, Фіца, Фрідріхові Мерцу',
      [
        'Володимиру Зеленському',
        'Путіну',
        'Путіним',
        'Макроном',
        'Лукашенка',
        'Лукашенком',
        'Фіца',
        'Фрідріхові Мерцу',
      ],
    ],
    ['be', 'Пуціна, Пуціным', ['Пуціна', 'Пуціным']],
    [
      'sr',
      'Aleksandra Vučića, Vučićem, Putina, Putinom, Fica, Zelenskog, Zelenskim, Modija, Dude, Makrona',
      [
        'Aleksandra Vučića',
        'Vučićem',
        'Putina',
        'Putinom',
        'Fica',
        'Zelenskog',
        'Zelenskim',
        'Modija',
        'Dude',
        'Makrona',
      ],
    ],
    ['sr', 'Александра Вучића, Вучићем, Путину', ['Александра Вучића', 'Вучићем', 'Путину']],
    ['sr', 'Vučićev, Putinova', []],
    [
      'pl',
      'Putina, Putinem, Andrzeja Dudy, Dudzie, Dudę, Zełenskiego, Zełenskim, Trumpa, Łukaszence, Ficy, Modiego',
      [
        'Putina',
        'Putinem',
        'Andrzeja Dudy',
        'Dudzie',
        'Dudę',
        'Zełenskiego',
        'Zełenskim',
        'Trumpa',
        'Łukaszence',
        'Ficy',
        'Modiego',
      ],
    ],
    [
      'cs',
      'Macronovi, Macronem, Mayové, Ursulou von der Leyenovou, Zelenského, Ficem, Petra Pavla, Merkelové',
      [
        'Macronovi',
        'Macronem',
        'Mayové',
        'Ursulou von der Leyenovou',
        'Zelenského',
        'Ficem',
        'Petra Pavla',
        'Merkelové',
      ],
    ],
    ['sk', 'Roberta Fica, Ficovi, Ficom, Trumpom', ['Roberta Fica', 'Ficovi', 'Ficom', 'Trumpom']],
    ['ro', 'Maiei Sandu, lui Putin', ['Maiei Sandu', 'Putin']],
    ['de', 'Putins Gäste, Angela Merkels, Xis', ['Putins', 'Angela Merkels', 'Xis']],
    ['tr', "Erdoğan'ın, Putin’le, Trump'a", ['Erdoğan', 'Putin', 'Trump']],
    [
      'fi',
      'Putinin, Putinille, Niinistön, Kataisen, Vladimir Putinia',
      ['Putinin', 'Putinille', 'Niinistön', 'Kataisen', 'Vladimir Putinia'],
    ],
    ['hu', 'Putyinnal, Orbán Viktornak, Orbánt, Trumppal', ['Putyinnal', 'Orbán Viktornak', 'Orbánt', 'Trumppal']],
    ['el', 'του Κυριάκου Μητσοτάκη, ο Πούτιν', ['Κυριάκου Μητσοτάκη', 'Πούτιν']],
    ['en', 'Putins and Macrona', []],
  ])('%s: %s', (lang, text, names) => expect(found(text, lang)).toEqual(names));

  it('says that an ending was taken off', () => {
    const inflected = (text: string, lang: string) => matchNames(text, lexicon, { lang }).map((m) => m.inflected);
    expect(inflected('Путина и Путин', 'ru')).toEqual([true, false]);
    expect(inflected("Erdoğan'ın", 'tr')).toEqual([false]);
  });
});

describe('spellings of one language', () => {
  const spelled = loadLexicon(
    compileLexicon([
      { text: 'Rafael Korea', lang: 'sr', sense: { kind: 'leader', leader: 'correa', form: 'variant' } },
      { text: 'Korea', lang: 'sr', sense: { kind: 'leader', leader: 'correa', form: 'short' } },
      { text: 'Mej', lang: 'sr', sense: { kind: 'leader', leader: 'may', form: 'short' } },
      { text: 'Mej', sense: { kind: 'leader', leader: 'mej', form: 'short' } },
    ]),
  );
  const leaders = (text: string, lang?: string) =>
    matchNames(text, spelled, lang === undefined ? {} : { lang }).map((match) =>
      match.senses.map((sense) => (sense.kind === 'leader' ? sense.leader : sense.series)).join('+'),
    );

  it('stay on pages of that language where they are surnames', () => {
    expect(leaders('Korea, Mej', 'sr')).toEqual(['correa', 'may+mej']);
    expect(leaders('Korea, Mej', 'hr-HR')).toEqual(['correa', 'may+mej']);
    expect(leaders('Korea, Mej', 'en')).toEqual(['mej']);
    expect(leaders('Korea, Mej')).toEqual(['mej']);
    expect(leaders('Rafael Korea', 'en')).toEqual(['correa']);
  });
});

describe('clitics', () => {
  it.each<[text: string, names: string[]]>([
    ['وبوتين لبوتين بوتين', ['بوتين', 'بوتين', 'بوتين']],
    ['والسيسي وعبد الفتاح السيسي وماكرون', ['السيسي', 'عبد الفتاح السيسي', 'ماكرون']],
    ['للسيسي وللسيسي', ['للسيسي', 'للسيسي']],
    ['لفلاديمير بوتين', ['فلاديمير بوتين']],
    ['فُلاديمير بُوتِين', ['فُلاديمير بُوتِين']],
    ['ולדימיר פוטין, לפוטין, ופוטין', ['ולדימיר פוטין', 'פוטין', 'פוטין']],
    ['كبوتينات', []],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('scripts without spaces', () => {
  it.each<[text: string, names: string[]]>([
    ['普京特使, 俄罗斯普京, 普京乌克兰', ['普京', '普京', '普京']],
    ['莫迪利亚尼的画', []],
    ['在莫迪堡开会, 莫迪堡垒', ['莫迪']],
    ['梅拉尼娅·特朗普与唐纳德·特朗普', ['唐纳德·特朗普']],
    ['メラニア・トランプ夫人とドナルド・トランプ大統領', ['ドナルド・トランプ']],
    ['プーチン大統領とマクロン氏、ゼレンスキー氏', ['プーチン', 'マクロン', 'ゼレンスキー']],
    ['プーチンスキー、スプーチン', []],
    ['トランプ・プーチン会談', ['トランプ', 'プーチン']],
    ['石破茂首相は石破 茂と', ['石破茂', '石破 茂']],
    ['푸틴은 블라디미르 푸틴이 신푸틴', ['푸틴', '블라디미르 푸틴']],
    ['与Putin会谈', ['Putin']],
    ['習主席と習氏、学習氏名、習慣', ['習', '習']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});

describe('series', () => {
  it('may begin small in its own language', () => {
    expect(found('на параде Победы', 'ru')).toEqual(['параде Победы']);
    expect(found('Парад Победы и День победы, парад победы', 'ru')).toEqual([
      'Парад Победы',
      'День победы',
      'парад победы',
    ]);
    expect(found('le sommet de l’Otan', 'fr')).toEqual(['sommet de l’Otan']);
    expect(found('le sommet de l’Otan', 'en')).toEqual([]);
    expect(found('на саммите «Большой двадцатки», саммит Большой двадцатки', 'ru')).toEqual([
      'саммите «Большой двадцатки»',
      'саммит Большой двадцатки',
    ]);
    expect(found('the 9 May parade', 'en')).toEqual(['9 May parade']);
    expect(found('on victory day, on Victory day', 'fr')).toEqual(['Victory day']);
    expect(found('for Pope Francis’ funeral', 'en')).toEqual(['Pope Francis’ funeral']);
  });
});

describe('the blob', () => {
  const blob = compileLexicon(entries);
  it('is refused when of another kind or version, cut short or altered', () => {
    const altered = blob.slice();
    altered[200] = (altered[200] ?? 0) ^ 1;
    const older = blob.slice();
    older[4] = 99;
    for (const bad of [new Uint8Array(0), new Uint8Array([1, 2, 3]), blob.slice(0, -1), altered, older]) {
      expect(() => loadLexicon(bad)).toThrow(LexiconFormatError);
    }
  });

  it('loads from any place in a buffer', () => {
    const shifted = new Uint8Array(blob.length + 3).subarray(3);
    shifted.set(blob);
    expect(matchNames('Putin', loadLexicon(shifted))).toHaveLength(1);
  });

  it('is the same for the same forms, and may be empty', () => {
    expect(compileLexicon(entries)).toEqual(blob);
    expect(matchNames('Putin 习近平', loadLexicon(compileLexicon([])))).toEqual([]);
  });
});

describe('a lexicon that is shipped', () => {
  const subjects = [...new Set(entries.map(({ sense }) => subjectOf(sense)))].sort();

  it.each([
    ['all forms', entries],
    ['one in Han alone', short('xi', '習')],
    ['one with particles', short('leyen', 'von der Leyen')],
    ['a letter of two units', short('deseret', '𐐀𐐁', '𐐀𐐂')],
    ['nobody', []],
  ])('is laid out as if it had been compiled: %s', (_, some) => {
    expect(unshipLexicon(shipLexicon(some, subjects), subjects)).toEqual(compileLexicon(some, subjects));
  });

  it('is of no use where it was damaged', () => {
    const shipped = shipLexicon(entries, subjects);
    expect(() => unshipLexicon(shipped.subarray(0, -4), subjects)).toThrow(LexiconFormatError);
    expect(() => unshipLexicon(shipped.fill(7, 200, 204), subjects)).toThrow(LexiconFormatError);
  });
});
