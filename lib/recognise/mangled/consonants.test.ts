import { describe, expect, it } from 'vitest';
import { consonantSimilarity, consonantsOf } from './consonants.ts';

const alike = (left: string, right: string) => consonantSimilarity(consonantsOf(left), consonantsOf(right));

describe('the consonants of a name', () => {
  it.each([
    ['武西奇', 'Vučić'],
    ['弗契奇', 'Vučić'],
    ['費科', 'Fico'],
    ['巴希尼揚', 'Pashinyan'],
    ['米爾茲約耶夫', 'Mirziyoyev'],
    ['拉馬佛沙', 'Ramaphosa'],
    ['馬丁', 'Martin'],
    ['姆南加古瓦', 'Mnangagwa'],
    ['歐比昂', 'Obiang'],
    ['クリバリ', 'Coulibaly'],
    ['ラジャオナリマンピアニナ', 'Rajaonarimampianina'],
    ['Гнассингбе', 'Gnassingbé'],
    ['راجاوناريمامبيانينا', 'Rajaonarimampianina'],
    ['ماكرون', 'Macron'],
  ])('%s sounds like %s', (written, name) => {
    expect(alike(written, name)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['希拉克', 'Sarkozy'],
    ['萨科齐', 'Hollande'],
    ['蓬佩奥', 'Trump'],
    ['布林肯', 'Biden'],
    ['纳赛尔', 'Sisi'],
    ['صدام', 'Sudani'],
    ['Брежнев', 'Putin'],
  ])('%s does not sound like %s', (written, name) => {
    expect(alike(written, name)).toBeLessThan(0.8);
  });
});
