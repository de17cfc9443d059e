/**
 * Where summits have been held, by the name that editions carry, with the names of the place in
 * every script: `*` stands for any ending, spaces part names, an underscore stands for a space
 * inside one. Diacritics are folded when matching. A place with no row is known by its own name.
 */
export const VENUES = {
  'Addis Ababa':
    'addis_abab* addis-abeb* addis_abeb* adis_abeb* addis_abeba адис-абеб* аддис-абеб* адіс-абеб* 亚的斯亚贝巴 亞的斯亞貝巴 アディスアベバ أديس_أبابا',
  Algiers: 'algiers algier* alger argel alžir* алжир* 阿尔及尔 阿爾及爾 アルジェ الجزائر',
  Ankara: 'ankar* анкар* 安卡拉 アンカラ أنقرة',
  Antalya: 'antaly* antali* анталь* анталі* анталиј* 安塔利亚 安塔利亞 アンタルヤ أنطاليا',
  Apulia:
    'apulia apulien pouilles puglia apulii apulij* borgo_egnazia апули* апулі* апулиј* 普利亚 普利亞 プーリア プーリャ بوليا',
  Ashgabat: 'ashgabat achgabat aschgabat aşgabat asgabat ашхабад* ашгабад* ашгабат* 阿什哈巴德 アシガバート عشق_آباد',
  Astana: 'astan* nur-sultan астан* нур-султан* 阿斯塔纳 阿斯塔納 アスタナ أستانا استانة',
  Athens: 'athens athen athènes atenas atena atenach aten* афін* афин* атин* атен* 雅典 アテネ أثينا',
  Baghdad: 'baghdad bagdad* bagdá bagdat багдад* 巴格达 巴格達 バグダッド بغداد',
  Baku: 'baku bakou bakú bakom bakuu баку 巴库 巴庫 バクー باكو',
  Bali: 'bali балі бали балији 巴厘岛 巴厘 峇里 峇里島 バリ島 バリ بالي',
  Bangkok: 'bangkok* banguecoque bangkogu бангкок* 曼谷 バンコク بانكوك',
  Banjul: 'banjul bandżul* бандзюл* банджул* банжул* 班珠尔 バンジュール بانجول',
  Beijing: 'beijing pekin peking pékin pekín pequim pekin* beijing* пекин* пекін* 北京 ペキン بكين',
  Belém: 'belem belém belen* белем* белен* 贝伦 貝倫 ベレン بيليم',
  Biarritz: 'biarritz* биаррит* біарріц* бијариц* 比亚里茨 比亞里茨 ビアリッツ بياريتز',
  Bishkek:
    'bishkek bichkek bischkek biškek* biszkek* bișkek biskek* бишкек* бішкек* 比什凯克 比斯凱克 ビシケク بيشكك بشكيك',
  'Blenheim Palace': 'blenheim* бленхейм* бленгейм* бленим* 布伦海姆 布萊尼姆 ブレナム بلينهايم',
  Brasília: 'brasilia бразилиа бразиліа бразилији 巴西利亚 巴西利亞 ブラジリア برازيليا',
  Brisbane: 'brisbane брисбен* брісбен* бризбејн* 布里斯班 ブリスベン بريزبين',
  Brussels:
    'brussels brüssel bruxelles bruselas bruxelas bruksel* brisel* брюссел* брисел* 布鲁塞尔 布魯塞爾 ブリュッセル بروكسل',
  Bucharest:
    'bucharest bukarest bucarest bucareste bucurești bukareszt* bukareszc* bukurešt* бухарест* букурешт* 布加勒斯特 ブカレスト بوخارست',
  Budapest:
    'budapest* budapeste budapeszt* budapeszc* budimpešt* будапешт* будимпешт* 布达佩斯 布達佩斯 ブダペスト بودابست',
  'Buenos Aires':
    'buenos_aires буэнос-айрес* буенос-айрес* буенос_ајрес* 布宜诺斯艾利斯 布宜諾斯艾利斯 ブエノスアイレス بوينس_آيرس بوينوس_آيرس',
  Bulboaca:
    'bulboac* bulboaka chisinau* chișinău* chișinăului kiszyniow* kišinjev* moldova бульбоак* булбоак* бульбоац* кишинёв* кишинев* кишинів* кишинев* 布尔博阿卡 基希讷乌 キシナウ كيشيناو',
  Bürgenstock:
    'bürgenstock* buergenstock* burgenstock* бюргеншток* бірґеншток* биргеншток* 比尔根山 比爾根 ビュルゲンシュトック بورغنشتوك',
  Busan: 'busan пусан* 釜山 プサン بوسان',
  Cairo: 'cairo el_cairo kairo kair* caire каир* каїр* 开罗 開羅 カイロ القاهرة',
  'Camp David': 'camp_david кемп-дэвид* кемп-девід* 戴维营 大衛營 キャンプデービッド كامب_ديفيد',
  Cannes: 'cannes канн канне каннах каннах кану 戛纳 坎城 カンヌ',
  'Carbis Bay':
    'carbis_bay cornwall* cornouailles cornualles kornwali* карбис* корнуолл* корнуол* 康沃尔 康瓦爾 コーンウォール كورنوال',
  Caracas: 'caracas karakas* каракас* 加拉加斯 卡拉卡斯 カラカス كاراكاس',
  Chicago: 'chicago* чикаго чикаг* чікаго 芝加哥 シカゴ شيكاغو',
  Copenhagen:
    'copenhagen kopenhagen* copenhague copenhaga kopenhag* kopenhadz* копенгаген* 哥本哈根 コペンハーゲン كوبنهاغن',
  'Da Nang': 'da_nang danang дананг* 岘港 峴港 ダナン دا_نانغ',
  Deauville: 'deauville* довил* довіл* девил* 多维尔 ドービル دوفيل',
  Dhahran: 'dhahran zahran az-zahran дахран* захран* 宰赫兰 ダーラン الظهران',
  Doha: 'doha dosze doha* дох* доха досі 多哈 杜哈 ドーハ الدوحة',
  Dubai: 'dubai dubaï dubái dubaj* дубай дубае дубаї дубаю дубаја дубаију 迪拜 杜拜 ドバイ دبي',
  Durban: 'durban* дурбан* 德班 ダーバン ديربان',
  Dushanbe:
    'dushanbe douchanbe duschanbe dusambé dusanbe duszanbe duşanbe dušanbe* душанбе душанбеу 杜尚别 杜尚貝 ドゥシャンベ دوشنبه',
  Elmau: 'elmau* эльмау ельмау елмау 埃尔毛 エルマウ إلماو',
  Évian: 'evian* эвиан* евіан* 埃维昂 エビアン إيفيان',
  Fortaleza: 'fortaleza форталез* 福塔莱萨 福塔雷薩 フォルタレザ فورتاليزا',
  Genoa: 'genoa genua gênes génova gênova genui генуе генуя генуї 热那亚 熱那亞 ジェノバ جنوى',
  Glasgow: 'glasgow* глазго глазгов* 格拉斯哥 グラスゴー غلاسكو غلاسغو',
  Gleneagles: 'gleneagles глениглс* гленіглс* 格伦伊格尔斯 グレンイーグルズ غلين_إيغلز',
  Goa: 'goa гоа 果阿 ゴア غوا',
  Granada: 'granad* grenade гранад* 格拉纳达 格拉納達 グラナダ غرناطة',
  Gyeongju: 'gyeongju kjongdżu gjeongdžu кёнджу кенджу кьонджу кјонгџу 庆州 慶州 キョンジュ غيونغجو كيونغجو جيونججو',
  Hamburg: 'hamburg* hambourg hamburgo гамбург* гамбурз* хамбург* 汉堡 漢堡 ハンブルク هامبورغ',
  Hangzhou: 'hangzhou ханчжоу ханчжоу хангџоу hangdžou 杭州 ハンジョウ هانغتشو',
  Hanoi: 'hanoi hanoï hanói hanoj* ханой ханое ханої ханоју 河内 河內 ハノイ هانوي',
  Havana: 'havana la_havane la_habana havane habana hawan* havan* гаван* хаван* 哈瓦那 ハバナ هافانا',
  Heiligendamm: 'heiligendamm хайлигендам* гайлігендам* 海利根达姆 ハイリゲンダム هايليغندام',
  Hiroshima: 'hiroshima hirosim* hiroszim* hirošim* хиросим* хіросім* хирошим* 广岛 廣島 広島 هيروشيما',
  Honolulu: 'honolulu гонолулу хонолулу 火奴鲁鲁 檀香山 ホノルル هونولولو',
  'Hua Hin': 'hua_hin хуахин* 华欣 ホアヒン هوا_هين',
  Igora:
    'igora igori игора игоре игору игорой ігора ігорі ленинградск* lenjingradsk* leningrad* ленінградськ* 伊戈拉 列宁格勒 レニングラード إيغورا',
  'Ise-Shima': 'ise-shima исэ-сима ісе-сіма 伊势志摩 伊勢志摩 إيسي_شيما',
  Istanbul:
    'istanbul* stambul* estambul istambul стамбул* истанбул* 伊斯坦布尔 伊斯坦堡 イスタンブール اسطنبول إسطنبول',
  Jakarta: 'jakart* yakarta jacarta dżakar* džakart* джакарт* џакарт* 雅加达 雅加達 ジャカルタ جاكرتا',
  Jeddah: 'jeddah djeddah djedda dschidda yeda yida jedá gidá dżudd* džed* джидд* джедд* џед* 吉达 吉達 ジッダ جدة',
  Jerusalem:
    'jerusalem* jérusalem jerusalén jerusalém ierusalim jerozolim* иерусалим* єрусалим* јерусалим* 耶路撒冷 エルサレム القدس',
  Johannesburg:
    'johannesburg* johannesbourg johannesburgo johanesburgo joanesburgo johanesburg* јоханесбург* йоханнесбург* йоганнесбур* йоганнесбург* 约翰内斯堡 約翰尼斯堡 ヨハネスブルク جوهانسبرغ جوهانسبورغ',
  Kananaskis: 'kananaskis* кананаскис* кананаскіс* 卡纳纳斯基斯 卡納納斯基斯 カナナスキス كاناناسكيس',
  Kazan: 'kazan kasan kazán cazã kazań kazani* kazanj* казан* казањ* 喀山 カザン قازان كازان',
  Kingstown: 'kingstown кингстаун* кінгстаун* 金斯敦 キングスタウン كينغستاون',
  'Kuala Lumpur': 'kuala_lumpur* kuala-lumpur* куала-лумпур* куала_лумпур* 吉隆坡 クアラルンプール كوالالمبور',
  'Kuwait City': 'kuwait* koweït koweit kuvajt* kuwej* кувейт* эль-кувейт* кувајт* 科威特 クウェート الكويت',
  "L'Aquila": 'aquila l_aquila л_аквил* аквил* лаквіл* 拉奎拉 ラクイラ لاكويلا',
  'La Malbaie': 'la_malbaie malbaie charlevoix шарлевуа 沙勒沃伊 シャルルボワ شارلفوا',
  'Labuan Bajo': 'labuan_bajo лабуан-бадж* 纳闽巴霍 ラブアンバジョ لابوان_باجو',
  Lima: 'lima limie limi лима лиме лиму ліма лімі ліму 利马 利馬 リマ ليما',
  Lisbon: 'lisbon lissabon lisbonne lisboa lizbon* lisabon* лиссабон* лісабон* лисабон* 里斯本 リスボン لشبونة',
  London: 'london londra londres londyn* londynie лондон* 伦敦 倫敦 ロンドン لندن',
  'Los Angeles':
    'los_angeles* лос-анджелес* лос_анђелес* los_anđeles* 洛杉矶 洛杉磯 ロサンゼルス لوس_أنجلوس لوس_أنجليس',
  'Los Cabos': 'los_cabos лос-кабос* 洛斯卡沃斯 ロスカボス لوس_كابوس',
  'Lough Erne': 'lough_erne лох-эрн* 厄恩湖 ロックアーン لوخ_إيرن',
  Madrid: 'madrid* madryt* madryc* madri мадрид* 马德里 馬德里 マドリード مدريد',
  Manama: 'manam* манам* 麦纳麦 麥納瑪 マナーマ المنامة',
  Manila: 'manil* manille манил* маніл* 马尼拉 馬尼拉 マニラ مانيلا',
  Miami: 'miami doral майами маями маямі мајами* majami* 迈阿密 邁阿密 マイアミ ميامي دورال',
  Milan: 'milan milano mailand milán milão mediolan* milanu милан* мілан* 米兰 米蘭 ミラノ ميلانو',
  Minsk: 'minsk* мінськ* мінську минск* 明斯克 ミンスク مينسك',
  'Mexico City': 'mexico_city мехико мехіко 墨西哥城 メキシコ市 مكسيكو_سيتي',
  Moscow: 'moscow moskau moscou moscovo moscú moskw* moskv* moskwie moscova москв* москва мосці 莫斯科 モスクワ موسكو',
  Muskoka: 'muskoka huntsville мускок* 马斯科卡 ムスコカ موسكوكا',
  Naypyidaw: 'naypyidaw nay_pyi_taw нейпьидо нейп_їдо 内比都 奈比多 ネピドー نايبيداو',
  'New Delhi':
    'new_delhi neu-delhi neu_delhi nova_delhi nova_délhi nova_deli nueva_delhi delhi delhi* deli noul_delhi nowym_delhi nowe_delhi nju_delhi* nju_delhiju nju_delh* нью-дели нью-делі њу_делх* дели делі делхију 新德里 ニューデリー نيودلهي دلهي',
  'New York':
    'new_york* nueva_york nova_york nova_iorque nowym_jorku nowego_jorku njujork* нью-йорк* њујорк* 纽约 紐約 ニューヨーク نيويورك',
  Newport: 'newport* wales ньюпорт* уэльс* уельс* 纽波特 威尔士 ニューポート نيوبورت',
  Nouakchott: 'nouakchott nuakchot нуакшот* 努瓦克肖特 ヌアクショット نواكشوط',
  Okinawa: 'okinaw* окинав* окінав* 冲绳 沖繩 沖縄 أوكيناوا',
  Osaka: 'osak* осак* осац* 大阪 أوساكا',
  'Panama City': 'panama panamá ciudad_de_panamá panam* панам* 巴拿马 巴拿馬 パナマ بنما',
  Paris: 'paris* parís paryż* pariz* париж* париз* 巴黎 パリ باريس',
  'Phnom Penh': 'phnom_penh* пномпен* пном_пен* 金边 金邊 プノンペン بنوم_بنه',
  Pittsburgh: 'pittsburgh* pitsburg* питтсбург* піттсбург* питсбург* 匹兹堡 匹茲堡 ピッツバーグ بيتسبرغ',
  'Port Moresby': 'port_moresby порт-морсби порт-морсбі 莫尔兹比港 莫士比港 ポートモレスビー بورت_مورسبي',
  'Port of Spain': 'port_of_spain puerto_españa port-of-spain порт-оф-спейн* 西班牙港 ポートオブスペイン بورت_أوف_سبين',
  Prague: 'prague prag praga praze pradze prahy prahu pragu праг* прага прази празі 布拉格 プラハ براغ',
  'Punta Cana': 'punta_cana пунта-кан* 蓬塔卡纳 プンタカナ بونتا_كانا',
  Qingdao: 'qingdao tsingtao ćingdao циндао ціндао ћингдао 青岛 青島 تشينغداو',
  Quito: 'quito кито кіто 基多 キト كيتو',
  Riga: 'riga rig* рига риге ригу ризі риги 里加 リガ ريغا',
  'Rio de Janeiro':
    'rio río rio-de-janeiro rija riju рио рио-де-жанейро ріо ріо-де-жанейро рио_де_жанеир* рију 里约 里約 里约热内卢 里約熱內盧 リオ リオデジャネイロ ريو ريو_دي_جانيرو',
  Riyadh: 'riyadh riad riyad riade rijad* rijadzie эр-рияд* эр-рияде ер-ріяд* ријад* рияд* 利雅得 利雅德 リヤド الرياض',
  Rome: 'rome rom roma rzym* rim rimu рим риме риму римі 罗马 羅馬 ローマ روما',
  'Saint Petersburg':
    'st_petersburg saint_petersburg sankt_petersburg saint-pétersbourg san_petersburgo são_petersburgo sankt-petersburg petersburg* petersbourg peterburg* sankt_peterburg* санкт_петербург* санкт-петербург* петербург* петербурз* петерсбург* петроград* 圣彼得堡 聖彼得堡 サンクトペテルブルク سان_بطرسبرغ بطرسبرغ',
  Samarkand: 'samarkand* samarcande samarcanda samarqand самарканд* 撒马尔罕 撒馬爾罕 サマルカンド سمرقند',
  'San Francisco':
    'san_francisco* são_francisco сан-франциск* сан_франциск* 旧金山 舊金山 三藩市 サンフランシスコ سان_فرانسيسكو',
  Santiago: 'santiago сантьяго сантиаго сантьяґо сантјаг* 圣地亚哥 聖地亞哥 サンティアゴ سانتياغو',
  Sanya: 'sanya санья санье 三亚 三亞 سانيا',
  'Sea Island': 'sea_island си-айленд* сі-айленд* 海岛 シーアイランド سي_آيلاند',
  Seoul: 'seoul* séoul seúl seul* сеул* 首尔 首爾 ソウル سول سيول',
  Shanghai:
    'shanghai schanghai shanghái shanghaï xangai szanghaj* šangaj* шанхай шанхае шанхаї шангај* 上海 シャンハイ شنغهاي',
  'Sharm el-Sheikh':
    'sharm_el-sheikh sharm_el_sheikh sharm charm_el-cheikh charm_el_cheikh scharm_el-scheich scharm_el_scheich scharm_asch-schaich sharm_el-sheij szarm_el-szejk* šarm_el_šeik* šarm_el-šeik* шарм-эш-шейх* шарм-ель-шейх* шарм-еш-шейх* шарм_ел_шеик* шарм_ел_шеику 沙姆沙伊赫 夏姆錫克 シャルムエルシェイク シャルム・エル・シェイク شرم_الشيخ',
  Shenzhen: 'shenzhen шэньчжэн* шеньчжен* шенџен* 深圳 シンセン شنتشن شينزين',
  Singapore: 'singapore singapur* singapour singapura сингапур* сінгапур* 新加坡 シンガポール سنغافورة',
  Sochi: 'sochi sotchi sotschi soczi soči сочи сочі 索契 ソチ سوتشي',
  Strasbourg:
    'strasbourg straßburg estrasburgo strasburg* kehl страсбург* страсбурз* стразбур* стразбург* 斯特拉斯堡 ストラスブール ستراسبورغ',
  Sydney: 'sydney sídney sidnej* сиднее сидней сіднеї сіднею сиднеј* 悉尼 雪梨 シドニー سيدني',
  Taormina: 'taormin* таормин* таорміні 陶尔米纳 陶爾米納 タオルミーナ تاورمينا',
  Tashkent: 'tashkent tachkent taschkent taskent* taszkien* taškent* ташкент* 塔什干 タシケント طشقند',
  Tegucigalpa: 'tegucigalpa тегусигальп* тегусігальп* 特古西加尔巴 テグシガルパ تيغوسيغالبا',
  'The Hague':
    'the_hague den_haag haag la_haye la_haya haye haya haia haga hadze hag* hagu гааг* гаазі хагу хаг* 海牙 ハーグ لاهاي',
  Tianjin:
    'tianjin tientsin tjanjin tiencin* tjendžin* tijenđin* tianjinu тяньцзин* тяньцзін* тјенђин* тијенђин* 天津 テンシン تيانجين',
  Tirana: 'tiran* тиран* тіран* 地拉那 ティラナ تيرانا',
  Tokyo: 'tokyo tokio tóquio tokija tokiju токио токіо токију 东京 東京 طوكيو',
  Toronto: 'toronto toronta торонто торонту 多伦多 多倫多 トロント تورونتو',
  Toyako: 'toyako hokkaido хоккайдо 洞爷湖 洞爺湖 北海道 هوكايدو',
  Tunis: 'tunis túnez tunísia тунис* туніс* 突尼斯 チュニス تونس',
  Turin: 'turin torino turín turyn* турин* 都灵 杜林 トリノ تورينو',
  Ufa: 'ufa ufie oufa уфе уфа уфі уфи 乌法 烏法 ウファ أوفا',
  Vancouver: 'vancouver* ванкувер* 温哥华 溫哥華 バンクーバー فانكوفر',
  'Vatican City':
    'vatican vatikan* vaticano vaticaan watykan* ватикан* ватикані 梵蒂冈 梵蒂岡 教廷 バチカン الفاتيكان rome rom roma rzym* рим* риму',
  Vientiane: 'vientiane wientian* vijentijan* вьентьян* в_єнтьян* вијентијан* 万象 永珍 ビエンチャン فيينتيان',
  Vilnius:
    'vilnius* wilna wilnie wilno wilna wilnius vilna vílnius vilnjus* viljnus* вильнюс* вільнюс* вилњус* виљнус* 维尔纽斯 維爾紐斯 ビリニュス فيلنيوس',
  Vladivostok:
    'vladivostok* wladiwostok* vladivostoque władywostok* владивосток* 符拉迪沃斯托克 海参崴 海參崴 ウラジオストク فلاديفوستوك',
  Warsaw: 'warsaw warschau varsovie varsovia varsóvia varșovia warszaw* varšav* варшав* 华沙 華沙 ワルシャワ وارسو',
  Washington: 'washington* waszyngton* vašington* вашингтон* вашингтон* вашинґтон* 华盛顿 華盛頓 ワシントン واشنطن',
  Wilmington: 'wilmington делавэр* delaware уилмингтон* вілмінгтон* 威尔明顿 威爾明頓 ウィルミントン ويلمينغتون',
  Xiamen: 'xiamen сямэн* сямен* сјамен* 厦门 廈門 アモイ شيامن',
  'Yad Vashem':
    'yad_vashem yad_vachem jad_waszem jad_vašem* яд_вашем* јад_вашем* 犹太大屠杀纪念馆 ヤド・バシェム ياد_فاشيم',
  Yekaterinburg:
    'yekaterinburg* jekaterinburg* iekaterinbourg ekaterinbourg ekaterimburgo екатеринбург* єкатеринбур* јекатеринбург* 叶卡捷琳堡 葉卡捷琳堡 エカテリンブルク يكاترينبورغ',
  Yerevan:
    'yerevan erevan eriwan jerewan* ereván ierevan erywa* jerevan* erevan* ереван* єреван* јереван* 埃里温 葉里溫 エレバン يريفان',
  Yokohama: 'yokoham* jokoham* иокогам* йокогам* јокохам* 横滨 橫濱 横浜 يوكوهاما',
} as const satisfies Readonly<Record<string, string>>;
