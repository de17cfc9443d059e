import type { ShortCase } from './short-case.ts';
import { ukPress } from './slavic-press.ts';

/** Ukrainian. */
export const uk = [
  {
    shows: 'an invitation by name, and its acceptance',
    published: '2025-04-10',
    text: '[Путін|vladimir-putin] запросив до Москви [Моді|narendra-modi]. Запрошення на [9 травня|moscow-victory-day/2025] прийняв і [Роберт Фіцо|robert-fico].',
    claims: 'narendra-modi invited; robert-fico accepted',
  },
  {
    shows: 'that somebody says of himself that he will come is an acceptance',
    published: '2025-04-10',
    text: '[Вучич|aleksandar-vucic] заявив журналістам, що приїде на [парад|moscow-victory-day/2025] до Москви.',
    claims: 'aleksandar-vucic accepted',
  },
  {
    shows: 'who means to come stands behind the verb and what he means to do',
    published: '2025-05-05',
    text: 'До Москви на [парад|moscow-victory-day/2025] збираються прибути глава Китаю [Сі Цзіньпін|xi-jinping] і прем’єр Словаччини [Роберт Фіцо|robert-fico]. Може приїхати і [Нарендра Моді|narendra-modi].',
    claims: 'xi-jinping expected; robert-fico expected',
  },
  {
    shows: 'hedges give nothing',
    published: '2025-04-10',
    text: 'На [9 травня|moscow-victory-day/2025] може приїхати [Трамп|donald-trump]. [Макрон|emmanuel-macron] хотів би відвідати парад. Невідомо, чи приїде [Моді|narendra-modi]. Якщо [Ердоган|recep-tayyip-erdogan] приїде, його зустрінуть.',
    claims: '',
  },
  {
    shows: 'refusals before the day',
    published: '2025-05-07',
    text: '[Ільхам Алієв|ilham-aliyev] скасував поїздку на [9 травня|moscow-victory-day/2025]. [Стубб|alexander-stubb] відхилив запрошення, а [Пашинян|nikol-pashinyan] не приїде. [Моді|narendra-modi] вирішив не їхати на парад.',
    claims: 'ilham-aliyev declined; alexander-stubb declined; nikol-pashinyan declined; narendra-modi declined',
  },
  {
    shows: 'a refusal to comment refuses nothing',
    published: '2025-05-07',
    text: '[Алієв|ilham-aliyev] відмовився коментувати підготовку до [9 травня|moscow-victory-day/2025]. [Макрон|emmanuel-macron] відмовився від своїх слів про парад.',
    claims: '',
  },
  {
    shows: 'presence after the day, subjects after the verb',
    published: '2025-05-10',
    text: 'На [параді|moscow-victory-day/2025] були присутні [Сі Цзіньпін|xi-jinping], [Лула да Сілва|luiz-inacio-lula-da-silva] та [Лукашенко|alexander-lukashenko]. Поруч із [Путіним|vladimir-putin] сидів [Сі|xi-jinping].',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended; alexander-lukashenko attended',
  },
  {
    shows: 'absence after the day, in the genitive too',
    published: '2025-05-10',
    text: '[Пашинян|nikol-pashinyan] на [парад|moscow-victory-day/2025] не приїхав. [Алієва|ilham-aliyev] на трибуні не було. [Моді|narendra-modi] залишився в Індії.',
    claims: 'nikol-pashinyan absent; ilham-aliyev absent; narendra-modi absent',
  },
  {
    shows: 'who is represented stands in the accusative or behind "замість"',
    published: '2025-05-08',
    text: 'На [параді|moscow-victory-day/2025] [Кім Чен Ина|kim-jong-un] представить посол. Замість [Моді|narendra-modi] прилетить міністр оборони.',
    claims: 'kim-jong-un represented; narendra-modi represented',
  },
  {
    shows: 'the host receives his guests',
    published: '2025-05-10',
    text: '[Путін|vladimir-putin] приймав гостей на [параді|moscow-victory-day/2025]. Приїхав і [Токаєв|kassym-jomart-tokayev].',
    claims: 'vladimir-putin host; kassym-jomart-tokayev attended',
  },
  {
    shows: 'who was not invited',
    published: '2025-05-07',
    text: 'На [9 травня|moscow-victory-day/2025] [Макрона|emmanuel-macron] не запрошували, сказав Пєсков. Запрошення [Трампу|donald-trump] не надсилали.',
    claims: 'emmanuel-macron not invited; donald-trump not invited',
  },
  {
    shows: 'a denial turns the statement round',
    published: '2025-05-02',
    text: 'Речник спростував, що [Трамп|donald-trump] візьме участь у [параді|moscow-victory-day/2025].',
    claims: 'donald-trump not expected',
  },
  {
    shows: 'countries as subjects',
    published: '2015-04-20',
    text: 'Польща відмовилася від запрошення на [9 травня|moscow-victory-day/2015]. Естонія не приїде.',
    claims: 'PL declined; EE declined',
  },
  {
    shows: 'lists under their headings',
    published: '2025-05-07',
    text: 'Хто приїде до Москви на [9 травня|moscow-victory-day/2025]: [Сі|xi-jinping], [Лула|luiz-inacio-lula-da-silva].\n\nВідмовилися: [Алієв|ilham-aliyev] і [Моді|narendra-modi].',
    claims: 'xi-jinping expected; luiz-inacio-lula-da-silva expected; ilham-aliyev declined; narendra-modi declined',
  },
  {
    shows: 'another place and other people are another story',
    published: '2025-05-07',
    text: 'Напередодні [9 травня|moscow-victory-day/2025] підписано указ. [Макрон|emmanuel-macron] прибув до Києва. Міністри Італії приїдуть до Москви. [Моді|narendra-modi] приїде до Казані восени.',
    claims: '',
  },
  {
    shows: 'what is watched or turned down stands before its verb',
    published: '2025-05-10',
    text: "У [п'ятницю|2025-05-09] на Красній площі в Москві відбувся [парад|moscow-victory-day/2025].\n\nПарад відвідали президент В’єтнаму [То Лам|to-lam] і [лідер Куби|miguel-diaz-canel]. [Віктор Орбан|viktor-orban] проігнорував запрошення.",
    claims: 'to-lam attended; miguel-diaz-canel attended; viktor-orban declined',
  },
  {
    shows: 'nobody was there who is in a case of its own',
    published: '2025-05-10',
    text: "У [п'ятницю|2025-05-09] на Красній площі в Москві відбувся [парад|moscow-victory-day/2025].\n\n[Алієва|ilham-aliyev] на трибуні не було.",
    claims: 'ilham-aliyev absent',
  },
  {
    shows: 'neighbours on the stand',
    published: '2025-05-10',
    text: "У [п'ятницю|2025-05-09] на Красній площі в Москві відбувся [парад|moscow-victory-day/2025].\n\n[Пашинян|nikol-pashinyan] сидів між [Мірзійоєвим|shavkat-mirziyoyev] і [Рахмоном|emomali-rahmon].",
    claims: 'nikol-pashinyan attended; shavkat-mirziyoyev attended; emomali-rahmon attended',
  },
  {
    shows: 'a negation beside an auxiliary behind the verb',
    published: '2025-05-06',
    text: 'Росія готується до [параду|moscow-victory-day/2025] на Красній площі.\n\n[Премʼєр Японії|shigeru-ishiba] їхати не планує. [Орбан|viktor-orban] їхати відмовився.',
    claims: 'shigeru-ishiba declined; viktor-orban declined',
  },
  {
    shows: 'others elsewhere, and other deeds',
    published: '2025-05-10',
    text: "У [п'ятницю|2025-05-09] на Красній площі в Москві відбувся [парад|moscow-victory-day/2025].\n\n[Президент України|volodymyr-zelenskyy] в цей день перебував у Києві. Військові Китаю та Єгипту пройшли маршем. [Макрон|emmanuel-macron], [Мерц|friedrich-merz], [Стармер|keir-starmer] і [Туск|donald-tusk] прибули до Києва.",
    claims: '',
  },
  {
    shows: 'the host by title, and a country that said no by itself',
    published: '2024-06-16',
    text: 'У Бюргенштоку завершився [Саміт миру|ukraine-peace-summit/2024].\n\nГосподиня саміту [Віола Амгерд|viola-amherd] закрила зустріч. Росію не запросили, Китай сам відмовився.',
    claims: 'viola-amherd host; RU not invited; CN declined',
  },
  {
    shows: 'a leader who stands in for another comes',
    published: '2025-04-27',
    text: 'У Ватикані в [суботу|2025-04-26] [попрощалися з Папою Франциском|papal-funeral/2025].\n\nЗамість [Нарендри Моді|narendra-modi] прибула президентка Індії [Драупаді Мурму|droupadi-murmu].',
    claims: 'narendra-modi represented; droupadi-murmu attended',
  },
  {
    shows: 'at a farewell: seats, lateness, talks',
    published: '2025-04-27',
    text: 'У Ватикані в [суботу|2025-04-26] [попрощалися з Папою Франциском|papal-funeral/2025].\n\n[Володимир Зеленський|volodymyr-zelenskyy] сидів у першому ряду неподалік від [Макрона|emmanuel-macron]. [Хав’єр Мілей|javier-milei] запізнився на прощання біля труни. [Кір Стармер|keir-starmer] поговорив із [Трампом|donald-trump] на ходу.',
    claims:
      'volodymyr-zelenskyy attended; emmanuel-macron attended; javier-milei attended; keir-starmer attended; donald-trump attended',
  },
  {
    shows: 'prime ministers of several countries',
    published: '2020-06-24',
    text: "Парад у Москві відбувся [24 червня|moscow-victory-day/2020].\n\nПрем'єр-міністри Вірменії, Японії та Хорватії відмовилися від участі в параді.",
    claims: 'AM declined; JP declined; HR declined',
  },
  ...ukPress,
] as const satisfies readonly ShortCase[];
