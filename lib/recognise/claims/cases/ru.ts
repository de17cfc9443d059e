import type { ShortCase } from './short-case.ts';
import { ruPress } from './slavic-press.ts';

/** Russian. */
export const ru = [
  {
    shows: 'an invitation by name, and its acceptance by telephone',
    published: '2025-04-10',
    text: '[Путин|vladimir-putin] пригласил в Москву [Моди|narendra-modi]. Приглашение на [9 мая|moscow-victory-day/2025] принял и [Роберт Фицо|robert-fico].',
    claims: 'narendra-modi invited; robert-fico accepted',
  },
  {
    shows: 'that somebody says of himself that he will come is an acceptance',
    published: '2025-04-10',
    text: '[Вучич|aleksandar-vucic] заявил журналистам, что [9 мая|moscow-victory-day/2025] приедет в Москву.',
    claims: 'aleksandar-vucic accepted',
  },
  {
    shows: 'the words of a spokesman for somebody else are an expectation',
    published: '2025-05-06',
    text: 'На [параде Победы|moscow-victory-day/2025] будет присутствовать [Си Цзиньпин|xi-jinping], сообщил Дмитрий Песков.',
    claims: 'xi-jinping expected',
  },
  {
    shows: 'hedges give nothing',
    published: '2025-04-10',
    text: 'В Москву на [9 мая|moscow-victory-day/2025] может приехать [Дональд Трамп|donald-trump]. [Эммануэль Макрон|emmanuel-macron] хотел бы посетить парад. Пока неизвестно, приедет ли [Моди|narendra-modi]. Если [Эрдоган|recep-tayyip-erdogan] приедет, его встретят. В Кремле не исключили, что прилетит [Лула|luiz-inacio-lula-da-silva].',
    claims: '',
  },
  {
    shows: 'refusals before the day',
    published: '2025-05-07',
    text: '[Ильхам Алиев|ilham-aliyev] отменил поездку в Москву на [День Победы|moscow-victory-day/2025]. [Александр Стубб|alexander-stubb] отклонил приглашение, а [Пашинян|nikol-pashinyan] не приедет. [Моди|narendra-modi] решил не ехать на парад.',
    claims: 'ilham-aliyev declined; alexander-stubb declined; nikol-pashinyan declined; narendra-modi declined',
  },
  {
    shows: 'a refusal to comment refuses nothing',
    published: '2025-05-07',
    text: '[Алиев|ilham-aliyev] отказался комментировать подготовку к [9 мая|moscow-victory-day/2025]. [Макрон|emmanuel-macron] отказался от своих слов о параде.',
    claims: '',
  },
  {
    shows: 'presence after the day, subjects after the verb',
    published: '2025-05-10',
    text: 'На [параде Победы|moscow-victory-day/2025] присутствовали председатель КНР [Си Цзиньпин|xi-jinping], президент Бразилии [Лула да Силва|luiz-inacio-lula-da-silva] и [Александр Лукашенко|alexander-lukashenko]. Рядом с [Путиным|vladimir-putin] сидел [Си|xi-jinping].',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended; alexander-lukashenko attended',
  },
  {
    shows: 'absence after the day, in the genitive too',
    published: '2025-05-10',
    text: '[Пашинян|nikol-pashinyan] на [парад|moscow-victory-day/2025] не приехал. [Алиева|ilham-aliyev] на трибуне не было. [Моди|narendra-modi] остался в Индии.',
    claims: 'nikol-pashinyan absent; ilham-aliyev absent; narendra-modi absent',
  },
  {
    shows: 'who is represented stands in the accusative or behind "вместо"',
    published: '2025-05-08',
    text: 'На [параде|moscow-victory-day/2025] [Ким Чен Ына|kim-jong-un] представит посол. Вместо [Моди|narendra-modi] прилетит министр обороны. Казахстан представит премьер-министр.',
    claims: 'kim-jong-un represented; narendra-modi represented; KZ represented',
  },
  {
    shows: 'the host receives his guests',
    published: '2025-05-10',
    text: '[Путин|vladimir-putin] принимал гостей на [параде Победы|moscow-victory-day/2025]. Приехал и [Токаев|kassym-jomart-tokayev].',
    claims: 'vladimir-putin host; kassym-jomart-tokayev attended',
  },
  {
    shows: 'who was not invited, in the words of a spokesman',
    published: '2025-05-07',
    text: 'На [9 мая|moscow-victory-day/2025] лидеров Запада не звали: [Макрона|emmanuel-macron] не приглашали, сказал Песков. Приглашения [Дональду Трампу|donald-trump] не отправляли.',
    claims: 'emmanuel-macron not invited; donald-trump not invited',
  },
  {
    shows: 'a denial turns the statement round',
    published: '2025-05-02',
    text: 'Пресс-секретарь опроверг, что [Трамп|donald-trump] примет участие в [параде|moscow-victory-day/2025].',
    claims: 'donald-trump not expected',
  },
  {
    shows: 'names behind a heading and in a list',
    published: '2025-05-07',
    text: 'Кто приедет в Москву на [9 мая|moscow-victory-day/2025]: [Си Цзиньпин|xi-jinping], [Лула|luiz-inacio-lula-da-silva], [Мадуро|nicolas-maduro].\n\nОтказались: [Алиев|ilham-aliyev] и [Моди|narendra-modi].',
    claims:
      'xi-jinping expected; luiz-inacio-lula-da-silva expected; nicolas-maduro expected; ilham-aliyev declined; narendra-modi declined',
  },
  {
    shows: 'leaders left unnamed, and some of them by name',
    published: '2025-05-07',
    text: 'На [парад|moscow-victory-day/2025] приедут 29 лидеров, в том числе [Си|xi-jinping] и [Фицо|robert-fico].',
    claims: 'xi-jinping expected; robert-fico expected',
  },
  {
    shows: 'a country speaks and refuses for itself',
    published: '2015-04-20',
    text: 'Польша отказалась от приглашения на [9 мая|moscow-victory-day/2015]. Прага представлена послом. Эстония не приедет.',
    claims: 'PL declined; CZ represented; EE declined',
  },
  {
    shows: 'object and subject are told apart by their case',
    published: '2025-04-20',
    text: '[Моди|narendra-modi] на [9 мая|moscow-victory-day/2025] пригласил [Путин|vladimir-putin]. [Зеленского|volodymyr-zelenskyy] [Фицо|robert-fico] не звал.',
    claims: 'narendra-modi invited; volodymyr-zelenskyy not invited',
  },
  {
    shows: 'another place and another verb are another story',
    published: '2025-05-07',
    text: 'Накануне [9 мая|moscow-victory-day/2025] подписан указ. [Моди|narendra-modi] приедет в Казань осенью. [Макрон|emmanuel-macron] прибыл в Киев. Войска Индии прошли по площади. Министры Италии приедут в Москву.',
    claims: '',
  },
  {
    shows: 'the first person of a verb speaks for the speaker',
    published: '2025-05-02',
    text: '«Поеду в Москву на [9 мая|moscow-victory-day/2025]», — сказал [Фицо|robert-fico].',
    claims: 'robert-fico accepted',
  },
  {
    shows: 'who was asked but stays at home',
    published: '2025-05-05',
    text: '[Пашинян|nikol-pashinyan] был приглашён на [9 мая|moscow-victory-day/2025], но остаётся в Армении.',
    claims: 'nikol-pashinyan invited; nikol-pashinyan declined',
  },
  {
    shows: 'what is watched or missed stands before its verb, and the subject behind',
    published: '2025-05-10',
    text: 'В [пятницу|2025-05-09] на Красной площади прошёл [парад Победы|moscow-victory-day/2025]. По брусчатке прошли расчёты тринадцати стран.\n\nПарад посетили также президент Вьетнама [То Лам|to-lam] и лидер Кубы [Мигель Диас-Канель|miguel-diaz-canel]. Мероприятие пропустил [Нарендра Моди|narendra-modi], сославшись на обострение с Пакистаном.',
    claims: 'to-lam attended; miguel-diaz-canel attended; narendra-modi absent',
  },
  {
    shows: 'a dash for the verb of the clause before',
    published: '2025-05-10',
    text: 'В [пятницу|2025-05-09] на Красной площади прошёл [парад Победы|moscow-victory-day/2025]. По брусчатке прошли расчёты тринадцати стран.\n\nПо правую руку от [Владимира Путина|vladimir-putin] сидел [Си Цзиньпин|xi-jinping], по левую — [Александр Лукашенко|alexander-lukashenko].',
    claims: 'xi-jinping attended; alexander-lukashenko attended',
  },
  {
    shows: 'people left unnamed in a case are no subject',
    published: '2025-05-10',
    text: 'В [пятницу|2025-05-09] на Красной площади прошёл [парад Победы|moscow-victory-day/2025]. По брусчатке прошли расчёты тринадцати стран.\n\nИз лидеров ЕС в Москву добрался только [Роберт Фицо|robert-fico].',
    claims: 'robert-fico attended',
  },
  {
    shows: 'countries in a title, and whose leaders they are',
    published: '2025-05-06',
    text: 'В Москве готовятся к [параду Победы|moscow-victory-day/2025]. Репетиции уже прошли.\n\nПриезд подтвердили лидеры Сербии и Словакии [Александр Вучич|aleksandar-vucic] и [Роберт Фицо|robert-fico].',
    claims: 'aleksandar-vucic accepted; robert-fico accepted',
  },
  {
    shows: 'a negation beside an auxiliary behind the verb',
    published: '2025-05-06',
    text: 'В Москве готовятся к [параду Победы|moscow-victory-day/2025]. Репетиции уже прошли.\n\nПремьер Японии [Сигэру Исиба|shigeru-ishiba] ехать в Москву не планирует. [Александр Стубб|alexander-stubb] заявил, что ехать в Москву не собирался.',
    claims: 'shigeru-ishiba declined; alexander-stubb declined',
  },
  {
    shows: 'the capital by its country',
    published: '2025-05-10',
    text: 'В [пятницу|2025-05-09] на Красной площади прошёл [парад Победы|moscow-victory-day/2025]. По брусчатке прошли расчёты тринадцати стран.\n\n[Китайский лидер|xi-jinping] пробыл в российской столице четыре дня.',
    claims: 'xi-jinping attended',
  },
  {
    shows: 'nouns of visits, with who confirms them',
    published: '2025-05-06',
    text: 'В Москве готовятся к [параду Победы|moscow-victory-day/2025]. Репетиции уже прошли.\n\nВ Астане подтвердили участие [Касым-Жомарта Токаева|kassym-jomart-tokayev]. О приезде [Мигеля Диас-Канеля|miguel-diaz-canel] объявили ещё в [марте|2025-03].',
    claims: 'kassym-jomart-tokayev accepted; miguel-diaz-canel expected',
  },
  {
    shows: 'who sits beside whom',
    published: '2025-05-10',
    text: 'В [пятницу|2025-05-09] на Красной площади прошёл [парад Победы|moscow-victory-day/2025]. По брусчатке прошли расчёты тринадцати стран.\n\n[Пашинян|nikol-pashinyan] сидел между [Мирзиёевым|shavkat-mirziyoyev] и [Рахмоном|emomali-rahmon].',
    claims: 'nikol-pashinyan attended; shavkat-mirziyoyev attended; emomali-rahmon attended',
  },
  {
    shows: 'the host receives his guests, who stand before the verb',
    published: '2025-05-10',
    text: 'В [пятницу|2025-05-09] на Красной площади прошёл [парад Победы|moscow-victory-day/2025]. По брусчатке прошли расчёты тринадцати стран.\n\nГостей у входа в Кремль встречал [Владимир Путин|vladimir-putin].',
    claims: 'vladimir-putin host',
  },
  {
    shows: 'others in other places are another story',
    published: '2025-05-10',
    text: 'В [пятницу|2025-05-09] на Красной площади прошёл [парад Победы|moscow-victory-day/2025]. По брусчатке прошли расчёты тринадцати стран.\n\n[Эммануэль Макрон|emmanuel-macron], [Кир Стармер|keir-starmer] и [Фридрих Мерц|friedrich-merz] в [субботу|2025-05-10] приехали в Киев. Президент Украины [Владимир Зеленский|volodymyr-zelenskyy] в этот день принимал в Киеве министров. Войска Китая, Вьетнама и Египта прошли маршем. [Токаев|kassym-jomart-tokayev] назвал парад впечатляющим.',
    claims: '',
  },
  {
    shows: 'a funeral: who stands in, who comes instead, who was not asked',
    published: '2022-09-20',
    text: 'В Вестминстерском аббатстве в [понедельник|2022-09-19] [простились с Елизаветой II|royal-funeral/2022].\n\nВместо [Нарендры Моди|narendra-modi] приехала президент Индии [Драупади Мурму|droupadi-murmu]. [Владимира Путина|vladimir-putin], [Александра Лукашенко|alexander-lukashenko] и хунту Мьянмы не позвали.',
    claims:
      'narendra-modi represented; droupadi-murmu attended; vladimir-putin not invited; alexander-lukashenko not invited',
  },
  {
    shows: 'who is met at the airport, and who speaks from a screen',
    published: '2024-10-22',
    text: '[Сегодня|2024-10-22] в Казани открывается [саммит БРИКС|brics/2024].\n\n[Си Цзиньпина|xi-jinping] в аэропорту встречал глава Татарстана. [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] после травмы головы поездку отменил и выступит по видеосвязи.',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva declined',
  },
  {
    shows: 'what is done at a place that the article has not named is done elsewhere',
    published: '2025-05-10',
    text: 'В пятницу на Красной площади прошёл [парад Победы|moscow-victory-day/2025].\n\n[Дональд Трамп|donald-trump] провёл день за гольфом во Флориде. [Владимир Зеленский|volodymyr-zelenskyy] произнёс речь в Раде.',
    claims: '',
  },
  {
    shows: 'from some countries there will be their presidents',
    published: '2025-08-28',
    text: 'Парад пройдёт в Пекине [3 сентября|beijing-victory-day/2025].\n\nИз постсоветских стран будут президенты России, Беларуси и Казахстана.',
    claims: 'RU expected; BY expected; KZ expected',
  },
  {
    shows: 'one of the leaders who come',
    published: '2025-08-28',
    text: 'Парад пройдёт в Пекине [3 сентября|beijing-victory-day/2025].\n\n[Владимир Путин|vladimir-putin] и [Ким Чен Ын|kim-jong-un] будут в числе иностранных лидеров, которые посетят парад.',
    claims: 'vladimir-putin expected; kim-jong-un expected',
  },
  {
    shows: 'nobody but one',
    published: '2025-08-28',
    text: 'Парад пройдёт в Пекине [3 сентября|beijing-victory-day/2025].\n\nНа параде не будет ни одного западного лидера, за исключением [Роберта Фицо|robert-fico].',
    claims: 'robert-fico expected',
  },
  ...ruPress,
] as const satisfies readonly ShortCase[];
