import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('a foreign name in Chinese or Japanese, beside its title and country', () => {
  it.each([
    [
      'given name in another transcription',
      'ja',
      '2017-09-22',
      'イスラエルのビンヤミン・ネタニヤフ首相と会談した。',
      ['ビンヤミン・ネタニヤフ benjamin-netanyahu'],
    ],
    [
      'formal name of the country',
      'ja',
      '2024-05-01',
      'トルコ共和国のレジェップ・タイップ・エルドアン大統領。',
      ['レジェップ・タイップ・エルドアン recep-tayyip-erdogan'],
    ],
    [
      'surname almost as listed',
      'ja',
      '2017-09-22',
      'イランのハッサン・ローハニ大統領が演説した。',
      ['ハッサン・ローハニ hassan-rouhani'],
    ],
    [
      'name behind the title',
      'zh',
      '2024-05-01',
      '以色列总理本雅明·内塔尼亚胡在耶路撒冷发表讲话。',
      ['本雅明·内塔尼亚胡 benjamin-netanyahu'],
    ],
  ])('%s', (_, lang, published, text, wanted) => {
    expect(leadersIn(lang, published, text)).toEqual(wanted);
  });

  it.each([
    ['a wife', 'ja', '2024-05-01', 'アメリカのジル・バイデン大統領夫人が到着した。'],
    ['another country', 'ja', '2017-09-22', 'フィンランドのハッサン・ローハニ大統領が演説した。'],
    ['no country', 'ja', '2017-09-22', 'クラブのハッサン・ローハニ大統領が演説した。'],
    ['long out of that office', 'ja', '2024-05-01', 'イランのハッサン・ローハニ大統領が演説した。'],
  ])('is left alone: %s', (_, lang, published, text) => {
    expect(leadersIn(lang, published, text)).toEqual([]);
  });
});
