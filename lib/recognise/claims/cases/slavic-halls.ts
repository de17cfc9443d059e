import type { ShortCase } from './short-case.ts';

/** Who is in the hall, who was received and by whom, who gathers to go, who was asked and from where. */
export const slavicHalls = {
  ru: [
    {
      shows: 'some of foreign leaders, whom the verb has behind it',
      published: '2023-09-09',
      text: '[Саммит G20|g20/2023] открылся в Нью-Дели. Среди новых иностранных лидеров на саммит прибыли [Бола Тинубу|bola-tinubu] и [Ли Цян|li-qiang].',
      claims: 'bola-tinubu attended; li-qiang attended',
    },
    {
      shows: 'leaders of so many countries, named behind a dash',
      published: '2023-09-09',
      text: '[Саммит G20|g20/2023] открылся в Нью-Дели. Приглашены и лидеры девяти стран — Египта, Испании и Омана. Приглашены и певцы девяти стран — Египта, Испании и Омана.',
      claims: 'EG invited; ES invited; OM invited',
    },
    {
      shows: 'who gathers to go, and a condition in quotation marks',
      published: '2023-09-05',
      text: '[Саммит G20|g20/2023] откроется в Нью-Дели 9 сентября. На саммит собираются [Макрон|emmanuel-macron] и [Шольц|olaf-scholz]. [Трюдо|justin-trudeau] приедет, если «позволит врач».',
      claims: 'emmanuel-macron expected; olaf-scholz expected',
    },
  ],
  uk: [
    {
      shows: 'in what mood somebody came, and who will not be asked',
      published: '2023-09-09',
      text: '[Саміт G20|g20/2023] відкрився в Нью-Делі. [Ердоган|recep-tayyip-erdogan] приїхав готовий сперечатися. [Макрон|emmanuel-macron] готовий приїхати будь-коли. Не запросять [Зеленського|volodymyr-zelenskyy].',
      claims: 'recep-tayyip-erdogan attended; volodymyr-zelenskyy not invited',
    },
    {
      shows: 'a flight called off',
      published: '2023-09-08',
      text: '[Саміт G20|g20/2023] відкриється в Нью-Делі 9 вересня. [Педро Санчес|pedro-sanchez] в останню мить скасував приліт.',
      claims: 'pedro-sanchez declined',
    },
  ],
  pl: [
    {
      shows: 'a semicolon, behind which somebody else does something else',
      published: '2023-09-09',
      text: '[Szczyt G20|g20/2023] rozpoczął się w New Delhi. Zabrakło [Xi Jinpinga|xi-jinping]; także hiszpański premier [Pedro Sanchez|pedro-sanchez] w ostatniej chwili odwołał przylot.',
      claims: 'xi-jinping absent; pedro-sanchez declined',
    },
    {
      shows: 'two lists by office, and a hall with its guests',
      published: '2023-09-09',
      text: '[Szczyt G20|g20/2023] rozpoczął się w New Delhi. Na sali są premierzy [Rishi Sunak|rishi-sunak] i [Giorgia Meloni|giorgia-meloni], prezydenci [Emmanuel Macron|emmanuel-macron] i [Recep Tayyip Erdoğan|recep-tayyip-erdogan].',
      claims: 'rishi-sunak attended; giorgia-meloni attended; emmanuel-macron attended; recep-tayyip-erdogan attended',
    },
    {
      shows: 'received by their host, driven up, not to be asked',
      published: '2023-09-09',
      text: '[Szczyt G20|g20/2023] rozpoczął się w New Delhi. Goście zostali powitani przez premiera Indii [Narendrę Modiego|narendra-modi]. Podjechał też [Joe Biden|joe-biden]. Od początku było wiadomo, że nie zostanie zaproszony [Wołodymyr Zełenski|volodymyr-zelenskyy].',
      claims: 'narendra-modi host; joe-biden attended; volodymyr-zelenskyy not invited',
    },
  ],
  sr: [
    {
      shows: 'a hall with its guests, those received, in what mood somebody came',
      published: '2023-09-09',
      text: '[Samit G20|g20/2023] počeo je u Nju Delhiju. U sali su [Emanuel Makron|emmanuel-macron] i [Olaf Šolc|olaf-scholz]. Bili su tu i [Riši Sunak|rishi-sunak] i [Džo Bajden|joe-biden]. [Narendra Modi|narendra-modi] je ugostio dva lidera: [Fumija Kišidu|fumio-kishida] i [Đorđu Meloni|giorgia-meloni]. [Erdogan|recep-tayyip-erdogan] je došao spreman da se svađa. Predsednik je [Trudoa|justin-trudeau] kritikovao u sali suda.',
      claims:
        'emmanuel-macron attended; olaf-scholz attended; rishi-sunak attended; joe-biden attended; narendra-modi host; fumio-kishida attended; giorgia-meloni attended; recep-tayyip-erdogan attended',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
