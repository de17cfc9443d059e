import type { CueRow } from '../../../claims/vocabulary.ts';
import { ichidan, joined, suru } from '../verbs.ts';

const PLACE = '<country>, <country>市, <country>の首都, 首都<country>';

/** Journeys: to the event, or to its place while the article is about it. */
export const journeys: readonly CueRow[] = [
  ...suru({ act: 'come', journey: true, needs: 'goal' }, '訪問, 公式訪問', joined(PLACE, 'を, に')),
  ...ichidan({ act: 'come', journey: true, needs: 'goal' }, '訪れ', joined(PLACE, 'を')),
  {
    act: 'come',
    journey: true,
    negative: true,
    tense: 'behind',
    needs: 'day',
    forms:
      '来ておらず, 来ていない, 来ていません, 訪れず, 訪れなかった, 来なかった, 来ず, 行かず, 現れなかった, 現れず, 行かなかった',
  },
  {
    act: 'come',
    journey: true,
    tense: 'behind',
    needs: 'day',
    forms:
      '駆け付けた, 駆けつけた, 駆け付け, 駆けつけ, 訪れた, 訪れ, 現地に赴いた, 現地に赴き, 来訪した, やって来た, やってきた, 乗り込んだ, 乗り込み, 乗り付け, 乗り付けた, 現れた, 現れ, 弔問した, 弔問し',
  },
  {
    act: 'come',
    journey: true,
    tense: 'ahead',
    needs: 'preview',
    forms:
      '参加すると, 来る, も来る, に向かっている, 現地に向かっている, へ向かっている, すでに<country>を発った, <country>を発った, をたった, を発つ, に出発する, 出発する, 訪ロも予定されて, の訪ロが予定, の訪中が予定, 空港を出発した, 空港を出発, 空港をたった, 空港から出発した, 政府専用機で出発した, 日本を出発した, 現地へ出発した, に入る予定, に入る見通し, に入る見込み, 訪れる, 駆け付ける, 駆けつける, 来訪する, 現地へ向かう, 現地に向かう, 現地へ向け, 入りする, 入りする予定, 入りの予定, 現地入りする, 訪れる予定, 訪問する予定, 来訪する, 訪れる見通し, 訪問する見通し',
  },
  {
    act: 'come',
    journey: true,
    tense: 'now',
    needs: 'preview',
    forms: joined(', すでに, 既に', '到着している, 到着しており, 到着済み, 現地入りしている, 現地入りしており'),
  },
  {
    act: 'come',
    journey: true,
    negative: true,
    tense: 'ahead',
    needs: 'preview',
    forms:
      '訪れない, 訪問しない, 訪問する予定はない, 訪れる予定はない, 訪問の予定はない, 出席する予定はない, 出席の予定はない, 出席の予定がない, 参加の予定がない, 訪問の予定がない, 参列の予定はない, 参列の予定がない, 出席予定はない, 参加の予定はない, 参加する予定はない, 来ない',
  },
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    tense: 'ahead',
    forms: joined(PLACE, 'に行く, へ行く, に行くと, へ行くと, に行きます, に飛ぶ, へ飛ぶ'),
  },
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    tense: 'behind',
    forms: joined(PLACE, 'に行った, へ行った, に飛んだ, へ飛んだ, に到着した, に来た'),
  },
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    negative: true,
    tense: 'ahead',
    forms: joined(
      PLACE,
      'に行かない, には行かない, へは行かない, へ行かない, には行かず, に向かわない, を訪れない, を訪問しない, 行きを見送る',
    ),
  },
  ...suru(
    { act: 'come', journey: true, needs: 'goal' },
    '到着, 出発, 入国, 移動',
    joined(PLACE, 'に, へ, に向けて, へ向けて, に向け, へ向け'),
  ),
  ...suru(
    { act: 'come', journey: true, needs: 'goal' },
    '訪中, 訪ロ, 訪露, 訪韓, 訪米, 訪英, 訪印, 訪日, 訪仏, 来日, 来英, 来韓, 来米',
  ),
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    tense: 'ahead',
    forms: `${joined(PLACE, 'に向かう, へ向かう, 入りする, に入る, に赴く, へ赴く, を訪れ')}`,
  },
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    tense: 'behind',
    forms: joined(
      PLACE,
      '入りし, に到着し, に着き, に降り立ち, に向かった, へ向かった, 入りした, に入った, に赴いた, に着いた, に降り立った, に入りました, 入りしました, に着きました, に向かいました, へ向かいました',
    ),
  },
  {
    act: 'come',
    journey: true,
    needs: 'day',
    tense: 'behind',
    forms: joined(
      '現地, 空港, 現地の空港, 国際空港',
      'に入った, に入りました, に到着した, に到着しました, に着いた, に着きました, に降り立った, に降り立ちました',
    ),
  },
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    tense: 'now',
    forms: joined(
      PLACE,
      'に向かっている, に向けて走, へ向かっている, に向けて移動, に向かっており, に滞在している, 入りしている',
    ),
  },
];
