import type { OccasionVocabulary } from '../../occasions/vocabulary.ts';

/** Portuguese of Brazil and Portugal. */
export const PT_OCCASIONS = {
  victoryDay: [
    'dia|festa da vitória',
    'desfile|desfiles|parada|paradas da vitória',
    'desfile|parada do dia da vitória',
  ],
  moscowName: [],
  beijingName: [],
  moscowParade: [
    'desfile|parada militar? em|de moscou|moscovo',
    'desfile|parada militar? na|da praça vermelha',
    'desfile|parada militar? russo|russa|moscovita',
  ],
  beijingParade: [
    'desfile|parada militar? em|de pequim',
    'desfile|parada militar? na|da china',
    'desfile|parada militar? na|da praça tiananmen|da? paz celestial',
    'desfile|parada militar? chinês|chinesa',
  ],
  parade: ['desfile|desfiles|parada|paradas', 'tribuna|palanque', 'demonstração de força'],
  celebration: [
    'celebração|celebrações|celebra|celebrar|celebrou|comemoração|comemorações|comemora|comemorar|comemorou|comemorativo|festividades|festejos|cerimônia|cerimónia|cerimônias|cerimónias|solenidade|solenidades|aniversário|coroa|homenagem|homenagens',
    'regimento imortal',
  ],
  summit: ['cúpula|cimeira|cúpulas|cimeiras'],
  guests: ['convid*', 'convit*', 'particip*', 'compare*', 'delegaç*', 'assist*', 'presença', 'recus*'],
  moscow: ['moscou|moscovo|moscovita', 'praça vermelha', 'kremlin', 'capital russa', 'mausoléu de lênin'],
  russia: ['rússia|russia|russo|russa|russos|russas|soviético|soviética|soviéticos|urss'],
  beijing: ['pequim|beijing', 'tiananmen', 'paz celestial', 'capital chinesa'],
  china: ['china|chinês|chinesa|chineses'],
  russianHost: ['putin|medvedev|yeltsin|ieltsin'],
  chineseHost: ['xi jinping', 'xi'],
  otherCities: [
    'casa branca',
    'vaticano',
    'planalto',
    'alvorada',
    'esplanada',
    'kiev|kyiv|minsk|riga|tallinn|vilnius|vílnius|chisinau|tbilisi|yerevan|erevan|baku|astana|tashkent|bishkek|bruxelas|estrasburgo|londres|paris|berlim|varsóvia|praga|bratislava|budapeste|bucareste|sófia|belgrado|zagreb|ancara|istambul|atenas|roma|madri|madrid|lisboa|porto|viena|genebra|sebastopol|donetsk|lugansk|mariupol|kherson|volgogrado|vladivostok|petersburgo|hanói|pyongyang|seul|tóquio|taipei|jerusalém|washington|brasília|recife|salvador|pistoia',
    'são paulo',
    'rio de janeiro',
    'belo horizonte',
  ],
  otherCountries: [
    'croácia|croata|turquia|turco|turca|ucrânia|ucraniano|ucraniana|belarus|bielorrússia|bielorrusso|cazaquistão|cazaque|bangladesh|estônia|estónia|letônia|letónia|lituânia|moldávia|geórgia|armênia|arménia|azerbaijão|britânico|britânica|frança|francês|francesa|alemanha|alemão|alemã|polônia|polónia|polonês|polaco|tcheca|checa|israel|israelense|vietnã|vietname|coreia|coreano|taiwan|sérvia|sérvio|europa|europeu|europeia|crimeia|brasil|brasileiro|portugal|português',
  ],
  locative: ['em', 'na', 'no', 'de', 'da', 'do', 'a'],
  anniversary: ['# º|o|°|ª? aniversário', '# anos? aniversário'],
  yearsSince: [
    '# anos da vitória|derrota|rendição',
    '# anos do fim|triunfo|final',
    '# anos após|desde a? vitória|rendição|o fim',
  ],
  victory: [
    'vitória|triunfo',
    'rendição|capitulação|derrota',
    'fim|final da segunda|2ª guerra',
    'fim|final da guerra',
    'término da',
  ],
  nazism: ['nazista|nazistas|nazi|nazis|nazismo|hitler|fascismo|fascista|alemanha', 'grande guerra patriótica|pátria'],
  japan: ['japão|japonês|japonesa|nipônico', 'guerra de resistência'],
  worldWar: ['segunda|2ª guerra mundial', 'ii guerra mundial'],
  otherObjects: [
    'fundação|criação|independência|revolução|nascimento|morte|início|começo|eclosão|invasão|anexação|reunificação|tratado|diplomáticas|relações|república|constituição|libertação|desembarque|hiroshima|nagasaki|auschwitz|holocausto|stalingrado|leningrado|massacre|genocídio|deportação|cerco|levante|otan|nato|onu|unidas|nuremberg|chernobyl|batalha|empresa|clube|abolição|cravos',
  ],
  otherDays: [
    'dia da europa',
    'schuman|eurovisão',
    'dia das mães',
    'dia da mãe|pátria|independência|memória|liberdade|libertação|bandeira',
    'sete de setembro',
  ],
  otherTopics: [
    'futebol|partida|jogo|jogos|liga|copa|taça|gol|golo|gols|golos|atacante|técnico|treinador|torneio|tênis|ténis|estádio|campeonato|maratona|semifinal|seleção|rodada|brasileirão|libertadores',
    'chuva|chuvas|temperatura|temperaturas|meteorologia|trovoadas|ensolarado|graus|geadas|previsão',
    'ações|receita|lucro|bolsa|dividendo|smartphone|ingressos|bilhetes|show|concerto|álbum|disco|filme|cinema|estreia|festival|exposição|museu',
    'eleição|eleições|referendo|julgamento|tribunal|casamento|nasceu|nascido|funeral|enterro|sepultado|escola|escolas|enem|exame|prova|conclave|terremoto|sismo|acidente|greve',
  ],
  occasionNoun: [
    'desfile|desfiles|parada|celebrações|celebração|comemorações|comemoração|cerimônia|cerimónia|cerimônias|festejos|festividades',
  ],
  editionOf: ['de', 'do', 'da'],
  between: ['militar|grande|tradicional'],
  hosting: [
    'celebrou|celebra|celebram|celebraram|comemorou|comemora|comemoram|festejou|festeja|organizou|marcou|assinala|assinalou|lembrou',
  ],
  forDay: ['para o', 'para', 'por ocasião do'],
  lastYears: [],
  thisYears: [],
  numbers: [
    [60, 'sexagésimo'],
    [70, 'septuagésimo'],
    [80, 'octogésimo'],
  ],
} satisfies OccasionVocabulary;
