import type { CueRow } from '../../../claims/vocabulary.ts';
import { joined, suru } from '../verbs.ts';

/** Absence by a word of its own. */
export const absence: readonly CueRow[] = [
  ...suru({ act: 'stay-away' }, '欠席'),
  {
    act: 'stay-away',
    tense: 'now',
    needs: 'end',
    forms: '不在だ, 不在だった, 不在となる, 不在となった, 不在で, も不在, 加わらず, パレードには加わらず',
  },
  { act: 'stay-away', tense: 'now', needs: 'end', forms: joined('が, を, も, は, には', '欠席, 不参加') },
  { act: 'stay-away', tense: 'now', needs: 'preview', forms: joined('は, も', '来ず') },
  ...suru({ act: 'stay-away', needs: 'goal' }, '不参加, 不在'),
  ...suru(
    { act: 'stay-away' },
    'ボイコット',
    'パレードを, 式典を, 首脳会議を, サミットを, 会議を, 会合を, 参加を, 出席を, 開会式を, <event>を',
  ),
  {
    act: 'stay-away',
    tense: 'now',
    needs: 'end',
    forms: joined('参加を, 出席を, 会議を, サミットを, 首脳会議を, 開会式を, 式典を, <event>を', 'ボイコット'),
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      '姿を見せなかった, 姿を見せず, 姿を現さず, 顔を見せず, 顔を見せなかった, 姿を現さなかった, 姿はなかった, 欠席だった, 姿がなく, 姿はなく, 姿もなく, 姿がなかった, 姿もなかった, 姿を見せていない, 姿を見せておらず, オンラインでの参加にとどまり, オンラインでの参加にとどまった, オンライン参加にとどまった, オンライン参加にとどまり, 席は空いた, 席は空席だった, 足を運ばなかった, 足を運ばず, 見当たらなかった, 見当たらず, 不参加だった, 代表を送らなかった, 代表を送らず, 代表団を送らなかった, 代表団を送らず, 代表を派遣しなかった, 代表を派遣せず, には立ち寄らなかった, に立ち寄らなかった, には立ち寄らず, もいなかった, はいなかった, 軒並み欠席, 軒並み欠席した',
  },
  {
    act: 'stay-away',
    who: 'owner',
    tense: 'behind',
    forms:
      '姿はなかった, 姿は見られなかった, 姿がなかった, 姿はなく, 姿がなく, 姿もなく, 姿もなかった, 出席がゼロだった, 出席はゼロだった, 出席はなかった, 参列はなかった, 参加はなかった, 席は空いたまま, 席は空のまま, 席だけが空, 席が空いたまま, 席は埋まら, 席は空いて, 不在が目立, 不在が際立, 不在は, 欠席が目立, 欠席が際立, 欠席は, 名はない, 名がない, 名はなかった, 名前はない, 名前がない, 名前はなかった, 欠席',
  },
  { act: 'stay-away', tense: 'behind', who: 'object', forms: 'を欠いた, を欠き, を欠く' },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: joined('<country>, 自国, 国内', 'にとどまった, に留まった, にとどまり, に残った, に残り'),
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'target',
    forms: joined(
      '欠席者, 不在の首脳, 姿を見せなかった首脳, 欠席した首脳',
      joined('の中で, で, のうち', '最も目を引くのは, 最も目立つのは, 目立つのは, 目を引くのは, 注目されるのは'),
    ),
  },
  // Home before it begins.
  {
    act: 'stay-away',
    forms: joined(
      joined(
        'パレード, 軍事パレード, 式典, 開幕, 閲兵式, 首脳会議, <event>',
        'を前に, の前に, を待たずに, を待たず, を見ずに, を見ることなく',
      ),
      '帰国した, 帰国し, 帰国の途, 帰国, 離れた, 去った, 立ち去った',
    ),
    tense: 'behind',
  },
  {
    act: 'stay-away',
    forms: joined(
      joined(
        'パレード, 軍事パレード, 式典, 開幕, 閲兵式, 首脳会議, <event>',
        'を前に, の前に, を待たずに, を待たず, を見ずに, を見ることなく',
      ),
      '帰国する, 帰国の見通し, 帰国の予定',
    ),
    tense: 'ahead',
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    forms:
      '足を運ばない, 参加しない方針, 不参加の方針, 欠席の見込み, 欠席の見通し, も欠席の見込み, 欠席の予定, 欠席の公算なし, 現地入りせず, 現地入りしない, 出席できない, 参加できない, 出席できないと, 出席はできない, 出席はしない, 参加はしない',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: '出席できなかった, 参加できなかった, 出席はしなかった, 参加はしなかった',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms: joined(
      joined('<country>, 自国, 国内', 'にとどまる, に留まる, に残る'),
      'ことを決めた, ことを決め, ことを選んだ, ことにした, と決めた',
    ),
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    needs: 'preview',
    forms:
      '来られない, 来られなく, 来られません, 行けない, 行けなく, 出席できなく, 参加できなく, 出席できません, 参加できません',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      '誰も派遣しなかった, 誰も派遣せず, 誰も送らなかった, 誰も送らず, 代表団を派遣しなかった, 高官を派遣しなかった, 高官を派遣せず',
  },
];
