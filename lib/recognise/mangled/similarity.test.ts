import { describe, expect, it } from 'vitest';
import { nameSimilarity, nameTokens } from './similarity.ts';

const alike = (left: string, right: string) => nameSimilarity(nameTokens(left), nameTokens(right));

describe('nameSimilarity', () => {
  it.each([
    ['Alexander Vicz', 'Aleksandar Vučić'],
    ['Sadar Japarov', 'Sadyr Japarov'],
    ['Louise Inacio Lula da Silva', 'Luiz Inácio Lula da Silva'],
    ['Kasym-Zhomart Tokaev', 'Kassym-Jomart Tokayev'],
    ['Wladimir Selenskij', 'Volodymyr Zelenskyy'],
    ['Berdimuchamedow Serdar', 'Serdar Berdimuhamedow'],
  ])('%s is %s, given office and country', (mangled, name) => {
    expect(alike(mangled, name)).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ['Jusuf Kalla', 'Bacharuddin Jusuf Habibie'],
    ['Harold Wilson', 'Aleksandar Vučić'],
    ['Ivica Dačić', 'Aleksandar Vučić'],
    ['Peter Pellegrini', 'Robert Fico'],
    ['Franklin Roosevelt', 'Donald Trump'],
    ['', 'Robert Fico'],
  ])('%s is not %s', (other, name) => {
    expect(alike(other, name)).toBeLessThan(0.7);
  });
});
