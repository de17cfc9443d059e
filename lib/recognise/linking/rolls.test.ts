import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('rolls of leaders, as protocols and agencies write them', () => {
  it.each([
    [
      'a name that no list holds, with its country behind it',
      'en',
      '2023-08-10',
      'Present were President Nana Akofo-Ado of Ghana and President Nobody Special of Togo.',
      ['Nana Akofo-Ado nana-akufo-addo'],
    ],
    [
      'surnames, the first of which only the last make plain',
      'en',
      '2022-06-08',
      'Presidents Boric, Fernández and Lacalle Pou spoke.',
      ['Boric gabriel-boric', 'Fernández alberto-fernandez', 'Lacalle Pou luis-lacalle-pou'],
    ],
    [
      'names with countries in brackets',
      'pt',
      '2023-08-26',
      'Os Presidentes Teodoro Obian (Guiné Equatorial) e João Fulano (Angola) são esperados.',
      ['Teodoro Obian teodoro-obiang-nguema-mbasogo'],
    ],
    [
      'the same with no-break spaces',
      'pt',
      '2023-08-26',
      'Chegaram Teodoro\u00a0Obian (Guiné\u00a0Equatorial) e outros.',
      ['Teodoro\u00a0Obian teodoro-obiang-nguema-mbasogo'],
    ],
    [
      'names with countries in brackets, one a line',
      'fr',
      '2022-09-18',
      'Au sommet du G20, présents\nJoe Biden (États-Unis), avec son épouse Jill\nEmmanuel Macron (France)',
      ['Joe Biden joe-biden', 'Emmanuel Macron emmanuel-macron'],
    ],
    [
      'a minister of the same surname, whose given name begins the line',
      'uk',
      '2020-06-24',
      'На парад до Москви прибули:\n  • Олександр Лукашенко – президент Білорусі;\n  • Раджнатх Сінгх – міністр оборони Індії;\n  • Манмоган Сінгх – прем’єр Індії тих часів',
      [
        'Олександр Лукашенко alexander-lukashenko',
        'президент Білорусі alexander-lukashenko',
        'Манмоган Сінгх manmohan-singh',
      ],
    ],
    [
      'honorifics between office and name',
      'en',
      '2021-07-07',
      'The Prime Minister of Antigua and Barbuda, Honourable Gaston Browne, and the Prime Minister of The Bahamas, the Rt Honourable Dr. Hubert Minnis, came.',
      ['Gaston Browne gaston-browne', 'Hubert Minnis hubert-minnis'],
    ],
    [
      'a second office between the first and the name',
      'en',
      '2021-12-12',
      'The President of Ghana and Chairman of the Authority, Nana Akufo-Addo, spoke.',
      ['Nana Akufo-Addo nana-akufo-addo'],
    ],
    [
      'an office in brackets behind the name',
      'fr',
      '2013-11-30',
      "Hailemariam Desalegn (Premier ministre d'Ethiopie) viendra.",
      ['Hailemariam Desalegn hailemariam-desalegn'],
    ],
    [
      'a country before the title as a name stands there, but not where something takes place',
      'en',
      '2007-05-05',
      'The Ukraine President came. In Iraq President Bush spoke to the parliament and the government.',
      ['Ukraine President viktor-yushchenko', 'Bush george-w-bush'],
    ],
    [
      'a son with one surname more',
      'es',
      '2026-02-26',
      'El vicepresidente de Guinea Ecuatorial, Teodoro Nguema Obiang Mangue, asistió.',
      [],
    ],
    [
      'a king of old, in the name of a centre',
      'ar',
      '2018-04-14',
      'انعقدت القمة بحضور الرئيس والوزراء بمركز الملك عبد العزيز.',
      [],
    ],
    [
      'the end of a country’s name',
      'zh',
      '2000-10-13',
      '赞比亚总统与多哥总统出席峰会，政府与部长陪同。',
      ['赞比亚总统 frederick-chiluba', '多哥总统 etienne-gnassingbe-eyadema'],
    ],
    [
      'traditional characters',
      'zh',
      '2024-09-04',
      '喀麥隆總統比亞和贊比亞總統希奇萊馬出席中非領導人會議。',
      ['比亞 paul-biya', '希奇萊馬 hakainde-hichilema'],
    ],
    [
      'a surname of two signs with other given names',
      'ja',
      '2025-08-20',
      'ケニア共和国のウィリアム・サモエイ・ルト大統領と会談した。',
      ['ウィリアム・サモエイ・ルト william-ruto'],
    ],
  ])('%s', (_, lang, published, text, wanted) => {
    expect(leadersIn(lang, published, text)).toEqual(wanted);
  });
});
