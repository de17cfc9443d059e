import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('a country beside a name or within a title', () => {
  it.each([
    [
      'Mexico’s, who is not yet Paraguay’s',
      '2016-08-25',
      'メキシコのペニャ大統領が演説した。',
      ['ペニャ enrique-pena-nieto'],
    ],
    ['Paraguay’s', '2025-08-25', 'パラグアイのペニャ大統領が演説した。', ['ペニャ santiago-pena']],
    ['a country of one sign', '2025-08-25', 'マクロン仏大統領が演説した。', ['マクロン emmanuel-macron']],
    ['a name whose last sign is also a country', '2024-10-25', 'ペトロ大統領が演説した。', ['ペトロ gustavo-petro']],
    ['a country of nobody by that name', '2025-08-25', 'フィンランドのペニャ大統領が演説した。', []],
  ])('tells whose president a Japanese name is: %s', (_, published, text, wanted) => {
    expect(leadersIn('ja', published, text)).toEqual(wanted);
  });

  it.each([
    ['de', '2024-06-28', 'Er wurde als neuer Präsident des Europäischen Rates benannt.', []],
    [
      'fr',
      '2023-02-18',
      "Le président de la Commission de l'Union africaine (UA) Moussa Faki Mahamat parle.",
      ['Moussa Faki Mahamat moussa-faki'],
    ],
    ['en', '2025-10-26', 'Sanae Takaichi, the new leader of Japan, came.', ['Sanae Takaichi sanae-takaichi']],
    [
      'en',
      '2023-07-07',
      'The Prime Minister of Dominica, the Honourable Rosevelt Skerritt, presided.',
      ['Rosevelt Skerritt roosevelt-skerrit'],
    ],
    [
      'fr',
      '2016-07-20',
      'La présidente du Liberia, Ellen Johnson Sileaf, parle.',
      ['Ellen Johnson Sileaf ellen-johnson-sirleaf'],
    ],
    ['ar', '2026-03-02', 'أعلن الرئيس الأميركي "دونالد ترامب" ذلك.', ['دونالد ترامب donald-trump']],
    ['ja', '2024-10-02', '橋本内閣57%、第2次森内閣42%だった。', ['橋本 ryutaro-hashimoto', '森 yoshiro-mori']],
    ['ja', '2024-10-02', '青森政権、森政策を語る。', []],
    ['ar', '2018-12-10', 'واستقبل العاهل السعودي رؤساء الوفود.', ['العاهل السعودي salman-of-saudi-arabia']],
    ['ja', '2022-09-05', '岸田首相は菅前首相と会談した。', ['岸田 fumio-kishida', '菅 yoshihide-suga']],
    ['ja', '2024-10-10', '橋本内閣と小泉内閣の支持率。', ['橋本 ryutaro-hashimoto', '小泉 junichiro-koizumi']],
    [
      'es',
      '2022-07-28',
      'Vienen los presidentes de Panamá, Laurentino Cortizo; República Dominicana, Luis Abinader; Honduras, Xiomara Castro; y Costa Rica, Rodrigo Chaves.',
      [
        'Laurentino Cortizo laurentino-cortizo',
        'Luis Abinader luis-abinader',
        'Xiomara Castro xiomara-castro',
        'Rodrigo Chaves rodrigo-chaves-robles',
      ],
    ],
    [
      'es',
      '2022-07-28',
      'Invitó el rey Felipe VI de España. Aún se desconoce si vendrá el presidente de ese país, Pedro Sánchez.',
      ['Felipe VI felipe-vi', 'Pedro Sánchez pedro-sanchez'],
    ],
    [
      'pt',
      '2025-07-17',
      'De Cabo Verde, José Maria Neves. O Ministro Carlos Alves Pereira Falou.',
      ['José Maria Neves jose-maria-neves'],
    ],
    ['ar', '2021-01-04', 'حضر وزير الخارجية الشيخ أحمد ناصر المحمد الصباح.', []],
    ['ar', '2009-01-04', 'حضر رئيس الوزراء ناصر المحمد الصباح.', ['ناصر المحمد الصباح nasser-al-mohammed-al-sabah']],
    [
      'ar',
      '2018-12-08',
      'تلقى أمير قطر تميم بن حمد دعوة. الشيخ تميم لن يشارك.',
      ['تميم بن حمد tamim-bin-hamad-al-thani', 'تميم tamim-bin-hamad-al-thani'],
    ],
  ])('an office, its holder and nobody besides: %s %s %s', (lang, published, text, wanted) => {
    expect(leadersIn(lang, published, text)).toEqual(wanted);
  });

  it.each([
    ['fr', '2025-05-06', "En 2005, Jacques Chirac vint. Le président français d'alors repartit.", 'jacques-chirac'],
    ['ru', '2020-06-26', 'В 2010 году Саркози не приехал. Тогдашний российский президент смеялся.', 'dmitry-medvedev'],
    ['zh', '2025-05-07', '2010年：梅德韦杰夫任总统。时任俄罗斯总理坐在一旁。', 'vladimir-putin'],
    ['de', '2025-05-07', 'Im Jahr 2012 tagte man. Der damalige polnische Präsident kam.', 'bronislaw-komorowski'],
  ])('a holder of then: %s %s %s', (lang, published, text, wanted) => {
    expect(leadersIn(lang, published, text).at(-1)).toMatch(new RegExp(` ${wanted}$`));
  });

  it.each([
    ['en', '2025-05-07', 'The then Polish president came.'],
    ['en', '2025-05-07', 'In 1931 they met. The then Polish president came.'],
  ])('nobody where no time is told, or one before all holders: %s %s %s', (lang, published, text) => {
    expect(leadersIn(lang, published, text)).toEqual([]);
  });

  it('is a woman who held it once, where a man does today', () => {
    const text =
      'En 2015 tampoco viajó Cristina Fernández de Kirchner: la presidenta argentina mandó a su vicepresidente.';
    expect(leadersIn('es', '2025-09-06', text)).toEqual([
      'Cristina Fernández de Kirchner cristina-fernandez-de-kirchner',
      'presidenta argentina cristina-fernandez-de-kirchner',
    ]);
  });

  it('is no surname', () => {
    const text =
      'El presidente del Consejo Europeo, António Costa, llegó. Habló Carlos Alvarado, presidente de Costa Rica, y Costa escuchó.';
    expect(leadersIn('es', '2021-09-18', text)).toEqual([
      'António Costa antonio-costa',
      'Carlos Alvarado carlos-alvarado-quesada',
      'Costa antonio-costa',
    ]);
  });

  it('does not make a former holder’s office the present one’s', () => {
    const text = 'Angela Merkel, canciller de Alemania, firmó el acuerdo.';
    expect(leadersIn('es', '2025-05-18', text)).toEqual(['Angela Merkel angela-merkel']);
  });
});
