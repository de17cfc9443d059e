import type { ShortCase } from './short-case.ts';

/** Lists that a sentence or a line announces: what stands above them, in their rows and behind them. */
export const listsAhead: Readonly<Record<string, readonly ShortCase[]>> = {
  en: [
    {
      shows: 'a line that points back to those of whom the sentence before told, whatever one of the rows adds',
      published: '2025-09-02',
      text: 'On Wednesday China will hold a [parade|beijing-victory-day/2025] in Beijing. Twenty-six foreign leaders are on the list of the foreign ministry.\n\nAmong them:\n\n• North Korea: [Kim Jong Un|kim-jong-un], who crossed the border in his green train early on Tuesday\n• Iran: [Masoud Pezeshkian|masoud-pezeshkian]',
      claims: 'kim-jong-un expected; masoud-pezeshkian expected',
    },
    {
      shows: 'who they are',
      published: '2025-09-02',
      text: 'On Wednesday China will hold a [parade|beijing-victory-day/2025] in Beijing. Twenty-six foreign leaders will attend. They are:\n\n• Belarus: [Alexander Lukashenko|alexander-lukashenko]\n• Iran: [Masoud Pezeshkian|masoud-pezeshkian]',
      claims: 'alexander-lukashenko expected; masoud-pezeshkian expected',
    },
    {
      shows: 'rows right below, with a bullet before the country',
      published: '2025-09-02',
      text: 'On Wednesday China will hold a [parade|beijing-victory-day/2025] in Beijing. Twenty-six foreign leaders will attend.\n\n• Belarus: [Alexander Lukashenko|alexander-lukashenko]\n• Iran: [Masoud Pezeshkian|masoud-pezeshkian]',
      claims: 'alexander-lukashenko expected; masoud-pezeshkian expected',
    },
    {
      shows: 'nothing of a list of those who were not asked, and nothing of a bullet that tells something else',
      published: '2025-09-02',
      text: 'On Wednesday China will hold a [parade|beijing-victory-day/2025] in Beijing. Twenty-six foreign leaders will attend. Others will not. Among them:\n\n• France: [Emmanuel Macron|emmanuel-macron]\n• Iran: [Masoud Pezeshkian|masoud-pezeshkian] spoke on television.',
      claims: '',
    },
    {
      shows: 'who is coming comes now, right behind what is told of long ago',
      published: '2025-09-02',
      text: 'On Wednesday China will hold a [parade|beijing-victory-day/2025] in Beijing. [Ten years ago|2015] [Park Geun-hye|park-geun-hye] stood on the rostrum herself. [Yukio Hatoyama|yukio-hatoyama], the former prime minister, is coming as a private person.',
      claims: 'park-geun-hye attended beijing-victory-day/2015; yukio-hatoyama expected',
    },
    {
      shows: 'what is told behind the row of a list',
      published: '2025-11-21',
      text: 'The [G20 summit|g20/2025] opens tomorrow.\n\nNOT COMING\n\n[Vladimir Putin|vladimir-putin]. South Africa would be bound to arrest him.\n\n[Javier Milei|javier-milei]. “Out of solidarity with Washington”, his spokesman said.\n\n[Claudia Sheinbaum|claudia-sheinbaum]. She has never liked summits.',
      claims: 'vladimir-putin declined; javier-milei declined; claudia-sheinbaum declined',
    },
  ],
  ru: [
    {
      shows: 'a line that points back to those of whom the sentence before told',
      published: '2025-09-02',
      text: 'В среду в Пекине пройдёт [парад|beijing-victory-day/2025]. На парад приедут 26 иностранных лидеров. Среди них:\n\n• Белоруссия: [Александр Лукашенко|alexander-lukashenko]\n• Иран: [Масуд Пезешкиан|masoud-pezeshkian]',
      claims: 'alexander-lukashenko expected; masoud-pezeshkian expected',
    },
  ],
  ja: [
    {
      shows: 'a label that tells that its list follows, before a full stop',
      published: '2025-09-02',
      text: '3日、北京で[軍事パレード|beijing-victory-day/2025]が行われる。26人の外国首脳が出席する。出席を見送った首脳は以下の通り。\n\n・[モディ|narendra-modi]首相（インド）\n・[李在明|lee-jae-myung]大統領（韓国）\n\n主な出席者は次の通り。\n\n・[ルカシェンコ|alexander-lukashenko]大統領',
      claims: 'narendra-modi declined; lee-jae-myung declined; alexander-lukashenko expected',
    },
  ],
  zh: [
    {
      shows: 'a label that tells that its list follows',
      published: '2025-09-02',
      text: '周三，北京将举行[阅兵|beijing-victory-day/2025]。出席的外国领导人名单如下：\n\n1. 俄罗斯总统[普京|vladimir-putin]\n2. 伊朗总统[佩泽希齐扬|masoud-pezeshkian]',
      claims: 'vladimir-putin expected; masoud-pezeshkian expected',
    },
  ],
  de: [
    {
      shows: 'eine Zeile aus Verb und Fürwort steht über einer Liste',
      published: '2025-11-21',
      text: 'Morgen beginnt der [G20-Gipfel|g20/2025].\n\nSie kommen\n[Emmanuel Macron|emmanuel-macron], [Friedrich Merz|friedrich-merz].\n\nSie fehlen\n[Wladimir Putin|vladimir-putin]. Südafrika müsste ihn festnehmen.\n[Javier Milei|javier-milei]. Er mag keine Gipfel.',
      claims: 'emmanuel-macron expected; friedrich-merz expected; vladimir-putin declined; javier-milei declined',
    },
  ],
  es: [
    {
      shows: 'quien no ha respondido no ha dicho nada, esté en la lista que esté',
      published: '2022-06-05',
      text: 'La [Cumbre de las Américas|summit-of-the-americas/2022] comienza el lunes.\n\nConfirmados:\n• [Alberto Fernández|alberto-fernandez] (Argentina): sí\n• [Nayib Bukele|nayib-bukele] (El Salvador): no ha respondido\n• [Xiomara Castro|xiomara-castro] (Honduras): no',
      claims: 'alberto-fernandez accepted; xiomara-castro declined',
    },
  ],
};
