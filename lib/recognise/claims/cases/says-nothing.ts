import type { ShortCase } from './short-case.ts';

const DAY = '2025-09-03';

const LUNCH = '2023-05-10';

/** Who stands on the square and stays away from a meal has come. */
const lunch = (text: string): readonly ShortCase[] => [
  {
    shows: 'a meal is not the occasion',
    published: LUNCH,
    text,
    claims: 'alexander-lukashenko attended',
  },
];

/** What somebody had never done before is told of a life, and says nothing of the day. */
const never = (text: string, claims = 'kim-jong-un attended'): readonly ShortCase[] => [
  { shows: 'what had never been done before says nothing of the day', published: DAY, text, claims },
];

export const ofALife: Readonly<Record<string, readonly ShortCase[]>> = {
  en: never(
    'At the [parade in Beijing|beijing-victory-day/2025] stood [Kim Jong Un|kim-jong-un], who had never attended a meeting of many states.',
  ),
  de: never(
    'Zur [Parade in Peking|beijing-victory-day/2025] kam [Kim Jong Un|kim-jong-un]. [Kim|kim-jong-un] hatte noch nie an einem Treffen vieler Staaten teilgenommen.',
  ),
  fr: never(
    'Au [défilé de Pékin|beijing-victory-day/2025] est venu [Kim Jong-un|kim-jong-un]. [Kim|kim-jong-un] n’avait jamais participé à une réunion de plusieurs États.',
  ),
  es: never(
    'Al [desfile de Pekín|beijing-victory-day/2025] asistió [Kim Jong-un|kim-jong-un], que nunca había participado en una reunión de varios Estados.',
  ),
  pt: never(
    'Ao [desfile de Pequim|beijing-victory-day/2025] compareceu [Kim Jong-un|kim-jong-un], que nunca havia participado de uma reunião de vários Estados.',
  ),
  ro: never(
    'La [parada de la Beijing|beijing-victory-day/2025] a venit [Kim Jong-un|kim-jong-un], care nu participase niciodată la o reuniune a mai multor state.',
  ),
  ru: never(
    'На [парад в Пекине|beijing-victory-day/2025] приехал [Ким Чен Ын|kim-jong-un]. [Ким|kim-jong-un] никогда раньше не участвовал во встречах многих стран.',
  ),
  uk: never(
    'На [парад у Пекіні|beijing-victory-day/2025] приїхав [Кім Чен Ин|kim-jong-un]. [Кім|kim-jong-un] ніколи раніше не брав участі в зустрічах багатьох країн.',
  ),
  pl: never(
    'Na [paradę w Pekinie|beijing-victory-day/2025] przyjechał [Kim Dzong Un|kim-jong-un]. [Kim|kim-jong-un] nigdy wcześniej nie uczestniczył w spotkaniu wielu państw.',
  ),
  sr: never(
    'Na [paradu u Pekingu|beijing-victory-day/2025] došao je [Kim Džong Un|kim-jong-un]. [Kim|kim-jong-un] nikada ranije nije učestvovao na skupu više država.',
  ),
  zh: never(
    '[金正恩|kim-jong-un]出席了[北京阅兵|beijing-victory-day/2025]。[金正恩|kim-jong-un]此前从未参加过多边会议。',
  ),
  ja: never(
    '[北京の軍事パレード|beijing-victory-day/2025]に[金正恩|kim-jong-un]総書記が出席した。[金正恩|kim-jong-un]総書記はこれまで多国間の会議に出席したことがなかった。',
  ),
  ar: never(
    'حضر [كيم جونغ أون|kim-jong-un] [العرض العسكري في بكين|beijing-victory-day/2025]. ولم يسبق [لكيم|kim-jong-un] أن شارك في اجتماع متعدد الأطراف.',
  ),
};

export const besideTheOccasion: Readonly<Record<string, readonly ShortCase[]>> = {
  en: lunch(
    '[Alexander Lukashenko|alexander-lukashenko] attended the [Victory Day parade|moscow-victory-day/2023] but skipped the lunch at the Kremlin.',
  ),
  de: lunch(
    '[Alexander Lukaschenko|alexander-lukashenko] war bei der [Siegesparade|moscow-victory-day/2023] in Moskau dabei, fehlte aber beim Mittagessen im Kreml.',
  ),
  fr: lunch(
    '[Alexandre Loukachenko|alexander-lukashenko] a assisté au [défilé du 9 mai|moscow-victory-day/2023] mais a manqué le déjeuner au Kremlin.',
  ),
  es: lunch(
    '[Aleksandr Lukashenko|alexander-lukashenko] asistió al [desfile del 9 de mayo|moscow-victory-day/2023] pero faltó al almuerzo en el Kremlin.',
  ),
  pt: lunch(
    '[Alexander Lukashenko|alexander-lukashenko] assistiu ao [desfile de 9 de maio|moscow-victory-day/2023] mas faltou ao almoço no Kremlin.',
  ),
  ro: lunch(
    '[Aleksandr Lukașenko|alexander-lukashenko] a asistat la [parada de 9 mai|moscow-victory-day/2023] de la Moscova, dar a lipsit de la prânzul de la Kremlin.',
  ),
  ru: lunch(
    '[Александр Лукашенко|alexander-lukashenko] был на [параде 9 мая|moscow-victory-day/2023], но на обед в Кремле не пошел.',
  ),
  uk: lunch(
    '[Олександр Лукашенко|alexander-lukashenko] був на [параді 9 травня|moscow-victory-day/2023], але на обід у Кремлі не пішов.',
  ),
  pl: lunch(
    '[Aleksandr Łukaszenka|alexander-lukashenko] był na [paradzie 9 maja|moscow-victory-day/2023], ale nie poszedł na obiad na Kremlu.',
  ),
  sr: lunch(
    '[Aleksandar Lukašenko|alexander-lukashenko] bio je na [paradi 9. maja|moscow-victory-day/2023] u Moskvi, ali nije otišao na ručak u Kremlju.',
  ),
  zh: lunch(
    '[卢卡申科|alexander-lukashenko]出席了[5月9日|moscow-victory-day/2023]莫斯科红场阅兵式，但没有参加克里姆林宫的午宴。',
  ),
  ja: lunch(
    '[ルカシェンコ|alexander-lukashenko]大統領は[5月9日|moscow-victory-day/2023]の軍事パレードに出席したが、クレムリンの昼食会には出席しなかった。',
  ),
  ar: lunch(
    'حضر [ألكسندر لوكاشينكو|alexander-lukashenko] [العرض العسكري في 9 مايو|moscow-victory-day/2023]، لكنه غاب عن مأدبة الغداء في الكرملين.',
  ),
};

/** What is done after somebody was told to be in another place is done there; without a scene it may be anywhere. */
export const inOtherPlaces: Readonly<Record<string, readonly ShortCase[]>> = {
  en: [
    {
      shows: 'who arrived elsewhere lays no wreath at the scene',
      published: '2025-05-09',
      text: 'The [parade|moscow-victory-day/2025] on Red Square is over.\n\nMeanwhile [Keir Starmer|keir-starmer] and [Donald Tusk|donald-tusk] arrived in Kyiv.\n\n[Tusk|donald-tusk] bowed to a wreath. [Starmer|keir-starmer] listened in silence.',
      claims: '',
    },
    {
      shows: 'a deed without anything of the scene may be done anywhere',
      published: '2025-05-09',
      text: 'The [parade|moscow-victory-day/2025] in Moscow drew 27 leaders. [Donald Tusk|donald-tusk] smirked. [Alexis Tsipras|alexis-tsipras] marvelled.',
      claims: '',
    },
  ],
  de: [
    {
      shows: 'who holds no office any more, and nothing of the scene beside it',
      published: '2025-05-09',
      text: 'In Moskau fand die [Siegesparade|moscow-victory-day/2025] statt. Auf der Tribüne saß [Xi Jinping|xi-jinping]. [Merkel|angela-merkel] zuckte mit den Schultern.',
      claims: 'xi-jinping attended',
    },
    {
      shows: 'at the front, at home',
      published: '2025-05-09',
      text: 'In Moskau fand die [Siegesparade|moscow-victory-day/2025] statt. [Selenskyj|volodymyr-zelenskyy] besuchte die Front und kniete vor einem Kranz. [Orbán|viktor-orban] pflanzte zu Hause einen Baum.',
      claims: '',
    },
  ],
  pt: [
    {
      shows: 'whoever is hugged in another city is there',
      published: '2025-05-09',
      text: 'O [desfile|moscow-victory-day/2025] decorreu na Praça Vermelha.\n\nEntretanto, [Macron|emmanuel-macron] e [Tusk|donald-tusk] chegaram a Kiev.\n\n[Macron|emmanuel-macron] abraçou [Zelensky|volodymyr-zelenskyy].',
      claims: '',
    },
  ],
  ru: [
    {
      shows: 'who arrived elsewhere lays no wreath at the scene',
      published: '2025-05-09',
      text: '[Парад|moscow-victory-day/2025] на Красной площади окончен.\n\nТем временем в Киев прибыли [Стармер|keir-starmer] и [Туск|donald-tusk].\n\n[Туск|donald-tusk] поклонился у мемориала. [Стармер|keir-starmer] молча слушал.',
      claims: '',
    },
  ],
};
