import type { CueRow } from '../../../claims/vocabulary.ts';
import { joined } from './words.ts';

/** Who stands in for whom. */
export const substitutes: readonly CueRow[] = [
  {
    act: 'represent',
    who: 'target',
    tense: 'now',
    forms: `${joined('由<deputy>~代表<leader>, 由~<deputy>~代表<leader>, 派<deputy>~代表<leader>, <deputy>~代表<leader>, 由<deputy>~代替<leader>, 由<deputy>~代表总统<leader>, 由<deputy>~代表主席<leader>, 由<deputy>~代表国家主席<leader>, 由<deputy>~代表国王<leader>, 由<deputy>~代表总理<leader>, 由<deputy>~代表首相<leader>, 由~<deputy>~代表总统<leader>', '参加, 出席, 与会, 前往, 参会, 赴会, 前来, ~出席, ~参加')}, 由<leader>指派, 由<leader>委派, 由<leader>派出, <leader>指派, <leader>委派的, <leader>派出的, 代表, 代替, 替代, 顶替, 接替, 取代, 代理, ${joined('由<deputy>, 由<deputy>~, 由~<deputy>~, 派<deputy>, 派<deputy>~, 改由<deputy>~, <deputy>, <deputy>~', '代表, 代替, 替代, 顶替')}`,
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms: `${joined('由, 改由, 而由, 仅由, 将由, 只由, 则由', '<deputy>~出席, <deputy>~代表, <deputy>~参加, <deputy>~代替, <deputy>~与会, <deputy>~代打, <deputy>代打, <deputy>~代行, <deputy>出席, <deputy>代表, <deputy>代劳, <deputy>代为出席, <deputy>~代为出席, <deputy>~代劳, <deputy>~赴会, <deputy>~前往, ~代表<country>, ~<deputy>~出席, ~<deputy>~代表, ~<deputy>~代为出席, ~<deputy>~参加, ~代为出席, ~代表出席, ~代替出席, ~代其出席, ~代替, <deputy>~率团与会, ~<deputy>~率团与会, ~<deputy>~与会, ~<deputy>~赴会, ~<deputy>~代替')}`,
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms: `${joined('只来了一位, 只来了一名, 仅来了一位, 仅来了一名, 只派来, 仅派来', '<deputy>, ~<deputy>')}, 请~跑了一趟, 请~跑一趟, 请~代劳, 请~代为出席, 请~代表出席, 改请~代劳, 改请~出席, 改请<deputy>, 请<deputy>~代劳, 请<deputy>~出席, 委请~出席, 委请~代表, ${joined(
      '派, 派出, 派遣, 委派, 指派, 改派, 仅派, 将派, 将派出, 只派, 委托, 派了, 决定派, 会派',
      '<deputy>, ~<deputy>, ~代表出席, ~出席, ~代表, ~代为出席, ~参加, ~与会, ~参会, ~赴会, ~前往, ~前来, ~到场, ~代替, <deputy>~与会, <deputy>~出席, <deputy>~参会, <deputy>~代表, <deputy>~前往, <deputy>与会, <deputy>出席, <deputy>参会',
    )}`,
  },
  // "土耳其的代表是驻俄大使": the country that the words name.
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    forms: `${joined('代表<country>的是, 代表<country>出席的是, 代表<country>与会的是, <country>的代表是, <country>的代表为, <country>方面出席的是, <country>方面的代表是, <country>方面到场的是, <country>派出的是, <country>派来的是, <country>代表是, <country>代表为, <country>方代表是, <country>方代表为', '<deputy>, ~<deputy>')}, ${joined('<country>方面由, <country>则由, <country>方面则由', '<deputy>~出席, <deputy>出席, <deputy>~代表')}`,
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms: `由~代替他, 由~代表他, 由<deputy>~代替他, 由<deputy>~代表他, 由<deputy>~代替其, 由<deputy>~代表其, 由~代替其, 由~代其, 由~代他出席, 由<deputy>~代他出席, 由~代他前往, 由<deputy>~代他前往, 代他走了一趟, 代他走一趟, 代他跑一趟, 由~代劳, 派~代他, 代表他出席, 代他出席, 代替他, 替他出席, 代表其出席, 代其出席, 代表她出席, 替他前来, ${joined('代表他, 代表她, 代表其, 代他, 代其', '的是, 与会的是, 出席的是, 前来的是')}, ${joined('取而代之的是, 代之以', '<deputy>, ~<deputy>')}, ${joined('只有, 仅有', '<deputy>, ~<deputy>', '出席, 参加, 到场, 与会, 前来, ~出席, ~到场, ~与会')}, <deputy>代表出席, <deputy>~代表出席, <deputy>~代表与会, <deputy>~代为出席, 由他的<deputy>`,
  },
];
