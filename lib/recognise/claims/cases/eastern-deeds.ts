import type { ShortCase } from './short-case.ts';

const ZH = '[奥斯维辛解放80周年纪念仪式|auschwitz-commemoration/2025]27日在波兰举行。';
const JA = 'ポーランドで27日、[アウシュビッツ解放80年の式典|auschwitz-commemoration/2025]が行われた。';
const AR = 'أوشفيتز - أحيا زعماء الاثنين [الذكرى الثمانين لتحرير أوشفيتز|auschwitz-commemoration/2025].';

/** What guests are told to do at the scene where words are written together, or the verb comes first. */
export const easternDeeds = {
  zh: [
    {
      shows: 'a sign of what has happened, or something of the scene; who is beside whom',
      published: '2025-01-28',
      text: `${ZH}法国总统[马克龙|emmanuel-macron]捏着一张纸条。德国总理[朔尔茨|olaf-scholz]在铁轨旁烤火。他右边隔着过道的是芬兰总统[斯图布|alexander-stubb]。`,
      claims: 'olaf-scholz attended; alexander-stubb attended',
    },
    {
      shows: 'what is done from afar, elsewhere, at another time or by another; a word that holds one of doubt',
      published: '2025-01-28',
      text: `${ZH}加拿大总理[特鲁多|justin-trudeau]系着传统围巾。美国总统[特朗普|donald-trump]签署了行政令。英国首相[斯塔默|keir-starmer]在家中点了蜡烛。与此同时，印度总理[莫迪|narendra-modi]放着风筝。巴西总统[卢拉|luiz-inacio-lula-da-silva]没有点燃蜡烛。`,
      claims: 'justin-trudeau attended',
    },
    {
      shows: 'a month later nobody is at the scene',
      published: '2025-03-01',
      text: `${ZH}法国总统[马克龙|emmanuel-macron]捏着一张纸条。`,
      claims: '',
    },
  ],
  ja: [
    {
      shows: 'the verb at the end, with the particle of who does it; others in another case; who is beside whom',
      published: '2025-01-28',
      text: `${JA}[マクロン|emmanuel-macron]大統領は兵士の肩に毛布を掛けた。[ショルツ|olaf-scholz]首相がその後ろで鼻をかんでいた。右隣には[ストゥブ|alexander-stubb]大統領。`,
      claims: 'emmanuel-macron attended; alexander-stubb attended',
    },
    {
      shows: 'what is done from afar, elsewhere, or not at all; what somebody is no subject of',
      published: '2025-01-28',
      text: `${JA}[トランプ|donald-trump]大統領は関税を発表した。[石破|shigeru-ishiba]首相は街頭に立った。[モディ|narendra-modi]首相はろうそくをともさなかった。[ルラ|luiz-inacio-lula-da-silva]大統領の席を職員が片付けた。`,
      claims: '',
    },
  ],
  ar: [
    {
      shows: 'a verb at the head, right before its subject; what somebody was doing; a title with an unknown origin',
      published: '2025-01-28',
      text: `${AR} وارتشف الرئيس الفرنسي [إيمانويل ماكرون|emmanuel-macron] الماء. وكان المستشار [أولاف شولتس|olaf-scholz] يدوّن ملاحظاته. وانكمش الرئيس الشمال أوروبي [ألكسندر ستوب|alexander-stubb] من البرد.`,
      claims: 'olaf-scholz attended',
    },
    {
      shows: 'what is done from afar, elsewhere, or is yet to come; a noun before whose it is',
      published: '2025-01-28',
      text: `${AR} ووقع الرئيس الأمريكي [دونالد ترامب|donald-trump] مرسوما. وفي كييف، التقط [زيلينسكي|volodymyr-zelenskyy] صورة. وسيرتدي [مودي|narendra-modi] معطفا. موقف [لولا|luiz-inacio-lula-da-silva] واضح.`,
      claims: '',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
