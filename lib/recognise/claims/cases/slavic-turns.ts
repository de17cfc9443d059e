import type { ShortCase } from './short-case.ts';

const RU = 'На Красной площади прошёл [парад Победы|moscow-victory-day/2025].';
const RU_AHEAD = 'Скоро [парад Победы|moscow-victory-day/2025] на Красной площади.';
const UK_AHEAD = 'Скоро [парад Перемоги|moscow-victory-day/2025] на Красній площі в Москві.';
const PL = 'Na placu Czerwonym odbyła się [Parada Zwycięstwa|moscow-victory-day/2025].';
const PL_AHEAD = 'Zbliża się [Parada Zwycięstwa|moscow-victory-day/2025] na placu Czerwonym.';
const SR_AHEAD = 'Bliži se [Parada pobede|moscow-victory-day/2025] na Crvenom trgu.';

/** Who is seen, whose plane came, what becomes of a journey, who is there in a country's name. */
export const slavicTurns = {
  ru: [
    {
      shows: 'a list that goes on behind a remark on one of it',
      published: '2024-10-22',
      text: '[Саммит БРИКС|brics/2024] открылся в Казани. Приехали [Нарендра Моди|narendra-modi], который пробудет два дня, и [Абдель Фаттах ас-Сиси|abdel-fattah-el-sisi]. Прилетел [Сирил Рамафоса|cyril-ramaphosa], которого встречали губернатор, и [Владимир Путин|vladimir-putin] звонил ему.',
      claims: 'narendra-modi attended; abdel-fattah-el-sisi attended; cyril-ramaphosa attended',
    },
    {
      shows: 'nobody from there, a message in its stead, no journey planned',
      published: '2024-10-22',
      text: '[Саммит БРИКС|brics/2024] открылся в Казани. Из Аргентины не приехал никто. [Лула да Силва|luiz-inacio-lula-da-silva] ограничился видеообращением. [Нарендра Моди|narendra-modi] ограничился кратким обращением.',
      claims: 'AR absent; luiz-inacio-lula-da-silva absent',
    },
    {
      shows: 'whether they will be, asked and answered in a word',
      published: '2024-10-20',
      text: '[Саммит БРИКС|brics/2024] откроется в Казани 22 октября. Будет ли [Лула да Силва|luiz-inacio-lula-da-silva]? Нет. Будет ли [Нарендра Моди|narendra-modi] доволен? Нет.',
      claims: 'luiz-inacio-lula-da-silva declined',
    },
    {
      shows: 'a sentence of nothing but that they will be',
      published: '2022-11-14',
      text: '[Саммит G20|g20/2022] на Бали открывается завтра. Будут [Риши Сунак|rishi-sunak] (для него это первая встреча), [Джорджа Мелони|giorgia-meloni], [Олаф Шольц|olaf-scholz]. Будут [Макрон|emmanuel-macron] и [Трюдо|justin-trudeau] спорить.',
      claims: 'rishi-sunak expected; giorgia-meloni expected; olaf-scholz expected',
    },
    {
      shows: 'who those were of whom it is told',
      published: '2022-11-14',
      text: '[Саммит G20|g20/2022] на Бали открывается завтра. Лидеры, которые не приедут, — это [Путин|vladimir-putin] и [Лопес Обрадор|andres-manuel-lopez-obrador]. Лидеры, которые приедут, — это друзья [Видодо|joko-widodo].',
      claims: 'vladimir-putin declined; andres-manuel-lopez-obrador declined',
    },
    {
      shows: 'those named among the representatives of so many states',
      published: '2018-11-17',
      text: '[Саммит АТЭС|apec/2018] начался в Порт-Морсби. В нём примут участие представители 21 государства мира, в том числе [Скотт Моррисон|scott-morrison] и [Джастин Трюдо|justin-trudeau].',
      claims: 'scott-morrison expected; justin-trudeau expected',
    },
    {
      shows: 'seen, seated, named in a phrase',
      published: '2025-05-09',
      text: `${RU} На трибуне можно было увидеть [Александра Вучича|aleksandar-vucic]. Почётное место досталось [Си Цзиньпину|xi-jinping]. Обошлось без [Нарендры Моди|narendra-modi], зато не обошлось без [Роберта Фицо|robert-fico].`,
      claims: 'aleksandar-vucic attended; xi-jinping attended; narendra-modi absent; robert-fico attended',
    },
    {
      shows: 'not among the guests is one statement',
      published: '2025-05-09',
      text: `${RU} Не было среди гостей [Нарендры Моди|narendra-modi].`,
      claims: 'narendra-modi absent',
    },
    {
      shows: 'journeys that come to nothing, and a plane under way',
      published: '2025-05-07',
      text: `${RU_AHEAD} Поездка [Ильхама Алиева|ilham-aliyev] отменена. Визит [Нарендры Моди|narendra-modi] в Москву не состоится. Борт [Николаса Мадуро|nicolas-maduro] вылетел в Москву.`,
      claims: 'ilham-aliyev declined; narendra-modi declined; nicolas-maduro expected',
    },
    {
      shows: 'who goes home, and a question, say nothing',
      published: '2025-05-07',
      text: `${RU_AHEAD} [Виктор Орбан|viktor-orban] пока не решил, поедет ли он в Москву. [Дональд Трамп|donald-trump] вернётся домой в четверг.`,
      claims: '',
    },
    {
      shows: 'who the only one is, or one of those, behind what is said of them',
      published: '2025-05-07',
      text: `${RU_AHEAD} Единственный из премьеров ЕС, кто летит в Москву, — [Роберт Фицо|robert-fico]. Среди тех, кто поднимется на трибуну, — [Лула да Силва|luiz-inacio-lula-da-silva].`,
      claims: 'robert-fico expected; luiz-inacio-lula-da-silva expected',
    },
    {
      shows: 'a deputy in the name of a country; a verb left out behind where from; a country and an aside',
      published: '2025-05-09',
      text: `${RU} От Индии на трибуне сидел замминистра обороны. Из Минска прибыл [Александр Лукашенко|alexander-lukashenko], из Астаны — [Касым-Жомарт Токаев|kassym-jomart-tokayev]. Украину, как и раньше, не звали.`,
      claims: 'IN represented; alexander-lukashenko attended; kassym-jomart-tokayev attended; UA not invited',
    },
    {
      shows: 'all of a group but one; with whom',
      published: '2025-05-09',
      text: `${RU} Собрались все лидеры СНГ, за исключением [Ильхама Алиева|ilham-aliyev]. Не приехали и [Нарендра Моди|narendra-modi] с [Дональдом Трампом|donald-trump].`,
      claims: 'cis attended; ilham-aliyev absent; narendra-modi absent; donald-trump absent',
    },
    {
      shows: 'by nationality, of whoever was named right before',
      published: '2025-05-09',
      text: `${RU} В Брюсселе ругали [Роберта Фицо|robert-fico]. Словак всё-таки приехал.`,
      claims: 'robert-fico attended',
    },
    {
      shows: 'beside whom; who leaves early; not on the stand; a host between commas',
      published: '2025-05-09',
      text: `${RU} [Николас Мадуро|nicolas-maduro] сидел рядом с [Александром Вучичем|aleksandar-vucic]. [Роберт Фицо|robert-fico] на трибуну не вышел. Хозяин, [Владимир Путин|vladimir-putin], был краток.`,
      claims: 'nicolas-maduro attended; aleksandar-vucic attended; robert-fico absent; vladimir-putin host',
    },
    {
      shows: 'whom others send, without the verb; a leader at the head of a delegation; nobody is sent',
      published: '2025-11-20',
      text: 'Скоро [саммит G20|g20/2025] в Йоханнесбурге. Сеул отправит министра, Вашингтон — посла. Китайскую делегацию возглавит премьер [Ли Цян|li-qiang]. Аргентина никого не пришлёт.',
      claims: 'KR represented; US represented; CN represented; li-qiang expected; AR declined',
    },
  ],
  uk: [
    {
      shows: 'a list that goes on behind a remark on one of it',
      published: '2025-06-24',
      text: '[Саміт НАТО|nato-summit/2025] відкрився в Гаазі. Головними гостями стали [Мерц|friedrich-merz], який прилетів учора, та [Ердоган|recep-tayyip-erdogan].',
      claims: 'friedrich-merz attended; recep-tayyip-erdogan attended',
    },
    {
      shows: 'nobody from there, a message in its stead',
      published: '2025-06-24',
      text: '[Саміт НАТО|nato-summit/2025] відкрився в Гаазі. З Угорщини не приїхав ніхто. [Ердоган|recep-tayyip-erdogan] обмежився відеозверненням.',
      claims: 'HU absent; recep-tayyip-erdogan absent',
    },
    {
      shows: 'whether they will be, asked and answered in a word, and who says he will go',
      published: '2025-06-20',
      text: '[Саміт НАТО|nato-summit/2025] відкриється в Гаазі 24 червня. Чи буде [Трамп|donald-trump]? Так. [Фіцо|robert-fico] зголосився поїхати до Гааги. [Орбан|viktor-orban] зголосився поїхати до Києва.',
      claims: 'donald-trump expected; robert-fico accepted',
    },
    {
      shows: 'a condition, and what awaits somebody then',
      published: '2025-05-07',
      text: `${UK_AHEAD} Якщо [Віктор Орбан|viktor-orban] поїде до Москви, на нього чекає скандал.`,
      claims: '',
    },
    {
      shows: 'home, and not to stay',
      published: '2025-05-07',
      text: `${UK_AHEAD} [Нарендра Моді|narendra-modi] полетить додому і на парад не залишиться. Серед запрошених немає [Еммануеля Макрона|emmanuel-macron].`,
      claims: 'narendra-modi declined; emmanuel-macron not invited',
    },
  ],
  pl: [
    {
      shows: 'a list that goes on behind a remark on one of it',
      published: '2025-06-24',
      text: '[Szczyt NATO|nato-summit/2025] rozpoczął się w Hadze. Głównymi gośćmi byli [Merz|friedrich-merz], który przyleciał wczoraj, oraz [Erdogan|recep-tayyip-erdogan].',
      claims: 'friedrich-merz attended; recep-tayyip-erdogan attended',
    },
    {
      shows: 'nobody from there, a letter in its stead, no journey planned',
      published: '2025-06-24',
      text: '[Szczyt NATO|nato-summit/2025] rozpoczął się w Hadze. Z Węgier nie przyjechał nikt. [Erdogan|recep-tayyip-erdogan] ograniczył się do listu. Wizyty w Kijowie nie planował [Robert Fico|robert-fico]. Do Hagi nie wybrał się [Pedro Sánchez|pedro-sanchez].',
      claims: 'HU absent; recep-tayyip-erdogan absent; pedro-sanchez absent',
    },
    {
      shows: 'whether they will be, asked and answered in a word',
      published: '2025-06-20',
      text: '[Szczyt NATO|nato-summit/2025] rozpocznie się w Hadze 24 czerwca. Czy będzie [Trump|donald-trump]? Nie. Czy będzie [Macron|emmanuel-macron] zadowolony? Tak.',
      claims: 'donald-trump declined',
    },
    {
      shows: 'who those were of whom it is told',
      published: '2025-09-03',
      text: 'W Pekinie odbyła się [parada|beijing-victory-day/2025]. Jedyni Europejczycy, którzy przyjechali na paradę, to [Vucić|aleksandar-vucic] i [Fico|robert-fico]. Przywódcy, którzy przyjechali, to dla [Tuska|donald-tusk] zagadka.',
      claims: 'aleksandar-vucic attended; robert-fico attended',
    },
    {
      shows: 'guests who are warned; a list without a name',
      published: '2025-05-07',
      text: `${PL_AHEAD} [Wołodymyr Zełenski|volodymyr-zelenskyy] ostrzegł gości parady. Na liście zaproszonych nie ma [Emmanuela Macrona|emmanuel-macron]. W ostatniej chwili wycofał się [Ilham Alijew|ilham-aliyev].`,
      claims: 'emmanuel-macron not invited; ilham-aliyev declined',
    },
    {
      shows: 'the only one, the one who turned up, the one who did not',
      published: '2025-05-09',
      text: `${PL} Jedynym premierem z Unii był [Robert Fico|robert-fico]. W mundurze pojawił się [Ibrahim Traoré|ibrahim-traore]. Nie stawił się [Ilham Alijew|ilham-aliyev].`,
      claims: 'robert-fico attended; ibrahim-traore attended; ilham-aliyev absent',
    },
  ],
  sr: [
    {
      shows: 'a list that goes on behind a remark on one of it, and who stands in',
      published: '2025-06-24',
      text: '[Samit NATO|nato-summit/2025] počeo je u Hagu. Glavni gosti su [Merc|friedrich-merz], koji je stigao juče, i [Erdogan|recep-tayyip-erdogan]. Nije došao [Robert Fico|robert-fico], koga menja ministar.',
      claims: 'friedrich-merz attended; recep-tayyip-erdogan attended; robert-fico absent; robert-fico represented',
    },
    {
      shows: 'nobody from there, a message in its stead',
      published: '2025-06-24',
      text: '[Samit NATO|nato-summit/2025] počeo je u Hagu. Iz Mađarske nije došao niko. [Erdogan|recep-tayyip-erdogan] se zadovoljio video-porukom.',
      claims: 'HU absent; recep-tayyip-erdogan absent',
    },
    {
      shows: 'who those were that nobody asked',
      published: '2022-09-18',
      text: 'Sutra je [sahrana kraljice Elizabete|royal-funeral/2022] u Londonu. Među zvaničnicima koji nisu pozvani da prisustvuju sahrani su [Putin|vladimir-putin] i [Lukašenko|alexander-lukashenko].',
      claims: 'vladimir-putin not invited; alexander-lukashenko not invited',
    },
    {
      shows: 'a synthetic future before the place; an invitation that is none; a train',
      published: '2025-05-07',
      text: `${SR_AHEAD} [Aleksandar Vučić|aleksandar-vucic] otputovaće sutra u Moskvu. Na spisku zvanica nema [Emanuela Makrona|emmanuel-macron]. Avion [Nikolasa Madura|nicolas-maduro] poleteo je ka Moskvi.`,
      claims: 'aleksandar-vucic expected; emmanuel-macron not invited; nicolas-maduro expected',
    },
    {
      shows: 'a verb of nobody named before; who has not made up his mind; to one occasion but not to the other',
      published: '2025-05-07',
      text: `${SR_AHEAD} [Ilham Alijev|ilham-aliyev] se još nije izjasnio. Okupilo se mnogo novinara. [Robert Fico|robert-fico] putuje u Moskvu, ali ne i na paradu. [Kaja Kalas|kaja-kallas] pozvala je lidere da ne idu u Moskvu.`,
      claims: 'robert-fico expected; robert-fico declined',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
