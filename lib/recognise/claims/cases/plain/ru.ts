import type { PlainCases } from './plain-case.ts';

/** What newspapers say in plain words: Russian. */
export const ru: readonly PlainCases[] = [
  {
    published: '2025-07-03',
    event: 'brics/2025',
    opening: '[Саммит БРИКС|brics/2025] пройдёт в Рио-де-Жанейро [6 и 7 июля|brics/2025].',
    said: `
Президент Ирана [Масуд Пезешкиан|masoud-pezeshkian] не сможет приехать из-за войны. → masoud-pezeshkian declined
Президент Египта [Абдель Фаттах ас-Сиси|abdel-fattah-el-sisi] в последний момент отменил поездку. → abdel-fattah-el-sisi declined
[Масуд Пезешкиан|masoud-pezeshkian] решил остаться в Тегеране. → masoud-pezeshkian declined
[Абдель Фаттах ас-Сиси|abdel-fattah-el-sisi] отправит премьер-министра [Мустафу Мадбули|mostafa-madbouly]. → abdel-fattah-el-sisi represented
[Масуд Пезешкиан|masoud-pezeshkian] пока не решил, поедет ли он. →
Президент Боливии [Луис Арсе|luis-arce] получил приглашение. → luis-arce invited
Кубинский лидер [Мигель Диас-Канель|miguel-diaz-canel] значится в списке гостей. → miguel-diaz-canel expected
Ожидаются также президент Индонезии [Прабово Субианто|prabowo-subianto] и премьер Эфиопии [Абий Ахмед|abiy-ahmed]. → abiy-ahmed expected; prabowo-subianto expected
Канцелярия [премьер-министра Индии|narendra-modi] подтвердила, что [Нарендра Моди|narendra-modi] примет участие. → narendra-modi accepted
[Сирил Рамафоса|cyril-ramaphosa] приедет, сообщил его пресс-секретарь. → cyril-ramaphosa accepted
Президент Чили [Габриэль Борич|gabriel-boric] вылетит в Рио в [субботу|2025-07-05]. → gabriel-boric expected
[Си Цзиньпин|xi-jinping] не приедет, его будет представлять премьер [Ли Цян|li-qiang]. → xi-jinping declined; xi-jinping represented
Кроме [Нарендры Моди|narendra-modi] участие подтвердили [Сирил Рамафоса|cyril-ramaphosa] и [Абий Ахмед|abiy-ahmed]. → abiy-ahmed accepted; cyril-ramaphosa accepted; narendra-modi accepted
Россию представит министр иностранных дел Сергей Лавров. → RU represented
Президент Боливии [Луис Арсе|luis-arce] пообещал приехать. → luis-arce accepted
Организаторы рассчитывают на присутствие [Луиса Арсе|luis-arce], [Габриэля Борича|gabriel-boric] и [Мигеля Диас-Канеля|miguel-diaz-canel]. → gabriel-boric expected; luis-arce expected; miguel-diaz-canel expected
В [прошлом году|2024] в Казань [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] не приехал. → luiz-inacio-lula-da-silva absent brics/2024
[Нарендра Моди|narendra-modi] прибудет в Рио в [субботу|2025-07-05] вечером. → narendra-modi expected
Пока неизвестно, примет ли участие в саммите [Владимир Путин|vladimir-putin]. →
[Луис Арсе|luis-arce] принял приглашение. → luis-arce accepted
В Пекине опровергли, что [Си Цзиньпин|xi-jinping] поедет в Рио. → xi-jinping not expected
    `,
  },
  {
    published: '2025-07-07',
    event: 'brics/2025',
    opening: '[Саммит БРИКС|brics/2025] прошёл в Рио-де-Жанейро в [воскресенье|2025-07-06], [6 июля|brics/2025].',
    said: `
[Си Цзиньпин|xi-jinping] в Бразилию не поехал. → xi-jinping absent
[Владимир Путин|vladimir-putin] на встрече не присутствовал. → vladimir-putin absent
[Абдель Фаттах ас-Сиси|abdel-fattah-el-sisi] прислал премьер-министра. → abdel-fattah-el-sisi represented
Иран представлял министр иностранных дел Аббас Аракчи. → IR represented
[Нарендра Моди|narendra-modi] прилетел ещё в [субботу|2025-07-05] вечером. → narendra-modi attended
[Нарендра Моди|narendra-modi], [Сирил Рамафоса|cyril-ramaphosa] и [Абий Ахмед|abiy-ahmed] приняли участие во встрече. → abiy-ahmed attended; cyril-ramaphosa attended; narendra-modi attended
Присутствовали также президент Чили [Габриэль Борич|gabriel-boric] и президент Боливии [Луис Арсе|luis-arce]. → gabriel-boric attended; luis-arce attended
[Нарендру Моди|narendra-modi] встретил президент [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva host; narendra-modi attended
Среди гостей был кубинский лидер [Мигель Диас-Канель|miguel-diaz-canel]. → miguel-diaz-canel attended
[Прабово Субианто|prabowo-subianto] впервые участвовал в саммите объединения. → prabowo-subianto attended
Ни [Си Цзиньпин|xi-jinping], ни [Владимир Путин|vladimir-putin] в Рио не поехали. → vladimir-putin absent; xi-jinping absent
Перед коллегами [Нарендра Моди|narendra-modi] выступил за реформу ООН. → narendra-modi attended
На полях саммита [Сирил Рамафоса|cyril-ramaphosa] встретился с [Абием Ахмедом|abiy-ahmed]. → abiy-ahmed attended; cyril-ramaphosa attended
Президент Индонезии [Прабово Субианто|prabowo-subianto] покинул Рио до окончания встречи. → prabowo-subianto attended
Отсутствие [Си Цзиньпина|xi-jinping] не осталось незамеченным. → xi-jinping absent
Президент Ирана [Масуд Пезешкиан|masoud-pezeshkian] остался в Тегеране. → masoud-pezeshkian absent
Президент Бразилии [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] принимал лидеров объединения. → luiz-inacio-lula-da-silva host
[Мигель Диас-Канель|miguel-diaz-canel] сидел рядом с российским министром. → miguel-diaz-canel attended
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: 'Парад [9 мая|moscow-victory-day/2025] прошёл в [пятницу|2025-05-09] на Красной площади в Москве.',
    said: `
[Роберт Фицо|robert-fico] был единственным лидером из Евросоюза. → robert-fico attended
[Роберт Фицо|robert-fico] и [Александр Вучич|aleksandar-vucic] приехали в Москву, несмотря на критику. → aleksandar-vucic attended; robert-fico attended
На трибуне сидели [Си Цзиньпин|xi-jinping], [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] и [Николас Мадуро|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Нарендра Моди|narendra-modi] не приехал. → narendra-modi absent
[Нарендра Моди|narendra-modi] был приглашён, но прислал вместо себя министра. → narendra-modi invited; narendra-modi represented
Рядом с [Владимиром Путиным|vladimir-putin] сидел [Си Цзиньпин|xi-jinping]. → xi-jinping attended
В отличие от [Роберта Фицо|robert-fico], [Виктор Орбан|viktor-orban] не приехал. → viktor-orban absent
[Владимир Путин|vladimir-putin] принимал более двадцати зарубежных лидеров. → vladimir-putin host
[Ильхам Алиев|ilham-aliyev] за несколько дней до этого отменил визит. → ilham-aliyev declined
[Александр Вучич|aleksandar-vucic], [неделей раньше|2025-05-03] заболевший, в итоге приехал. → aleksandar-vucic attended
    `,
  },
  {
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    opening:
      '[Парад Победы|moscow-victory-day/2025] пройдёт [9 мая|moscow-victory-day/2025] на Красной площади в Москве.',
    said: `
Помощник президента России Юрий Ушаков заявил, что главным гостем станет [Си Цзиньпин|xi-jinping]. → xi-jinping expected
Президенты Казахстана и Узбекистана [Касым-Жомарт Токаев|kassym-jomart-tokayev] и [Шавкат Мирзиёев|shavkat-mirziyoyev] подтвердили участие. → kassym-jomart-tokayev accepted; shavkat-mirziyoyev accepted
[Дональду Трампу|donald-trump] приглашение не направляли. → donald-trump not invited
В Белом доме сообщили, что [Дональд Трамп|donald-trump] не планирует ехать в Москву. → donald-trump declined
[Нарендру Моди|narendra-modi] будет представлять министр обороны Раджнатх Сингх. → narendra-modi represented
Если позволит здоровье, [Александр Вучич|aleksandar-vucic] поедет в Москву. →
[Александр Вучич|aleksandar-vucic] пообещал [Владимиру Путину|vladimir-putin] приехать. → aleksandar-vucic accepted
Из лидеров Евросоюза приедет только [Роберт Фицо|robert-fico]. → robert-fico expected
В [прошлом году на параде|moscow-victory-day/2024] присутствовали [Александр Лукашенко|alexander-lukashenko] и [Эмомали Рахмон|emomali-rahmon]. → alexander-lukashenko attended moscow-victory-day/2024; emomali-rahmon attended moscow-victory-day/2024
[Десять лет назад|2015] рядом с [Владимиром Путиным|vladimir-putin] сидел [Си Цзиньпин|xi-jinping]. → xi-jinping attended moscow-victory-day/2015
Премьер-министр Японии [Сигэру Исиба|shigeru-ishiba] отклонил приглашение. → shigeru-ishiba declined
[Ильхам Алиев|ilham-aliyev], который собирался приехать, отменил поездку. → ilham-aliyev declined
Среди лидеров, которых ждут в Москве, — [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva], [Николас Мадуро|nicolas-maduro] и [Мигель Диас-Канель|miguel-diaz-canel]. → luiz-inacio-lula-da-silva expected; miguel-diaz-canel expected; nicolas-maduro expected
Президент Германии [Франк-Вальтер Штайнмайер|frank-walter-steinmeier] в Москву не поедет. → frank-walter-steinmeier declined
Парад посмотрит и президент Палестины [Махмуд Аббас|mahmoud-abbas]. → mahmoud-abbas expected
    `,
  },
  {
    published: '2025-04-27',
    event: 'papal-funeral/2025',
    opening:
      '[Похороны|papal-funeral/2025] папы [Франциска|pope-francis] прошли в [субботу|2025-04-26], [26 апреля|papal-funeral/2025], в Ватикане.',
    said: `
[Дональд Трамп|donald-trump] и [Владимир Зеленский|volodymyr-zelenskyy] перед церемонией пятнадцать минут беседовали в соборе Святого Петра. → donald-trump attended; volodymyr-zelenskyy attended
Короля [Карла III|charles-iii] представлял принц Уильям. → charles-iii represented
[Владимир Путин|vladimir-putin] направил министра культуры Ольгу Любимову. → vladimir-putin represented
[Эмманюэль Макрон|emmanuel-macron], [Джорджа Мелони|giorgia-meloni] и [Олаф Шольц|olaf-scholz] сидели в первых рядах. → emmanuel-macron attended; giorgia-meloni attended; olaf-scholz attended
[Биньямин Нетаньяху|benjamin-netanyahu] не приехал. → benjamin-netanyahu absent
Израиль представлял посол. → IL represented
Президент Аргентины [Хавьер Милей|javier-milei] прилетел лишь в [пятницу|2025-04-25] вечером, но на мессе присутствовал. → javier-milei attended
[Клаудия Шейнбаум|claudia-sheinbaum] в Рим не поехала и прислала министра внутренних дел. → claudia-sheinbaum absent; claudia-sheinbaum represented
[Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] приехал с женой Жанжей. → luiz-inacio-lula-da-silva attended
Присутствовал и бывший президент США [Джо Байден|joe-biden]. → joe-biden attended
[Урсула фон дер Ляйен|ursula-von-der-leyen] поговорила с [Владимиром Зеленским|volodymyr-zelenskyy] на полях похорон. → ursula-von-der-leyen attended; volodymyr-zelenskyy attended
[Фердинанд Маркос|bongbong-marcos] с женой склонили головы перед гробом. → bongbong-marcos attended
    `,
  },
  {
    published: '2025-11-24',
    event: 'g20/2025',
    opening: '[Саммит G20|g20/2025] прошёл [22 и 23 ноября|g20/2025] в Йоханнесбурге.',
    said: `
[Дональд Трамп|donald-trump] бойкотировал саммит. → donald-trump absent
Президент Аргентины [Хавьер Милей|javier-milei] не приехал и прислал министра иностранных дел. → javier-milei absent; javier-milei represented
Президент ЮАР [Сирил Рамафоса|cyril-ramaphosa] принимал лидеров крупнейших экономик. → cyril-ramaphosa host
[Фридрих Мерц|friedrich-merz], [Кир Стармер|keir-starmer] и [Эмманюэль Макрон|emmanuel-macron] посовещались на полях саммита. → emmanuel-macron attended; friedrich-merz attended; keir-starmer attended
[Владимир Путин|vladimir-putin], на которого выдан ордер на арест, не приехал. → vladimir-putin absent
[Нарендра Моди|narendra-modi] выступил на открытии. → narendra-modi attended
[Нарендра Моди|narendra-modi] приехал с большой делегацией. → narendra-modi attended
[Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva], [Нарендра Моди|narendra-modi] и [Сирил Рамафоса|cyril-ramaphosa] провели трёхстороннюю встречу во время саммита. → cyril-ramaphosa attended; luiz-inacio-lula-da-silva attended; narendra-modi attended
Не было и президента Мексики [Клаудии Шейнбаум|claudia-sheinbaum]. → claudia-sheinbaum absent
В [прошлогоднем саммите|g20/2024] в Рио-де-Жанейро участвовали [Джо Байден|joe-biden] и [Си Цзиньпин|xi-jinping]. → joe-biden attended g20/2024; xi-jinping attended g20/2024
[Реджеп Тайип Эрдоган|recep-tayyip-erdogan] сфотографировался вместе с остальными лидерами. → recep-tayyip-erdogan attended
Премьер-министр Японии [Санаэ Такаити|sanae-takaichi] приехала в Йоханнесбург на свой первый [саммит G20|g20/2025]. → sanae-takaichi attended
США никого не прислали. → US absent
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: '[Парад Победы|moscow-victory-day/2025] прошёл в [пятницу|2025-05-09] на Красной площади.',
    said: `
Присутствовали, в частности, президенты Бразилии [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva], Венесуэлы [Николас Мадуро|nicolas-maduro] и Кубы [Мигель Диас-Канель|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
Приехали более двадцати лидеров, среди них президент Бразилии [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] и премьер Словакии [Роберт Фицо|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended
На параде присутствовали [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] (Бразилия), [Николас Мадуро|nicolas-maduro] (Венесуэла) и [Роберт Фицо|robert-fico] (Словакия). → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
Из Латинской Америки прилетели [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] и [Николас Мадуро|nicolas-maduro], из Европы — [Роберт Фицо|robert-fico] и [Александр Вучич|aleksandar-vucic]. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
[Си Цзиньпин|xi-jinping], [Роберт Фицо|robert-fico] — единственный лидер из Евросоюза — и [Александр Вучич|aleksandar-vucic] присутствовали на параде. → aleksandar-vucic attended; robert-fico attended; xi-jinping attended
На парад приехал не только [Си Цзиньпин|xi-jinping], но и [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva attended; xi-jinping attended
[Си Цзиньпин|xi-jinping], прибывший в [среду|2025-05-07], [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] и [Роберт Фицо|robert-fico] присутствовали на параде. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
Президент Сербии [Александр Вучич|aleksandar-vucic] и его бразильский коллега [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] присутствовали на параде. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended
Рядом с [Владимиром Путиным|vladimir-putin] на трибуне стояли [Си Цзиньпин|xi-jinping], [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] и [Николас Мадуро|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] сидел между [Николасом Мадуро|nicolas-maduro] и [Мигелем Диас-Канелем|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
На трибуне также: [Си Цзиньпин|xi-jinping], [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva], [Роберт Фицо|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
Такие лидеры, как [Си Цзиньпин|xi-jinping], [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] и [Николас Мадуро|nicolas-maduro], наблюдали за парадом с трибуны. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Си Цзиньпин|xi-jinping] приехал, как и [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] и [Роберт Фицо|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
Рядом с [Владимиром Путиным|vladimir-putin] сидел [Си Цзиньпин|xi-jinping], а за ними — [Роберт Фицо|robert-fico] и [Александр Вучич|aleksandar-vucic]. → aleksandar-vucic attended; robert-fico attended; xi-jinping attended
[Си Цзиньпин|xi-jinping] и [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] приехали, а [Нарендра Моди|narendra-modi] — нет. → luiz-inacio-lula-da-silva attended; narendra-modi absent; xi-jinping attended
В то время как [Си Цзиньпин|xi-jinping] присутствовал, [Нарендра Моди|narendra-modi] остался дома. → narendra-modi absent; xi-jinping attended
Как [Си Цзиньпин|xi-jinping], так и [Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] присутствовали на параде. → luiz-inacio-lula-da-silva attended; xi-jinping attended
    `,
  },
  {
    published: '2025-05-06',
    event: 'moscow-victory-day/2025',
    opening: 'Москва готовится к [параду Победы|moscow-victory-day/2025] [9 мая|moscow-victory-day/2025].',
    said: `
[Си Цзиньпин|xi-jinping] прилетает в Москву в [среду|2025-05-07] с четырёхдневным визитом. → xi-jinping expected
[Александр Вучич|aleksandar-vucic], несмотря на предупреждения Брюсселя, настаивает, что поедет. → aleksandar-vucic accepted
[Роберт Фицо|robert-fico] не прислушался к предупреждениям и будет в Москве. → robert-fico expected
[Нарендра Моди|narendra-modi] передумал ехать. → narendra-modi declined
Поездка [Нарендры Моди|narendra-modi] отменена. → narendra-modi declined
Дели отправляет вместо [Нарендры Моди|narendra-modi] заместителя министра обороны. → narendra-modi represented
[Луис Инасиу Лула да Силва|luiz-inacio-lula-da-silva] во [вторник|2025-05-06] вылетел из Бразилиа в Москву. → luiz-inacio-lula-da-silva expected
[Николас Мадуро|nicolas-maduro] уже в городе. → nicolas-maduro expected
В списке гостей также [Абдель Фаттах ас-Сиси|abdel-fattah-el-sisi], [Ибрагим Траоре|ibrahim-traore] и [Умару Сисоку Эмбало|umaro-sissoco-embalo]. → abdel-fattah-el-sisi expected; ibrahim-traore expected; umaro-sissoco-embalo expected
Почётным гостем станет [Си Цзиньпин|xi-jinping]. → xi-jinping expected
Точно приедут [Касым-Жомарт Токаев|kassym-jomart-tokayev] и [Шавкат Мирзиёев|shavkat-mirziyoyev]. → kassym-jomart-tokayev expected; shavkat-mirziyoyev expected
Приезд [Ильхама Алиева|ilham-aliyev] под вопросом. →
[Никол Пашинян|nikol-pashinyan] согласился приехать. → nikol-pashinyan accepted
Из западных лидеров приедет только [Роберт Фицо|robert-fico]. → robert-fico expected
В Кремле ждут 29 лидеров, в том числе [Николаса Мадуро|nicolas-maduro] и [Мигеля Диас-Канеля|miguel-diaz-canel]. → miguel-diaz-canel expected; nicolas-maduro expected
[Ким Чен Ына|kim-jong-un] на параде не будет. → kim-jong-un declined
[Ким Чен Ын|kim-jong-un] не приедет, вместо него будет посол. → kim-jong-un declined; kim-jong-un represented
[Франка-Вальтера Штайнмайера|frank-walter-steinmeier] не приглашали. → frank-walter-steinmeier not invited
[Сигэру Исиба|shigeru-ishiba] пропустит парад. → shigeru-ishiba declined
[Виктор Орбан|viktor-orban] тоже не поедет. → viktor-orban declined
[Милорад Додик|milorad-dodik] говорит, что приедет. → milorad-dodik accepted
По правую руку от [Владимира Путина|vladimir-putin] сядет [Си Цзиньпин|xi-jinping]. → xi-jinping expected
[Си Цзиньпин|xi-jinping] возглавляет список гостей. → xi-jinping expected
[Владимир Путин|vladimir-putin] по телефону пригласил [Дональда Трампа|donald-trump]. → donald-trump invited
[Биньямин Нетаньяху|benjamin-netanyahu] отказался, как и [Юн Сок Ёль|yoon-suk-yeol]. → benjamin-netanyahu declined; yoon-suk-yeol declined
[Роберт Фицо|robert-fico] в [понедельник|2025-05-05] повторил, что ничто не помешает ему приехать. → robert-fico accepted
[Си Цзиньпин|xi-jinping] проведёт в России четыре дня и посетит парад. → xi-jinping expected
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: 'Россия отметила в [пятницу|2025-05-09] [День Победы|moscow-victory-day/2025] парадом на Красной площади.',
    said: `
[Си Цзиньпин|xi-jinping] сидел справа от [Владимира Путина|vladimir-putin]. → xi-jinping attended
[Роберт Фицо|robert-fico] после парада возложил цветы к Могиле Неизвестного Солдата. → robert-fico attended
[Нарендры Моди|narendra-modi] не было. → narendra-modi absent
Место [Нарендры Моди|narendra-modi] занял заместитель министра обороны. → narendra-modi represented
Бросалось в глаза отсутствие [Ильхама Алиева|ilham-aliyev]. → ilham-aliyev absent
[Ильхам Алиев|ilham-aliyev] отказался в последний момент. → ilham-aliyev declined
За парадом наблюдали 27 лидеров, среди них [Си Цзиньпин|xi-jinping] и [Николас Мадуро|nicolas-maduro]. → nicolas-maduro attended; xi-jinping attended
[Александр Лукашенко|alexander-lukashenko] прилетел специально на парад. → alexander-lukashenko attended
Из Европы приехали только [Роберт Фицо|robert-fico] и [Александр Вучич|aleksandar-vucic]. → aleksandar-vucic attended; robert-fico attended
[Владимир Путин|vladimir-putin] поблагодарил [Си Цзиньпина|xi-jinping] за приезд. → xi-jinping attended
[Дональд Трамп|donald-trump] остался в Вашингтоне. → donald-trump absent
[Роберт Фицо|robert-fico] защищал свой приезд. → robert-fico attended
В [прошлом году|2024] приехали лишь девять лидеров, среди них [Александр Лукашенко|alexander-lukashenko] и [Мигель Диас-Канель|miguel-diaz-canel]. → alexander-lukashenko attended moscow-victory-day/2024; miguel-diaz-canel attended moscow-victory-day/2024
    `,
  },
];
