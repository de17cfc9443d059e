import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('a transcription in Chinese that no list holds, behind title and country', () => {
  it.each([
    ['塞爾維亞總統武西奇抵達莫斯科。', ['武西奇 aleksandar-vucic']],
    ['南非總統拉馬佛沙與會。', ['拉馬佛沙 cyril-ramaphosa']],
    ['两个辅音：斯洛伐克總理費科。', ['費科 robert-fico']],
    ['愛爾蘭總理馬丁同他會談。', ['馬丁 micheal-martin']],
    ['葡萄牙總理蒙特內哥羅。', ['蒙特內哥羅 luis-montenegro']],
    ['烏茲別克總統沙夫卡特·米爾茲約耶夫出席。', ['沙夫卡特·米爾茲約耶夫 shavkat-mirziyoyev']],
    ['塞爾維亞總統武西奇抵達。武西奇說。', ['武西奇 aleksandar-vucic', '武西奇 aleksandar-vucic']],
  ])('%s', (text, wanted) => {
    expect(leadersIn('zh', '2025-05-09', text)).toEqual(wanted);
  });

  it.each([
    ['somebody else in that office once', '埃及总统纳赛尔'],
    ['an envoy', '法国总统特使抵达。'],
    ['no country', '俱樂部總統武西奇。'],
    ['another country', '克羅地亞總統武西奇。'],
    ['signs that sound like nobody there', '塞爾維亞總理武西奇。'],
    ['a country that writes its own names in such signs', '越南国家主席罗拉。'],
  ])('is left alone: %s', (_, text) => {
    expect(leadersIn('zh', '2025-05-09', text)).toEqual([]);
  });
});
