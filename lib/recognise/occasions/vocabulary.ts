/**
 * The words of one language that speak of occasions. A pattern is words separated by spaces; `a|b`
 * are alternatives, `побед*` any ending, `military?` a word that may be missing, `#` a number in
 * figures or in the words of `numbers`, ` =80` behind a pattern the number that its words hold. In Chinese and Japanese a pattern is a run of signs.
 */
export interface OccasionVocabulary {
  /** Names that two series share: only the context tells whose Victory Day is meant. */
  readonly victoryDay: readonly string[];
  /** Names that only one series bears ("九三阅兵"). */
  readonly moscowName: readonly string[];
  readonly beijingName: readonly string[];
  /** A parade with its place: as sure as a name, but no name, so never marked itself. */
  readonly moscowParade: readonly string[];
  readonly beijingParade: readonly string[];
  /** Nouns for what happens on such a day; with a time before them they name an edition. */
  readonly parade: readonly string[];
  readonly celebration: readonly string[];
  readonly summit: readonly string[];
  /** Words of inviting and attending: weak evidence, beside a place and a date. */
  readonly guests: readonly string[];
  /** Cities and squares, then countries and their adjectives. */
  readonly moscow: readonly string[];
  readonly russia: readonly string[];
  readonly beijing: readonly string[];
  readonly china: readonly string[];
  /** Who receives the guests: evidence of whose day it is only where nothing names another place. */
  readonly russianHost: readonly string[];
  readonly chineseHost: readonly string[];
  /** Places with parades, days of victory or May 9ths of their own; a country with its adjectives. */
  readonly otherCities: readonly string[];
  readonly otherCountries: readonly string[];
  /** Words between an occasion and where it is held: "in", "у". */
  readonly locative: readonly string[];
  /** Words behind a place that say where: "で". */
  readonly locativeBehind?: readonly string[];
  /** Words before a place where somebody is or goes; none where the language puts them behind it. */
  readonly toward: readonly string[];
  /** "80th anniversary": `#` is its number. The match is what is marked. */
  readonly anniversary: readonly string[];
  /** "80 years since", "80 лет": an anniversary only with what it is of behind or before it. */
  readonly yearsSince: readonly string[];
  /** What an anniversary can be of. */
  readonly victory: readonly string[];
  readonly nazism: readonly string[];
  readonly japan: readonly string[];
  readonly worldWar: readonly string[];
  /** Anniversaries of other things: a founding, an outbreak, a battle, a treaty. */
  readonly otherObjects: readonly string[];
  /** Other occasions on the same days, and another people's name for its own. */
  readonly otherDays: readonly string[];
  /** What else may happen on the day: sport, weather, trade, entertainment. */
  readonly otherTopics: readonly string[];
  /** Nouns that with a time before them name an edition: "last year's parade". */
  readonly occasionNoun: readonly string[];
  /** Between a noun and the year of its edition: "parade of 2015", "défilé de l'an dernier". */
  readonly editionOf: readonly string[];
  /** First words of a time that hold the "of" within: "cúpula deste ano". */
  readonly fusedOf?: readonly string[];
  /** What may stand between a time and its noun ("Wednesday's military parade", "去年的阅兵"). */
  readonly between: readonly string[];
  /** Verbs of those whose own occasion it is: "held", "marked". */
  readonly hosting: readonly string[];
  /** Words that make a day behind them an occasion: "to Moscow for May 9". */
  readonly forDay: readonly string[];
  /** Words that may stand between a name and the day that is its own: "May 8 as Victory Day". */
  readonly equates: readonly string[];
  /** Adjectives that say a year by themselves: "прошлогодний", "diesjährig". */
  readonly lastYears: readonly string[];
  readonly thisYears: readonly string[];
  readonly nextYears?: readonly string[];
  /** Adjectives that say a day: "jutrzejszy", "morgig". */
  readonly yesterdays?: readonly string[];
  readonly todays?: readonly string[];
  readonly tomorrows?: readonly string[];
  /** Adjectives of the weekdays, Monday first: "piątkowy". */
  readonly ofWeekday?: readonly string[];
  /** Adjectives of the months in which a victory day falls: "septembarski". */
  readonly inMay?: readonly string[];
  readonly inSeptember?: readonly string[];
  /** Number words for anniversaries: `[80, 'eightieth']`. */
  readonly numbers?: readonly (readonly [number, string])[];
  /** Words of which one must stand between a time and its noun: "'s", "的", "на". */
  readonly ties?: string;
  /** A year may lead its noun with nothing between: its number ("the 2015 parade"), or any year ("去年阅兵"). */
  readonly leads?: 'numbers' | 'years';
  /** A year in words may follow its noun with nothing between: "парад прошлого года", "قمة العام الماضي"; in Arabic a day too. */
  readonly follows?: 'years' | 'days';
}

export type CueKind = Exclude<
  keyof OccasionVocabulary,
  | 'numbers'
  | 'ties'
  | 'leads'
  | 'follows'
  | 'locative'
  | 'locativeBehind'
  | 'toward'
  | 'editionOf'
  | 'fusedOf'
  | 'ofWeekday'
  | 'forDay'
  | 'between'
  | 'equates'
>;
