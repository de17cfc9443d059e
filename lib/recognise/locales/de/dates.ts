import type { DateVocabulary } from '../../dates/vocabulary.ts';

/** "Freitag", and "Freitagabend" written as one word. */
function withTimesOfDay(day: string): string {
  const parts = ['morgen', 'früh', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'];
  return [day, ...parts.map((part) => day + part)].join(' ');
}

/** German. Names from `Intl` (de, de-AT), genitives and press abbreviations added. */
export const DE_DATES = {
  months: [
    'januar januars jan jänner',
    'februar februars feb feber',
    'märz mrz',
    'april aprils apr',
    'mai mais',
    'juni junis jun',
    'juli julis jul',
    'august augusts aug',
    'september septembers sept sep',
    'oktober oktobers okt',
    'november novembers nov',
    'dezember dezembers dez',
  ],
  shyMonths: 'mais august april',
  dayMonths: 'jan feb mrz apr jun jul aug sep sept okt nov dez',
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'].map((day) =>
    day === 'samstag' ? `${withTimesOfDay(day)} ${withTimesOfDay('sonnabend')}` : withTimesOfDay(day),
  ),
  capitalised: true,
  days: [
    [-2, 'vorgestern'],
    [-1, 'gestern gestern_morgen gestern_abend'],
    [0, 'heute heute_morgen heute_abend'],
    [1, 'morgen morgen_früh morgen_abend'],
    [2, 'übermorgen'],
  ],
  neighbours: [
    ['day', 1, 'nächsten_tag folgenden_tag folgetag tag_darauf tag_danach tag_später tags_darauf'],
    ['day', -1, 'tag_zuvor tags_zuvor tag_vorher vortag tag_früher'],
    ['year', 1, 'jahr_darauf jahr_später folgejahr folgenden_jahr'],
    ['year', -1, 'jahr_zuvor'],
  ],
  phrases: [
    ['year', -1, 'vorjahr vorjahres vor_einem_jahr'],
    ['week', -1, 'vorwoche'],
    ['day', -7, 'vor_einer_woche'],
    ['month', -1, 'vormonat vor_einem_monat'],
  ],
  units: {
    day: 'tag tage tagen tages',
    week: 'woche wochen',
    weekend: 'wochenende wochenendes',
    month: 'monat monats monate monaten',
    year: 'jahr jahres jahre jahren',
  },
  plurals: 'tage tagen wochen monate monaten jahre jahren',
  shiftBefore: {
    last: 'letzten letzte letzter letztes letztem vergangenen vergangene vergangener vergangenes vergangenem vorigen vorige voriger voriges',
    this: 'diesen diese dieser dieses diesem laufenden',
    next: 'nächsten nächste nächster nächstes nächstem kommenden kommende kommender kommendes kommendem',
  },
  articles: 'der die das des dem den',
  order: 'day-month',
  numeric: 'dmy',
  ordinals: [
    'ersten',
    'zweiten',
    'dritten',
    'vierten',
    'fünften',
    'sechsten',
    'siebten',
    'achten',
    'neunten',
    'zehnten',
  ],
  numerals: [
    'ein einem einer',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ],
  sameYear: 'desselben_jahres jenes_jahres selben_jahr selben_jahres gleichen_jahr gleichen_jahres',
  to: 'bis',
  until: 'bis',
  and: 'und',
  between: 'zwischen',
  in: 'im in seit bis ab von vom mitte anfang ende nach vor zwischen sommer frühjahr frühling herbst winter zum schon noch erst bereits zuletzt',
  shyIn: 'nach vor von zum zwischen',
  on: 'am',
  since: 'seit',
  onward: 'ab',
  yearWords: 'jahr jahres jahre jahren',
  bareYears: true,
  agoBefore: 'vor',
  earlier: 'zuvor früher vorher',
  later: 'später darauf',
  moves: 'verschob* verschieb* verschoben verleg* verlegt',
  counted:
    'menschen personen soldaten soldatinnen gäste veteranen prozent million millionen milliarde milliarden euro dollar rubel franken yen kilometer meter metern tonnen stimmen mann männer frauen kinder teilnehmer teilnehmern tote toten verletzte fälle häuser panzer fahrzeuge mal uhr minuten stunden tage tagen wochen monate monaten jahre jahren grad punkte tore sitze seiten exemplare besucher zuschauer flüchtlinge mitarbeiter betriebe schulen kilogramm liter hektar',
  quantity:
    'rund etwa knapp fast über circa ca mehr als mindestens höchstens nur nummer nr artikel agenda resolution flug zimmer kanal paragraf paragraph seite',
  every: 'jeden jeder jedes alle',
  not: 'am_morgen den_morgen zum_morgen jeden_morgen der_morgen des_morgens guten_morgen dieser_tage karfreitag rosenmontag',
  tense: {
    ahead:
      'wird werden würde würden soll sollen sollte will wollen plant planen geplant geplante geplanten erwartet erwarten reist reisen kommt kommen fliegt trifft treffen beginnt findet nimmt nehmen empfängt möchte bevorstehenden bevorstehende eingeladen lädt vorgesehen voraussichtlich anlässlich bevor steht kann könnte',
    faintlyAhead:
      'sitzt sitzen unterzeichnet entscheidet berät beraten debattiert bis ist sind gibt bricht brechen begibt begeben erscheint erscheinen einladung tagt tagen spielt spielen öffnet öffnen eröffnet startet starten wählt wählen endet läuft laufen feiert feiern bleibt bleiben folgt tritt zeigt fährt fahren wartet bleibt reden spricht spricht sprechen besucht besuchen landet landen verlässt hält redet',
    behind:
      'berichtet meldet schreibt hat haben hatte hatten habe wurde wurden war waren sagte sagten erklärte teilte hieß kam kamen ging flog nahm nahmen fand stand saß gab traf lud schrieb begann standen saßen gaben trafen luden schrieben begannen blieben gingen flogen verpassten starb bestätigte verkündete meldete berichtete fehlte blieb worden gewesen zog zogen trat traten rief riefen ließ ließen lag hielt hielten fiel fielen verließ bekam erhielt verlor entschied stieg lehnte lehnten reiste reisten empfing empfingen brachte brachten gereist angereist abgereist geflogen gekommen angekommen eingetroffen gelandet zurückgekehrt aufgebrochen wollte wollten konnte konnten musste mussten durfte *ierte *ierten *igte *igten',
  },
} satisfies DateVocabulary;
