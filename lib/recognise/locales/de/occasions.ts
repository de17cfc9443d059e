import type { OccasionVocabulary } from '../../occasions/vocabulary.ts';

/** German. */
export const DE_OCCASIONS = {
  victoryDay: [
    'tag|tages|tags|tage des sieges',
    'siegesparade|siegesparaden|siegesfeier|siegesfeiern|siegesfeierlichkeiten|siegestag|siegestages|siegestags',
    'weltkriegs-siegesparade|siegesparade',
  ],
  moscowName: [],
  beijingName: [],
  moscowParade: [
    'militärparade|parade|parade in moskau',
    'militärparade|parade auf|über dem|den roten platz',
    'moskauer militärparade|parade|siegesparade|waffenschau',
    'russische|russischen|russischer militärparade',
  ],
  beijingParade: [
    'militärparade|parade in peking|china',
    'militärparade|parade auf dem tiananmen-platz|tiananmenplatz|tian anmen',
    'militärparade|parade auf dem platz des himmlischen friedens',
    'pekinger|chinesische|chinesischen militärparade|parade|waffenschau',
  ],
  parade: [
    'parade|paraden|militärparade|militärparaden|truppenparade|waffenschau|heerschau|truppenschau|aufmarsch',
    'tribüne|ehrentribüne',
  ],
  celebration: [
    'feier|feiern|feierlichkeit|feierlichkeiten|festakt|gedenkfeier|gedenkfeiern|gedenken|gedenkveranstaltung|gedenkveranstaltungen|zeremonie|zeremonien|feiertag|feiertags|feiert|gefeiert|jubiläum|jubiläums|kranz|kränze|kranzniederlegung|gedenktag',
    'unsterbliches regiment',
    'begangen|begeht|begehen',
  ],
  summit: ['gipfel|gipfels|gipfeltreffen'],
  guests: [
    'einlad*',
    'eingeladen*',
    'gäste|gast|gästen|gästeliste|ehrengast|ehrengäste',
    'teiln*',
    'teilgenommen',
    'zugesagt|zusage|abgesagt|absage',
    'delegation*',
  ],
  moscow: [
    'moskau|moskaus|moskauer',
    'roten|roter|rote platz|platzes',
    'kreml|kremls|kremlchef',
    'russischen|russische hauptstadt',
  ],
  russia: ['russland|russlands|russisch*|sowjet*|russen'],
  beijing: ['peking|pekings|pekinger', 'tiananmen*', 'himmlischen friedens', 'chinesischen|chinesische hauptstadt'],
  china: ['china|chinas|chinesisch*|chinesen|volksrepublik'],
  russianHost: ['putin|putins|medwedew|jelzin'],
  chineseHost: ['xi jinping', 'xi'],
  otherCities: [
    'kiew|kyjiw|minsk|riga|tallinn|vilnius|chișinău|chisinau|tiflis|tbilissi|eriwan|jerewan|baku|astana|taschkent|bischkek|duschanbe|aschgabat|brüssel|straßburg|london|paris|berlin|warschau|prag|bratislava|budapest|bukarest|sofia|belgrad|zagreb|knin|ljubljana|sarajevo|ankara|istanbul|athen|rom|madrid|lissabon|wien|genf|bern|oslo|stockholm|helsinki|kopenhagen|sewastopol|simferopol|donezk|luhansk|mariupol|cherson|wolgograd|wladiwostok|nowosibirsk|jekaterinburg|kaliningrad|grosny|petersburg|tiraspol|dhaka|hanoi|pjöngjang|seoul|tokio|taipeh|jerusalem|washington|treptow|karlshorst|hongkong|köln|hamburg|münchen|leipzig|dresden|frankfurt',
  ],
  otherCountries: [
    'kroatien|kroatisch*|türkei|türkisch*|ukraine|ukrainisch*|belarus|belarussisch*|weißrussland|weißrussisch*|kasachstan|kasachisch*|bangladesch|estland|estnisch*|lettland|lettisch*|litauen|litauisch*|moldau|moldauisch*|georgien|georgisch*|armenien|armenisch*|aserbaidschan*|großbritannien|britisch*|frankreich|französisch*|polen|polnisch*|tschech*|israel|israelisch*|vietnam*|korea|koreanisch*|taiwan*|serbien|serbisch*|mexiko|usbekistan|usbekisch*|kirgis*|europa|europäisch*|europas|krim',
  ],
  locative: ['in', 'im', 'auf', 'bei', 'aus', 'nach', 'der'],
  anniversary: [
    '# jahrestag|jahrestags|jahrestages|jahrestage',
    '# jährige|jährigen|jähriges jubiläum|jubiläums|gedenken',
    '# jubiläum',
    '# siegesjubiläum',
  ],
  yearsSince: ['# jahre|jahren nach|seit dem? kriegsende|ende|sieg', '# jahre kriegsende'],
  victory: [
    'sieg|sieges|siegs',
    'kriegsende|kriegsendes|weltkriegsende|weltkriegsendes',
    'ende|endes des? zweiten? weltkriegs|weltkrieges|krieges|kriegs',
    'kapitulation|niederlage',
  ],
  nazism: [
    'nazi*|nationalsozial*|hitler*|faschis*|deutschland|deutschlands|vaterländisch*|hitler-deutschland|nazideutschland',
  ],
  japan: ['japan|japans|japanisch*|widerstandskrieg*'],
  worldWar: ['zweite*|zweiter weltkrieg*', 'weltkrieg|weltkriegs|weltkrieges'],
  otherObjects: [
    'gründung|gründungs*|staatsgründung|unabhängigkeit|revolution|geburt|geburtstag|tod|todestag|ausbruch|beginn|beginns|überfall|überfalls|invasion|wiedervereinigung|vertrag|vertrages|diplomatisch*|beziehungen|republik|verfassung|grundgesetz|befreiung|befreiungs*|landung|d-day|hiroshima|nagasaki|auschwitz|holocaust|stalingrad|leningrad|massaker|völkermord|deportation|aufstand|blockade|belagerung|nato|uno|vereinten|mauerfall|mauerbau|nürnberg*|tschernobyl|universität|vereins|firma',
  ],
  otherDays: [
    'europatag|europatages|europatags|europafest',
    'eurovision|esc',
    'tag|tages der befreiung',
    'tag|tages des gedenkens|der erinnerung',
    'muttertag|muttertags|vatertag|himmelfahrt|christi himmelfahrt',
    'nationalfeiertag|unabhängigkeitstag|gedenktag der|staatsfeiertag',
    've-day',
  ],
  otherTopics: [
    'fußball*|bundesliga|spiel|spiels|pokal|trainer|turnier|tennis|champions|tor|tore|stürmer|stadion|meisterschaft|marathon|halbfinale|finale|länderspiel|anpfiff|nationalmannschaft',
    'regen|temperaturen|grad|schauer|gewitter|wetter|wetterdienst|sonne|sonnig|frost',
    'aktie|aktien|umsatz|gewinn|quartal|dividende|börse|hauptversammlung|smartphone|ticket|tickets|konzert|album|film|kino|premiere|festival|ausstellung|museum',
    'wahl|wahlen|landtagswahl|referendum|gericht|prozess|urteil|hochzeit|geboren|beerdigung|beigesetzt|begräbnis|schule|schulen|prüfung|konklave|erdbeben|absturz|streik',
  ],
  occasionNoun: [
    'parade|militärparade|feier|feiern|feierlichkeiten|gedenkfeier|gedenkfeiern|truppenschau|waffenschau|festakt',
  ],
  editionOf: ['von', 'im jahr', 'des jahres', 'aus dem jahr'],
  between: ['große|großen|große|militärische|traditionelle|traditionellen|moskauer|pekinger|pompöse|pompösen'],
  hosting: [
    'hielt|hielten|hält|beging|begingen|begeht|begehen|feierte|feierten|feiert|feiern|gedachte|gedachten|gedenkt|gedenken|veranstaltete',
  ],
  forDay: ['zum', 'für den', 'anlässlich des'],
  lastYears: ['letztjährig*', 'vorjährig*', 'vorjahres'],
  thisYears: ['diesjährig*', 'heurig*'],
  numbers: [
    [60, 'sechzigste sechzigsten sechzigster'],
    [70, 'siebzigste siebzigsten siebzigster'],
    [75, 'fünfundsiebzigste fünfundsiebzigsten'],
    [80, 'achtzigste achtzigsten achtzigster'],
  ],
} satisfies OccasionVocabulary;
