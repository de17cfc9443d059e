import type { ShortCase } from './short-case.ts';

const PL_AHEAD = '[Parada|moscow-victory-day/2025] w Moskwie odbędzie się [9 maja|moscow-victory-day/2025].';

/** What reports drift into: another summit, a part of one, an edition elsewhere, what is expected of somebody else. */
export const slavicDrift = {
  ru: [
    {
      shows: 'what all will do is not what the speaker will, and an invitation that there was none',
      published: '2025-06-25',
      text: '[Саммит НАТО|nato-summit/2025] прошёл в Гааге. [Марк Рютте|mark-rutte] сказал, что все приедут на саммит. Приглашения для [Роберта Фицо|robert-fico] не было. Не было и [Виктора Орбана|viktor-orban].',
      claims: 'viktor-orban absent',
    },
    {
      shows: 'who talked on the day before is not said to be there',
      published: '2025-05-09',
      text: 'На [Красной площади|moscow-victory-day/2025] прошёл парад. В [четверг|2025-05-08] [Александр Вучич|aleksandar-vucic] беседовал с [Путиным|vladimir-putin] о газе.',
      claims: '',
    },
    {
      shows: 'what a correction takes back',
      published: '2022-11-14',
      text: '[Саммит G20|g20/2022] на Бали открывается завтра. В предыдущей версии говорилось, что на саммит приедет [Хун Манет|hun-manet]. На саммит приедет [Марк Рютте|mark-rutte].',
      claims: 'mark-rutte expected',
    },
    {
      shows: 'countries asked behind one who came',
      published: '2025-09-01',
      text: 'На [саммит ШОС|sco/2025] в Тяньцзине прибыл [Роберт Фицо|robert-fico]. Позваны туда и главы Лаоса и Вьетнама. Приглашены на встречу и соседи.',
      claims: 'robert-fico attended',
    },
    {
      shows: 'what one goes on to be asked to is the one person’s',
      published: '2025-08-20',
      text: '[Нарендра Моди|narendra-modi] едет на [саммит ШОС|sco/2025] в Тяньцзине. Приглашён на саммит ещё в мае.',
      claims: 'narendra-modi expected; narendra-modi invited',
    },
    {
      shows: 'who misses a programme or a dinner may be there',
      published: '2025-06-25',
      text: '[Виктор Орбан|viktor-orban] не участвует в культурной программе [саммита НАТО|nato-summit/2025] в Гааге. [Роберт Фицо|robert-fico] не участвует в [саммите НАТО|nato-summit/2025].',
      claims: 'robert-fico absent',
    },
    {
      shows: 'taking part, named before the word that denies it',
      published: '2025-10-14',
      text: 'В Египте прошёл [саммит по Газе|gaza-peace-summit/2025]. [Роберт Фицо|robert-fico] принимать участие в саммите не стал. [Виктор Орбан|viktor-orban] решил участия в саммите не принимать. [Дональд Туск|donald-tusk] решил участия соседей в переговорах не обсуждать.',
      claims: 'robert-fico absent; viktor-orban declined',
    },
  ],
  uk: [
    {
      shows: 'what a correction takes back',
      published: '2022-11-14',
      text: '[Саміт G20|g20/2022] на Балі відкривається завтра. У попередній версії йшлося, що на саміт приїде [Хун Манет|hun-manet]. На саміт приїде [Марк Рютте|mark-rutte].',
      claims: 'mark-rutte expected',
    },
    {
      shows: 'who is missing behind closed doors may be there',
      published: '2025-06-25',
      text: '[Орбан|viktor-orban] сказав, що відсутність [Зеленського|volodymyr-zelenskyy] на закритому засіданні [саміту НАТО|nato-summit/2025] в Гаазі не дивує.',
      claims: '',
    },
    {
      shows: 'taking part, named before the word that denies it',
      published: '2025-10-13',
      text: 'У Єгипті пройде [саміт щодо Гази|gaza-peace-summit/2025]. [Роберт Фіцо|robert-fico] вирішив участі в саміті не брати. [Дональд Туск|donald-tusk] вирішив участі міністра не обговорювати.',
      claims: 'robert-fico declined',
    },
    {
      shows: 'of whom something is expected, the clause behind tells',
      published: '2025-10-13',
      text: '[Роберт Фіцо|robert-fico] дістав запрошення на [саміт у Шарм-еш-Шейху|gaza-peace-summit/2025]. Очікується, що [Махмуд Аббас|mahmoud-abbas] візьме участь у [саміті|gaza-peace-summit/2025].',
      claims: 'robert-fico invited; mahmoud-abbas expected',
    },
    {
      shows: 'a summit in another city on the same day',
      published: '2025-05-01',
      text: '[Парад|moscow-victory-day/2025] у Москві відбудеться [9 травня|moscow-victory-day/2025]. Того дня влада хоче провести у Києві саміт союзників. Відмовився [Дональд Туск|donald-tusk].',
      claims: '',
    },
  ],
  pl: [
    {
      shows: 'what a correction takes back',
      published: '2022-11-14',
      text: '[Szczyt G20|g20/2022] na Bali zaczyna się jutro. W poprzedniej wersji tekstu napisano, że na szczyt przyjedzie [Hun Sen|hun-sen]. Na szczyt przyjedzie [Mark Rutte|mark-rutte].',
      claims: 'mark-rutte expected',
    },
    {
      shows: 'celebrations of somebody else’s own',
      published: '2015-05-09',
      text: 'Na [placu Czerwonym|moscow-victory-day/2015] odbyła się defilada. [Bronisław Komorowski|bronislaw-komorowski] zaprosił przywódców na własne uroczystości na Westerplatte; wzięli w nich udział m.in. [Petro Poroszenko|petro-poroshenko] i [Ban Ki Mun|ban-ki-moon].',
      claims: '',
    },
    {
      shows: 'where they were instead is told behind it',
      published: '2015-05-09',
      text: 'Na [placu Czerwonym|moscow-victory-day/2015] odbyła się defilada. [Alaksandr Łukaszenka|alexander-lukashenko] na nią nie przyjechał – w Mińsku przyjmował własną defiladę.',
      claims: 'alexander-lukashenko absent',
    },
    {
      shows: 'a summit in another city on the same day',
      published: '2025-05-01',
      text: `${PL_AHEAD} Rząd planuje zorganizować w Kijowie szczyt sojuszników. Z udziału zrezygnował [Keir Starmer|keir-starmer].`,
      claims: '',
    },
    {
      shows: 'talks before the summit set no other one',
      published: '2025-11-18',
      text: '[Szczyt G20|g20/2025] w Johannesburgu zacznie się w sobotę. Ministrowie spotkali się w Delhi przed szczytem. Z udziału zrezygnował [Javier Milei|javier-milei].',
      claims: 'javier-milei declined',
    },
  ],
  sr: [
    {
      shows: 'who talks by telephone need not be there',
      published: '2025-06-25',
      text: 'U Hagu je održan [samit NATO|nato-summit/2025]. [Erdogan|recep-tayyip-erdogan] je telefonom razgovarao sa [Vučićem|aleksandar-vucic].',
      claims: '',
    },
    {
      shows: 'who talked on the day before is not said to be there, whatever word a name begins like',
      published: '2025-05-09',
      text: 'На [Црвеном тргу|moscow-victory-day/2025] одржана је парада. [Александар Вучић|aleksandar-vucic] је [јуче|2025-05-08] разговарао с [Путином|vladimir-putin] о гасу.',
      claims: '',
    },
    {
      shows: 'who is called up is not asked to come',
      published: '2025-05-16',
      text: 'U Tirani je održan [samit Evropske političke zajednice|european-political-community/2025-tirana]. [Trampa|donald-trump] su zvali telefonom iz hotela. Na samit su zvali i [Erdogana|recep-tayyip-erdogan].',
      claims: 'recep-tayyip-erdogan invited',
    },
    {
      shows: 'guests of the one who speaks',
      published: '2024-10-10',
      text: '[Samit BRIKS-a|brics/2024] počinje 22. oktobra u Kazanju. „Dogovarao sam sa [Tuskom|donald-tusk], on je prihvatio i dolazi, dakle stiže [Tusk|donald-tusk]“, rekao je [Vučić|aleksandar-vucic].',
      claims: '',
    },
    {
      shows: 'in the place that “where” points to there was another edition',
      published: '2025-05-09',
      text: '[Viktor Orban|viktor-orban] javio se iz Kopenhagena, gde učestvuje na [samitu Evropske političke zajednice|european-political-community/2025-tirana].',
      claims: '',
    },
    {
      shows: 'and in this one it was this edition',
      published: '2025-05-16',
      text: '[Viktor Orban|viktor-orban] javio se iz Tirane, gde učestvuje na [samitu Evropske političke zajednice|european-political-community/2025-tirana].',
      claims: 'viktor-orban attended',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
