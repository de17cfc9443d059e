/** Beginnings of words that tell what a text is about; a word counts when it starts with one of them. */
export interface TopicWords {
  readonly politics: string;
  /** Sport, kitchen, stage, shop: where a leader's surname is most likely somebody else's. */
  readonly elsewhere: string;
}

export const TOPIC_WORDS = {
  en: {
    politics:
      'president presidential presidency government parliament minister premier chancellor summit election electoral sanctions treaty ceasefire kremlin nato diplomat diplomacy embassy foreign invasion troops parade inaugurat senate congress opposition coalition referendum ambassador geopolit bilateral delegation sovereign republic dictator regime nuclear tariffs annex military leaders constitution kreml spokesman spokeswoman peace war',
    elsewhere:
      'football soccer goal goals striker midfield defender coach league tournament championship match matches quarterback touchdown innings wicket batsman batted tennis golf olympic medal racing lap marathon basketball rugby hockey baseball cricket snooker darts recipe oven simmer bake teaspoon tablespoon garlic onion butter flour stir dish dessert cuisine album guitar singer film actor actress novel premiere theatre sculptor exhibition gallery galaxy telescope molecule protein genome species laboratory shares dividend earnings quarterly retailer startup smartphone',
  },
  ru: {
    politics:
      'президент правительств парламент министр премьер канцлер саммит выбор санкц договор перемири кремл нато дипломат посольств вторжен войск парад сенат конгресс оппозиц коалиц референдум посол делегаци республик диктатор режим ядерн пошлин аннекс военн лидер конституц госдум депутат переговор глав',
    elsewhere:
      'футбол гол голы нападающ полузащит вратар тренер лига турнир чемпионат матч теннис хоккей баскетбол олимпи медал гонк марафон рецепт духовк ложк чеснок сливочн тесто блюд десерт кухн альбом гитар певец певиц фильм актер актёр актрис роман премьер театр скульптор выставк галере телескоп молекул белок геном акци дивиденд выручк',
  },
  uk: {
    politics:
      "президент уряд парламент міністр прем'єр канцлер саміт вибор санкці договір договор перемир кремл нато дипломат посольств вторгнен військ парад сенат конгрес опозиц коаліц референдум посол делегаці республік диктатор режим ядерн мит анекс лідер конституц рада депутат переговор глав",
    elsewhere:
      'футбол гол голи нападник півзахис воротар тренер ліга турнір чемпіонат матч теніс хокей баскетбол олімпі медал гонк марафон рецепт духовк ложк часник борошн тісто страв десерт кухн альбом гітар співак співачк фільм актор акторк роман театр скульптор виставк галере телескоп молекул геном акці дивіденд',
  },
  de: {
    politics:
      'präsident regierung parlament minister kanzler premier gipfel wahl sanktion abkommen waffenruhe kreml nato diplomat botschaft einmarsch invasion truppen parade senat kongress opposition koalition referendum republik diktator regime atom zölle militär staatschef bundestag verfassung außenpoliti staats kreml krieg frieden delegation',
    elsewhere:
      'fußball tor tore stürmer mittelfeld torwart trainer liga turnier meisterschaft spieltag tennis handball basketball eishockey olympia medaille rennen marathon rezept backofen löffel knoblauch zwiebel butter mehl gericht dessert küche album gitarre sänger film schauspieler roman premiere theater bildhauer ausstellung galerie teleskop molekül genom aktie dividende umsatz quartal',
  },
  fr: {
    politics:
      'président gouvernement parlement ministre premier chancelier sommet élection électoral sanction traité cessez-le-feu kremlin otan diplomat ambassade invasion troupes défilé sénat congrès opposition coalition référendum république dictateur régime nucléaire militaire dirigeant élysée matignon assemblée constitution guerre paix délégation',
    elsewhere:
      'football but buts attaquant milieu gardien entraîneur ligue tournoi championnat match tennis rugby basket olympique médaille course marathon recette four cuillère ail oignon beurre farine plat dessert cuisine album guitare chanteu film acteur actrice roman théâtre sculpteur exposition galerie télescope molécule génome actions dividende dividendes',
  },
  es: {
    politics:
      'presiden gobierno parlamento ministr premier canciller cumbre eleccion elector sanciones tratado tregua kremlin otan diplom embajad invasión tropas desfile senado congreso oposición coalición referéndum república dictador régimen nuclear militar mandatario líder constitución guerra paz delegación',
    elsewhere:
      'fútbol gol goles delantero centrocampista portero entrenador liga torneo campeonato partido tenis baloncesto béisbol olímpic medalla carrera maratón receta horno cucharad ajo cebolla mantequilla harina plato postre cocina álbum guitarra cantante película actor actriz novela teatro escultor exposición galería telescopio molécula genoma acciones dividendo',
  },
  pt: {
    politics:
      'president governo parlamento ministr premiê chanceler cúpula cimeira eleiç eleitor sanções tratado cessar-fogo kremlin otan nato diplom embaix invasão tropas desfile senado congresso oposição coalizão coligação referendo república ditador regime nuclear militar líder constituição planalto guerra paz delegação',
    elsewhere:
      'futebol gol gols golo golos atacante meia goleiro técnico treinador liga torneio campeonato partida jogo tênis ténis basquete vôlei olímpic medalha corrida maratona receita forno colher alho cebola manteiga farinha prato sobremesa cozinha álbum guitarra cantor filme ator atriz romance teatro escultor exposição galeria telescópio molécula genoma ações dividendo',
  },
  ro: {
    politics:
      'preşedint președint guvern parlament ministr premier cancelar summit alegeri electoral sancțiuni tratat armistițiu kremlin nato diploma ambasad invazi trupe parad senat congres opoziți coaliți referendum republic dictator regim nuclear militar lider constituți război pace delegați',
    elsewhere:
      'fotbal gol goluri atacant mijlocaș portar antrenor lig turneu campionat meci tenis handbal baschet olimpic medali curs maraton rețet cuptor lingur usturoi ceap unt făină mâncare desert bucătări album chitar cântăreț film actor actriț roman teatru sculptor expoziți galeri telescop molecul genom acțiuni dividend',
  },
  pl: {
    politics:
      'prezyden rząd parlament minist premier kanclerz szczyt wybor sankcj traktat rozejm kreml nato dyplom ambasad inwazj wojsk parad senat kongres opozycj koalicj referendum republik dyktator reżim nuklear atom przywódc sejm konstytucj wojn pokój delegacj',
    elsewhere:
      'piłk gol gole napastnik pomocnik bramkarz trener lig turniej mistrzostw mecz tenis siatkówk koszykówk olimpij medal wyścig maraton przepis piekarnik łyżk czosnek cebul masło mąk danie deser kuchni album gitar piosenkar film aktor aktork powieść teatr rzeźbiarz wystaw galeri teleskop cząsteczk genom akcj dywidend',
  },
  sr: {
    politics:
      'председник предсједник влад парламент скупштин министар министр премијер канцелар самит избор санкциј споразум примирј кремљ нато дипломат амбасад инвазиј трупе војск парад сенат конгрес опозициј коалициј референдум републик диктатор режим нуклеарн лидер устав рат мир делегациј predsednik predsjednik vlad parlament skupštin ministar ministr premijer kancelar samit izbor sankcij sporazum primirj kremlj nato diplomat ambasad invazij trupe vojsk parad senat kongres opozicij koalicij referendum republik diktator režim nuklearn lider ustav rat mir delegacij',
    elsewhere:
      'фудбал гол голова нападач голман тренер лига турнир првенств утакмиц тенис кошарк одбојк олимпиј медаљ трк маратон рецепт рерн кашик лук путер брашн јело десерт кухињ албум гитар певач филм глумац глумиц роман позоришт вајар изложб галериј fudbal gol golova napadač golman trener liga turnir prvenstv utakmic tenis košark odbojk olimpij medalj trk maraton recept rern kašik luk puter brašn jelo desert kuhinj album gitar pevač film glumac glumic roman pozorišt vajar izložb galerij',
  },
  zh: {
    politics:
      '总统 總統 总理 總理 首相 政府 议会 議會 部长 部長 外长 峰会 峰會 选举 選舉 制裁 条约 停火 克里姆林宫 北约 北約 外交 大使 入侵 军队 軍隊 阅兵 閱兵 国会 反对党 联盟 公投 主席 领导人 領導人 代表团 元首 关税 战争 戰爭 和平 会谈 白宫 国务院',
    elsewhere:
      '足球 进球 進球 前锋 后卫 门将 教练 教練 联赛 聯賽 锦标赛 比赛 网球 篮球 奥运 奖牌 马拉松 食谱 烤箱 大蒜 洋葱 黄油 面粉 菜肴 甜点 专辑 吉他 歌手 电影 演员 小说 剧院 雕塑 展览 画廊 望远镜 分子 蛋白 基因 股价 股息 营收',
  },
  ja: {
    politics:
      '大統領 首相 政府 議会 国会 大臣 外相 首脳 サミット 選挙 制裁 条約 停戦 クレムリン NATO 外交 大使 侵攻 軍 パレード 上院 議員 野党 与党 連立 国民投票 主席 指導者 代表団 元首 関税 戦争 平和 会談 ホワイトハウス 政権',
    elsewhere:
      'サッカー ゴール 得点 選手 監督 リーグ 大会 試合 優勝 野球 テニス バスケ 五輪 メダル マラソン レシピ オーブン 大さじ 小さじ にんにく 玉ねぎ バター 小麦粉 料理 デザート アルバム ギター 歌手 映画 俳優 女優 小説 劇場 彫刻 展覧会 美術館 望遠鏡 分子 遺伝子 株価 配当 決算',
  },
  ar: {
    politics:
      'الرئيس رئيس رئاس الحكومة حكومة البرلمان برلمان وزير الوزراء المستشار قمة القمة انتخاب الانتخابات عقوبات العقوبات معاهدة هدنة الكرملين الناتو دبلوماس السفير سفارة السفارة غزو القوات قوات العرض مجلس المعارضة ائتلاف استفتاء جمهورية نظام النووي العسكري زعيم الزعيم زعماء قادة الحرب السلام وفد',
    elsewhere:
      'كرة هدف أهداف المهاجم مدرب المدرب الدوري بطولة البطولة مباراة المباراة تنس سلة الأولمبية ميدالية سباق ماراثون وصفة الفرن ملعقة ثوم بصل زبدة دقيق طبق حلوى المطبخ ألبوم غيتار مطرب فيلم الفيلم ممثل رواية مسرح معرض متحف تلسكوب جزيء جينوم أسهم أرباح',
  },
} as const satisfies Record<string, TopicWords>;
