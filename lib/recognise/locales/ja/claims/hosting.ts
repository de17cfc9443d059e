import type { CueRow } from '../../../claims/vocabulary.ts';
import { joined, suru } from '../verbs.ts';

/** Who hosts. */
export const hosting: readonly CueRow[] = [
  ...suru({ act: 'host' }, '主催, 主宰'),
  ...suru({ act: 'host', needs: 'day' }, '観閲, 閲兵', joined('部隊, 兵器, 兵器群, 軍, 兵士, 将兵', 'を')),
  {
    act: 'host',
    tense: 'behind',
    forms:
      '議長を務めた, 議長を務め, 主宰した, 開会を宣言した, 閉会を宣言した, 閉幕を宣言した, 開幕を宣言した, 各国首脳を出迎えた, 首脳を出迎えた, 首脳らを出迎えた, 各国首脳を迎えた, 首脳らを迎えた, 首脳を迎えた, 賓客を迎えた, 来賓を迎えた, 各国の首脳を迎えた, 各国首脳を歓迎した, 首脳らをもてなした, ホスト役を務めた, 主催者として, 晩餐会を開いた, 夕食会を開いた, 歓迎宴を開いた, 歓迎式典を開いた, 部隊を閲兵した, 閲兵した',
  },
  { act: 'host', tense: 'ahead', forms: '議長を務める, ホスト役を務める, 部隊を閲兵する' },
  {
    act: 'host',
    who: 'target',
    tense: 'now',
    forms:
      '議長国を務める, 議長国を務めた, 主催国を務める, 議長を務めた, 議長役の, ホスト役の, 議長国の, 主催国の, ホスト国の, 開催国の, 議長国の<country>の, 主催国の<country>の, 議長国<country>の, 主催国<country>の, ホスト国<country>の, 開催国<country>の, 主催者の, 議長を務める, ホスト役を務める',
  },
  {
    act: 'host',
    needs: 'day',
    tense: 'behind',
    forms: '迎え入れた, 迎え入れ, 迎えた, 出迎えた, 迎え, 出迎え, 歓迎した, 従えて, もてなした',
  },
  {
    act: 'greet',
    who: 'object',
    needs: 'day',
    tense: 'behind',
    forms: '迎えた, 出迎えた, 迎え, 出迎え, 歓迎した, と握手した, もてなした',
  },
];
