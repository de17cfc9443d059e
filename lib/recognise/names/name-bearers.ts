/**
 * What is named after people: a leader's name beside one of these is part of the thing's name. Words
 * are folded; those of `after` follow the name ("Trump Tower"), those of `before` precede it ("rue
 * Mitterrand"). Compounds count by their last part after a hyphen ("Kohl-Stiftung").
 */
export const NAME_BEARERS = {
  before:
    // Animals, and cells
    'pisica motanul cainele кіт кота celulele celulas клітини клетки restaurante restaurantul ресторан ресторана ресторані кафе кафана kafana magazinul магазин sklep loja tienda vinicola compania ' +
    'pferd hengst stute hund kater katze cheval chien caballo perro gato ballena cavalo cachorro koń horse racehorse dog kitten puppy stallion кот кошка собака пёс лошадь конь жеребец пес кінь мачка коњ mačka ' +
    // English, and what meteorologists call storms in any language
    'hurricane storm typhoon cyclone uss hms rms avenue restaurant cafe bar pizzeria bistro brand supplier cavalier ' +
    // Ships
    'ледокол ледокола ледоколе теплоход теплохода теплоходе пароход парохода крейсер крейсера фрегат фрегата криголам криголама теплохід icebreaker eisbrecher brise-glace rompehielos lodolamacz ' +
    'carrier supercarrier liner warship frigate destroyer kreuzfahrtschiff schiff luxusliner flugzeugtrager porte-avions paquebot portaaviones crucero авианосец авианосца авианосце лайнер лайнере авіаносець statek statku okręt okrętu prom lotniskowiec lotniskowca rondo rondzie portavionul ' +
    // French, Spanish, Portuguese, Italian, Romanian
    'rue avenue boulevard place quai stade lycee fonds college ecole aeroport hopital universite gare pont tempete ouragan cyclone calle avenida plaza paseo estadio colegio aeropuerto hospital universidad puente huracan tormenta premio rua praca estadio aeroporto universidade ponte rodovia furacao fondation institut bibliotheque musee esplanade allee gymnase fundacion instituto biblioteca museo represa gasoducto escuela autopista biblioteca fundacao museu barragem hospital via piazza viale corso stadio strada bulevardul piata stadionul aeroportul podul spitalul fundatia institutul liceul biblioteca soseaua aleea parcul ' +
    // German
    'orkan sturmtief hurrikan taifun ' +
    // Russian, Ukrainian, Serbian, Polish
    'имени им улица улице улицы улицу проспект проспекте проспекта площадь площади бульвар аэропорт аэропорту аэропорта стадион стадионе ураган шторм тайфун вулиця вулиці вулицю площа площі аеропорт імені ім улица улици трг трга булевар булевару аеродром стадион ulica ulici trg trga bulevar bulevaru aerodrom ulicy ulicę ulica ul aleja aleję alei alejach park parku mostu mostem szkoła szkole skwer skweru сквер сквера сквере парк парка парке проезд шоссе набережная набережной школа школы школе мост моста мосту центр центра парку школі шосе пик пика пике вершина вершине вершину крепость фонд фонда фонду фонде фондом библиотека библиотеке музей музея музее университет университета университете академия академии премия премии стипендия гимназия лицей лицее проспекту сквера больница госпиталь кубок кубка турнир турнира бібліотека музею університет університету академія академії премія rondo rondzie plac placu instytut instytutu instytucie fundacja fundacji bulwar bulwarze muzeum zaklada zaklade lotnisko lotnisku imienia im stadion stadionie huragan orkan',
  after:
    // English
    'moth lizard beetle frog wasp parasite cells corpuscles srl gmbh ' +
    'airport stadium arena street road avenue boulevard square plaza bridge tunnel highway university college school academy institute hospital clinic library museum foundation prize award cup trophy tower towers hotel hotels resort organization organisation casino golf carrier battalion brigade regiment storm hurricane amendment street steaks vodka beach bay island peninsula river dam stores motors jersey jerseys shirt shirts sportswear cigar cigars estate ranch memorial monument auditorium mosque cathedral spaniel spaniels theatre theater corporation corp inc ltd llc holdings brewery bakery restaurant kebab fellowship scholarship scholars lecture coin card cards ' +
    // German, French, Spanish, Portuguese, Italian, Romanian, Polish
    'akademie institut gymnasium arena medaille ufer kaserne hochschule bahnhof siedlung flughafen stadion strasse allee brucke stiftung universitat schule museum brauerei ' +
    'universitesi ' +
    // Russian and Ukrainian, after the name or its hyphen
    'тауэр центр холл фонд арена университет стадион тауер ' +
    'tower',
  /** Precedes the name with an ending: "most Franje Tuđmana", but "most Trump voters". */
  inflectedBefore: 'most fond fonda luka luke',
  /** Precedes the name with a capital: "Chez Poutine" is a restaurant, "chez Poutine" a visit; "at one point Putin". */
  capitalisedBefore: 'camp fort mount mt lake port point cape chez hoch tief',
  /** Follows the name with a capital: "Ronald Reagan National", but "Trump national security", "Merz weg". */
  capitalisedAfter:
    'act law house class hall drive lane park group fund chair company media building ship division center centre collection medal ' +
    'weg ring orden halle preis haus platz ' +
    'national international intercontinental regional presidential memorial central',
  /** What may stand between the name and the thing, with a capital: "Narendra Modi Cricket Stadium". */
  between:
    'cricket football sports elementary middle high primary secondary public technical polytechnic medical leadership community state city childrens international national memorial presidential',
  /** What may stand between the thing and the name: "Most dr. Franje Tuđmana", "Stade Général Lansana Conté". */
  honorifics:
    'dr dra prof president presidente presidentes general colonel coronel marechal mariscal governador professor professeur doctor doktor prezydenta prezydent generala predsednika predsjednika президента академика генерала маршала президент',
  /** Chinese and Japanese: what follows the name at once. */
  unspacedAfter:
    '湾 牌 灣 记念 記念 紀念 奖学金 中学 小学 球场 亭 雕像 塑像 铜像 故居 机场 機場 大学 大學 体育场 体育馆 體育館 大厦 大廈 大道 街 路 广场 廣場 大桥 大橋 号 號 级航母 杯 奖 獎 基金会 基金會 图书馆 圖書館 医院 醫院 酒店 集团 集團 公司 学院 學院 夫人 二世 空港 スタジアム 通り 広場 橋 タワー 財団 図書館 賞 カップ ジュニア ホテル 号 級空母 記念館 球場 高校 夫妻 串吧 酒吧 餐厅 餐廳 饭店 飯店 蛋糕 烧烤 面馆 咖啡 火锅',
  unspacedBefore: '株式会社 小 アンリ 飓风 颱風 台风 风暴 ハリケーン 台風',
  /** Arabic: what stands before the name. */
  arabicBefore:
    'حديقة أكاديمية مركز منتجع فندق مكتبة متحف مجمع سد نادي مطار شارع جامعة ملعب استاد إستاد ميدان جسر مستشفى مدرسة مؤسسة جائزة ميناء مدينة قاعدة مستشفي إعصار عاصفة برج كأس مسجد جامع حي محور طريق',
} as const;
