/**
 * What namesakes of leaders are by trade, folded, nominative: on a page of sport or the stage such a word
 * beside a full name makes it somebody else's ("Sebastian Kurz, Torwart", "歌手李强"). Trades that some
 * leaders had themselves and are known for (actor, comedian, journalist, painter) are left out.
 */
export const OCCUPATIONS = {
  /** With spaces: stands before the name, or behind it and a comma. */
  spaced:
    'goalkeeper striker midfielder defender winger forward quarterback pitcher batsman wicketkeeper runner swimmer cyclist sprinter jockey golfer kitman referee umpire coach singer rapper drummer baker plumber chef guitarist bassist ' +
    'массажист тренер судья певец рэпер вратарь голкипер защитник полузащитник нападающий форвард теннисист теннисистка хоккеист футболист пловец бегун гонщик гитарист барабанщик повар ' +
    'тренер співак воротар захисник півзахисник нападник тенісист хокеїст футболіст плавець бігун гонщик кухар ' +
    'zeugwart schiedsrichter trainer sänger rapper torwart torhuter verteidiger mittelfeldspieler sturmer angreifer torjager laufer schwimmer radprofi backer backermeister metzgermeister schreinermeister winzer landwirt friseur gastwirt bassist gitarrist schlagzeuger ' +
    'intendant entraîneur arbitre chanteur rappeur gardien attaquant defenseur milieu ailier buteur nageur coureur patissier boulanger guitariste batteur ' +
    'utillero masajista árbitro entrenador cantante rapero portero arquero defensa delantero centrocampista mediocampista lateral nadador ciclista guitarrista cocinero ' +
    'roupeiro massagista técnico treinador cantor árbitro goleiro guarda-redes zagueiro atacante avancado meia volante nadador ciclista guitarrista cozinheiro ' +
    'antrenor antrenorul cântăreț cântărețul portar fundas mijlocas atacant tenismen inotator ' +
    'trener trenera piosenkarz piekarz rzeznik fryzjer kucharz hydraulik stolarz bramkarz obronca pomocnik napastnik siatkarz pilkarz tenisista plywak kolarz ' +
    'trener pevač тренер певач golman napadac vezista teniser kosarkas odbojkas fudbaler голман нападач везиста тенисер кошаркаш одбојкаш фудбалер ' +
    'اللاعب لاعب المدرب الحارس حارس المهاجم مهاجم المدافع مدافع الممثل الفنان المطرب الدكتور المغني',
  /** With spaces, of local news: neither a leader nor a figure of speech anywhere. */
  plain:
    'abbé chanoine curé pfarrer vikar ksiądz ' +
    'driver nurse firefighter electrician hairdresser barber butcher sculptor baker plumber optician postman caretaker waiter waitress gardener mechanic lifeguard bricklayer carpenter shopkeeper ' +
    'водитель таксист хирург скульптор парикмахер парикмахерша пожарный слесарь режиссёр житель жительница пенсионер пенсионерка певица зритель зрительница учительница продавец продавщица электрик сантехник медсестра фельдшер сварщик тракторист студентка школьник школьница механик футболист ' +
    'водій таксист хірург скульптор перукар перукарка слюсар режисер мешканець мешканка пенсіонер пенсіонерка співачка глядач глядачка учителька вчителька продавець продавчиня електрик сантехнік медсестра фельдшер зварник тракторист студентка школяр школярка механік футболіст кухар ' +
    'lehrerin kellner kellnerin feuerwehrmann krankenschwester fahrer busfahrer bildhauer regisseur schriftführer kassenwart sängerin optiker optikerin gärtner gärtnerin rentner rentnerin friseurin imker apotheker apothekerin elektriker schreiner klempner maurer metzger mechaniker verkäuferin schülerin ' +
    'infirmier infirmière chauffeur coiffeur coiffeuse pompier plombier sculpteur boulanger boulangère chanteuse traiteur garagiste boucher facteur serveur serveuse jardinier menuisier électricien instituteur institutrice mécanicien maçon opticien caissière fleuriste ' +
    'camionero taxista chofer bombero peluquero peluquera fontanero albañil escultor camarero camarera carpintero carnicero jardinero enfermera electricista mecánico panadero panadera pescador ' +
    'motorista taxista bombeiro cabeleireiro cabeleireira pedreiro escultor cantora canalizador padeiro padeira carpinteiro eletricista jardineiro enfermeira mecânico cozinheira ' +
    'șoferul pompierul bucătarul frizerul regizorul sculptorul actrița cântăreața asistenta instalatorul tâmplarul fotbalistul mecanicul vânzătoarea coafeza grădinarul pensionarul învățătoarea ' +
    'kierowca lekarz strażak rzeźbiarz reżyser hydraulik piosenkarka lekkoatletka ratownik skarbniczka sołtyska kucharz nauczycielka fryzjer fryzjerka emeryt emerytka listonosz pielęgniarka taksówkarz mechanik piłkarz ogrodnik stolarz ' +
    'vozač reditelj vatrogasac kuvar vajar pevačica mehaničar konobar frizerka učiteljica penzioner električar medicinska возач редитељ ватрогасац кувар вајар певачица механичар конобар фризерка учитељица пензионер електричар',
  /** Without spaces: right before the name, or right behind it. */
  unspaced:
    '球员 球員 歌手 前锋 前鋒 后卫 後衛 门将 門將 教练 教練 演员 演員 导演 導演 选手 選手 投手 監督 捕手 騎手 医生 老师 司机 司機 厨师 理发师 運転手 会计',
} as const;
