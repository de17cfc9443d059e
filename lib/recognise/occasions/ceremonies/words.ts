/**
 * Occasions that come once: whom or what they are about, and what they are called, in every script.
 * Notation as in `VENUES`. Near its day an article that holds both speaks of the edition.
 */
export interface CeremonyWords {
  readonly subject: string;
  readonly occasion: string;
  /** What is called so is a mention itself, not only evidence: "the opening ceremony". */
  readonly isName?: true;
  /** The words of `RITE` make a name with the subject beside them. */
  readonly isRite?: true;
}

/** "funeral of the pope", "похорон понтифіка". */
export const RITE =
  'funeral* burial begräbnis* beerdigung* beisetzung* trauerfeier* trauermesse* staatsbegräbnis* requiem funérailles obsèques funerales exequias entierro funerais exéquias enterro funerali* înmormânt* pogrzeb* sahran* похорон* похован* погреб* сахран* сахрањ* 葬礼 葬禮 葬儀 国葬 國葬 جنازة تشييع';

const POPE =
  'pope pontiff papst* pape papa papy papież* papieża papież papei papă papal pontifice pontífice pontif pape pontifex понтифик* понтифік* папа папы папе папу папи папою папой папа 教皇 教宗 البابا بابا john_paul johannes_paul jean-paul juan_pablo joão_paulo ioan_paul jan*_pawł* jovan*_pavl* иоанн*_павл* іван*_павл* јован*_павл* franciszka franciszkiem franciszkowi франциска франциску франциском фрању фрање franju franje';

export const CEREMONIES = {
  'auschwitz-commemoration': {
    subject:
      'auschwitz* birkenau oświęcim* osventsim aušvic* oswiecim* освенцим* аушвиц* биркенау біркенау освєнцім* освенцім* аушвіц* 奥斯维辛 奧斯威辛 アウシュビッツ أوشفيتز',
    occasion:
      'anniversary ceremon* commemorat* liberation survivors jahrestag* gedenk* befreiung überlebende* anniversaire commémor* libération survivants aniversario conmemor* liberación supervivientes aniversário comemora* libertação sobreviventes aniversar* comemor* eliberăr* supraviețuitor* rocznic* wyzwoleni* ocala* godišnjic* oslobođenj* preživel* годовщин* освобожден* узник* річниц* визволен* вижил* годишњиц* ослобођењ* 周年 解放 幸存者 週年 解放 生存者 ذكرى تحرير ناجين الناجين',
  },
  coronation: {
    subject:
      'charles karl karol charlesa čarls* король короля карл* чарльз* чарлз* карло* 查尔斯 查爾斯 チャールズ تشارلز',
    occasion:
      'coronation krönung* couronnement coronación coroação încoronar* koronacj* krunisanj* коронаци* коронац* крунисањ* 加冕 戴冠式 戴冠 تتويج',
    isName: true,
  },
  'd-day-commemoration': {
    subject:
      'd_day normandy normandie normandía normandia normandii normandij* normandiei omaha débarquement desembarco desembarque debarcăr* lądowani* нормандии нормандію нормандії нормандији нормандиј* 诺曼底 諾曼第 ノルマンディー نورماندي النورماندي',
    occasion:
      'anniversary ceremon* commemorat* veterans jahrestag* gedenk* veteranen anniversaire cérémoni* commémor* vétérans aniversario conmemor* veteranos aniversário comemora* aniversar* comemor* rocznic* uroczystoś* weteran* godišnjic* veteran* годовщин* церемони* ветеран* річниц* церемоні* годишњиц* 周年 纪念 老兵 週年 紀念 式典 記念 ذكرى مراسم',
  },
  'gaza-peace-summit': {
    subject:
      'sharm scharm charm szarm šarm шарм 沙姆沙伊赫 夏姆錫克 シャルムエルシェイク シャルム・エル・シェイク شرم_الشيخ',
    occasion:
      'summit_for_peace peace_summit friedensgipfel gaza-gipfel* gipfel*_zum_gaza* nahost-gipfel* szczyt*_w_sprawie_gazy szczyt*_w_sprawie_strefy_gazy sommet_pour_la_paix sommet_de_la_paix sommet_de_paix cumbre_de_paz cumbre_de_la_paz cumbre_por_la_paz cúpula_da_paz cúpula_de_paz cúpula_pela_paz cimeira_da_paz cimeira_de_paz summitul_pentru_pace summitul_păcii szczyt*_pokojow* szczyt*_pokoju szczycie_pokojow* szczycie_pokoju mirovn*_samit* саммит*_мира мирн*_саммит* саміт*_миру мирн*_саміт* мировн*_самит* 和平峰会 和平峰會 平和サミット 和平サミット 平和首脳会議 قمة_السلام قمة_للسلام',
    isName: true,
  },
  'olympics-opening': {
    subject:
      'olympic* olympics olympia* olympisch* olympique* jo olímpic* juegos jogos olimpic* olimpijsk* igrzysk* олимпи* олімпі* олимпијск* 奥运 奧運 五輪 オリンピック الأولمبية الأولمبياد أولمبياد',
    occasion:
      'opening_ceremony eröffnungsfeier eröffnungszeremonie cérémonie_d_ouverture ceremonia_de_apertura ceremonia_inaugural ceremonia_de_inauguración cerimônia_de_abertura cerimónia_de_abertura ceremonia_de_deschidere ceremoniei_de_deschidere ceremoni*_otwarcia ceremonij*_otvaranja svečan*_otvaranj* церемони*_открытия церемоні*_відкриття церемониј*_отварања свечан*_отварањ* 开幕式 開幕式 开幕典礼 開幕典禮 開会式 حفل_الافتتاح حفل_افتتاح',
    isName: true,
  },
  'papal-funeral': {
    subject: POPE,
    occasion:
      'funeral* burial buried coffin mass begräbnis* beerdigung* beisetzung* trauerfeier* sarg funérailles obsèques cercueil funerales exequias entierro ataúd pontificado funerais exéquias enterro caixão funerali* înmormânt* sicriu* pogrzeb* trumn* sahran* kovčeg* похорон* гроб гроба похован* домовин* труна труну погреб сахран* сахрањ* ковчег* прощани* прощанн* прощальн* простил* проститься попрощал* отпевани* pożegna* oproštaj* ispraćaj* oprosti* опроштај* испраћај* опрости* 葬礼 葬禮 安葬 棺 葬儀 棺 جنازة دفن نعش',
    isRite: true,
  },
  'papal-inauguration': {
    subject: POPE,
    occasion:
      'inaugura* installation amtseinführung* pontifikats* inaugurale pontificat pontificado inaugural pontificat* inaugurar* entronizar* inauguracj* pontyfikat* intronizacj* ustoličenj* pontifikat* инаугураци* понтификат* интронизаци* інавгураці* інтронізаці* понтифікат* инаугурациј* устоличењ* 就职 就職 就任 تنصيب حبرية',
  },
  'royal-funeral': {
    subject:
      'queen elizabeth elisabeth élisabeth isabel elżbiet* elizabet* regina reginei reina rainha reine königin królow* kraljic* елизавет* королев* єлизавет* елизабет* краљиц* 女王 伊丽莎白 伊麗莎白 エリザベス الملكة إليزابيث',
    occasion:
      'funeral* service westminster_abbey begräbnis* beerdigung* beisetzung* staatsbegräbnis* trauerfeier* funérailles obsèques funerales exequias funeral funerais exéquias funerali* înmormânt* pogrzeb* sahran* похорон* погреб* сахран* сахрањ* прощани* прощанн* прощальн* простил* проститься попрощал* отпевани* pożegna* oproštaj* ispraćaj* oprosti* опроштај* испраћај* опрости* 葬礼 葬禮 国葬 國葬 葬儀 جنازة تشييع',
    isRite: true,
  },
  'ukraine-peace-summit': {
    subject:
      'bürgenstock* buergenstock* burgenstock* switzerland swiss schweiz* suisse suiza suíça elveți* szwajcari* švajcarsk* бюргеншток* бірґеншток* швейцари* швейцарі* швајцарск* 瑞士 比尔根山 スイス ビュルゲンシュトック سويسرا بورغنشتوك',
    occasion:
      'peace_summit peace_conference friedensgipfel* friedenskonferenz* sommet_pour_la_paix sommet_de_la_paix conférence_de_paix cumbre_de_paz cumbre_por_la_paz cumbre_de_la_paz conferencia_de_paz cúpula_de_paz cúpula_da_paz cúpula_pela_paz cimeira_da_paz cimeira_de_paz conferência_de_paz summitul_pentru_pace summitul_de_pace summitul_păcii conferința_de_pace szczyt*_pokojow* szczyt*_pokoju szczycie_pokojow* szczycie_pokoju konferencj*_pokojow* mirovn*_samit* mirovn*_konferencij* саммит*_мира мирн*_саммит* мирн*_конференци* саміт*_миру мирн*_саміт* мирн*_конференці* мировн*_самит* мировн*_конференциј* 和平峰会 和平峰會 平和サミット قمة_السلام مؤتمر_السلام',
    isName: true,
  },
} as const satisfies Readonly<Record<string, CeremonyWords>>;
