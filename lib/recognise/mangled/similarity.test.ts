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
    ['Robbert Phico', 'Robert Fico'],
    ['Nicol Pachinian', 'Nikol Pashinyan'],
    ['Mahmud Abas', 'Mahmoud Abbas'],
    ['Abdelfatah Sisi', 'Abdel Fattah el-Sisi'],
    ['Ursula van der Layen', 'Ursula von der Leyen'],
    ['Emanuel Macaroni', 'Emmanuel Macron'],
    ['Prabowa Subjanto', 'Prabowo Subianto'],
  ])('%s is %s, given office and country', (mangled, name) => {
    expect(alike(mangled, name)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['Jusuf Kalla', 'Bacharuddin Jusuf Habibie'],
    ['Harold Wilson', 'Aleksandar Vučić'],
    ['Ivica Dačić', 'Aleksandar Vučić'],
    ['Peter Pellegrini', 'Robert Fico'],
    ['Franklin Roosevelt', 'Donald Trump'],
    ['Rupert Figel', 'Robert Fico'],
    ['Aleksandar Šapić', 'Aleksandar Vučić'],
    ['Dmitry Peskov', 'Dmitry Medvedev'],
    ['Andrzej Domański', 'Andrzej Duda'],
    ['Viktor Yushchenko', 'Viktor Yanukovych'],
    ['Akylbek Japarov', 'Sadyr Japarov'],
    ['Kim Yo Jong', 'Kim Jong-un'],
    ['Heydar Aliyev', 'Ilham Aliyev'],
    ['Hunter Biden', 'Joe Biden'],
    ['Mohammed bin Rashid', 'Mohammed bin Salman'],
    ['', 'Robert Fico'],
  ])('%s is not %s', (other, name) => {
    expect(alike(other, name)).toBeLessThan(0.8);
  });
});
