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
  { act: 'come', tense: 'now', needs: 'day', inverted: true, forms: '与会的是, 出席的是, 到场的是' },
  { act: 'come', tense: 'behind', needs: 'day', forms: '坐进会场, 发了言, 都发了言, 全程在场' },
  { act: 'stay-away', tense: 'now', who: 'target', forms: '独缺, 唯独缺少, 只缺' },
  { act: 'invite', who: 'patient', tense: 'behind', negative: true, forms: '从未获得邀请, 从未获邀, 未获邀请' },
  { act: 'come', needs: 'day', forms: '齐聚, 齐聚<country>, 聚首, 齐集' },
  { act: 'come', journey: true, needs: 'day', forms: '已抵达, 也已抵达, 陆续抵达, 坚持赴俄, 坚持赴华, 坚持前往' },
  { act: 'come', tense: 'behind', needs: 'day', forms: '分列~左右, 分坐~左右, 倒数第三现身, 压轴登场, 压轴现身' },
  { act: 'stay-away', negative: true, forms: '未赴<country>, 未前往<country>, 未到<country>' },
  { act: 'stay-away', tense: 'behind', who: 'owner', forms: '的明显缺席, 的缺席' },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms: '派<deputy>, 派~率团与会, 派~率团出席, 委派~出席, 委派~与会, 指派~出席',
  },
  { act: 'host', forms: '检阅军队, 检阅部队, 检阅了部队' },
];
