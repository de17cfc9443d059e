import type { ShortCase } from './short-case.ts';

/** Chinese, in either script: what agencies and newspapers write around summits. */
export const zhPress = [
  {
    shows: 'whose place is taken stands last',
    published: '2025-11-02',
    text: '教宗的[葬禮|papal-funeral/2025]由前副總統[陳建仁|chen-chien-jen]代表[賴清德|lai-ching-te]前往。',
    claims: 'lai-ching-te represented',
  },
  {
    shows: 'leaders of countries stand in for nobody; ruling it out is a no',
    published: '2025-07-05',
    text: '代表埃及、沙特的领导人也可能不会出席[金砖峰会|brics/2025]。[普京|vladimir-putin]排除出席[金砖峰会|brics/2025]。',
    claims: 'vladimir-putin declined',
  },
  {
    shows: 'a clause before the people, their names behind the verb',
    published: '2025-08-23',
    text: '[上合峰會|sco/2025]月底登場。應邀出席[上合峰會|sco/2025]的外國元首有印度總理[莫迪|narendra-modi]、俄羅斯總統[普亭|vladimir-putin]等人。',
    claims: 'narendra-modi expected; vladimir-putin expected',
  },
  {
    shows: 'besides one, others; heads of several states',
    published: '2025-08-23',
    text: '[上合峰会|sco/2025]月底登场。出席[上合峰会|sco/2025]的外国领导人除[莫迪|narendra-modi]外，还有伊朗总统[佩泽希齐扬|masoud-pezeshkian]，以及亚美尼亚、尼泊尔等国总理。',
    claims: 'narendra-modi expected; masoud-pezeshkian expected; AM expected; NP expected',
  },
  {
    shows: 'a roll with names that nobody knows between',
    published: '2025-08-23',
    text: '[上合峰会|sco/2025]月底登场。预计将出席[上合峰会|sco/2025]的领导人包括越南总理[范明政|pham-minh-chinh]、老挝国务卿林文森、埃及外交部长穆阿勒、日本首相[石破茂|shigeru-ishiba]，以及韩国总统[李在明|lee-jae-myung]。',
    claims: 'pham-minh-chinh expected; shigeru-ishiba expected; lee-jae-myung expected',
  },
  {
    shows: 'examples before their noun',
    published: '2025-05-06',
    text: '包括[习近平|xi-jinping]和巴西总统[卢拉|luiz-inacio-lula-da-silva]在内的29位领导人将出席[胜利日|moscow-victory-day/2025]庆典。',
    claims: 'xi-jinping expected; luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'a clause before a name with its title',
    published: '2023-09-05',
    text: '即将出席[新德里峰会|g20/2023]的美国总统[拜登|joe-biden]表示失望。',
    claims: 'joe-biden expected',
  },
  {
    shows: 'a name in Latin letters interrupts nothing',
    published: '2023-09-05',
    text: '美国总统[拜登|joe-biden](Joe Biden)则已确定会亲自出席[G20峰会|g20/2023]。',
    claims: 'joe-biden accepted',
  },
  {
    shows: 'who was there on a screen was not there',
    published: '2024-10-23',
    text: '南非总统[拉马福萨|cyril-ramaphosa]、巴西总统[卢拉|luiz-inacio-lula-da-silva](线上)、埃及总统[塞西|abdel-fattah-el-sisi]等出席[喀山峰会|brics/2024]。',
    claims: 'cyril-ramaphosa attended; abdel-fattah-el-sisi attended',
  },
  {
    shows: 'a question why somebody is away takes it for granted, another question says nothing',
    published: '2025-10-31',
    text: '[川普|donald-trump]為何缺席[APEC峰會|apec/2025]？[普亭|vladimir-putin]會出席[APEC峰會|apec/2025]嗎？',
    claims: 'donald-trump absent',
  },
  {
    shows: 'what is always so is of no edition; "might" reaches over "and"',
    published: '2023-09-05',
    text: '[习近平|xi-jinping]参加了每一届的[G20峰会|g20/2023]。据报道，[习近平|xi-jinping]可能会缺席[G20峰会|g20/2023]并派[李强|li-qiang]出席。',
    claims: '',
  },
  {
    shows: 'a plan that was given up, and what was told instead',
    published: '2025-06-23',
    text: '首相[石破茂|shigeru-ishiba]原定访问荷兰并出席[北约峰会|nato-summit/2025]。[石破茂|shigeru-ishiba]没有出席[北约峰会|nato-summit/2025]的计划。',
    claims: 'shigeru-ishiba declined',
  },
  {
    shows: 'others who stay away are not those who come',
    published: '2025-07-07',
    text: '包括印度总理[莫迪|narendra-modi]等多国领导人出席[金砖峰会|brics/2025]，但是中俄领导人却未出席。',
    claims: 'narendra-modi attended',
  },
  {
    shows: 'who stands in for somebody does what follows',
    published: '2025-06-25',
    text: '总理[李强|li-qiang]将代表[习近平|xi-jinping]，出席[金砖峰会|brics/2025]。',
    claims: 'xi-jinping represented; li-qiang expected',
  },
  {
    shows: 'a second heading begins a list of its own',
    published: '2025-04-24',
    text: '[方济各葬礼|papal-funeral/2025]周六举行。\n\n确认将出席的领导人包括：\n\n• [马克龙|emmanuel-macron]\n\n其他政坛人物也将现身：\n\n• [米莱|javier-milei]',
    claims: 'emmanuel-macron accepted; javier-milei expected',
  },
  {
    shows: 'countries whose leaders stay away',
    published: '2025-11-08',
    text: '有四国领导人未出席[COP30|cop/2025]，包括美国和印度。',
    claims: 'US absent; IN absent',
  },
  {
    shows: 'a summit brings people together',
    published: '2025-10-26',
    text: '这次的[东盟峰会|asean-summit/2025-10]聚集十多国领袖，包括日本首相[高市早苗|sanae-takaichi]。',
    claims: 'sanae-takaichi attended',
  },
  {
    shows: 'the parade of another city, told in an earlier clause',
    published: '2025-08-29',
    text: '[金正恩|kim-jong-un]将出席北京的[九三阅兵|beijing-victory-day/2025]。今年俄罗斯红场阅兵，尽管两国关系密切，[金正恩|kim-jong-un]也没有参加。',
    claims: 'kim-jong-un expected; kim-jong-un absent moscow-victory-day/2025',
  },
] as const satisfies readonly ShortCase[];
