import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('a sheikh, a king, an emir with the whole of his name', () => {
  it.each([
    ['en', 'Sheikh Mohamed bin Zayed Al Nahyan', 'Mohamed bin Zayed Al Nahyan mohamed-bin-zayed-al-nahyan'],
    ['en', 'Sheikh Tamim bin Hamad Al Thani', 'Tamim bin Hamad Al Thani tamim-bin-hamad-al-thani'],
    ['en', 'King Salman bin Abdulaziz', 'Salman bin Abdulaziz salman-of-saudi-arabia'],
    ['de', 'Scheich Mohammed bin Zayed al-Nahyan', 'Mohammed bin Zayed al-Nahyan mohamed-bin-zayed-al-nahyan'],
    ['fr', 'le sultan Haïtham ben Tariq', 'Haïtham ben Tariq haitham-bin-tariq'],
    ['es', 'el jeque Mohamed bin Zayed', 'Mohamed bin Zayed mohamed-bin-zayed-al-nahyan'],
    ['ru', 'Шейха Мухаммеда бен Заида', 'Мухаммеда бен Заида mohamed-bin-zayed-al-nahyan'],
    ['uk', 'Мухаммед бін Салман', 'Мухаммед бін Салман mohammed-bin-salman'],
    ['uk', 'Марселу Ребелу ді Соза', 'Марселу Ребелу ді Соза marcelo-rebelo-de-sousa'],
  ])('in %s: %s', (lang, text, wanted) => {
    expect(leadersIn(lang, '2024-05-16', `${text}.`)).toEqual([wanted]);
  });

  it('is not his son', () => {
    expect(leadersIn('en', '2024-05-16', 'Sheikh Khalid bin Mohamed bin Zayed came to the summit.')).toEqual([]);
    expect(
      leadersIn('ar', '2011-10-21', 'معمر القذافي قتل. وسيف الإسلام القذافي فار من الجيش والحكومة والرئيس.'),
    ).toEqual(['معمر القذافي muammar-gaddafi']);
  });
});

describe('an office that names its country in its own way', () => {
  it.each([
    ['ru', 'Папа Римский молчал. Письмо Папе Римскому.', ['Папа Римский pope-francis', 'Папе Римскому pope-francis']],
    ['uk', 'Папа Римський молиться.', ['Папа Римський pope-francis']],
    ['ja', 'ローマ教皇は祈った。', ['ローマ教皇 pope-francis']],
    ['fr', 'Le roi des Belges a écrit.', ['roi des Belges philippe-of-belgium']],
    ['uk', 'Канцлерка ФРН зателефонувала.', ['Канцлерка ФРН angela-merkel']],
  ])('in %s: %s', (lang, text, wanted) => {
    expect(leadersIn(lang, '2021-12-01', text)).toEqual(wanted);
  });
});

describe('those long out of office beside two of their country', () => {
  it.each([
    ['es', '2014-06-19', 'Juró Felipe VI. Mariano Rajoy aplaudió; Zapatero y Aznar, también.', 'jose-maria-aznar'],
    [
      'pt',
      '2016-08-31',
      'Dilma Rousseff saiu, Michel Temer entrou. Collor votou no Senado.',
      'fernando-collor-de-mello',
    ],
  ])('in %s', (lang, published, text, id) => {
    const politics = { es: ' El presidente, el gobierno, el parlamento.', pt: ' O presidente, o governo.' }[lang];
    expect(leadersIn(lang, published, text + politics).join()).toContain(id);
  });
});

describe('a title in a time that is spoken of', () => {
  it.each([
    ['en', 'In 1999 the Russian president resigned.', ['Russian president boris-yeltsin']],
    ['en', 'In 2009 the US president spoke.', ['US president barack-obama']],
    ['en', 'In the 1990s the Russian president danced.', []],
    ['ru', 'В 90-е президент России пел.', []],
    ['ru', 'В 1990-х президент России пел.', []],
    ['fr', 'Dans les années 90, le président russe chantait.', []],
  ])('in %s: %s', (lang, text, wanted) => {
    expect(leadersIn(lang, '2025-10-03', text)).toEqual(wanted);
  });
});

describe('a son, and a wife', () => {
  it('are not who is named for them', () => {
    const text = 'Nicky Blair, son of Tony Blair, opened a shop. Blair was proud. The prime minister, the government.';
    expect(leadersIn('en', '2025-10-03', text)).toEqual(['Tony Blair tony-blair']);
  });

  it('name him whose they are where a given name follows', () => {
    const text = 'Президент Пётр Порошенко выступил. Жена Порошенко Марина — врач. Игрок Порошенко — однофамилец.';
    expect(leadersIn('ru', '2014-10-03', text)).toEqual([
      'Пётр Порошенко petro-poroshenko',
      'Порошенко petro-poroshenko',
    ]);
  });
});

describe('a surname behind others of the family', () => {
  it('is his who is in office and was named first', () => {
    const text = 'President Donald Trump signed. Melania Trump watched. Trump said so.';
    expect(leadersIn('en', '2025-01-21', text)).toEqual(['Donald Trump donald-trump', 'Trump donald-trump']);
    expect(leadersIn('en', '2025-01-21', 'Kim Jong Un came. Kim Yo Jong spoke. Kim said so.')).toEqual([
      'Kim Jong Un kim-jong-un',
    ]);
  });
});

describe('scripts without capitals', () => {
  it.each([
    ['ja', '2018-06-12', '金正恩委員長が来た。金委員長は話した。', ['金正恩 kim-jong-un', '金 kim-jong-un']],
    [
      'ar',
      '2024-10-23',
      'استقبل بوتين ناريندرا مودي. وسلم على مودي. الرئيس والقمة والحكومة.',
      ['بوتين vladimir-putin', 'ناريندرا مودي narendra-modi', 'مودي narendra-modi'],
    ],
    ['ar', '2019-05-11', 'واتصل الرئيس المصري بقادة الجيش.', ['الرئيس المصري abdel-fattah-el-sisi']],
    ['ar', '2022-08-02', 'وكان صالح وسعيد وشريف من بين الضحايا. الرئيس والحكومة والبرلمان.', []],
  ])('in %s, %s: %s', (lang, published, text, wanted) => {
    expect(leadersIn(lang, published, text)).toEqual(wanted);
  });
});

describe('Chinese and Japanese names beside those of others', () => {
  it.each([
    ['ja', 'マレーシアのアブドラ国王が国葬に参列した。', []],
    ['ja', 'ヨルダンのアブドラ国王が国葬に参列した。', ['アブドラ abdullah-ii-of-jordan']],
    ['ja', 'サウジアラビアのムハンマド皇太子が国葬に参列した。', ['ムハンマド mohammed-bin-salman']],
    ['ja', 'フィリピンのマルコス大統領夫人が国葬に参列した。', []],
    ['ja', 'フィリピンのマルコス大統領夫妻が国葬に参列した。', ['マルコス bongbong-marcos']],
    [
      'zh',
      '特朗普、习近平和塞拉利昂总统出席峰会,国务卿鲁比奥在座。',
      ['特朗普 donald-trump', '习近平 xi-jinping', '塞拉利昂总统 julius-maada-bio'],
    ],
    [
      'zh',
      '特朗普、习近平出席峰会,塞拉利昂总统比奥在座。',
      ['特朗普 donald-trump', '习近平 xi-jinping', '比奥 julius-maada-bio'],
    ],
  ])('in %s: %s', (lang, text, wanted) => {
    expect(leadersIn(lang, '2022-09-20', text)).toEqual(wanted);
  });
});
