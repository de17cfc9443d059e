import type { ShortCase } from './short-case.ts';

const RU = 'Лидеры собрались в [Освенциме на 80-ю годовщину освобождения|auschwitz-commemoration/2025] лагеря.';

const PL = 'Przywódcy zebrali się na [80. rocznicy wyzwolenia Auschwitz|auschwitz-commemoration/2025].';
const SR = 'Лидери су се окупили на [годишњици ослобођења Аушвица|auschwitz-commemoration/2025].';
const SR_LATIN = 'Lideri su se okupili na [godišnjici oslobođenja Aušvica|auschwitz-commemoration/2025].';
const UK = 'Лідери зібралися в [Освенцимі на 80-ті роковини визволення|auschwitz-commemoration/2025] табору.';

/** What guests are told to do at the scene, by verbs that no table knows; what is done elsewhere says nothing. */
export const slavicDeeds = {
  ru: [
    {
      shows: 'a past verb beside its subject, before and behind it, with an adverb between',
      published: '2025-01-27',
      text: `${RU} [Макрон|emmanuel-macron] долго разговаривал с бывшими узниками. [Зеленский|volodymyr-zelenskyy] зажёг у стены свечу и вытер слезу. Чуть поодаль мёрз под дождём [Олаф Шольц|olaf-scholz].`,
      claims: 'emmanuel-macron attended; volodymyr-zelenskyy attended; olaf-scholz attended',
    },
    {
      shows: 'who was in a row',
      published: '2025-01-27',
      text: `${RU} В первом ряду были [Стубб|alexander-stubb] и [Фредериксен|mette-frederiksen].`,
      claims: 'alexander-stubb attended; mette-frederiksen attended',
    },
    {
      shows: 'what is done from afar, elsewhere, or not at all',
      published: '2025-01-27',
      text: `${RU} [Трамп|donald-trump] объявил о пошлинах. [Путин|vladimir-putin] в Москве принял министра. [Эрдоган|recep-tayyip-erdogan] на митинге в Анкаре поел каши. [Моди|narendra-modi] свечу не зажёг.`,
      claims: '',
    },
    {
      shows: 'who is at whose side, who is greeted, and who stands behind a place without any verb',
      published: '2025-01-27',
      text: `${RU} [Стубб|alexander-stubb] присел между [Мелони|giorgia-meloni] и узником. [Карис|alar-karis] пожал руку [Шольцу|olaf-scholz]. Чуть поодаль — [Науседа|gitanas-nauseda] и [Рама|edi-rama]. За ними [Вучич|aleksandar-vucic] в чёрном пальто.`,
      claims:
        'alexander-stubb attended; giorgia-meloni attended; alar-karis attended; olaf-scholz attended; gitanas-nauseda attended; edi-rama attended; aleksandar-vucic attended',
    },
    {
      shows: 'a subject behind which somebody unknown or a remark stands',
      published: '2025-01-27',
      text: `${RU} [Филипп VI|felipe-vi] и королева Летиция, оба в чёрном, зажгли свечи. [Педро Санчес|pedro-sanchez], единственный без галстука, в углу листал программку.`,
      claims: 'felipe-vi attended; pedro-sanchez attended',
    },
    {
      shows: 'who looks on at home, who works in a plant, and what was done another time',
      published: '2025-01-27',
      text: `${RU} [Моди|narendra-modi] дома потёр глаза. [Кир Стармер|keir-starmer] на заводе обнял рабочих. [Меркель|angela-merkel] когда-то листала там книгу.`,
      claims: '',
    },
    {
      shows: 'one who does something from afar takes nobody else away',
      published: '2025-01-27',
      text: `${RU} [Стубб|alexander-stubb] грел руки. [Трамп|donald-trump] объявил о пошлинах. [Карис|alar-karis] кутался в шарф.`,
      claims: 'alar-karis attended',
    },
    {
      shows: 'a month later nobody is at the scene',
      published: '2025-03-01',
      text: `${RU} [Макрон|emmanuel-macron] долго разговаривал с учениками.`,
      claims: '',
    },
  ],
  uk: [
    {
      shows: 'past verbs of three shapes, with an adverb between, and one that is short',
      published: '2025-01-27',
      text: `${UK} [Олаф Шольц|olaf-scholz] нотував. [Мая Санду|maia-sandu] крадькома витирала сльози. [Зеленський|volodymyr-zelenskyy] підвівся. Трохи далі сидів [Стубб|alexander-stubb].`,
      claims: 'maia-sandu attended; alexander-stubb attended',
    },
    {
      shows: 'what is done from afar, elsewhere, or not at all',
      published: '2025-01-27',
      text: `${UK} [Трамп|donald-trump] підвищив мита. [Путін|vladimir-putin] у Москві частував міністра. [Моді|narendra-modi] свічки не запалив. Міністр закордонних справ [Шольца|olaf-scholz] теж промовчав.`,
      claims: '',
    },
  ],
  pl: [
    {
      shows: 'a verb beside its subject, further from it, and before it; what one does is not what several do',
      published: '2025-01-27',
      text: `${PL} [Justin Trudeau|justin-trudeau] ocierał łzy. [Olaf Scholz|olaf-scholz] po minucie ciszy zdjął rękawiczki. Za nimi wspinali się po schodach [Alexander Stubb|alexander-stubb] i [Maia Sandu|maia-sandu]. W hotelu ochroniarze szturchali [Petr Pavel|petr-pavel].`,
      claims: 'justin-trudeau attended; olaf-scholz attended; alexander-stubb attended; maia-sandu attended',
    },
    {
      shows: 'what is done from afar, why, meanwhile, the day before, in another city, and nouns that end like verbs',
      published: '2025-01-27',
      text: `${PL} Tłum milczał, bo [Donald Trump|donald-trump] zamarzł na granicy. W tym samym czasie [Narendra Modi|narendra-modi] karmił gołębie.

[Viktor Orbán|viktor-orban] narzekał na ulicach Budapesztu. [Robert Fico|robert-fico] strzepnął pył z rękawa.

Na rocznicy płonęły znicze. [Giorgia Meloni|giorgia-meloni] [dzień wcześniej|2025-01-26] tańczyła na weselu. [Emmanuel Macron|emmanuel-macron] stół.`,
      claims: '',
    },
    {
      shows:
        'a place and who is there; a title in the case of subjects behind a preposition; with whom; a noun like a verb',
      published: '2025-01-27',
      text: `${PL} Obok premier [Donald Tusk|donald-tusk] i [Petr Pavel|petr-pavel] grzali dłonie. [Maia Sandu|maia-sandu] szeptała z [Olafem Scholzem|olaf-scholz]. [Alexander Stubb|alexander-stubb] pochylił się nad księgą gości.`,
      claims:
        'donald-tusk attended; petr-pavel attended; maia-sandu attended; olaf-scholz attended; alexander-stubb attended',
    },
  ],
  sr: [
    {
      shows: 'a place and who is there, without a verb',
      published: '2025-01-27',
      text: `${SR} У првом реду [Макрон|emmanuel-macron] и [Шолц|olaf-scholz], иза њих [Трудо|justin-trudeau] са супругом. Даље [Санду|maia-sandu]. Иза њега [Туск|donald-tusk] каже.`,
      claims: 'emmanuel-macron attended; olaf-scholz attended; justin-trudeau attended; maia-sandu attended',
    },
    {
      shows: 'whom somebody sends, by name; a page for tweets; an oblique name beside which somebody is found',
      published: '2025-01-27',
      text: `${SR} Поред [Шолца|olaf-scholz] нашао се [Трудо|justin-trudeau]. [Си|xi-jinping] је уместо себе послао Ванг Ћишана. [Моди|narendra-modi] се твитом поклонио жртвама.`,
      claims: 'xi-jinping represented; olaf-scholz attended; justin-trudeau attended',
    },
    {
      shows: 'a verb behind its auxiliary and whatever stands between, in both scripts',
      published: '2025-01-27',
      text: `${SR} [Трудо|justin-trudeau] је у старим патикама прескакао баре. [Шолц|olaf-scholz] обрисао је наочаре. Иза њих дрхтали су на ветру [Стуб|alexander-stubb] и [Санду|maia-sandu].`,
      claims: 'justin-trudeau attended; olaf-scholz attended',
    },
    {
      shows: 'Latin letters, and verbs for what is done from afar',
      published: '2025-01-27',
      text: `${SR_LATIN} [Makron|emmanuel-macron] je dugo tešio preživelu ženu. [Tramp|donald-trump] je najavio carine. [Si|xi-jinping] je mrštio čelo.`,
      claims: 'emmanuel-macron attended',
    },
    {
      shows: 'behind what is done elsewhere only the occasion brings the report back',
      published: '2025-01-27',
      text: `${SR} [Моди|narendra-modi] је у Њу Делхију отворио мост. [Ердоган|recep-tayyip-erdogan] је обрисао наочаре. На церемонији је [Макрон|emmanuel-macron] спустио главу.`,
      claims: 'emmanuel-macron attended',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
