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
    ['a country of nobody by that name', '2025-08-25', 'フィンランドのペニャ大統領が演説した。', []],
  ])('tells whose president a Japanese name is: %s', (_, published, text, wanted) => {
    expect(leadersIn('ja', published, text)).toEqual(wanted);
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
