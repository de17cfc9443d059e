import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('an office whose bearer has died', () => {
  it.each([
    ['en', 'He spoke of the death of the Iranian president.'],
    ['ru', 'Он рассказал, кто виноват в смерти президента Ирана.'],
    ['es', 'Habló de la muerte del presidente de Irán.'],
    ['de', 'Er sprach über den Tod des iranischen Präsidenten.'],
  ])('is not that of whoever holds it now: %s', (lang, text) => {
    expect(leadersIn(lang, '2024-05-26', text)).toEqual([]);
  });

  it('is, where nobody has died', () => {
    expect(leadersIn('en', '2025-05-26', 'He spoke of the death penalty with the Iranian president.')).toEqual([
      'Iranian president masoud-pezeshkian',
    ]);
  });
});
