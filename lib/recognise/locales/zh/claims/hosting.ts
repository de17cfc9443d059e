import type { CueRow } from '../../../claims/vocabulary.ts';
import { joined } from './words.ts';

/** Who hosts. */
export const hosting: readonly CueRow[] = [
  {
    act: 'host',
    forms: `${joined('举行, 举行了, 举办, 举办了', '<event>, 纪念~<event>, 庆祝~<event>, 盛大<event>, 阅兵, 阅兵式, 盛大阅兵')}, 主持, 主持了, 主办, 设宴, 设宴招待, 设宴款待, 举行招待会, 举行欢迎仪式, 举行欢迎宴会, 检阅部队, 检阅受阅部队, 检阅了, 检阅三军, 迎接外宾, 迎接各国, 迎接来宾, 欢迎各国, 欢迎来宾, 欢迎外宾, 欢迎远道而来, 接待~领导人, 接待~外宾, 迎接~领导人, 欢迎~领导人, 迎接~外宾, 接待来宾, 宴请, 作为东道主, 担任东道主, 召集, 主持~, 迎接与会, 欢迎与会, 迎接前来, 在门口迎接, 在门口迎候, 迎候, 逐一迎接, 致欢迎辞, 致开幕辞, 致开幕词, 宣布开幕, 宣布闭幕, 为~接风`,
  },
  { act: 'host', forms: '担任主席, 是东道主, 任东道主, 担任轮值主席, 任轮值主席, 担任东道国' },
  {
    act: 'host',
    who: 'target',
    tense: 'now',
    forms: '东道主, 东道国总统, 东道国总理, 东道主国总统, 会议主持人, 轮值主席',
  },
  { act: 'greet', who: 'object', needs: 'day', forms: '迎接, 握手, 欢迎, 迎来, 同<leader>握手, 与<leader>握手' },
];
