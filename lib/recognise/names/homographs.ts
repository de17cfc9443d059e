/** How a surname that is also a word must stand to be the surname. */
export interface Homograph {
  /** Words before it that make it the other thing: "in May". */
  readonly before?: string;
  /** Words after it that do. */
  readonly after?: string;
  /** A month: never beside a number. */
  readonly month?: true;
}

/**
 * Surnames that are everyday words of a language, folded; `*` where any language may use them. They
 * need a person introduced under them or a title, and never stand beside these words. In a script without
 * capitals those of which nothing is said here also need somebody who speaks or acts under the name.
 */
export const HOMOGRAPHS: Readonly<Record<string, Readonly<Partial<Record<string, Homograph>>>>> = {
  '*': {
    xi: {
      before:
        'young starting first playing world best second strongest dream all-star england australia final winning chapter volume part article louis pius leo',
      after: 'squad lineup line-up',
    },
    montenegro: { before: 'in em en au nach w u', after: 'government coast' },
    maduro: { before: 'muy mas un mais um' },
    may: {
      month: true,
      before:
        'in of on last this next early late mid since until till by from through during every each to before after between per',
      after:
        'the i we you he she they it god all this that not be have his her be day days flower queen or and to also well even soon never bank',
    },
  },
  en: {
    friday: {
      before: 'on last next this by since until till from of every each black good late early the and to that',
      after: 'morning afternoon evening night the and',
    },
    park: { after: 'and bench benches ranger rangers' },
    bush: { before: 'a the', after: 'fire fires meat' },
    moon: { before: 'the a full new', after: 'landing rover' },
    key: { before: 'a the', after: 'points findings takeaways figures questions to' },
    major: { before: 'a the' },
    poutine: { before: 'the a some' },
    king: { before: 'the a' },
    brown: { before: 'the a dark light', after: 'bear bears rice sugar coal' },
    rice: { before: 'the a' },
    sharp: {},
    gross: {},
    english: { before: 'the in an' },
    young: { before: 'the a' },
    price: { before: 'the a' },
    fall: { before: 'the' },
    bird: { before: 'the a' },
    day: { before: 'the a' },
    law: { before: 'the a' },
    wade: {},
    man: { before: 'the a' },
    un: { before: 'the' },
    to: {},
    do: {},
    ban: { before: 'the a' },
    long: {},
    hope: {},
    sun: { before: 'the' },
    wolf: { before: 'the a' },
    truss: { before: 'the a' },
  },
  de: {
    kurz: { after: 'nach vor darauf danach zuvor bevor und gesagt' },
    kohl: { before: 'der den mit' },
    rau: {},
    kern: { before: 'im der den', after: 'der des' },
    schussel: { before: 'eine einer der' },
    koch: { before: 'der den ein' },
    klaus: {},
    fischer: { before: 'der die den' },
    konig: {},
    borne: {},
    kopf: { before: 'der den dem kein am im' },
    frieden: {},
    friedens: {},
    may: {},
    brown: {},
  },
  fr: {
    borne: { before: 'la une' },
    hollande: { before: 'en la' },
    barre: { before: 'la une' },
    may: {},
    castex: {},
    le: {},
  },
  es: {
    rey: { before: 'el un' },
    paz: { before: 'la de en' },
    aun: { after: 'se no asi hay es esta estan mas queda quedan falta faltan con sin en de' },
    castillo: { before: 'el un' },
    mesa: { before: 'la una' },
    flores: {},
    cruz: { before: 'la' },
    correa: { before: 'la' },
    rosa: {},
    pena: { before: 'la' },
    duda: { before: 'sin la una no', after: 'que si razonable de mucho' },
  },
  pt: {
    costa: { before: 'a na da' },
    neves: {},
    rosa: {},
    temer: { before: 'a de para' },
    cavaco: {},
    coelho: { before: 'o um' },
    fico: {
      before: 'do eu',
      after:
        'feliz contente triste satisfeito satisfeita honrado honrada orgulhoso orgulhosa grato grata agradecido agradecida surpreso surpresa preocupado preocupada emocionado emocionada impressionado impressionada tranquilo tranquila muito mais sempre pensando imaginando me te lhe aqui',
    },
    ponta: { before: 'a na da de' },
  },
  it: { conte: { before: 'il un' }, monti: { before: 'i sui dei' }, fico: { before: 'un il' }, letta: {} },
  pl: { miller: {}, duda: {} },
  ro: { dan: {}, ponta: {}, boc: {}, marin: {}, marti: {} },
  uk: { рад: {}, раду: {}, рада: {} },
  ru: { коль: { after: 'скоро уж же' }, ли: {}, то: {}, мэй: {}, мей: {} },
  sr: { био: {}, bio: {}, дан: {}, ево: {}, evo: {} },
  hu: { magyar: { before: 'a az' } },
  ar: {
    // Folded, as all: without hamza.
    ...words(
      'غني مبارك نادر بدوي معصوم روحاني رييسي مخبر النسور سلام عون السراج المنفي العثماني عباسي علوي لام البشير البرهان ' +
        'الشرع الصيد الشاهد هادي صالح سعيد الابن بري زين جراد سلال الثني اولي بينت لولا كروز فالس لاين كول كير فاي باك يونس رحمن ' +
        'شريف غالي شاه ضياء سفر حجاب شرف خيري واحد غريب نجيب يمين انور عزيز حبيبي بلال بنت سال واد زين مشرف منعم نشيد قنديل جامع ريش فيلا بارك كهل غول دان ' +
        'تراس تامر راما الجميل خليفه ناصر منصور',
    ),
    ماي: { month: true },
    بوكو: { after: 'حرام' },
    كوريا: { after: 'الجنوبيه الشماليه' },
    عباس: { after: 'عراقجي عراقتشي' },
    عرفات: { before: 'جبل يوم صعيد وقفه' },
    الاسد: { before: 'نصيب حصه برج' },
  },
};

/** Entries of everyday words with nothing to be said about their neighbours. */
function words(list: string): Readonly<Record<string, Homograph>> {
  return Object.fromEntries(list.split(' ').map((word) => [word, {}]));
}
