/**
 * Words that a full stop does not end, by language. Written without their last stop, in lower case;
 * inner stops stand as printed ("p.m" for "p.m.").
 */
export interface Abbreviations {
  /** Always followed by more of the same sentence: titles, months, "No.". */
  readonly open: string;
  /** May also stand last: the next word decides (see `SENTENCE_OPENERS`). */
  readonly either: string;
  /** Words that begin a sentence far oftener than they follow an abbreviation or an ordinal. */
  readonly openers: string;
  /** The language writes ordinals with a stop: "9. Mai". */
  readonly ordinals: boolean;
}

export const ABBREVIATIONS = {
  en: {
    open: 'mr mrs ms mx dr prof rev hon gen lt col maj capt cmdr sgt adm gov sen rep amb pres st ste mt ft fr sr vs no nos art fig pp vol ed eds approx est dept cf viz e.g i.e jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun',
    either: 'u.s u.k u.n e.u u.s.a u.a.e d.c a.m p.m jr inc ltd co corp bros etc et al ave blvd rd b.c a.d ph.d m.d',
    openers:
      'the a an he she it they we i you his her its their our in on at by for from with as but and so yet this that these those there then when while after before since if although though however meanwhile earlier later last next not no what who why how one two some many most all',
    ordinals: false,
  },
  de: {
    open: 'dr prof hr fr frau herr st bzw ca evtl ggf inkl nr s str tel u.a vgl z.b d.h o.ä u.ä jan feb mär apr jun jul aug sept okt nov dez abs art bd hrsg gen dipl ing min',
    either: 'usw etc n.chr v.chr e.v',
    openers:
      'der die das ein eine er sie es wir ich man in im am an auf bei mit nach von vor zu zum zur für aber und doch auch dort da damit dabei dann so nun wie wer was wenn als obwohl während zuvor später bisher nicht kein keine seine ihre diese dieser dieses',
    ordinals: true,
  },
  fr: {
    open: 'm mm mme mlle mlles dr me pr mgr st ste cf p pp vol n no art av bd janv févr avr juil sept oct nov déc ex env',
    either: 'etc j.-c',
    openers:
      'le la les un une il elle ils elles on nous vous je ce cette ces cet son sa ses leur leurs dans en à au aux pour par avec sur mais et or car selon après avant lors depuis quand si comme',
    ordinals: false,
  },
  es: {
    open: 'sr sra srta sres dr dra d dña lic ing gral cnel st sto sta núm no pág págs art av avda p.ej ene feb mar abr jun jul ago sept sep oct nov dic',
    either: 'etc ee.uu a.c d.c',
    openers:
      'el la los las un una él ella ellos su sus en a al por para con de del desde pero y no se lo según tras este esta esto estos así también además cuando si como',
    ordinals: false,
  },
  pt: {
    open: 'sr sra srs dr dra d prof profa eng gen cel min dep sen pág págs art av n núm st jan fev mar abr mai jun jul ago set out nov dez',
    either: 'etc a.c d.c',
    openers:
      'o a os as um uma ele ela eles seu sua seus suas em no na nos nas por para com de do da mas e não se segundo após este esta isso também já quando como',
    ordinals: false,
  },
  it: {
    open: 'sig sigg sig.ra dott dott.ssa prof avv ing on sen gen col mons st s art pag pagg vol n gen feb mar apr mag giu lug ago set ott nov dic',
    either: 'ecc a.c d.c',
    openers:
      'il lo la i gli le un una egli lui lei loro in nel a al di del da dal per con ma e non si anche dopo prima quando se come',
    ordinals: false,
  },
  ro: {
    open: 'dl dna d-na d-l dr prof ing gen col art nr pag vol str bd av ian feb mar apr iun iul aug sept oct noi noiem dec',
    either: 'etc î.hr d.hr s.a s.r.l',
    openers: 'el ea ei ele un o în la pe cu de din după dar și nu se potrivit acest această când dacă ca însă astfel',
    ordinals: false,
  },
  ru: {
    open: 'гр г-н г-жа им ул пр просп пл пер д корп стр кв обл р-н пос дер с ст рис табл гл проф акад доц ген полк подп кап лейт зам т.е т.н т.к т.наз напр см ср янв февр мар апр июн июл авг сент сен окт нояб ноя дек пн вт ср чт пт сб вс св свт преп',
    either: 'г гг в вв тыс млн млрд трлн руб коп долл др пр проч н.э т.д т.п м км кг чел',
    openers:
      'в во на по с со к у о об из за от до для при он она оно они мы я вы это этот эта эти его её их но и а же так также тем кроме ранее позже после перед как что кто если когда хотя однако не по-прежнему',
    ordinals: false,
  },
  uk: {
    open: 'гр п пан ім вул пр просп пл пров д буд корп кв обл р-н смт с ст рис табл гл проф акад доц ген полк зам т.зв див пор січ лют бер кв трав черв лип серп вер жовт лист груд св',
    either: 'р рр ст тис млн млрд грн коп дол ін н.е т.д т.п м км кг чол',
    openers:
      'у в на по з із зі до від для при він вона воно вони ми я ви це цей ця ці його її їх але й і та а також крім раніше пізніше після перед як що хто якщо коли хоча однак не за про',
    ordinals: false,
  },
  be: {
    open: 'гр ім вул пр пл зав д кв вобл р-н с ст гл праф акад ген св',
    either: 'г гг тыс млн млрд руб кап інш н.э',
    openers: 'у ў на па з са да ад для пры ён яна яно яны мы я вы гэта гэты але і а таксама пасля перад як што калі',
    ordinals: false,
  },
  bg: {
    open: 'г-н г-жа д-р проф доц инж ген полк св ул бул пл кв чл стр вж напр т.нар т.е ян февр март апр юни юли авг септ окт ноем дек',
    either: 'г гг в хил млн млрд лв ст др т.н пр.хр сл.хр',
    openers:
      'в във на по с със за от до при той тя то те ние аз вие това този тази тези но и а също след преди как какво когато ако не',
    ordinals: false,
  },
  sr: {
    open: 'g gđa gdin gosp dr prof mr ing gen puk sv ul br str tzv npr tj odn jan feb mar apr jun jul avg sept okt nov dec г гђа др проф мр инж ген св ул бр стр тзв нпр тј одн јан феб мар апр јун јул авг септ окт нов дец',
    either: 'god itd sl n.e гoд год итд сл н.е',
    openers:
      'u na po s sa iz za od do pri kod o on ona ono oni mi ja vi ovo taj ta to ti njegov njen ali i a pa takođe posle nakon pre kako što ko ako kada iako ne у на по с са из за од до при код о он она оно они ми ја ви ово тај та то ти његов њен али и а па такође после након пре како што ко ако када иако не',
    ordinals: true,
  },
  pl: {
    open: 'p pp pan pani dr prof inż mgr gen płk mjr kpt por ppłk św ul al pl os woj pow gm m.in np tzn tzw tj zob por nr str art ust pkt red abp bp ks o s stycz lut mar kwiet czerw lip sierp wrześ paźdz listop grudz',
    either: 'r w itd itp in godz tys mln mld zł n.e p.n.e',
    openers:
      'w we na po z ze do od dla przy o on ona ono oni my ja wy to ten ta te jego jej ich ale i a oraz także po przed jak co kto jeśli gdy kiedy choć jednak nie za podczas według',
    ordinals: true,
  },
  cs: {
    open: 'p pí dr prof doc ing mgr bc mudr judr phdr rndr gen plk sv ul nám tř č čl str tzv např tj mj resp cca popř led ún břez dub kvě čer srp zář říj lis pros',
    either: 'atd apod aj hod tis mil mld kč n.l př.n.l s.r.o a.s',
    openers:
      'v ve na po s se z ze do od pro při o on ona ono oni my já vy to ten ta te jeho její jejich ale a i také před jak co kdo jestli když kdy však ne za podle',
    ordinals: true,
  },
  sk: {
    open: 'p dr prof doc ing mgr bc mudr judr phdr gen plk sv ul nám č čl str tzv napr tj resp cca jan feb mar apr máj jún júl aug sept okt nov dec',
    either: 'atď apod a pod hod tis mil mld n.l s.r.o a.s',
    openers:
      'v vo na po s so z zo do od pre pri o on ona ono oni my ja vy to ten tá te jeho jej ich ale a i aj tiež pred ako čo kto ak keď však nie za podľa',
    ordinals: true,
  },
  sl: {
    open: 'g ga gdč dr prof mag inž gen polk sv ul št str čl npr tj t.i oz jan feb mar apr jun jul avg sept okt nov dec',
    either: 'itd ipd idr d.d d.o.o n.št pr.n.št',
    openers:
      'v na po s z iz za od do pri o on ona ono oni mi jaz vi to ta te njegov njen pa in a tudi pred kako kaj kdo če ko čeprav ne',
    ordinals: true,
  },
  tr: {
    open: 'dr prof doç yrd av müh gen alb bkz bknz sn hz no sok cad mah',
    either: 'vb vs m.ö m.s t.c a.ş',
    openers: 'bu şu o bir ve ama ancak fakat için ile de da ise onun bunun biz ben siz daha sonra önce',
    ordinals: true,
  },
  fi: {
    open: 'esim mm ks vrt nro s tri prof kenr',
    either: 'jne ym yms klo',
    openers: 'hän se he ne me minä te tämä mutta ja kun jos myös',
    ordinals: true,
  },
  sv: {
    open: 't.ex bl.a dr prof gen nr s jan feb mars apr aug sept okt nov dec st',
    either: 'm.m osv etc',
    openers: 'han hon det den de vi jag i på av för med men och när om',
    ordinals: false,
  },
  nl: {
    open: 'dhr mevr mr dr prof drs ir gen nr blz bijv jan feb mrt apr jun jul aug sept okt nov dec st',
    either: 'enz etc',
    openers: 'de het een hij zij ze we ik in op van voor met maar en toen als',
    ordinals: false,
  },
  hu: {
    open: 'dr prof özv ifj id st sz ún pl kb ill vö jan febr márc ápr máj jún júl aug szept okt nov dec',
    either: 'stb',
    openers: 'a az egy ő ők mi én ez és de ha amikor mert is',
    ordinals: true,
  },
  el: {
    open: 'κ κκ δρ καθ στρ αγ λεωφ οδ αρ σελ βλ π.χ δηλ ιαν φεβ μαρ απρ ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
    either: 'κ.λπ κ.ά π.χ μ.χ',
    openers: 'ο η το οι τα ένας μια στο στη στην με για από αλλά και όταν αν',
    ordinals: false,
  },
} as const satisfies Record<string, Abbreviations>;
