import type { CueRow } from '../../../claims/vocabulary.ts';
import { joined } from './words.ts';

/** Presence told by how somebody is there, without a verb of coming. */
export const manners: readonly CueRow[] = [
  // What an occasion does with people: "峰会聚集十多国领袖，包括A".
  {
    act: 'come',
    who: 'object',
    tense: 'now',
    needs: 'goal',
    forms: '聚集, 汇聚, 云集, 汇集, 聚集了, 汇聚了, 汇集了, 吸引了, 迎来, 迎来了',
  },
  {
    act: 'come',
    forms: joined('率领, 率', '~代表团, 代表团, ~团', '出席, 参加, 赴会, 与会, 前往, 参会'),
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms: joined('将, 也将, 将会, 均将, 都将, 会, 也会', '现身, 亮相, 到场, 到来'),
  },
  // Done at the occasion: "在G20峰会期间会晤", "峰会间隙与A会谈".
  {
    act: 'come',
    beside: ['晤', '谈', '面', '见', '致', '发', '握', '影', '称', '吁'],
    forms: joined('<event>, 峰会, 领导人会议, 领导人峰会', '期间, 间隙, 场边, 会场, 场合, 会上, 上'),
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms: joined(
      '在会上, 在会中, 在会议上, 在会议中, 在峰会上, 在开幕式上, 在大会上',
      '说, 表示, 称, 指出, 强调, 提出, 提到, 呼吁, 宣布, 发言, 致辞, 急切呼吁, 表达, 重申',
    ),
  },
  // Who sits and stands beside whom.
  {
    act: 'come',
    tense: 'now',
    needs: 'day',
    inverted: true,
    forms: joined(
      '左右, 旁边, 身旁, 身边, 邻座, 左边, 右边, 左侧, 右侧, 左手边, 右手边, 对面, 两侧, 一侧, 嘉宾, 座位, 邻座, 身后, 左右两边, 左右两侧',
      '是, 则是, 就是, 为, 分别是, 分别为, 则为, 坐着, 站着, 依次为, 依次是',
    ),
  },
  { act: 'come', tense: 'now', needs: 'day', inverted: true, forms: '与会的是, 出席的是, 到场的是' },
  { act: 'come', tense: 'behind', needs: 'day', forms: '坐进会场, 发了言, 都发了言, 全程在场' },
  { act: 'stay-away', tense: 'now', who: 'target', forms: '独缺, 唯独缺少, 只缺' },
  { act: 'invite', who: 'patient', tense: 'behind', negative: true, forms: '从未获得邀请, 从未获邀, 未获邀请' },
  { act: 'come', needs: 'day', forms: '齐聚, 齐聚<country>, 聚首, 齐集' },
  { act: 'come', journey: true, needs: 'day', forms: '已抵达, 也已抵达, 陆续抵达, 坚持赴俄, 坚持赴华, 坚持前往' },
  { act: 'come', tense: 'behind', needs: 'day', forms: '分列~左右, 分坐~左右, 倒数第三现身, 压轴登场, 压轴现身' },
  {
    act: 'come',
    journey: true,
    negative: true,
    tense: 'behind',
    forms: joined('未, 没有, 没, 并未', '赴<country>, 前往<country>, 到<country>, 去<country>, 来<country>'),
  },
  // Live: who gets out, who walks with whom.
  {
    act: 'come',
    tense: 'now',
    needs: 'day',
    forms: joined('看到, 见到, 可见, 出现了, 可以看到, 可以见到, 能看到', '~身影'),
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'preview',
    forms: joined(
      '是唯一, 是唯一的, 是唯一一位, 是仅有的',
      joined(
        '<country>, 欧洲, 西方, 北约, 亚洲, 非洲, 拉美, 阿拉伯',
        '领导人, 国家领导人, 成员国领导人, 国家元首, 政府首脑, 领袖, 首脑',
      ),
    ),
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms: '派<deputy>, 派~率团与会, 派~率团出席, 委派~出席, 委派~与会, 指派~出席',
  },
  // Whose coming is spoken of, whom the cameras show.
  {
    act: 'come',
    who: 'owner',
    tense: 'behind',
    needs: 'day',
    forms: joined('到来, 出席, 现身, 亮相, 身影', '令, 让, 引, 格外, 尤其, 尤为, 备受, 出现, 也出现, 出乎, 成为'),
  },
  {
    act: 'come',
    who: 'target',
    tense: 'behind',
    needs: 'day',
    forms: joined('镜头', '扫过, 对准, 对准了, 捕捉到, 拍到, 给到, 拍下'),
  },
  // "金正恩的专列驶向北京".
  {
    act: 'come',
    who: 'owner',
    journey: true,
    needs: 'goal',
    forms: joined(
      '专机, 专列, 装甲列车, 列车, 座机, 防弹列车',
      '抵达, 降落, 降落在, 飞抵, 飞往, 驶向, 驶往, 驶入, 驶抵, 正驶向, 正驶往, 已抵达, 将抵达, 正飞往, 正前往, 前往, ~降落, ~抵达, ~驶向',
    ),
  },
  { act: 'host', forms: '检阅军队, 检阅部队, 检阅了部队' },
];
