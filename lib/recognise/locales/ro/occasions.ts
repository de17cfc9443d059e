import type { OccasionVocabulary } from '../../occasions/vocabulary.ts';

/** Romanian. Marks are folded when matching, so that all three ways of printing its letters are found. */
export const RO_OCCASIONS = {
  victoryDay: [
    'ziua|zilei|zi victoriei',
    'parada|parăzii|paradei|paradă victoriei',
    'parada|parăzii|paradei de ziua victoriei',
    'sărbătoarea|sărbătorii victoriei',
  ],
  moscowName: [],
  beijingName: [],
  moscowParade: [
    'parada|parăzii|paradei|paradă militară|militare? de la moscova',
    'parada|parăzii|paradei|paradă militară|militare? din piața|piaţa roșie|roşie',
    'parada|parăzii|paradei|paradă militară|militare? din|de la|în? moscova',
  ],
  beijingParade: [
    'parada|parăzii|paradei|paradă militară|militare? de|din la? beijing',
    'parada|parăzii|paradei|paradă militară|militare? din china|piața|piaţa tiananmen?',
  ],
  parade: [
    'parada|parăzii|paradei|paradă|parade|parăzi|parăzile|defilarea|defilare|defilării',
    'tribuna|tribună|tribunei',
  ],
  celebration: [
    'sărbătoare|sărbătorește|sărbătorească|sărbătoarea|sărbătorii|sărbătorile|sărbătorirea|festivitate|festivități|festivitățile|festivităților|comemorare|comemorarea|comemorări|comemorările|ceremonie|ceremonia|ceremonii|ceremoniile|ceremoniilor|ceremoniei|aniversare|aniversarea|aniversează|celebrare|celebrarea|celebrările|manifestările|coroane|coroană',
    'regimentul nemuritor',
    'evenimentul|evenimentului|evenimente|evenimentele',
  ],
  summit: ['summit|summitul|summitului|summituri|summit-ul'],
  guests: ['invita*', 'oaspe*', 'particip*', 'delegați*', 'prezenț*', 'prezent*', 'refuz*'],
  moscow: [
    'moscova|moscovei|moscovit*',
    'piața|piaţa|pieței roșie|roşie|roșii',
    'kremlin|kremlinul|kremlinului',
    'capitala rusă|rusiei',
  ],
  russia: ['rusia|rusiei|rus|rusă|ruși|ruse|rusesc|rusească|sovietic*|urss'],
  beijing: ['beijing|beijingul|pekin', 'tiananmen', 'capitala chineză|chinei'],
  china: ['china|chinei|chinez|chineză|chinezi|chineze|chinezesc*'],
  russianHost: ['putin|medvedev|elțîn|peskov|ușakov'],
  chineseHost: ['xi jinping', 'xi'],
  otherCities: [
    'casa albă',
    'vatican',
    'cotroceni',
    'arcul de triumf',
    'kiev|kievul|kyiv|minsk|riga|tallinn|vilnius|chișinău|chișinăul|chișinăului|tiraspol|tbilisi|erevan|baku|astana|tașkent|bișkek|bruxelles|strasbourg|londra|paris|berlin|varșovia|praga|bratislava|budapesta|bucurești|bucureștiul|sofia|belgrad|zagreb|ankara|istanbul|atena|roma|madrid|lisabona|viena|geneva|sevastopol|donețk|lugansk|mariupol|herson|volgograd|petersburg|hanoi|phenian|seul|tokyo|taipei|ierusalim|washington|iași|cluj|timișoara|comrat|bălți|lviv|liov',
  ],
  otherCountries: [
    'croația|croat|turcia|turc|ucraina|ucrainean|ucraineană|belarus|belarusul|kazahstan|estonia|letonia|lituania|moldova|moldovei|moldovean|georgia|armenia|azerbaidjan|britanic|franța|francez|germania|german|polonia|polonez|cehia|ceh|israel|vietnam|coreea|taiwan|serbia|sârb|românia|româniei|român|română|europa|europei|european|europeană|crimeea|transnistria|găgăuzia',
  ],
  locative: ['la', 'în', 'din', 'de la', 'lângă'],
  toward: ['la', 'spre'],
  anniversary: [
    'aniversarea|aniversării|aniversare|aniversări',
    'a # a aniversare|aniversări|aniversarea|aniversării',
    '# a aniversare|aniversări|aniversarea|aniversării',
    '# lea aniversare',
    'aniversarea|aniversării a|de? # de? ani',
    'împlinirea|împlinirii a # de? ani',
  ],
  yearsSince: ['# de? ani de la victoria|victorie|sfârșitul|încheierea|capitularea|înfrângerea|terminarea'],
  victory: [
    'victoria|victoriei|victorie',
    'sfârșitul|sfârșitului|încheierea|încheierii celui',
    'capitularea|capitulării',
    'înfrângerea|înfrângerii',
    'sfârșitul războiului',
  ],
  nazism: [
    'nazist|nazistă|naziste|naziști|nazism|nazismului|hitler*|fascis*|germaniei',
    'marele|marelui război|războiului pentru? apărarea?',
  ],
  japan: ['japonia|japoniei|japonez|japoneză|japoneze', 'rezistență|rezistenței'],
  worldWar: ['al? doilea|doi război|războiului mondial'],
  otherObjects: [
    'magazin*|firme*|fabric*|fondarea|fondării|înființarea|înființării|crearea|independenței|independența|revoluției|revoluția|nașterii|nașterea|morții|moartea|izbucnirea|izbucnirii|începutul|începutului|invaziei|invazia|eliberarea|eliberării|debarcarea|debarcării|hiroshima|nagasaki|auschwitz|holocaust*|stalingrad|leningrad|masacru*|genocid*|deportări*|relațiilor|diplomatice|republicii|constituției|tratatului|unirii|unirea|nato|onu|bătăli*|cernobîl|universit*|companiei|reunificării',
  ],
  otherDays: [
    'ziua|zilei europei',
    'eurovision',
    'ziua|zilei independenței|națională|naționale|regalității|mamei|limbii|drapelului',
    'ziua|zilei memoriei|comemorării',
  ],
  otherTopics: [
    'fotbal|meci|meciul|meciului|ligă|liga|ligii|cupa|cupei|gol|goluri|atacant|antrenor*|turneu*|tenis|stadion*|campionat*|maraton*|semifinal*|naționala|superlig*',
    'ploaie|ploi|temperatur*|meteo|meteorolog*|furtun*|însorit|grade|vremea|ninsori',
    'acțiuni|venituri|profit*|bursa|bursă|dividend*|smartphone|bilete|bilet|concert*|album*|film|filmul|cinema*|festival*|expoziți*|muzeu*',
    'zi|ziua de naștere',
    'alegeri|alegerile|alegerilor|scrutin*|referendum*|proces|procesul|tribunal*|nuntă|născut|născută|înmormânt*|funerali*|școal*|școl*|examen*|bacalaureat*|conclav*|cutremur*|accident*|grev*',
  ],
  occasionNoun: [
    'ediția|ediției|parada|parăzii|paradei|paradă|festivitățile|festivităților|ceremoniile|ceremonia|ceremoniilor|comemorările|celebrările|manifestările',
  ],
  editionOf: ['din', 'de', 'din anul', 'de anul'],
  between: ['militară|militare|mare|marea|tradițională'],
  hosting: [
    'sărbătorit|sărbătorește|sărbătoresc|celebrează|celebrat|marcat|marchează|comemorat|comemorează|organizat|organizează|aniversează',
  ],
  forDay: ['pentru', 'cu ocazia zilei de', 'de'],
  equates: ['ca|este'],
  lastYears: [],
  thisYears: [],
  numbers: [
    [60, 'șaizeci șaizecea'],
    [70, 'șaptezeci șaptezecea'],
    [80, 'optzeci optzecea'],
  ],
} satisfies OccasionVocabulary;
