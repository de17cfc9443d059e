import type { OccasionVocabulary } from '../../occasions/vocabulary.ts';

/** Spanish of Spain and Latin America. */
export const ES_OCCASIONS = {
  victoryDay: [
    'día|dia|fiesta|jornada de la victoria',
    'desfile|desfiles|parada de la victoria',
    'desfile|parada del día de la victoria',
  ],
  moscowName: [],
  beijingName: [],
  moscowParade: [
    'desfile|parada militar? en|de moscú|moscu',
    'desfile|parada militar? en|de la plaza roja',
    'desfile|parada militar? moscovita|ruso|rusa',
  ],
  beijingParade: [
    'desfile|parada militar? en|de pekín|beijing|pekin|china',
    'desfile|parada militar? en|de la plaza? de? tiananmen|tiananmén',
    'desfile|parada militar? pekinés|chino|china',
  ],
  parade: ['desfile|desfiles|parada|paradas', 'tribuna|palco', 'demostración de fuerza'],
  celebration: [
    'celebración|celebraciones|celebra|celebrar|celebró|celebrará|festejos|festividad|festividades|conmemoración|conmemoraciones|conmemora|conmemorar|conmemorativo|conmemorativos|ceremonia|ceremonias|aniversario|ofrenda|homenaje|actos|fastos|efeméride',
    'regimiento inmortal',
  ],
  summit: ['cumbre|cumbres'],
  guests: ['invit*', 'huésped|huéspedes', 'asist*', 'particip*', 'delegac*', 'acud*', 'presencia', 'declin*'],
  moscow: ['moscú|moscu|moscovita', 'plaza roja', 'kremlin', 'capital rusa', 'mausoleo de lenin'],
  russia: ['rusia|ruso|rusa|rusos|rusas|soviético|soviética|soviéticos|urss'],
  beijing: ['pekín|pekin|beijing', 'tiananmen|tiananmén', 'capital china'],
  china: ['china|chino|chinos|chinas'],
  russianHost: ['putin|medvédev|yeltsin'],
  chineseHost: ['xi jinping', 'xi'],
  otherCities: [
    'la? casa blanca',
    'vaticano',
    'moncloa',
    'zócalo',
    'casa rosada',
    'kiev|kyiv|minsk|riga|tallin|tallinn|vilna|chisináu|tiflis|ereván|bakú|astaná|taskent|biskek|dusambé|bruselas|estrasburgo|londres|parís|berlín|varsovia|praga|bratislava|budapest|bucarest|sofía|belgrado|zagreb|ankara|estambul|atenas|roma|madrid|barcelona|lisboa|viena|ginebra|sebastopol|simferópol|donetsk|lugansk|mariúpol|jersón|volgogrado|vladivostok|ekaterimburgo|kaliningrado|petersburgo|tiraspol|daca|hanói|pyongyang|seúl|tokio|taipéi|jerusalén|washington|caracas|habana|managua|bogotá|lima|quito|santiago|méxico|puebla',
    'buenos aires',
    'la habana',
  ],
  otherCountries: [
    'croacia|croata|turquía|turco|turca|ucrania|ucraniano|ucraniana|bielorrusia|bielorruso|kazajistán|kazajo|bangladés|estonia|letonia|lituania|moldavia|georgia|armenia|azerbaiyán|británico|británica|francia|francés|francesa|alemania|alemán|alemana|polonia|polaco|checa|israel|israelí|vietnam|corea|coreano|taiwán|taiwanés|serbia|serbio|uzbekistán|kirguistán|europa|europeo|europea|crimea|nicaragua|nicaragüense|cuba|cubano|venezuela|venezolano|bolivia',
  ],
  locative: ['en', 'a', 'de', 'desde', 'por'],
  anniversary: ['# º|o|°|ª? aniversario', '# vo|avo|no aniversario', 'aniversario número? #'],
  yearsSince: [
    '# años de la victoria|derrota|rendición',
    '# años del fin|triunfo|final',
    '# años después|desde de|la? la? victoria|rendición',
  ],
  victory: [
    'victoria|triunfo',
    'rendición|capitulación|derrota',
    'fin|final de la segunda guerra',
    'fin|final de la guerra',
    'fin de la ii guerra',
  ],
  nazism: [
    'nazi|nazis|nazismo|nazista|hitler|hitleriana|fascista|fascismo|alemania',
    'gran guerra patria',
    'guerra patria',
    'gran guerra patriótica',
  ],
  japan: ['japón|japonés|japonesa|nipón|nipona', 'guerra de resistencia'],
  worldWar: ['segunda guerra mundial', 'ii guerra mundial'],
  otherObjects: [
    'fundación|creación|independencia|revolución|nacimiento|muerte|estallido|inicio|comienzo|invasión|anexión|reunificación|tratado|diplomáticas|relaciones|república|constitución|liberación|desembarco|hiroshima|nagasaki|auschwitz|holocausto|stalingrado|leningrado|masacre|genocidio|deportación|sitio|levantamiento|otan|onu|unidas|núremberg|chernóbil|batalla|empresa|club|abolición|natalicio|moncada',
  ],
  otherDays: [
    'día de europa',
    'schuman|eurovisión',
    'día de la madre|patria|independencia|memoria|liberación|bandera|hispanidad',
    'fiesta nacional',
    'día de los caídos',
  ],
  otherTopics: [
    'fútbol|partido de|liga|copa|gol|goles|delantero|entrenador|torneo|tenis|estadio|campeonato|maratón|final de|semifinal|selección|clásico',
    'lluvia|lluvias|temperatura|temperaturas|meteorología|tormentas|soleado|grados|heladas|pronóstico',
    'acciones|ingresos|beneficios|bolsa|dividendo|smartphone|entradas|boletos|concierto|álbum|disco|película|cine|estreno|festival|exposición|museo',
    'elecciones|elección|comicios|referéndum|juicio|tribunal|boda|nació|nacido|funeral|entierro|sepultado|escuela|escuelas|escolar|examen|cónclave|terremoto|accidente|huelga',
  ],
  occasionNoun: [
    'desfile|desfiles|parada|celebraciones|celebración|conmemoraciones|conmemoración|ceremonia|ceremonias|festejos|actos',
  ],
  editionOf: ['de', 'del', 'de la'],
  between: ['militar|gran|tradicional|de'],
  hosting: [
    'celebró|celebra|celebran|celebraron|conmemoró|conmemora|conmemoran|festejó|festeja|organizó|marcó|recordó|recuerda',
  ],
  forDay: ['para el', 'por el', 'con motivo del'],
  lastYears: [],
  thisYears: [],
  numbers: [
    [60, 'sexagésimo'],
    [70, 'septuagésimo'],
    [75, 'septuagésimo-quinto'],
    [80, 'octogésimo'],
  ],
} satisfies OccasionVocabulary;
