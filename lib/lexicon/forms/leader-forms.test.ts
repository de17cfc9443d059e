import { describe, expect, it } from 'vitest';
import type { Leader, LeaderName } from '../../packs/schema.ts';
import { leaderForms } from './leader-forms.ts';

function leader(name: string, country: string, names: LeaderName[] = [], title = 'President'): Leader {
  return { id: 'x', name, country, names, offices: [{ title, role: 'state', from: '2000', to: null }] };
}

function forms(...args: Parameters<typeof leader>): Record<'full' | 'variant' | 'short', string[]> {
  const by = { full: [] as string[], variant: [] as string[], short: [] as string[] };
  for (const { text, sense } of leaderForms(leader(...args))) if (sense.kind === 'leader') by[sense.form].push(text);
  return by;
}

const ru = (text: string): LeaderName => ({ text, lang: 'ru', kind: 'full' });

describe('surnames, by convention', () => {
  it.each<[name: string, country: string, short: string[], not: string[]]>([
    ['Emmanuel Macron', 'FR', ['Macron'], ['Emmanuel', 'E. Macron']],
    ['Ursula von der Leyen', 'EU', ['von der Leyen'], ['Leyen', 'der Leyen']],
    ['Dominique de Villepin', 'FR', ['de Villepin', 'Villepin'], []],
    ['Alexander De Croo', 'BE', ['De Croo'], ['Croo']],
    ['Luiz Inácio Lula da Silva', 'BR', ['Lula da Silva', 'Lula'], ['Silva', 'Inácio']],
    ['Marcelo Rebelo de Sousa', 'PT', ['Rebelo de Sousa', 'Rebelo'], ['Marcelo']],
    ['Andrés Manuel López Obrador', 'MX', ['López Obrador', 'López'], ['Manuel', 'Manuel López']],
    ['Juan Manuel Santos', 'CO', ['Santos'], ['Manuel Santos', 'Juan Santos']],
    ['Abdel Fattah el-Sisi', 'EG', ['el-Sisi', 'al-Sisi', 'Sisi', 'Sissi'], ['Abdel']],
    ['Mohammed bin Salman', 'SA', ['bin Salman', 'ben Salman'], ['Salman']],
    ['Tamim bin Hamad Al Thani', 'QA', ['bin Hamad'], ['Al Thani', 'Thani']],
    ['Kim Jong-un', 'KP', ['Kim'], ['Jong-un', 'J. Kim']],
    ['Xi Jinping', 'CN', ['Xi'], ['Jinping']],
    ['Frank Hsieh', 'TW', ['Hsieh'], ['Frank']],
    ['Lee Hsien Loong', 'SG', ['Lee'], ['Loong']],
    ['Nguyễn Phú Trọng', 'VN', ['Trọng'], ['Nguyễn']],
    ['Katrín Jakobsdóttir', 'IS', ['Katrín', 'Jakobsdóttir'], []],
    ['Abiy Ahmed', 'ET', ['Abiy'], ['Ahmed']],
    ['Thaksin Shinawatra', 'TH', ['Thaksin', 'Shinawatra'], []],
    ['Hun Sen', 'KH', [], ['Hun', 'Sen']],
    ['Min Aung Hlaing', 'MM', [], ['Min', 'Hlaing']],
    ['Suharto', 'ID', [], ['Suharto']],
    ['George W. Bush', 'US', ['Bush'], ['George', 'G. W. Bush']],
    ['Ferdinand Marcos Jr.', 'PH', ['Marcos', 'Ferdinand Marcos'], []],
  ])('%s (%s)', (name, country, short, not) => {
    const found = forms(name, country).short;
    expect(found).toEqual(expect.arrayContaining(short));
    for (const other of not) expect(found).not.toContain(other);
  });
});

describe('shorter and turned full names', () => {
  it.each<[rule: string, name: string, country: string, variants: string[]]>([
    ['initials go', 'George W. Bush', 'US', ['George Bush']],
    ['patronymics go', 'Vladimir Vladimirovich Putin', 'RU', ['Vladimir Putin']],
    ['a second given name goes before two surnames', 'José Luis Rodríguez Zapatero', 'ES', ['José Rodríguez Zapatero']],
    ['houses go', 'Mohammed bin Zayed Al Nahyan', 'AE', ['Mohammed bin Zayed', 'Mohamed bin Zayed']],
    [
      'fathers of fathers go',
      'Mohammed bin Abdulrahman bin Jassim Al Thani',
      'QA',
      ['Mohammed bin Abdulrahman Al Thani'],
    ],
    ['Hungarians turn', 'Viktor Orbán', 'HU', ['Orbán Viktor']],
    ['Japanese turn', 'Shinzo Abe', 'JP', ['Abe Shinzo']],
    ['syllables join and turn', 'Kim Jong-un', 'KP', ['Kim Jongun', 'Jong-un Kim']],
    ['apostrophes vanish', "Siaosi Sovaleni Tu'ivakano", 'TO', ['Siaosi Sovaleni Tuivakano']],
  ])('%s: %s', (_, name, country, variants) => {
    expect(forms(name, country).variant).toEqual(expect.arrayContaining(variants));
  });

  it.each([
    ['Otto Pérez Molina', 'GT', 'Otto Pérez'],
    ['Cristina Fernández de Kirchner', 'AR', 'Cristina Kirchner'],
    ['Recep Tayyip Erdoğan', 'TR', 'Recep Erdoğan'],
    ['Anders Fogh Rasmussen', 'DK', 'Fogh Rasmussen'],
  ])('what others may bear is short: %s', (name, country, reduced) => {
    expect(forms(name, country).short).toContain(reduced);
  });
});

describe('competing spellings', () => {
  it.each<[rule: string, name: string, country: string, variants: string[]]>([
    ['ö as oe', 'Gerhard Schröder', 'DE', ['Gerhard Schroeder']],
    ['ø as oe', 'Jonas Gahr Støre', 'NO', ['Jonas Gahr Stoere']],
    ['đ as dj', 'Milo Đukanović', 'ME', ['Milo Djukanović']],
    ['-ić as -ich, -itch', 'Aleksandar Vučić', 'RS', ['Aleksandar Vuchich', 'Aleksandar Vučitch']],
    ['-sky', 'Volodymyr Zelenskyy', 'UA', ['Volodymyr Zelensky', 'Volodymyr Zelenskiy', 'Volodymyr Zelenski']],
    ['-yev', 'Kassym-Jomart Tokayev', 'KZ', ['Kassym-Jomart Tokaev']],
    ['-yan', 'Nikol Pashinyan', 'AM', ['Nikol Pashinian']],
    ['-ow', 'Serdar Berdimuhamedow', 'TM', ['Serdar Berdimuhamedov', 'Serdar Berdymukhamedov']],
    ['Mohammed', 'Mohammed bin Salman', 'SA', ['Muhammad bin Salman', 'Mohamed bin Salman', 'Mohammed ben Salman']],
    [
      'articles and servants',
      'Abdel Fattah el-Sisi',
      'EG',
      ['Abdel Fattah al-Sisi', 'Abdul Fattah al-Sisi', 'Abd al Fattah el-Sisi'],
    ],
    ['sh as ch', 'Bashar al-Assad', 'SY', ['Bachar al-Assad', 'Baschar al-Assad']],
    ['Gaddafi', 'Muammar Gaddafi', 'LY', ['Moammar Gadhafi', 'Muammar Qaddafi', 'Mouammar Kadhafi']],
  ])('%s: %s', (_, name, country, variants) => {
    expect(forms(name, country).variant).toEqual(expect.arrayContaining(variants));
  });

  it('stays within its country', () => expect(forms('Lionel Jospin', 'FR').variant).toEqual([]));
});

describe('from Cyrillic', () => {
  it.each<[name: string, cyrillic: string, country: string, variants: string[]]>([
    [
      'Alexander Lukashenko',
      'Александр Лукашенко',
      'BY',
      ['Alexander Lukaschenko', 'Alexandre Loukachenko', 'Aleksander Łukaszenko', 'Aleksandr Lukașenko'],
    ],
    ['Vladimir Putin', 'Владимир Путин', 'RU', ['Wladimir Putin', 'Vladimir Poutine']],
    ['Kassym-Jomart Tokayev', 'Касым-Жомарт Токаев', 'KZ', ['Kassym-Jomart Tokajew', 'Kassym-Jomart Tokaiev']],
    ['Dmitry Medvedev', 'Дмитрий Медведев', 'RU', ['Dmitri Medwedew', 'Dmitrij Miedwiediew']],
    ['Ilham Aliyev', 'Ильхам Алиев', 'AZ', ['Ilham Alijew', 'Ilham Aliev']],
  ])('%s', (name, cyrillic, country, variants) => {
    expect(forms(name, country, [ru(cyrillic)]).variant).toEqual(expect.arrayContaining(variants));
  });

  it('is not undone for those whose names are Latin', () => {
    expect(forms('Donald Trump', 'US', [ru('Дональд Трамп')]).variant).toEqual([]);
  });

  it('writes Serbian Cyrillic in Latin, for everybody', () => {
    const found = forms('Xi Jinping', 'CN', [{ text: 'Си Ђинпинг', lang: 'sr-Cyrl', kind: 'full' }]);
    expect(found.variant).toEqual(expect.arrayContaining(['Si Đinping', 'Si Djinping']));
    expect(found.short).toEqual(expect.arrayContaining(['Xi', 'Си', 'Si']));
  });
});

describe('other scripts', () => {
  it.each<[name: string, country: string, listed: LeaderName, short: string[]]>([
    ['Joe Biden', 'US', { text: 'جو بايدن', lang: 'ar', kind: 'full' }, ['بايدن']],
    ['Ursula von der Leyen', 'EU', { text: 'أورسولا فون دير لاين', lang: 'ar', kind: 'full' }, ['فون دير لاين']],
    ['Volodymyr Zelenskyy', 'UA', { text: '弗拉基米尔·泽连斯基', lang: 'zh', kind: 'variant' }, ['泽连斯基']],
    ['Emmanuel Macron', 'FR', { text: 'エマニュエル・マクロン', lang: 'ja', kind: 'full' }, ['マクロン']],
    ['Kim Jong-un', 'KP', ru('Ким Чен Ын'), ['Ким']],
    ['Andrés Manuel López Obrador', 'MX', ru('Андрес Мануэль Лопес Обрадор'), ['Лопес Обрадор']],
    ['Kyriakos Mitsotakis', 'GR', { text: 'Κυριάκος Μητσοτάκης', lang: 'el', kind: 'full' }, ['Μητσοτάκης']],
  ])('%s: %o', (name, country, listed, short) => {
    expect(forms(name, country, [listed]).short).toEqual(expect.arrayContaining(short));
  });

  it('lets nobody be named by one word, nor by two Han characters', () => {
    const found = forms('Ahmed al-Sharaa', 'SY', [
      { text: '沙拉', lang: 'zh', kind: 'full' },
      { text: 'الشرع', lang: 'ar', kind: 'full' },
      { text: 'ел Шара', lang: 'sr-Cyrl', kind: 'variant' },
    ]);
    expect(found.full).toEqual(['Ahmed al-Sharaa']);
    expect(found.short).toEqual(expect.arrayContaining(['沙拉', 'الشرع', 'ел Шара']));
    expect(forms('Li Qiang', 'CN', [{ text: '李强', lang: 'zh', kind: 'full' }]).full).toContain('李强');
  });
});

describe('monarchs and popes', () => {
  it.each<[name: string, country: string, title: string, full: string[], short: string[]]>([
    ['Charles III', 'GB', 'King of the United Kingdom', ['Charles III'], ['Charles']],
    ['Abdullah II of Jordan', 'JO', 'King of Jordan', ['Abdullah II of Jordan', 'Abdullah II'], ['Abdullah']],
    ['Pope Leo XIV', 'VA', 'Pope', ['Pope Leo XIV', 'Leo XIV'], ['Leo']],
    ['Pope Francis', 'VA', 'Pope', ['Pope Francis'], ['Francis']],
    ['Benigno Aquino III', 'PH', 'President of the Philippines', ['Benigno Aquino III'], ['Aquino', 'Benigno Aquino']],
  ])('%s', (name, country, title, full, short) => {
    const found = forms(name, country, [], title);
    expect(found.full).toEqual(full);
    expect(found.short).toEqual(expect.arrayContaining(short));
  });
});

it('keeps a surname to the languages that alone write it so', () => {
  const entries = leaderForms(
    leader('Donald Trump', 'US', [
      { text: 'Доналд Трамп', lang: 'sr-Cyrl', kind: 'full' },
      { text: 'Donald Tramp', lang: 'sr-Latn', kind: 'full' },
      { text: 'Donalds Tramps', lang: 'lv', kind: 'full' },
      { text: 'Donald Tramp', lang: 'az', kind: 'full' },
      { text: 'Donald Trump', lang: 'de', kind: 'variant' },
    ]),
  );
  const langs = (text: string) => entries.filter((entry) => entry.text === text).map((entry) => entry.lang);
  expect(langs('Tramp')).toEqual(['sr', 'az']);
  expect(langs('Tramps')).toEqual(['lv']);
  expect(langs('Trump')).toEqual([undefined]);
});

it('takes the surname from where it stands in each form', () => {
  const found = forms('Lai Ching-te', 'TW', [
    { text: 'William Lai', kind: 'variant' },
    { text: 'William Lai Ching-te', kind: 'variant' },
  ]);
  expect(found.short).toEqual(expect.arrayContaining(['Lai']));
  expect(found.short).not.toContain('William');
});

it('makes no surname of a word that begins sentences', () => {
  expect(forms('Roh Moo-hyun', 'KR', [ru('Но Му Хён')])).toMatchObject({ short: ['Roh'] });
});

it('keeps the strongest kind and repeats nothing', () => {
  const entries = leaderForms(
    leader('Robert Fico', 'SK', [
      { text: 'Robert FICO', kind: 'variant' },
      { text: 'Fico', kind: 'full' },
    ]),
  );
  expect(entries.map(({ text, sense }) => [text, sense.kind === 'leader' && sense.form])).toEqual([
    ['Robert Fico', 'full'],
    ['Fico', 'short'],
  ]);
});
