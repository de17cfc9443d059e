import { CYRILLIC_GIVEN_NAMES } from './given-names-cyrillic.ts';

/** By their beginnings, which takes a sixth less to install. */
const LATIN = `
  aa: liyah ron
  ab: a bey by don dou doul doulaye dul dullah el elard elardo igaelle igail imbola oubacar raham y
  ac: hille
  ad: a albert alberta alberto am ama an ar dison e edayo el ela elaida elaide ele elie elin elina eline em i il ina
  ad: itya olf olfo onis riaan rian riana riano rien rienne rijana
  af: onso ra
  ag: ata athe aton lae nes nesa nieszka ustin ustina
  ah: mad med met
  ai: cha da dan den leen me mee na sha ssa ssata ssatou
  ak: ie os ram sel shata
  al: a aa ade ain an ana assane ba ban bane bert berta berte bertina bertine berto bin bina cibiade cide da do ea ec
  al: eida ejandra ejandro eksa eksandar eksander eksandra ena enka es essa essandra essandro essia essio ex exa
  al: exander exandr exandra exandre exandrea exandrina exandrine exandru exane exanne exej exia exis eyna fons fonso
  al: fred freda fredo ia ica ice icia ida ienor ima ina ine iou isa isha ison issa ix iya iyah ize ka lan legra len
  al: lison ma ois ojz onzo parslan pha phonse ton va vin vina y ya ycia yssa yssia ysson zbeta
  am: adou alia alie alija anda andine ani ar ara ata aya ber bra bre broise broz elia elie i ie in ina inata ir ira
  am: on os rit y
  an: a abel abela abelle ael aelle ais amarija ar as astasia astasija astazija atol atole atolie da del dela delin
  an: delina ders dras dre drea dreas drei drej dreja dres drew drija drina drzej dy eta ezka ge gela gele gelica
  an: gelina geline gelique gelo ghelina gie gus i ica ika il issa ita ja jali ka n na nabel nabell nabelle nalena ne
  an: neke neli nelie nemarie nette ni nie nika ny ouk selme sgar tea tero thony tigone toine toinette ton tonella
  an: toni tonia tonie tonin tonina tonio tony ya
  ap: olline ollo
  ar: a aceli am cadie chibald chie da i iadna ian iana iane ianna ie iel ielle in ina is istide jun lene mance mand
  ar: mando mel melle mida min naldo naud ne no nold on pad sen sene senie temis temisa thur tur turo tus un ved vid
  ar: wen ya
  as: a ha hley hton ifa ja ma sunta tou trid trida uncion ya
  at: hena henais ila maja tila
  au: brey de drey gusta guste gustin gustina gustine ra rel rele relia relian relie relio riane rica rora rore stin
  au: xence
  av: a
  aw: a
  ax: el elle
  ay: a an ana az dan den inde la leen lin man meric nur oub se
  az: iz ra
  ba: iley kary la lthazar ptiste ran rbara rbora rbra ris rnabas rnabe rron rry rt rthelemy rtolomej rtolomeo rtosz s
  ba: sil sile stian stien tuhan udouin
  be: ata atrice atriz au cky gona la linda lla n nedicte nedikt niamin nito njamin nnet nnett nnie nno nny noit nt
  be: nte rat renice rit rkay rnadette rnard rnardo rnd rnhard rnice rt rta rtha rtille rtram rtrand ryl ssie th thany
  be: tina tsy ttina tty ulah verly
  bi: anca anka biana lal lawal ll llie lly nta ntou rgit shnu
  bj: arne orn
  bl: ahoslav aise ake anca anche andine anka azej azena essing
  bo: b bbie bby de gdan gdana hdan hdana humil humila humir hus huslav huslava jan jana leslav na nifac nnie ra ris
  bo: rka ubacar ubou yd zena zica zidar zidara
  br: izit ad adford adley am andi ando andon andy animir animira anislav anislava anka ankica anko ayan enda endan ennan
  br: ent et ett iac ian ice idget idgette ieuc igita igitta igitte itt ittany onislava ooke uce una uno yan yant
  bu: cur dimir rak shra
  by: ron
  ca: io itlin leb lin lista lixte lvin melia meron mil mila milla mille ndace ndice ndida ndido pucine ra ridad rina
  ca: rine rl rla rlo rlos rlota rlotta rlton rme rmela rmelo rmen rmine rol role rolin roline rolyn rrie rroll ry s
  ca: sandra sey slav spar sper ssandra ssandre ssie taleya talin talina tarina terina tharina therine thy trin
  ce: celia cil cile cilia cilie cilio dric drik leste lestin lestine lia lina line m sar yda yla ylin zar zara zary
  ch: andra anel antal arleen arlene arles arlie arline arlotta arlotte ase ayenne eikh elsea elsey erie eryl ester
  ch: eyenne iara loe ol ris rist rista ristelle ristian ristiane ristiano ristie ristin ristina ristine ristoph
  ch: ristophe ristopher risty
  ci: han lia ndy prian
  cl: aas aire ara arence arissa arisse ark aude audia audine audio ay ayton ea elia elie emence emens ement emente
  cl: ementina ementine eo eopatra ifford ifton int inton oe otilde ovis yde
  co: dy lin line lleen llien llin me ncepcion nchita nner nnie nnor nrad nstance nstant nstanta nstantin oper ra
  co: ralie raline rdelia rentin rey rina rinna rinne rnel rnelia rneliu rnelius rvin ry sima stel umba urtney
  cr: aig ina istian istiana istiano istina istobal istofor ystal
  ct: ibor
  cu: rt rtis
  cy: nthia prian prien riaque rielle ril rille rus
  da: an do gmar gmara goberto hlia isy le lia libor libora liborka lida lila llas maris mian miana mien milola mir
  da: mjan mla mon na ni nica niel niela niele niella nielle niil nijel nijela nil nilo nka nny nte nu nuta ouda phne
  da: phnee ra ria rian riana riga rija rin rina rinka rio rius riusz rja rko rla rleen rlene rnell rrel rrell rren
  da: rrin rryl ryl sa ve vi vid vide vin vor x
  de: a anna bbie bora borah bra clan fne jan lbert lcy lfina lia lla lores lphine mba nis nisa nise niz nnis nny rek
  de: rrick siree tlef ven vi vin wey wi xter zider
  di: ana ane anna anne cle dier dina ego eter lan lara ldar mitri na no nu on onyz pendra vna xie
  dj: ibril
  do: bromila broslav broslava ina lores menic menica menico menik mingo minic minick minik minika minique mnica nald
  do: nat nata nato nna nnie nny ra rcas reen rel rian riana riane rin rina ris rota rotea roteja roteo rothea rothy
  do: ug ugie uglas yle
  dr: aga agan agana agos ahomir ahomira ahoslav ahoslava azen ew
  du: a ane arte bravka mitru ncan nja san sana stin
  dw: ayne ight
  dy: lan
  ea: rnest
  eb: ba ony
  ec: aterina rin
  ed: a di die dy en gar gard gardo ison ita ith mond mund na ouard son uard uarda uardo vard vin ward win
  ef: e rem
  eg: e
  ei: leen
  ek: rem
  el: a aine anur bert da ea eanor eanore eazar ena eni eonora eonore frida i ia iah ian iana iane iano ias ie if ijah
  el: in ina ine inor io isa isabeth isaveta ise iseo iska issa iza izabeth la len li lie liot liott lis ly mer mira
  el: mo nur odie oisa oise sa sie vira vis yas yssa za zbieta
  em: a anuel anuela elie eline ely ie il ile ilia ilian iliano ilie ilija ilio ily in ine ir irhan ma manuel manuelle
  em: mely mett mi mie my re
  en: a carnacion ea es guerrand ie na nio no ola rico rique sar ya zo
  ep: hraim
  er: ay dal en iberto ic ica ich ick ik ika in ma na nest nestina nestine nesto nst vin win
  es: ma meralda peranza ra sie teban tefania tela tella telle ter tera ther
  et: ela han hel ienne
  eu: an gen gene genia genie la lalia lalie nice sebia sebie sebio
  ev: a an angeline e elin elina eline elyn elyne erardo erett genia ie in y
  ew: a
  ey: men
  ez: io ra
  fa: bian biana biano bien bienne bio biola brice lk nnie nny nta ntine rah tim tima timata tma tou toumata ustine
  fa: usto y ye
  fe: be derico dor dora licia liciano licie licita licitas lina lipe lix mke nja rdinand rdinando rnando rre
  fi: dan del en ete kret lemon liberto lip lipa lipe lippa lippo lomena ne nia nja nlay nley nn nnja nnley odor ona
  fl: avia avie avien avio eur oor ora ore orencia orent orentin orentina orentine orian oriana orin orina orine oyd
  fl: ynn
  fo: rrest
  fr: aizer anc ances ancesca ancesco ancis ancisca ancisco anciszek anco ancois ancoise ank anka ankie anklin antisek
  fr: antiska anz anziska ed eda eddie ederic ederick ederico ederik ederike ederique edrick edrik edy eya ida idolin
  fr: ieda iederike iedhelm iedrich itz
  fu: rkan
  fy: nn
  ga: bin briel briela briele briella brielle brijela el elle etano ia il lina mal nesh rance rrett rry ry spar spard
  ga: ston utier yle
  ge: deon jza mma ne neva nevieve nnaro offrey offroy org orge orges orgeta orgette orgiana rald raldine rard rardo
  ge: rda rhard rmain rmaine rman rrit rtruda rtrude
  gh: enadie eorghe ita
  gi: acomo ada an anluca anni deon lbert lberto lda lles na nger no oele oia orgia orgio ovanna ovanni sela sele ta
  gi: ulia uliana uliano ulio useppe zela
  gl: adys eb en enda enn oria
  go: ncalo nzague nzalo ran rdan rdana rdon
  gr: ace acie aciela ady aham ant azyna eg egg egoire egor egorio egory eta etchen gur igore iselda zegorz
  gu: adalupe drun ido ilherme illaume illemette illermina illermo lbahar lcin lnara n nay nnar nter st stav stave
  gu: stavo
  gw: en enaelle endolyn
  ha: bib biba by di fez fsa gen iley kan kim lil lim lima lina midou mza na ni nna nnah nne nnelore nnes nno ns rald
  ha: rbhajan ri rold rriet rrison rry rtmut rvey san sim sna ssan tem ttie uke wa yden yley zel
  he: ather ctor di idi ike inz lder len lena lene lga lin lio lmut loise ndrik nnes nning nri nrick nrieta nrietta
  he: nriette nrik nrike nrique nry nryk rbert rman rmann rmina rmine rnan rta ydar
  hi: fumi lda ldegard llary ppolyte ra
  ho: lly mer mero nore race racio ria rst rtense ward
  hu: bert gh go gues lya nter ssein
  ia: cob n nis
  ib: rahim rahima
  id: a ris rissa
  ig: nac nacio nacy or
  ih: san
  ik: er
  il: a aria arion ay ayda eana enia han ia ian iana ias ie ija inca ja ona sa yas
  im: ani ee elda ke manuel ogen ran
  in: a aki ara aya dira dra es esa ez ga grid grida ka na
  io: an ana landa n nel nela sif
  ir: a em ena ene fan ina is ma vin ving
  is: a aac abeau abel abela abell abella abelle ac adora aiah aias ak eult idora idore is la mael mail ra sa
  iu: lia lian liana rie
  iv: a an ana anka anna ano ar en eta ica o ona onne y
  iw: an ona
  iz: abela abella idor olda
  ja: ce cek cinthe ck ckie ckson cky cob cobo cobus cqueline cquelyn cques da de den dranka dranko dwiga ga ime ir
  ja: iro ke kob kov kub len mal mes mie mil mila na ne nek nelle net neta nice nie nin nina nine nis nja nka nko nna
  ja: nne nnek nnes nnik nnis no nosch nusz ra red ri rmila rne rno rod rolim romir ron roslav roslava roslaw sen
  ja: shodaben smin smina smine sna son sper vier y ya yce yda yden ylen yson zmin
  je: an an-luc anette anne annette annie b d ff ffery ffrey hanne la lena lica lla lle nna nnie nnifer nny ns ppe
  je: rald remiah remias remie remy rmaine rome ronimo rry rzy sper ss sse ssica ssie ssy sus tt tte
  ji: l ll m mmie mmy ndra
  jo: achim ah akim an ana ann anna anne anny ao aquim aquin b celyn di dy e el elina eline elle ey han hann hanna
  jo: hanne hannes hn hnathan hnnie hnny hnson lana landa lanta leen lie lien lin lina line n na nah nas natan nathan
  jo: nathon ng nna nte ost rdi rdy rg rge rgen ris scha schua se sef sefa sefin sefina sefine seph sephin sephine sh
  jo: shua siah siane sie sua sue sy van vana yce ze zef zefina zue
  ju: an ana anita da dd de dita dith dy le les lia lian liana liane lianne lie lien lienne lieta liette lija lika
  ju: lina lio lius na nior rgen ri stin stina stine stus styn styna ul
  ka: an cper diatou dir i ia j ja li lle mil mila mran ra ren ri rim rin rina rine rl rla rlo rlotta rmela rol rolina
  ka: roline sim sper ssandra tarina te terina tharina therine thleen thrin thryn thy tie tja to trin trina trine y ya
  ka: yden yla ylee yleigh yra zimierz zimir
  ke: ano anu ira ith lley lli llie lly lvin mal n nan ndra nneth nny no nt nza nzo rem rim rry vin
  kh: adidiatou adija ady alil
  ki: an ana ara lian mberley mberly mi nga ra rk rsten
  kj: ell
  kl: aas ara audia emens ement ementyna eopatra
  ko: be loman lya nrad nstantin nstantyn ray rbinian rinna rnel rnelia
  kr: ishna ista isten isti istian istie istijan istin istina istine istof istoffer istopher isty ystal ystyna zysztof
  ku: bra lsoom rt
  kv: etoslava
  ky: an le ra
  la: chlan da dislau dislav ila la lit lita mar mbert mberto mia mine na nce ra risa rissa rry rs ssana sse szlo tif
  la: toya ura ure ureano ureen uren urence urene urens urent urentia urentiu urenz uri uriane urie urin urine uryn
  la: verne vinia wrence xmi yla zar zare
  le: a ah an ana ander andra andre andro ann anne da if igh ila la land lia n na ne ni nia nja nka nn nnard nnart
  le: nnert nnie nnox nny nya o on ona onard onardo one onel onhard oni onid onida onidas onie onor onora ontina
  le: ontine opold opoldina opoldine opoldo roy slie ster szek ticia titia tizia v vent vi vin vke win wis xi xie yla
  li: a ah am an ana as dia dija en la li lia lian liana liane lith lla lli llian llie lly lou ly na ncoln nda nde
  li: ndsay ndsey ne nn nnea no nus o on onel or sa sandro sann sanne sbeth se selotte v va via vio viu ya yana z za
  li: ze
  lj: iljana uba ubica
  ll: oyd
  lo: gan ic is la nnie ra redana reen ren rena rene renz renza renzo retta ri rin ris rna rraine tta tte u uay uie
  lo: uis uisa uise up urdes well
  lu: an ana bomir bomira bor bos boslav boslava c ca cas ce cia cian ciana ciano cie cien cienne cija cile cille cio
  lu: cius cretia cy divine dmila dovic dovica dwig ena igi is isa ise iz iza jza k ka kas kasz ke minita na ngelo
  lu: rdes tfi ther tz z zie
  ly: a am dia die la le n nda nette nn nne udmila
  ma: bel ble ciej ck ckenzie cy ddison ddox deleine deline dina dita dleen dlen ds dy e el elle eve falda gali gda
  ma: gdalena ggie gnus haut hdi her hir hmoud hmud i ia ida ik ike ilin imouna ira ja jda ksim lcolm lena lgorzata
  ma: lia lick lik lika lin lina lo lou lte lvina madou mie ndy neka nel nfred nisha non nsur nuel nuela ra rah rc
  ma: rceau rcel rcela rcelina rcella rcelo rcia rcin rco rcos rcus re reike rek ren rgaret rgareta rgarida rgarita
  ma: rgaux rgie rgita rgot rguerite ri ria riam riama rian riana rianna rianne riano rica ricarmen ricica rie rieke
  ma: riela riella rija rika rilena rilou rilu rilyn rin rina rine rino rio rion risa risol rissa rit rita rius riusz
  ma: rjorie rk rko rkus rla rleen rlen rlena rlene rley rlo rlon rsha rshall rta rten rtha rthe rtim rtin rtina rtine
  ma: rty rvin rwa rwin ry ryam ryann sa son ssimo te tej teja teo teus teusz theo thew thias thieu thilda thilde this
  ma: thurin tias tilda tilde tis ts tt tteo ttes tthew tthias tthieu tthis tti ttia ttie ttis tyas tylda ud ude ureen
  ma: urice uricio uro x xence xi xim xima xime ximilian ximilien ximo xine ya yeul yra yte
  me: dard dina dine gan gane ghan hmet hriban ik ike issa lania lanie lany lba lchior lek lia like lina linda lis
  me: lisa lissa lita lodie lody lvin rcedes redith rel rle rlin rt rve rvin ryem te tod tte
  mi: a caela cah cha chael chaela chal cheal chel chele chelle ck eczyslaw eke guel haela hai hail ja ka kael kail
  mi: kayla ke kkel kulas la lada lan lana ldred le lena les lic lica livoj lla lo lorad los loslav loslava lota lton
  mi: lutin na ndy nerva nnie nodora o ra rabela rac ran randa ray rcea rco reille rela rella riam rja rjam rjana rka
  mi: rko rna ro ron roslav roslava roslaw rza sty tchell tra
  ml: aden
  mo: dest desto een hamed hammad hammed ira ise ises jmir lly na nica nika nique nserrat ntserrat rgan rgana rgane
  mo: ric ritz rris rten se ses tassim uhamadou uhamed ussa ustapha
  mu: hammad hammed hsin rat riel sa stafa
  my: a la lan lene ra riam rna ron rtle
  na: da dezda dia dine dir dja el emi hid hil il im la m ncy omi omie poleon rcis rcisa rciso srullah talia talie
  na: talija tan tanael tasa tasha thalie than thanael thaniel wal ya yla zif zim
  ne: al bojsa da ele il la le li lli llie lly lson manja na ne o rea stor ttie va ven vena venka vin vio yla
  ni: a cholas chole ck clas co cola colae colai colaie colas colasito cole coleta cu culina cusor els gar gel ka ke
  ni: kita kki klas ko kodem kola kolai kolas kolina l la ls na ne no rav sa
  no: a ah am an e el elia elle emi emie la lan na or ra rah rbert rberto re rina rma rman ur va vella vi
  nu: r ria rlan
  oc: eane tave tavia tavian tavio
  od: a in on
  of: elia
  og: njen
  ok: e
  ol: a af drich e eg ena ga impia impio iva ive iver ivia ivier iwia iwier lie ympe ympia
  om: ar er olara
  on: drej ur
  op: al helia helie
  or: a en iane lando lane nella ville
  os: car kar man valdo
  ot: ilia is o to
  ou: mar mou smane
  ow: en
  ox: ana
  pa: blo come dma ige lmira m mela nkrac ntaleon ola olo scal scale squale t trice tricia tricija tricio trick trik
  pa: trizia tsy tti tty ul ula ulette ulin ulina uline ulo vel vlina wel
  pe: dro er ggy lagia lagie nda nelopa nelope nny pe r rcy ri rla ro rrine rry tar te ter tra tronela tronille tru
  ph: il ilemon iline ilip ilipp ilippe ilippine illip ilomene oebe yllis
  pi: a erre et eter etro lar o otr per t us
  pl: aton
  po: ppy
  pr: ahlad avoslav edrag em eston isca iscilla iscille iska iyanka okop osper udence zemyslaw
  qu: entin ieta inn inten irin say
  ra: chael chel da dislav dmila domir dos doslav doslaw dovan du duz fael faela fid hel him hmi hul if ik ina iner
  ra: isa jendra jko kesh lph ma mata miro mon mona na ndal ndall ndolf ndolph ndy nia nko oul phael phaelle quel smus
  ra: stislav tko tna uf ul vi y yan yen ymond zvan
  re: beca becca beka bekka ggie gina ginald ina inhard mi mo mus nan nat nata nate nato ne nee x za
  rh: ea onda
  ri: a ana cardo ccardo chard ck ckey cky co eke faat ke ley na no ta
  ro: an bert berta berto bin binson byn cco ch chelle cio derick dica dney dolfo drigo drigue gelio ger han ksana
  ro: land lando lf main man mana mane meo mina muald mulus my n nald nan nja nnie os osevelt sa salia salie salinda
  ro: samunda sana sangela sanna sario selyn semarie semary sie sina ss stislav wan xana xane xanne y za zalia zina
  ru: ben diger dolf dolph dy fina fus i pert slan ssell stam ta th xanda ya za zena
  ry: an szard
  sa: ba bina bine bino bri brina die dio fa fira fiya gar hra id if jeeb lih lim limata lly lma lome lomea lomon
  sa: lvador lvatore m manta mantha mara mba mi mia mir mira mmie mmy mson muel muele ncho nda nder ndra ndrine ndro
  sa: ndu ndy nja njay nne ntiago ntina ntino ntos phira ra rah ri rina sa scha sha skia ul va vina
  sc: arlett ott ottie
  se: an bastian bastiano bastien kou lena lene lim lin lina lma m mih na nne ppe rafin rafina rena rge rgej rgio rgiu
  se: rhat rvac th verin ydou
  sh: adab aina ana ane ania anna annon anon any ari aron aun awn awna ayna eila eldon elia elley elly eri erman erri
  sh: erry eryl irley
  si: bylle d dney donia donie dy ebe enna gurd las lja lje lvan lvana lvia lvija lvio lviu meon mion misola mon mona
  si: mone na nan nja ro xtine
  sk: ye
  sl: ava avek avica avka avko avomir awomir obodan
  sm: illa
  sn: ezana
  so: fia fie fija lange ledad line lveig ma na nia nja nke nya phia phie raya ren rin rina uleymane
  sp: encer
  sr: djan ecko
  st: acey acy an anislao anislas anislav anislava anislaw anko anley asa ef efan efana efania efanie efano effen ela
  st: elian eliana ella eluta epan ephan ephane ephanie ephen erre eve even ewart ig ina ojan uart
  su: de e meyye nita rya san sana sanna sanne shil sie zana zanne
  sv: atopluk ea en enja etlana etozar
  sy: lvain lvester lvia lvie
  sz: ymon
  ta: bea bitha deas deusz ha hir lea lia mara mi mia mina mino mmo mmy ncrede nguy nia nja nya ra ras ri rik rja sha
  ta: snim tiana tjana yler ylor
  te: a d ddy ja kla mitope o odor odora odoro ofil ona rence resa reza ri rrance rrell rrence rri rry ss ssa
  th: ais alea alia ea elma eo eodor eodora eodore eophile eresa erese iago ibault ierno ierry ies ilo omas orben ore
  th: orge
  ti: a ago ana ara berio bor chomir diane ffany homir l ll llmann m mea mm mmy mo mon motej moteo mothee mothy mur na
  ti: ne no phaine ti tilayo to tus zian
  tj: ark
  to: bias bin by dd m ma mas masz me mislav mke mmie mmy ni ny nya rben re
  tr: acey aci acy aian avis evor icia ine isha istan oy
  tu: ana dor ur
  ty: ler ron rone
  ub: aldo
  ud: ay
  ug: o
  ul: rike rich rika ysse
  um: a ar ut
  un: a
  ur: ban iel sula
  us: man
  ut: a
  uw: e
  va: clav dim la ldemar lentin lentina lentine lentino leria lerie lerija leriu lter nda nesa nessa nia nja run rvara
  va: sco sil sile silisa vrinec
  ve: da it limir lma ndelin nera niamin ra rda rena rica rna rner rnon rona ronica ronika ronique sna
  vi: anney c cente cki ckie cky ctoire ctor ctoria ctorien da ggo ktor ktoria lma n nce ncenc ncent ncenza ncenzo ola
  vi: olet oleta olette orel orica rgil rginie t ta to tor toria ttoria tus vian viana viane vien vienne
  vl: ad adana adimir adimira adimiro adislav adislava asta astimil astimir
  vo: jislav jtech
  vr: atislav
  vs: evolod
  vu: k kasin
  wa: de llace lter nda ndrille rren yne
  we: ndell ndy rner sley ssel
  wh: itney
  wi: bke ebke eslaw ktoria lbert lbur lfred lhelm lhelmina llard llem lli lliam llie llis llow lly lma lson nifred
  wi: nnie nston
  wl: odzimierz
  wo: jciech lfgang odrow ut
  xa: nder ver vi vier
  xe: nia
  ya: cine el go hya ir ni nis nn nnic nnick nnik nnis ra ren ron sin smin smine ssin ssine ya
  ye: kta
  yl: vi vie
  yo: ann landa lande unes ussef
  yu: lia na nus ri suf vraj
  yv: en es ette onne
  za: charie chary chery ck ckary fir haria hra inab ira karia kary na neta ra yd
  zb: igniew
  zd: enka enko eslava ravko zislaw
  ze: hra lda ljko lmira na no nobia yd ynep
  zi: na naida ndzi on ta va yad
  zl: ata atica atka atko
  zo: e ey fia ja ltan ra ran rka
  zu: lfikar zana zanna
  zv: onimir
  zy: gmunt
`;

/**
 * Given names of many languages, folded to plain small letters.
 *
 * Where capitals say nothing (headlines, German nouns) they tell "Judd Trump" and "Mario Merz" from a
 * leader named by surname alone. Names that are everyday words ("will", "grace", "angel") are left out.
 * Compiled from the lists of the faker project (MIT) that two of its locales share, and by hand.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...spelledOut(LATIN), ...CYRILLIC_GIVEN_NAMES]);

function spelledOut(list: string): string[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [start = '', ends = ''] = line.trim().split(': ');
      return ends.split(' ').map((end) => start + end);
    });
}
