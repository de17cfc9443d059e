/**
 * What namesakes of leaders are by trade, folded, nominative: on a page of sport or the stage such a word
 * beside a full name makes it somebody else's ("Sebastian Kurz, Torwart", "歌手李强"). Trades that some
 * leaders had themselves and are known for (actor, comedian, journalist, painter) are left out.
 */
export const OCCUPATIONS = {
  /** With spaces: stands before the name, or behind it and a comma. */
  spaced:
    'goalkeeper striker midfielder defender winger forward quarterback pitcher batsman wicketkeeper runner swimmer cyclist sprinter jockey golfer kitman referee umpire coach singer rapper drummer chef guitarist bassist ' +
    'массажист тренер судья певец рэпер вратарь голкипер защитник полузащитник нападающий форвард теннисист теннисистка футболист хоккеист пловец бегун гонщик гитарист барабанщик повар ' +
    'співак воротар захисник півзахисник нападник тенісист футболіст хокеїст плавець бігун ' +
    'fußballer fussballer fußballspieler eishockeyspieler zeugwart schiedsrichter trainer sänger torwart torhuter verteidiger mittelfeldspieler sturmer angreifer torjager laufer schwimmer radprofi backer backermeister metzgermeister schreinermeister winzer landwirt friseur gastwirt gitarrist schlagzeuger ' +
    'footballeur footballeuse joueur joueuse handballeur intendant entraîneur arbitre chanteur rappeur gardien attaquant defenseur milieu ailier buteur nageur coureur patissier guitariste batteur ' +
    'futbolista jugador jugadora extremo utillero masajista árbitro entrenador cantante rapero portero arquero defensa delantero centrocampista mediocampista lateral nadador ciclista guitarrista cocinero ' +
    'jogador jogadora futebolista roupeiro massagista técnico treinador cantor goleiro guarda-redes zagueiro atacante avancado meia volante cozinheiro ' +
    'fotbalist fotbalista jucatorul antrenor antrenorul cântăreț cântărețul portar fundas mijlocas fotbalistul atacant tenismen inotator ' +
    'hokeista zapasnik trener trenera piosenkarz piekarz rzeznik bramkarz obronca pomocnik napastnik siatkarz pilkarz tenisista plywak kolarz ' +
    'pevač певач golman napadac vezista teniser kosarkas odbojkas fudbaler голман нападач везиста тенисер кошаркаш одбојкаш фудбалер ' +
    'اللاعب لاعب المدرب الحارس حارس المهاجم مهاجم المدافع مدافع الممثل الفنان المطرب الدكتور المغني',
  /** With spaces, of local news: neither a leader nor a figure of speech anywhere. */
  plain:
    'abbé chanoine curé pfarrer vikar ksiądz ' +
    'driver nurse firefighter hairdresser barber butcher sculptor baker plumber optician postman waiter waitress gardener mechanic lifeguard bricklayer carpenter shopkeeper ' +
    'водитель таксист хирург скульптор парикмахер парикмахерша пожарный слесарь режиссёр житель жительница пенсионер пенсионерка певица зритель зрительница учительница продавец продавщица сантехник медсестра фельдшер сварщик тракторист студентка школьник школьница механик ' +
    'водій хірург перукар перукарка слюсар режисер мешканець мешканка пенсіонер пенсіонерка співачка глядач глядачка учителька вчителька продавець продавчиня сантехнік зварник школяр школярка механік кухар ' +
    'lehrerin kellner kellnerin feuerwehrmann krankenschwester fahrer busfahrer bildhauer regisseur schriftführer kassenwart sängerin optiker optikerin gärtner gärtnerin rentner rentnerin friseurin imker apotheker apothekerin schreiner klempner maurer metzger mechaniker verkäuferin schülerin ' +
    'infirmier infirmière chauffeur coiffeur coiffeuse pompier plombier sculpteur boulanger boulangère chanteuse traiteur garagiste boucher facteur serveur serveuse jardinier menuisier instituteur institutrice mécanicien maçon opticien caissière fleuriste ' +
    'camionero taxista chofer bombero peluquero peluquera fontanero albañil escultor camarero camarera carpintero carnicero jardinero enfermera mecánico panadero panadera pescador ' +
    'motorista bombeiro cabeleireiro cabeleireira pedreiro cantora canalizador padeiro padeira carpinteiro jardineiro enfermeira mecânico cozinheira florista ' +
    'șoferul pompierul bucătarul frizerul regizorul sculptorul actrița cântăreața asistenta instalatorul tâmplarul mecanicul vânzătoarea coafeza grădinarul pensionarul învățătoarea ' +
    'kierowca lekarz strażak rzeźbiarz reżyser hydraulik piosenkarka lekkoatletka ratownik skarbniczka sołtyska kucharz nauczycielka fryzjer fryzjerka emeryt emerytka listonosz pielęgniarka taksówkarz mechanik ogrodnik stolarz organista ' +
    'bakker slager kapper loodgieter metselaar timmerman panettiere parrucchiere idraulico macellaio falegname infermiera ' +
    'pekař řezník kadeřnice instalatér zedník bagare frisör rörmokare slaktare snickare leipuri kampaaja putkimies ' +
    'الخباز الحلاق السائق النجار الممرضة الطباخ البائع ' +
    'vozač reditelj vatrogasac kuvar vajar pevačica mehaničar konobar frizerka učiteljica penzioner возач редитељ ватрогасац кувар вајар певачица механичар конобар фризерка учитељица пензионер',
  /** Without spaces: right before the name, or right behind it. */
  unspaced:
    '球员 球員 歌手 前锋 前鋒 后卫 後衛 门将 門將 教练 教練 演员 演員 导演 導演 选手 選手 投手 監督 捕手 騎手 医生 老师 司机 司機 厨师 理发师 運転手 会计',
} as const;
