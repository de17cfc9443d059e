/** Single words, by which an unlisted verb ("shared a paper fan") is known for something done at the scene. */
export interface DeedWords {
  /** Forms of verbs for what is done from anywhere, or is no deed. */
  readonly afar: string;
  /** Forms that are deeds only beside something of the scene: "took a seat", "had a word in the hall". */
  readonly vague: string;
  /** Past forms that do not end as regular ones do. */
  readonly irregular: string;
  /** What stands around where leaders meet: "row", "balcony", "coffin". */
  readonly scene: string;
  /** Where words are written together: places beside others, before a word of `be` and who is there ("左边…是"). */
  readonly beside?: string;
  /** How verbs look in a language where they are known by their form; absent for English. */
  readonly shapes?: DeedShapes;
}

/** Endings and words by which deeds are told (`sentence/shaped-deeds.ts`); "сказа*" is every word that begins so. */
export interface DeedShapes {
  /** Endings of what has happened, right beside the subject: "ó, aron", "л, ла, ли". */
  readonly past: string;
  /** Endings of what is told as now. */
  readonly present?: string;
  /** Endings of participles beside an auxiliary: "ado", "é". */
  readonly participle?: string;
  /** The participle ends its clause: German. */
  readonly participleLast?: true;
  /** Endings that only look like those of what is told: Portuguese "viajaria", Spanish "asistiera". */
  readonly conditional?: string;
  /** Whoever stands behind such a preposition is where the others are: "between", "behind". */
  readonly beside?: string;
  /** What says by itself where somebody is: "nearby", "on the left". */
  readonly near?: string;
  /** What nobody does to somebody who is not there: "hugged", "shook hands with". */
  readonly contact?: string;
  /** Past forms of "be", for who was in the second row. */
  readonly be: string;
  /** Words between subject and verb that are no adverbs of the tables: "sich", "się". */
  readonly light?: string;
  /** Words move freely: a verb may stand anywhere in the clause of its subject ("је у патикама шетао"). */
  readonly free?: true;
  /** Those of the endings that only several do: "ли, ле". */
  readonly plural?: string;
  /** Words that end as such verbs do and are none: "stół", "sali". */
  readonly nouns?: string;
  /** Open a clause that tells why, or what was before, and not what is done at the scene: "because", "although". */
  readonly background?: string;
  /** Say that something is done elsewhere at the same time: "meanwhile". */
  readonly meanwhile?: string;
  /** Places and things that are not where leaders meet: "parlement", "interview". */
  readonly away?: string;
}
