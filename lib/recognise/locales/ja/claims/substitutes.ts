import type { CueRow } from '../../../claims/vocabulary.ts';
import { joined } from '../verbs.ts';

/** Who stands in for whom. */
export const substitutes: readonly CueRow[] = [
  // "日本からは外相が参列した": the country that the words name.
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    forms: joined(
      '<country>から, <country>からは',
      joined(
        joined(
          ', ~',
          '外相, 外務大臣, 大使, 特使, 国防相, 副首相, 副大統領, 閣僚, 国務相, 文化相, 議長, 次官, 担当相, 国家副主席, 副主席, 常務委員',
        ),
        joined(
          'が, のみが, だけが, らが',
          '首相特使として出席, 首相特使として参列, 特使として出席, 特使として参列, 代表として参列, 代理出席, 代理で出席, 出席, 参列, 代表として出席, 代わりに出席, 代表団を率い, 代表団団長として, 訪韓, 訪中, 訪ロ, 現地入り',
        ),
      ),
    ),
  },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    forms: joined(
      '<country>は, <country>の',
      joined(
        '<deputy>, ~<deputy>',
        'が代表を務め, が代理を務め, が代理出席, が代理で出席, が代表として出席, が代表で出席, が名代',
      ),
    ),
  },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    forms: joined('<country>の代表は, <country>を代表したのは, <country>を代表するのは', '<deputy>, ~<deputy>'),
  },
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'ではなく<deputy>, ではなく~<deputy>, でなく<deputy>, でなく~<deputy>, の代わりを, の名代で, の名代として, に代え, に代えて, の代役で, の代役として, に代わり, に代わって, に代わる, の特別代表として, の特使として, の名代を, を代表して, を代表し, の代わりに, の代理で, の代理として, の代理を',
  },
  { act: 'represent', who: 'owner', tense: 'now', forms: '代わりに, 代理で, 代理として, 代わりとして, 代理の' },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms: joined(
      '<deputy>, <deputy>~',
      'を派遣した, を派遣。, を自らの代わりに, を代わりに派遣, を派遣して出席, を派遣して参加, を代表として派遣, を代理として派遣, を代表に派遣, だけを派遣した, を送り込んだ, を派遣するにとどめた, の派遣にとどめた, の派遣にとどめ, を派遣する, を派遣し, を派遣すると, を派遣する方針, を派遣する予定, を送った, を送る, を代理として, を出席させる, を出席させた, を代わりに出した, を代わりに送った, を代わりに送り, を代わりに派遣, を代わりに出席, を送り, を送り込み, を送り出した, を差し向けた, を立てた, を立てる, を代表に据え, を代表に立て, を首席代表に, を代理出席, が代理出席, が代理で出席, が代わりに出席',
    ),
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      '<deputy>を名代に, <deputy>を代理に, を名代に立て, を代理に立て, を名代として, <deputy>が代理で, <deputy>が代理出席, <deputy>が代わりに, <deputy>が代わって, <deputy>が代理を, <deputy>が代役を, <deputy>~が代理を, <deputy>~が代理で, <deputy>~が代わりに, <deputy>らが代理で, 閣僚が代理を, 代わりを務めた, 代わりを務め, 代わりを務める, 代理を務めた, 代理で出席した, 代理で参列した, 代わりに出席した, 代わりに参列した, 代役を務めた, 名代を務めた, 名代を務める, 名代として出席した, 名代として参列した, <deputy>が現地に赴いた, <deputy>が赴いた, <deputy>が現地入り, <deputy>を送る, <deputy>を送った, 代わって<deputy>, 代わって~<deputy>, 代わりに<deputy>, 代わりに~<deputy>, 代理として<deputy>, 代理で<deputy>',
  },
  {
    act: 'represent',
    who: 'owner',
    tense: 'now',
    forms: '代理は, 代役は, 名代は, 代理を務めた, 代理を務める, 代理として, 名代として, 代役として',
  },
];
