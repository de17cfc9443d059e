import type { CueRow } from '../../../claims/vocabulary.ts';
import { joined } from './words.ts';

/** Journeys: to the event, or to its place while the article is about it. */
export const journeys: readonly CueRow[] = [
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    forms:
      '去<country>, 来<country>, 去了<country>, 来了<country>, 会去<country>, 乘专机抵达, 搭专机抵达, 搭乘专机抵达, 乘专列抵达, 搭机抵达, 转往, 抵俄, 亲赴, 远赴, 奔赴, 专程赴, 亲赴<country>, 抵达, 抵达了, 到了, 飞到, 飞到了, 飞到了, 乘机抵达, 乘火车抵达, 率团抵达, 率团前往, 率团赴, 坐火车到, 出访, 出访了, 降落, 降落在, 停留, 逗留, 待上, 下榻, 出现在, 飞抵, 飞往, 飞赴, 到访, 前往, 赴, 来到, 到达, 乘专列前往, 乘专机前往, 访问, 到, 转赴, 造访, 将赴, 赶往, 专程前往, 专程赶赴, 踏上',
  },
  {
    act: 'come',
    journey: true,
    forms:
      '抵津, 赴津, 来津, 乘专列抵京, 乘专列来京, 乘专列前来, 乘专机抵京, 抵京, 来京, 赴京, 抵华, 来华出席, 访华出席, 到京, 进京, 抵达北京, 抵达莫斯科, 飞来, 直接飞来, 率团来华, 率团来京, 率团前来, 来华访问, 来华参加, 赴约, 前来, 访华并出席, 到来, 如约而至, 应约前来, 专程前来, 专程赶来, 赶来, 赶到, 应邀前来, 远道而来, 远道前来, 亲自前来, 亲临现场',
  },
  {
    act: 'come',
    journey: true,
    needs: 'end',
    forms:
      '抵达, 到达, 已抵达, 也抵达, 率先抵达, 最先抵达, 最后抵达, 已到达, 还是来了, 还是到了, 到了, 也到了, 都到了, 也都到了, 到齐了, 都到齐了, 来了, 都来了, 也来了, 会来, 要来, 一定会来, 都会来, 都来, 亲自来, 亲自来了, 也会来, 来, 会去, 一定会去, 也去, 去了, 也去了, 前往, 会前往, 如期前往, 成行, 如期成行',
  },
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    forms: `访华, 来华, 赴华, 访俄, 赴俄, 来访, ${joined('抵, 已抵, 也已抵', '韩, 日, 美, 英, 法, 印')}`,
  },
  {
    act: 'come',
    who: 'owner',
    journey: true,
    needs: 'day',
    forms: joined(
      '专机, 座机, 专列',
      '将在~降落, 也将在~降落, 将降落, 将于~降落, 即将降落, 将于~抵达, 将在~抵达, 即将抵达',
    ),
  },
  // On the way there: not arrived yet.
  {
    act: 'come',
    journey: true,
    tense: 'ahead',
    needs: 'goal',
    forms: '启程前往, 启程赴, 启程赴俄, 启程赴华, 动身前往, 出发前往, 出发赴, 启程飞往, 出发飞往',
  },
  {
    act: 'come',
    journey: true,
    tense: 'ahead',
    needs: 'end',
    forms: '动身, 准备动身, 已准备动身, 已动身, 启程, 已启程, 已经启程, 出发, 已出发',
  },
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    forms: '对<country>进行国事访问, 进行国事访问, 进行正式访问, 进行工作访问',
  },
  {
    act: 'come',
    needs: 'goal',
    forms: '留下来参加, 留下来出席, 留下来观看, 留在<country>, 留下出席, 留京, 留下来, 继续留在<country>',
  },
];
