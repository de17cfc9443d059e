import type { ShortCase } from './short-case.ts';

/** Lists with remarks and headings of few words, and what is said of a country by its leader. */
export const slavicRows = {
  ru: [
    {
      shows: 'a remark in parentheses does not end a list',
      published: '2025-09-01',
      text: 'На [саммит ШОС|sco/2025] прибыли [Токаев|kassym-jomart-tokayev], премьер-министр Индии [Нарендра Моди|narendra-modi] (он не был в Китае семь лет) и президент Ирана [Масуд Пезешкиан|masoud-pezeshkian].',
      claims: 'kassym-jomart-tokayev attended; narendra-modi attended; masoud-pezeshkian attended',
    },
    {
      shows: 'but where one is on a screen only nothing is left out, and nothing read',
      published: '2025-09-01',
      text: 'На [саммит ШОС|sco/2025] прибыли [Токаев|kassym-jomart-tokayev], [Нарендра Моди|narendra-modi] (он выступит по видеосвязи) и президент Ирана [Масуд Пезешкиан|masoud-pezeshkian].',
      claims: '',
    },
    {
      shows: 'headings that tell where the listed are, and that they could not',
      published: '2024-10-22',
      text: 'В Казани открывается [саммит БРИКС|brics/2024].\n\nУже в Казани\n— [Нарендра Моди|narendra-modi] (Индия);\n— [Си Цзиньпин|xi-jinping] (Китай).\n\nНе смогли\n— [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] (Бразилия).',
      claims: 'narendra-modi attended; xi-jinping attended; luiz-inacio-lula-da-silva declined',
    },
    {
      shows: 'a decision to come, and one about something else',
      published: '2025-05-08',
      text: '[Парад|moscow-victory-day/2025] пройдёт в Москве [9 мая|moscow-victory-day/2025]. Решение приехать в Москву также принял [Эмомали Рахмон|emomali-rahmon]. [Эмманюэль Макрон|emmanuel-macron] принял решение не ехать в Москву. [Дональд Туск|donald-tusk] решил участвовать в выборах. [Фридрих Мерц|friedrich-merz] отказался от участия в дебатах. [Маркo Рютте|mark-rutte] решил быть осторожнее.',
      claims: 'emomali-rahmon accepted; emmanuel-macron declined',
    },
  ],
  pl: [
    {
      shows: 'a decision to come, one not yet taken, and one about something else',
      published: '2025-05-08',
      text: '[Parada|moscow-victory-day/2025] w Moskwie odbędzie się [9 maja|moscow-victory-day/2025]. [Emomali Rahmon|emomali-rahmon] podjął decyzję o przyjeździe do Moskwy. [Robert Fico|robert-fico] nie podjął jeszcze decyzji o przyjeździe. [Donald Tusk|donald-tusk] podjął decyzję o udziale w wyborach. [Viktor Orban|viktor-orban] podjął decyzję o bojkocie parady.',
      claims: 'emomali-rahmon accepted; viktor-orban declined',
    },
  ],
  uk: [
    {
      shows: 'a decision to come, and not to',
      published: '2025-05-08',
      text: '[Парад|moscow-victory-day/2025] у Москві відбудеться [9 травня|moscow-victory-day/2025]. [Емомалі Рахмон|emomali-rahmon] ухвалив рішення приїхати до Москви. [Віктор Орбан|viktor-orban] ухвалив рішення не їхати. [Дональд Туск|donald-tusk] погодився взяти участь у дебатах.',
      claims: 'emomali-rahmon accepted; viktor-orban declined',
    },
    {
      shows: 'that a country will be represented does not say that its leader comes',
      published: '2025-06-09',
      text: '[Зеленський|volodymyr-zelenskyy] сказав, що Україна буде представлена на [саміті НАТО|nato-summit/2025].',
      claims: 'UA represented',
    },
    {
      shows: '“himself” is no country',
      published: '2025-09-03',
      text: '[Парад|beijing-victory-day/2025] у Пекіні почався. [Трамп|donald-trump] про нього написав. Самого президента не запрошували.',
      claims: '',
    },
    {
      shows: 'who represents it himself does',
      published: '2025-06-09',
      text: '[Зеленський|volodymyr-zelenskyy] сказав, що представлятиме Україну на [саміті НАТО|nato-summit/2025].',
      claims: 'volodymyr-zelenskyy accepted',
    },
  ],
  sr: [
    {
      shows: 'examples of the leaders who will come, and a decision not to',
      published: '2025-08-28',
      text: '[Vojnoj paradi|beijing-victory-day/2025] u Pekingu prisustvovaće i lideri nekih zemalja, kao što su [Robert Fico|robert-fico] i [Aleksandar Lukašenko|alexander-lukashenko]. [Viktor Orban|viktor-orban] je doneo odluku da ne ide na paradu. [Donald Tusk|donald-tusk] je odlučio da učestvuje u debati.',
      claims: 'robert-fico expected; alexander-lukashenko expected; viktor-orban declined',
    },
    {
      shows: 'who is sent in a row takes nothing from a heading that says no',
      published: '2025-04-25',
      text: 'Sutra je [sahrana pape Franje|papal-funeral/2025].\n\nKo ne dolazi:\n• [Vladimir Putin|vladimir-putin] – Kremlj šalje ministarku kulture\n• [Benjamin Netanjahu|benjamin-netanyahu]',
      claims: 'vladimir-putin declined; RU represented; benjamin-netanyahu declined',
    },
    {
      shows: 'an auxiliary and a place before a participle',
      published: '2025-05-16',
      text: 'У Тирани је одржан [самит Европске политичке заједнице|european-political-community/2025-tirana]. Није дошао [Реџеп Тајип Ердоган|recep-tayyip-erdogan]; њега је у Тирани заменио министар.',
      claims: 'recep-tayyip-erdogan absent; recep-tayyip-erdogan represented',
    },
    {
      shows: 'who is not sure that he comes has not said so',
      published: '2025-04-25',
      text: 'Sutra je [sahrana pape Franje|papal-funeral/2025]. [Zelenski|volodymyr-zelenskyy] je rekao da nije siguran da će stići na misu.',
      claims: '',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
