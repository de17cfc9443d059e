import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('leaders written with a small letter', () => {
  it.each([
    ['Посол зустрівся з володимиром путіним.', ['володимиром путіним vladimir-putin']],
    ['Рішення путіна підтримав лукашенко.', ['путіна vladimir-putin', 'лукашенко alexander-lukashenko']],
    ['На Камчатці почалася лососева путина.', []],
    ['Прихильник путінізму пішов.', []],
  ])('%s', (text, wanted) => {
    expect(leadersIn('uk', '2023-06-16', text)).toEqual(wanted);
  });

  it('come from a place without being called after it', () => {
    const text = 'Президент ПАР Сиріл Рамафоса виступив. Із Києва Рамафоса вирушить далі.';
    expect(leadersIn('uk', '2023-06-16', text)).toEqual(['Сиріл Рамафоса cyril-ramaphosa', 'Рамафоса cyril-ramaphosa']);
  });
});
