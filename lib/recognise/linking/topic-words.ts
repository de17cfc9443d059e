/**
 * Beginnings of words that tell what a text is about; a word counts when it starts with one of them. With a
 * full stop it must be the whole word: "гол" is a goal, but "голос" a vote, "gol." no "golpe".
 */
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
      'football soccer goal. goalless goalkeeper goalscorer striker midfield defender coach premier-league league-match league-title champions-league tournament championship match. match-winner matches quarterback touchdown innings wicket batsman batted tennis golf olympic medal. medals. racing lap. laps. marathon basketball rugby hockey baseball cricket snooker darts recipe oven simmer bake teaspoon tablespoon garlic onion butter flour stir. dish. dishes dessert cuisine album guitar singer film actor. actress novel. novelist premiere theatre sculptor exhibition gallery galaxy telescope molecule protein genome species laboratory shareholder dividend earnings quarterly retailer startup smartphone scored scorer sportswear uefa fifa footballer teammate jersey shirts squad club. penalty quiz horoscope zodiac',
  },
  ru: {
    politics:
      'президент правительств парламент министр премьер канцлер саммит выбор санкц договор перемири кремл нато дипломат посольств вторжен войск парад сенат конгресс оппозиц коалиц референдум посол делегаци республик диктатор режим ядерн пошлин аннекс военн лидер конституц госдум депутат переговор глава. главы. главе. главу. главой. главами. главам. главах.',
    elsewhere:
      'футбол гол. гола. голкипер голы. голеадор нападающ полузащит вратар тренер лиги-чемпионов премьер-лиг турнир чемпионат матч теннис хоккей баскетбол олимпи медал гонк марафон рецепт духовк ложк чеснок сливочн тесто. теста. блюд десерт кухн альбом гитар певец певиц фильм актер актёр актрис роман. романы. романа. премьера. премьеру. театр скульптор выставк галере телескоп молекул белок геном акционер дивиденд выручк забил забит уефа фифа теннисист болельщик арбитр клуб. клуба. пенальти футболк гороскоп',
  },
  uk: {
    politics:
      "президент уряд парламент міністр прем'єр канцлер саміт вибор санкці договір договор перемир кремл нато дипломат посольств вторгнен військ парад сенат конгрес опозиц коаліц референдум посол делегаці республік диктатор режим ядерн мита. митн анекс лідер конституц рада депутат переговор глава. глави. главу.",
    elsewhere:
      'футбол гол. голкіпер голи. нападник півзахис воротар тренер ліги-чемпіонів прем’єр-ліг турнір чемпіонат матч теніс хокей баскетбол олімпі медал гонк марафон рецепт духовк ложк часник борошн тісто страви. страву. десерт кухн альбом гітар співак співачк фільм актор акторк роман. романи. роману. театр скульптор виставк галере телескоп молекул геном акціонер дивіденд забив. забил уєфа фіфа вболівальник арбітр клуб. клубу. пенальті футболк гороскоп',
  },
  de: {
    politics:
      'präsident altkanzler altbundes exkanzler expräsident regierung parlament minister kanzler premier gipfel wahl sanktion abkommen waffenruhe kreml nato diplomat botschaft einmarsch invasion truppen parade senat kongress opposition koalition referendum republik diktator regime atom zölle militär staatschef bundestag verfassung außenpoliti staatsbesuch staatspräsident staatsgäste kreml krieg frieden delegation',
    elsewhere:
      'fußball tor. tors. tore. torschütze stürmer mittelfeld torwart trainer liga turnier meisterschaft spieltag tennis handball basketball eishockey olympia medaille rennen. rennfahr marathon rezept backofen löffel knoblauch zwiebel butter. buttern. mehl dessert küche album gitarre sänger film. filme. kinofilm schauspieler roman. romane. premiere theater bildhauer ausstellung galerie teleskop molekül genom aktie dividende umsatz quartal elfmeter torjäger bundesliga verein. vereins. uefa fifa trikot zuschauertribüne horoskop kabarett schiedsrichter',
  },
  fr: {
    politics:
      'président gouvernement parlement ministre premier chancelier sommet élection électoral sanction traité cessez-le-feu kremlin otan diplomat ambassade invasion troupes défilé sénat congrès opposition coalition référendum république dictateur régime nucléaire militaire dirigeant élysée matignon assemblée constitution guerre paix délégation',
    elsewhere:
      'football buts. buteur attaquant milieu-de-terrain gardien-de-but entraîneur ligue-1 ligue-des-champions tournoi championnat match. matchs. tennis rugby basket olympique médaille course. marathon recette four. cuillère ail. oignon beurre farine plat. plats. dessert cuisine. cuisiner album guitare chanteu film. films. acteur. actrice roman théâtre sculpteur exposition galerie télescope molécule génome actionnaire dividende dividendes penalty maillot supporter équipementier sélectionneur club. clubs. arbitre. arbitres. uefa fifa coéquipier footballeur horoscope',
  },
  es: {
    politics:
      'presiden expresiden exmandatari exjef exprimer exministr gobierno parlamento ministr premier canciller cumbre eleccion elector sanciones tratado tregua kremlin otan diplom embajad invasión tropas desfile senado congreso oposición coalición referéndum república dictador régimen nuclear militar mandatario líder constitución guerra paz delegación',
    elsewhere:
      'fútbol gol. golazo goleador goles. delantero centrocampista portero entrenador liga. laliga torneo campeonato futbolist tenis baloncesto béisbol olímpic medalla maratón receta. recetas. horno. cucharad ajo. ajos. cebolla mantequilla harina plato. platos. postre cocina álbum guitarra cantante película actriz novela teatro escultor exposición galería telescopio molécula genoma accionista dividendo penalti camiseta hincha club. clubes. árbitro. uefa fifa futbolista volante. lateral. horóscopo afición',
  },
  pt: {
    politics:
      'president governo parlamento ministr premiê chanceler cúpula cimeira eleiç eleitor sanções tratado cessar-fogo kremlin otan nato diplom embaix invasão tropas desfile senado congresso oposição coalizão coligação referendo república ditador regime nuclear militar líder constituição planalto guerra paz delegação',
    elsewhere:
      'futebol gol. goleada gols. golo. golos. atacante zagueiro goleiro treinador liga. ligas. torneio campeonato jogo. jogos. tênis ténis basquete vôlei olímpic medalha maratona receita forno. colher alho. cebola manteiga farinha prato. pratos. sobremesa cozinha álbum guitarra cantor filme. filmes. ator. atores. atriz romance teatro escultor exposição galeria telescópio molécula genoma acionista dividendo pênalti penálti camisa torcida clube torcedor árbitro. uefa fifa jogador horóscopo adepto',
  },
  ro: {
    politics:
      'preşedint președint guvern parlament ministr premier cancelar summit alegeri electoral sancțiuni tratat armistițiu kremlin nato diploma ambasad invazi trupe parad senat congres opoziți coaliți referendum republic dictator regim nuclear militar lider constituți război pace delegați',
    elsewhere:
      'fotbal gol. golgheter goluri. atacant mijlocaș portar antrenor liga-1 liga-campionilor superlig turneu campionat meci tenis handbal baschet olimpic medali cursă. curse. maraton rețet cuptor lingur usturoi ceapă. ceapa. unt. făină mâncare desert. deserturi. bucătări album chitar cântăreț film. filme. filmul. actor actriț roman. romane. teatru sculptor expoziți galeri telescop molecul genom acționar dividend penalty penalti tricou suporter club. clubul. clubului. arbitru horoscop',
  },
  pl: {
    politics:
      'prezyden rząd parlament minist premier kanclerz szczyt wybor sankcj traktat rozejm kreml nato dyplom ambasad inwazj wojsk parad senat kongres opozycj koalicj referendum republik dyktator reżim nuklear atom przywódc sejm konstytucj wojn pokój delegacj',
    elsewhere:
      'piłk gol. gola. gole. golem. napastnik pomocnik bramkarz trener liga. ligi. lidze. ligę. ekstraklas turniej mistrzostw mecz tenis siatkówk koszykówk olimpij medal wyścig maraton przepis piekarnik łyżk czosnek cebul masło. masła. mąka. mąki. mąkę. danie. dania. deser kuchni album gitar piosenkar film. filmu. filmie. filmow aktor aktork powieść teatr rzeźbiarz wystaw galeri teleskop cząsteczk genom akcjonariusz dywidend karny. karnego. koszulk kibic klub. klubu. klubie. sędzia. horoskop',
  },
  sr: {
    politics:
      'председник предсједник влада. владе. влади. владу. парламент скупштин министар министр премијер канцелар самит избор санкциј споразум примирј кремљ нато дипломат амбасад инвазиј трупе војск парад сенат конгрес опозициј коалициј референдум републик диктатор режим нуклеарн лидер устав. устава. рат. рата. рату. ратом. мир. мира. миру. мировн делегациј predsednik predsjednik vlada. vlade. vladi. vladu. parlament skupštin ministar ministr premijer kancelar samit izbor sankcij sporazum primirj kremlj nato diplomat ambasad invazij trupe vojsk parad senat kongres opozicij koalicij referendum republik diktator režim nuklearn lider ustav. ustava. rat. rata. ratu. ratom. mir. mira. miru. mirovn delegacij',
    elsewhere:
      'фудбал гол. голгетер голова. нападач голман тренер лига-шампиона премијер-лиг турнир првенств утакмиц тенис кошарк одбојк олимпиј медаљ трка. трке. трку. маратон рецепт рерн кашик лук. путер брашн јело. јела. десерт кухињ албум гитар певач филм глумац глумиц роман. романа. позоришт вајар изложб галериј fudbal gol. golgeter golova. napadač golman trener liga-šampiona premijer-lig turnir prvenstv utakmic tenis košark odbojk olimpij medalj trka. trke. trku. maraton recept rern kašik luk. puter brašn jelo. jela. desert kuhinj album gitar pevač film glumac glumic roman. romana. pozorišt vajar izložb galerij пенал дрес. навијач клуб. клуба. судија. хороскоп penal dres. navijač klub. kluba. sudija. horoskop',
  },
  zh: {
    politics:
      '总统 總統 总理 總理 首相 政府 议会 議會 部长 部長 外长 峰会 峰會 选举 選舉 制裁 条约 停火 克里姆林宫 北约 北約 外交 大使 入侵 军队 軍隊 阅兵 閱兵 国会 反对党 联盟 公投 主席 领导人 領導人 代表团 元首 关税 战争 戰爭 和平 会谈 白宫 国务院',
    elsewhere:
      '足球 进球 進球 前锋 后卫 门将 教练 教練 联赛 聯賽 锦标赛 比赛 网球 篮球 奥运 奖牌 马拉松 食谱 烤箱 大蒜 洋葱 黄油 面粉 菜肴 甜点 专辑 吉他 歌手 电影 演员 小说 剧院 雕塑 展览 画廊 望远镜 分子 蛋白 基因 股价 股息 营收 球队 主场 客场 球员 球迷 俱乐部 破门 点球 裁判 星座',
  },
  ja: {
    politics:
      '大統領 首相 政府 議会 国会 大臣 外相 首脳 サミット 選挙 制裁 条約 停戦 クレムリン NATO 外交 大使 侵攻 軍 パレード 上院 議員 野党 与党 連立 国民投票 主席 指導者 代表団 元首 関税 戦争 平和 会談 ホワイトハウス 政権',
    elsewhere:
      'サッカー ゴール 得点 選手 監督 リーグ 大会 試合 優勝 野球 テニス バスケ 五輪 メダル マラソン レシピ オーブン 大さじ 小さじ にんにく 玉ねぎ バター 小麦粉 料理 デザート アルバム ギター 歌手 映画 俳優 女優 小説 劇場 彫刻 展覧会 美術館 望遠鏡 分子 遺伝子 株価 配当 決算 球団 打者 投手 本塁打 クラブ 先発 星座 占い',
  },
  ar: {
    politics:
      'الرئيس رئيس رئاس الحكومة حكومة البرلمان برلمان وزير الوزراء المستشار قمة القمة انتخاب الانتخابات عقوبات العقوبات معاهدة هدنة الكرملين الناتو دبلوماس السفير سفارة السفارة غزو القوات قوات العرض مجلس المعارضة ائتلاف استفتاء جمهورية نظام النووي العسكري زعيم الزعيم زعماء قادة الحرب السلام وفد',
    elsewhere:
      'كرة هدفا. هدفين. الهدف. المهاجم مدرب المدرب الدوري بطولة البطولة مباراة المباراة تنس الأولمبية ميدالية ماراثون وصفة الفرن ملعقة ثوم بصل زبدة دقيق طبق حلوى المطبخ ألبوم غيتار مطرب فيلم الفيلم ممثل رواية مسرح معرض متحف تلسكوب جزيء جينوم أسهم أرباح اللاعب لاعب النادي نادي الحارس حارس التعادل ملعب الملعب الأبراج',
  },
} as const satisfies Record<string, TopicWords>;
