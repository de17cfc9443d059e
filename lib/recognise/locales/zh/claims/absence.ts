import type { CueRow } from '../../../claims/vocabulary.ts';
import { joined } from './words.ts';

/** Absence by a word of its own. */
export const absence: readonly CueRow[] = [
  {
    act: 'stay-away',
    forms: `缺席, 缺席了, 抵制, 抵制了, 缺阵, 留在国内, 避开阅兵, ${joined('错过, 错过了, 无缘', '<event>, 峰会, 阅兵, 葬礼, 典礼, 仪式, 盛会, ~<event>, ~峰会, ~阅兵, ~葬礼')}, ${joined('未能, 无法, 不能, 没能, 未克, 不克', '出席, 参加, 参与, 前来, 到场, 成行, 赴会, 与会, 赴约, 来京, 亲自出席, 前往, 亲自前往, 到访, 观礼, 登上, 登上城楼, 现身, 露面, 到会, 列席, 出现, ~出席, ~参加, ~登上城楼')}, 没有踏足, 未踏足, 没有踏上, 未踏上, 爽约, 突然爽约, 爽约了, 失约, 失约了, ${joined('无一', '到场, 现身, 出席, 露面, 参加, 前来, 与会, 到会')}, 没来, 没有来, 没到, 没有到, 没去, 没有去, 没有前来, 没有前往, 未前来, 未前往, 没出现, 没有出现, 未出现, 没有登上城楼, 没有登上观礼台, 未登上观礼台, 没有赴会, 未赴会, 未与会, 没有与会, 没有列席, 不见踪影, ${joined('不见, 未见, 看不到, 见不到, 难觅, 没有看到, 没看到, 未看到, 没有见到, 没有', '~身影')}, 独缺, 来不了, 去不了, 来不成, 去不成, 赶不来, 赶不回来, 脱不开身, 抽不开身, 走不开, 分身乏术, 未到会, 没到会, 没有到会, 未到场, 没有到场, 没有露脸, 未露脸, 没有亮相, 未亮相, ${joined('没有留下, 没有留下来, 未留下, 未留下来, 没留下来, 不等', '观礼, 出席, 参加, 观看阅兵, 观看, 看阅兵')}, 没有现身, 没有露面, 未现身, 未露面, 未成行, 未获邀观礼, ${joined('并没有, 并未, 也没有, 也并未, 均未, 都没有, 都未', '现身, 露面, 到场, 前来, 赴会, 与会, 亮相')}`,
  },
  {
    act: 'stay-away',
    forms: joined(
      '没有, 未, 没, 并未, 不会, 将不会, 不, 将不, 均未, 都没有, 都没, 也没有, 也未',
      joined(
        '派代表, 派员, 派官员, 派遣官员, 派遣代表, 派任何官员, 派任何代表, 派高层官员, 派任何高层官员',
        '出席, 参加, 与会, 参会, 到场, 前往, 赴会',
      ),
    ),
  },
  {
    act: 'stay-away',
    needs: 'goal',
    forms: joined(
      '没有, 未, 没, 并未, 不会, 将不会, 均未, 都没有, 也没有, 也未',
      '派代表, 派员, 派官员, 派遣官员, 派遣代表, 派出代表, 派人',
    ),
  },
  { act: 'stay-away', needs: 'day', forms: '没有同行, 未同行, 没有随行, 未随行, 未随团, 没有随团' },
  { act: 'stay-away', needs: 'end', forms: '未到, 没到, 也没到, 均未到, 未能如愿, 没能如愿' },
  // Whoever goes home early has been there, or not: of the summit nothing is said.
  { act: 'leave', forms: '启程回国, 提前回国, 提前返国, 先行离开, 先行返国, 返回国内, 提前离开, 提前离京, 提前结束' },
  {
    act: 'stay-away',
    who: 'target',
    tense: 'now',
    forms: '少了, 缺少, 缺少了, 缺了, 不见, 未见, 没有见到, 没有看到',
    beside: ['身', '席', '与'],
  },
  { act: 'stay-away', tense: 'now', who: 'owner', forms: '缺席, 明显缺席, 意外缺席' },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'owner',
    forms: joined('座位, 席位, 位子, 椅子', '空着, 空了, 一直空着, 空空如也, 始终空着'),
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'target',
    needs: 'day',
    forms: '没有看到, 没看到, 未看到, 看不到, 少了, 唯独少了, 独独少了, 却不见',
  },
  // Where somebody else stays at home.
  { act: 'stay-away', tense: 'now', forms: '人在<country>, 留在<country>, 留守<country>, 则留在<country>' },
  {
    act: 'stay-away',
    tense: 'now',
    forms: joined('决定, 选择, 宁愿, 决定继续', '留在<country>, 留在国内, 留守<country>'),
  },
  { act: 'stay-away', tense: 'behind', forms: '留在了<country>, 留在了国内' },
  {
    act: 'stay-away',
    tense: 'now',
    forms: joined(
      '没有, 没, 未, 并未, 也没有, 不会, 将不',
      '派人出席, 派人参加, 派人前往, 派任何人, 派出任何人, 派任何代表',
    ),
  },
];
