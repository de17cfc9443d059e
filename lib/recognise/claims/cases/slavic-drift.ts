import type { ShortCase } from './short-case.ts';

const PL_AHEAD = '[Parada|moscow-victory-day/2025] w Moskwie odbędzie się [9 maja|moscow-victory-day/2025].';

/** What reports drift into: another summit, a part of one, an edition elsewhere, what is expected of somebody else. */
export const slavicDrift = {
  ru: [
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
