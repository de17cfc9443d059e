import type { PlainCases } from './plain-case.ts';

/** What newspapers say in plain words: Ukrainian. */
export const uk: readonly PlainCases[] = [
  {
    published: '2025-07-03',
    event: 'brics/2025',
    opening: '[Саміт БРІКС|brics/2025] відбудеться в Ріо-де-Жанейро [6 і 7 липня|brics/2025].',
    said: `
Президент Ірану [Масуд Пезешкіан|masoud-pezeshkian] не зможе приїхати через війну. → masoud-pezeshkian declined
Президент Єгипту [Абдель Фаттах ас-Сісі|abdel-fattah-el-sisi] в останню мить скасував поїздку. → abdel-fattah-el-sisi declined
[Масуд Пезешкіан|masoud-pezeshkian] вирішив залишитися в Тегерані. → masoud-pezeshkian declined
[Абдель Фаттах ас-Сісі|abdel-fattah-el-sisi] відправить прем'єр-міністра [Мустафу Мадбулі|mostafa-madbouly]. → abdel-fattah-el-sisi represented
[Масуд Пезешкіан|masoud-pezeshkian] поки не вирішив, чи поїде. →
Президент Болівії [Луїс Арсе|luis-arce] отримав запрошення. → luis-arce invited
Кубинський лідер [Мігель Діас-Канель|miguel-diaz-canel] є у списку гостей. → miguel-diaz-canel expected
Очікують також президента Індонезії [Прабово Субіанто|prabowo-subianto] та прем'єра Ефіопії [Абія Ахмеда|abiy-ahmed]. → abiy-ahmed expected; prabowo-subianto expected
Канцелярія [прем'єр-міністра Індії|narendra-modi] підтвердила, що [Нарендра Моді|narendra-modi] візьме участь. → narendra-modi accepted
Сіріл [Рамафоса|cyril-ramaphosa] приїде, повідомив його речник. → cyril-ramaphosa accepted
Президент Чилі [Габріель Боріч|gabriel-boric] вилетить до Ріо в [суботу|2025-07-05]. → gabriel-boric expected
[Сі Цзіньпін|xi-jinping] не приїде, його представлятиме прем'єр [Лі Цян|li-qiang]. → xi-jinping declined; xi-jinping represented
Крім [Нарендри Моді|narendra-modi], участь підтвердили Сіріл [Рамафоса|cyril-ramaphosa] та [Абій Ахмед|abiy-ahmed]. → abiy-ahmed accepted; cyril-ramaphosa accepted; narendra-modi accepted
Росію представить міністр закордонних справ Сергій Лавров. → RU represented
Президент Болівії [Луїс Арсе|luis-arce] пообіцяв приїхати. → luis-arce accepted
Організатори розраховують на присутність [Луїса Арсе|luis-arce], [Габріеля Боріча|gabriel-boric] та [Мігеля Діас-Канеля|miguel-diaz-canel]. → gabriel-boric expected; luis-arce expected; miguel-diaz-canel expected
[Торік|2024] до Казані [Луїс Інасіу Лула да Сілва|luiz-inacio-lula-da-silva] не приїхав. → luiz-inacio-lula-da-silva absent brics/2024
[Нарендра Моді|narendra-modi] прибуде до Ріо в [суботу|2025-07-05] ввечері. → narendra-modi expected
Поки невідомо, чи візьме участь у саміті [Володимир Путін|vladimir-putin]. →
[Луїс Арсе|luis-arce] прийняв запрошення. → luis-arce accepted
У Пекіні спростували, що [Сі Цзіньпін|xi-jinping] поїде до Ріо. → xi-jinping not expected
    `,
  },
  {
    published: '2025-07-07',
    event: 'brics/2025',
    opening: '[Саміт БРІКС|brics/2025] відбувся в Ріо-де-Жанейро в [неділю|2025-07-06], [6 липня|brics/2025].',
    said: `
[Сі Цзіньпін|xi-jinping] до Бразилії не поїхав. → xi-jinping absent
[Володимир Путін|vladimir-putin] на зустрічі не був присутній. → vladimir-putin absent
[Абдель Фаттах ас-Сісі|abdel-fattah-el-sisi] прислав прем'єр-міністра. → abdel-fattah-el-sisi represented
Іран представляв міністр закордонних справ Аббас Арагчі. → IR represented
[Нарендра Моді|narendra-modi] прилетів ще в [суботу|2025-07-05] ввечері. → narendra-modi attended
Були присутні також президент Чилі [Габріель Боріч|gabriel-boric] і президент Болівії [Луїс Арсе|luis-arce]. → gabriel-boric attended; luis-arce attended
[Нарендру Моді|narendra-modi] зустрів президент [Луїс Інасіу Лула да Сілва|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva host; narendra-modi attended
Серед гостей був кубинський лідер [Мігель Діас-Канель|miguel-diaz-canel]. → miguel-diaz-canel attended
[Прабово Субіанто|prabowo-subianto] вперше брав участь у саміті об'єднання. → prabowo-subianto attended
Ні [Сі Цзіньпін|xi-jinping], ні [Володимир Путін|vladimir-putin] до Ріо не поїхали. → vladimir-putin absent; xi-jinping absent
Перед колегами [Нарендра Моді|narendra-modi] виступив за реформу ООН. → narendra-modi attended
Президент Індонезії [Прабово Субіанто|prabowo-subianto] залишив Ріо до завершення зустрічі. → prabowo-subianto attended
Відсутність [Сі Цзіньпіна|xi-jinping] не лишилася непоміченою. → xi-jinping absent
Президент Ірану [Масуд Пезешкіан|masoud-pezeshkian] залишився в Тегерані. → masoud-pezeshkian absent
Президент Бразилії [Луїс Інасіу Лула да Сілва|luiz-inacio-lula-da-silva] приймав лідерів об'єднання. → luiz-inacio-lula-da-silva host
[Мігель Діас-Канель|miguel-diaz-canel] сидів поруч із російським міністром. → miguel-diaz-canel attended
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: "Парад [9 травня|moscow-victory-day/2025] відбувся в [п'ятницю|2025-05-09] на Красній площі в Москві.",
    said: `
[Роберт Фіцо|robert-fico] був єдиним лідером з Євросоюзу. → robert-fico attended
[Роберт Фіцо|robert-fico] та [Александар Вучич|aleksandar-vucic] приїхали до Москви попри критику. → aleksandar-vucic attended; robert-fico attended
На трибуні сиділи [Сі Цзіньпін|xi-jinping], [Луїс Інасіу Лула да Сілва|luiz-inacio-lula-da-silva] та [Ніколас Мадуро|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Нарендра Моді|narendra-modi] не приїхав. → narendra-modi absent
[Нарендра Моді|narendra-modi] був запрошений, але прислав замість себе міністра. → narendra-modi invited; narendra-modi represented
Поруч із [Володимиром Путіним|vladimir-putin] сидів [Сі Цзіньпін|xi-jinping]. → xi-jinping attended
На відміну від [Роберта Фіцо|robert-fico], [Віктор Орбан|viktor-orban] не приїхав. → viktor-orban absent
[Володимир Путін|vladimir-putin] приймав понад двадцять іноземних лідерів. → vladimir-putin host
[Ільхам Алієв|ilham-aliyev] за кілька днів до цього скасував візит. → ilham-aliyev declined
[Александар Вучич|aleksandar-vucic], який тижнем раніше захворів, зрештою приїхав. → aleksandar-vucic attended
    `,
  },
  {
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    opening:
      '[Парад перемоги|moscow-victory-day/2025] відбудеться [9 травня|moscow-victory-day/2025] на Красній площі в Москві.',
    said: `
Помічник президента Росії Юрій Ушаков заявив, що головним гостем стане [Сі Цзіньпін|xi-jinping]. → xi-jinping expected
Президенти Казахстану та Узбекистану [Касим-Жомарт Токаєв|kassym-jomart-tokayev] і [Шавкат Мірзійоєв|shavkat-mirziyoyev] підтвердили участь. → kassym-jomart-tokayev accepted; shavkat-mirziyoyev accepted
[Дональду Трампу|donald-trump] запрошення не надсилали. → donald-trump not invited
У Білому домі повідомили, що [Дональд Трамп|donald-trump] не планує їхати до Москви. → donald-trump declined
[Нарендру Моді|narendra-modi] представлятиме міністр оборони Раджнатх Сінгх. → narendra-modi represented
Якщо дозволить здоров'я, [Александар Вучич|aleksandar-vucic] поїде до Москви. →
[Александар Вучич|aleksandar-vucic] пообіцяв [Володимиру Путіну|vladimir-putin] приїхати. → aleksandar-vucic accepted
З лідерів Євросоюзу приїде лише [Роберт Фіцо|robert-fico]. → robert-fico expected
[Торік на параді|moscow-victory-day/2024] були присутні [Олександр Лукашенко|alexander-lukashenko] та [Емомалі Рахмон|emomali-rahmon]. → alexander-lukashenko attended moscow-victory-day/2024; emomali-rahmon attended moscow-victory-day/2024
[Десять років тому|2015] поруч із [Володимиром Путіним|vladimir-putin] сидів [Сі Цзіньпін|xi-jinping]. → xi-jinping attended moscow-victory-day/2015
Прем'єр-міністр Японії [Сіґеру Ішіба|shigeru-ishiba] відхилив запрошення. → shigeru-ishiba declined
[Ільхам Алієв|ilham-aliyev], який збирався приїхати, скасував поїздку. → ilham-aliyev declined
Серед лідерів, яких чекають у Москві, — [Луїс Інасіу Лула да Сілва|luiz-inacio-lula-da-silva], [Ніколас Мадуро|nicolas-maduro] та [Мігель Діас-Канель|miguel-diaz-canel]. → luiz-inacio-lula-da-silva expected; miguel-diaz-canel expected; nicolas-maduro expected
Президент Німеччини [Франк-Вальтер Штайнмаєр|frank-walter-steinmeier] до Москви не поїде. → frank-walter-steinmeier declined
Парад дивитиметься і президент Палестини [Махмуд Аббас|mahmoud-abbas]. → mahmoud-abbas expected
    `,
  },
  {
    published: '2025-04-27',
    event: 'papal-funeral/2025',
    opening:
      '[Похорон|papal-funeral/2025] папи [Франциска|pope-francis] відбувся в [суботу|2025-04-26], [26 квітня|papal-funeral/2025], у Ватикані.',
    said: `
[Дональд Трамп|donald-trump] і [Володимир Зеленський|volodymyr-zelenskyy] перед церемонією п'ятнадцять хвилин розмовляли в соборі Святого Петра. → donald-trump attended; volodymyr-zelenskyy attended
Короля [Чарльза III|charles-iii] представляв принц Вільям. → charles-iii represented
[Володимир Путін|vladimir-putin] відправив міністерку культури Ольгу Любимову. → vladimir-putin represented
[Еммануель Макрон|emmanuel-macron], [Джорджа Мелоні|giorgia-meloni] та [Олаф Шольц|olaf-scholz] сиділи в перших рядах. → emmanuel-macron attended; giorgia-meloni attended; olaf-scholz attended
[Біньямін Нетаньягу|benjamin-netanyahu] не приїхав. → benjamin-netanyahu absent
Ізраїль представляв посол. → IL represented
Президент Аргентини [Хав'єр Мілей|javier-milei] прилетів лише в [п'ятницю|2025-04-25] ввечері, але на месі був присутній. → javier-milei attended
[Луїс Інасіу Лула да Сілва|luiz-inacio-lula-da-silva] приїхав із дружиною Жанжею. → luiz-inacio-lula-da-silva attended
Був присутній і колишній президент США [Джо Байден|joe-biden]. → joe-biden attended
[Урсула фон дер Ляєн|ursula-von-der-leyen] поговорила з [Володимиром Зеленським|volodymyr-zelenskyy] на полях похорону. → ursula-von-der-leyen attended; volodymyr-zelenskyy attended
[Фердинанд Маркос|bongbong-marcos] із дружиною схилили голови перед труною. → bongbong-marcos attended
    `,
  },
  {
    published: '2025-11-24',
    event: 'g20/2025',
    opening: '[Саміт G20|g20/2025] відбувся [22 і 23 листопада|g20/2025] в Йоганнесбурзі.',
    said: `
[Дональд Трамп|donald-trump] бойкотував саміт. → donald-trump absent
Президент Аргентини [Хав'єр Мілей|javier-milei] не приїхав і прислав міністра закордонних справ. → javier-milei absent; javier-milei represented
Президент ПАР [Сиріл Рамафоса|cyril-ramaphosa] приймав лідерів найбільших економік. → cyril-ramaphosa host
[Фрідріх Мерц|friedrich-merz], [Кір Стармер|keir-starmer] та [Еммануель Макрон|emmanuel-macron] порадилися на полях саміту. → emmanuel-macron attended; friedrich-merz attended; keir-starmer attended
[Володимир Путін|vladimir-putin], на якого видано ордер на арешт, не приїхав. → vladimir-putin absent
[Нарендра Моді|narendra-modi] виступив на відкритті. → narendra-modi attended
[Нарендра Моді|narendra-modi] приїхав із великою делегацією. → narendra-modi attended
[Луїс Інасіу Лула да Сілва|luiz-inacio-lula-da-silva], [Нарендра Моді|narendra-modi] та [Сиріл Рамафоса|cyril-ramaphosa] провели тристоронню зустріч під час саміту. → cyril-ramaphosa attended; luiz-inacio-lula-da-silva attended; narendra-modi attended
Не було й президентки Мексики [Клаудії Шейнбаум|claudia-sheinbaum]. → claudia-sheinbaum absent
У [торішньому саміті|g20/2024] в Ріо-де-Жанейро брали участь [Джо Байден|joe-biden] і [Сі Цзіньпін|xi-jinping]. → joe-biden attended g20/2024; xi-jinping attended g20/2024
[Реджеп Таїп Ердоган|recep-tayyip-erdogan] сфотографувався разом з іншими лідерами. → recep-tayyip-erdogan attended
Прем'єр-міністерка Японії [Санае Такаїчі|sanae-takaichi] приїхала до Йоганнесбурга на свій перший [саміт G20|g20/2025]. → sanae-takaichi attended
США нікого не прислали. → US absent
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: "[Парад перемоги|moscow-victory-day/2025] відбувся в [п'ятницю|2025-05-09] на Красній площі.",
    said: `
Поруч із [Володимиром Путіним|vladimir-putin] на трибуні стояли [Сі Цзіньпін|xi-jinping], [Луїс Інасіу Лула да Сілва|luiz-inacio-lula-da-silva] та [Ніколас Мадуро|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
    `,
  },
];
