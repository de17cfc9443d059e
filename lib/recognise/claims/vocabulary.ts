import type { CountryTable } from '../titles/locale.ts';
import type { DeedWords } from './deed-vocabulary.ts';

/**
 * The words of one language in which the press says who comes, who does not, and who says so.
 *
 * Every string is a list of forms separated by commas. A form is a row of words, lower case:
 *
 *     take part in          the words as they stand
 *     invit*                any word that begins so
 *     turn/turned down      either word
 *     the? parade           a word that may be missing
 *     send ~ instead        up to four words between
 *     to <goal>             a class of words, or a kind of mention: leader, event, date, country
 *     sent <name>           any word with a capital
 *
 * Chinese and Japanese forms are written without spaces; there `~` stands for up to eight characters.
 */
export interface ClaimVocabulary {
  readonly cues: readonly CueRow[];
  /** What the words around a verb make of it. */
  readonly auxiliaries: Auxiliaries;
  /** Forms of "be", for predicates without a verb of their own. */
  readonly copulas?: string;
  /** "not", "never". */
  readonly not: string;
  /** Phrases with a negation that deny nothing: "not only", "no doubt". */
  readonly notNot?: string;
  /** "no", "none of": the subject that follows is nobody. */
  readonly nobody: string;
  /** "leaders", "heads of state", "guests": people whom the sentence leaves unnamed. */
  readonly people: string;
  /** "troops", "ministers", "his plane": subjects that are no leader. */
  readonly others: string;
  /** "foreign leaders", "international guests": everybody from abroad, where the sentence says none or all. */
  readonly foreign: string;
  /** Heads of groups of states that the packs know: "the leaders of the CIS". By group id. */
  readonly groups: Readonly<Record<string, string>>;
  /** "including", "among them", "such as": names follow for people left unnamed. */
  readonly including: string;
  /** "except", "apart from": the one named does the opposite. */
  readonly except: string;
  /** "alongside", "together with": the one named does the same. */
  readonly alongside: string;
  readonly and: string;
  /** Begin a clause of its own: "but", "while", "because". */
  readonly conjunctions: string;
  /** Those of them that contradict: "but", "however". */
  readonly but: string;
  /** Begin a clause about the noun before: "who", "which". */
  readonly relatives: string;
  /** Begin what somebody says: "that". */
  readonly complements: string;
  /** Those of them that ask for a reason, and so take what follows for granted: "why". */
  readonly reasons?: string;
  /** Make a clause a condition or a question: "if", "whether". */
  readonly conditions: string;
  /** May stand between a subject and its verb, or begin a clause that goes on with the old subject. */
  readonly adverbs: string;
  readonly articles: string;
  /** Before a name these make it no subject: "with", "of", "by". */
  readonly prepositions: string;
  /** "to" and "for" before an addressee, "of" before an owner. */
  readonly of: string;
  readonly pronouns: Pronouns;
  /** Nouns that make a name before or after them an owner: "spokesman", "visit", "office". */
  readonly owned: string;
  /** Who stands in for a leader: "foreign minister", "ambassador", "delegation". */
  readonly deputies: string;
  /** Who speaks for a leader or a country: "office", "foreign ministry", "spokesman". */
  readonly sides: string;
  /** Who speaks for a leader without saying whose side they are: "the chancellery". */
  readonly offices?: string;
  /** Verbs of speech: "said", "told reporters". */
  readonly say: string;
  /** "according to": the speaker follows. */
  readonly according: string;
  /** "denied", "rejected reports". */
  readonly deny: string;
  /** "were wrong", "is baseless": what is said so of a report denies what it tells. */
  readonly untrue?: string;
  /** "the report", "it": what a denial without content denies. */
  readonly report: string;
  /** Words that look back to the edition spoken of before: "back then", "that time". */
  readonly lookBack: string;
  /** "the previous parade": the edition before the one in mind. */
  readonly previous?: string;
  /** "an earlier version": what follows was wrong. */
  readonly corrections?: string;
  /** "usually", "hardly ever": what is always so says nothing of one edition. */
  readonly habits?: string;
  /** "never": what has at no time been done is told of a life, and of no edition. */
  readonly nevers?: string;
  /** "this time": back to the edition that the article is about. */
  readonly thisTime?: string;
  /** "by video link": nobody comes who only speaks from a screen. */
  readonly remote?: string;
  /** "the day after" an occasion: what is done then is not done at it. */
  readonly dayAfter?: string;
  /** "so will", "nor did": the next subject does what the last one does. */
  readonly likewise: string;
  /** Words that head a list of names, by what the list says of them. */
  readonly labels: Readonly<Partial<Record<LabelSense, string>>>;
  /** "the only", "sole". */
  readonly only: string;
  /** Goals without a name: "parade", "celebrations", "there". */
  readonly goals: string;
  /** Those that tell which kind of occasion is meant, where an article is about several. */
  readonly kinds?: Readonly<Partial<Record<OccasionKind, string>>>;
  /** Prepositions before a destination: "to", "in". What follows and is no goal is another place. */
  readonly toward: string;
  /** "Following is a list": names come in the lines below. */
  readonly headings?: string;
  /** "with": whoever is named behind it takes part in what is done at the scene. */
  readonly together?: string;
  /** Single adverbs that may part the words of any form: French "fera [pas non plus] le déplacement". */
  readonly light?: string;
  /** Words over which no gap of a form reaches, beside "not": "whether", "home". */
  readonly barriers?: string;
  /** People of a country in the case of a subject: "словак". By country. */
  readonly nationals?: Readonly<Record<string, string>>;
  /** "originally", "initially": a plan that was given up. */
  readonly abandoned?: string;
  /** "continuing" words with which a list goes on: "also". */
  readonly also: string;
  /** Titles and words of courtesy before names, beside those of the language's title table. */
  readonly roles: string;
  /** Titles in the form that only subjects have, and in the forms that no subject has: "президент", "президента". */
  readonly titleCases?: { readonly base: string; readonly other: string };
  /** How deeds at a scene are told from all else; where absent, only what the cues name is a deed. */
  readonly deeds?: DeedWords;
  /** Classes of words for the forms above. */
  readonly classes?: Readonly<Record<string, string>>;
  /** Names of countries, where the table of the titles has them in one script only. */
  readonly countries?: CountryTable;
  /** Words behind a country's name that make it a newspaper's: "China Morning Post". */
  readonly outlets?: string;
  /** "capital": with a country's adjective before or its name behind it a place in that country. */
  readonly capitals?: string;
  /** Capitals and seats of government, by country code. */
  readonly cities: Readonly<Record<string, string>>;
  /** Other cities where events take place, by the word that the packs have in an event's `place`, lower case. */
  readonly venues?: Readonly<Record<string, string>>;
  /** How the language builds its sentences. */
  readonly grammar: Grammar;
}

export interface CueRow {
  readonly act: Act;
  /** What the form itself says of time; absent where auxiliaries say it. */
  readonly tense?: Tense;
  /** Without an auxiliary it is a present of several ("Xi and Putin attend"). */
  readonly plural?: true;
  /** Where the one it is said of stands; `actor` unless told. */
  readonly who?: Role;
  /**
   * The words alone are too weak. `goal`: a place, an event or an occasion must stand in the clause;
   * `day`: the same, unless the article is a report of those very days ("sat", "listened");
   * `scene`: such a report, and it has named the place or the occasion ("spoke");
   * `deed`: the same, whatever else points to the event, and of nobody who is told to be away;
   * `there`: the clause says that it is at the occasion ("met at the summit", "on its sidelines");
   * `preview`: the article is of those days or of the weeks before;
   * `end`: nothing may follow that they could be about ("have confirmed.");
   * `away`: the one it is said of is told to stay away ("his deputy has the seat").
   */
  readonly needs?: 'goal' | 'day' | 'scene' | 'deed' | 'there' | 'preview' | 'end' | 'away';
  /** On the way: before the day it means that they will be there. */
  readonly journey?: true;
  /** Whoever is named right behind does the same: "sat next to Xi". */
  readonly company?: true;
  /** The form holds its own negation. */
  readonly negative?: true;
  /** A future only in what somebody has said before: French "a dit qu'il viendrait". */
  readonly reported?: true;
  /** An announcement that somebody comes: where the own side makes it, it is a yes. */
  readonly announces?: true;
  /** The subject may follow: "Also coming are …". */
  readonly inverted?: true;
  /** The rest of the verb, that stands at the end of its clause: German "nimmt … teil". */
  readonly particle?: string;
  /** A form of "be" must stand right before, but for adverbs and negations. */
  readonly copula?: true;
  /** One of these must stand in the same clause: "wurde … eingeladen", not "hat … eingeladen"; `<event>` for an event. */
  readonly beside?: readonly string[];
  readonly forms: string;
}

export type OccasionKind = 'parade' | 'summit' | 'funeral';

/** What a predicate says of somebody and an event. */
export type Act =
  | 'come'
  | 'stay-away'
  | 'accept'
  | 'decline'
  | 'invite'
  | 'list'
  | 'expect'
  | 'represent'
  | 'host'
  | 'greet'
  /** Goes away: whether anybody came is not said. */
  | 'leave';

export type Tense = 'ahead' | 'now' | 'behind';

/**
 * `actor`: the subject of the sentence. `object`: whom the verb acts on. `patient`: the subject of a
 * passive. `target`: who follows "to", "for", "of". `owner`: whose it is ("Modi's absence").
 * `former`: whoever was the subject before ("in his place"). `speaker`: the verb's ending says "I" or "we". `within`: the country that the words themselves name.
 */
export type Role = 'actor' | 'object' | 'patient' | 'target' | 'owner' | 'former' | 'speaker' | 'within';

export interface Auxiliaries {
  readonly ahead: string;
  readonly behind: string;
  readonly now: string;
  /** Ahead as seen from the past: "was to", "would". */
  readonly aheadOfPast: string;
  /** Neither yes nor no: "may", "is considering", "has yet to". */
  readonly hedge: string;
  /** "to" before an infinitive, that alone says nothing. */
  readonly infinitive: string;
}

export interface Pronouns {
  /** "he", "she": one person who was the subject before. */
  readonly one: string;
  /** "they", "both": several. */
  readonly several: string;
  /** "it": the country that speaks. */
  readonly thing?: string;
  /** "neither": several, and not. */
  readonly neither: string;
  /** "him", "her" as object. */
  readonly object: string;
  /** "his", "her". */
  readonly possessive: string;
  /** "I", "me": the speaker. */
  readonly speaker: string;
}

export type LabelSense =
  | 'expected'
  /** Before the day they are expected, from then on they are there. */
  | 'attending'
  | 'accepted'
  | 'declined'
  | 'attended'
  | 'absent'
  /** Before the day they stay away, from then on they are absent. */
  | 'missing'
  | 'invited'
  | 'uninvited'
  | 'host'
  | 'represented';

export interface Grammar {
  /** Where the subject stands first of all: before the verb, after it, or either. */
  readonly subject: 'before' | 'after' | 'either';
  /** Where a negation stands: right before the verb, or anywhere in its clause. */
  readonly negation: 'before' | 'clause';
  /** Where an auxiliary stands. */
  readonly auxiliary: 'before' | 'clause';
  /** A name right behind a noun is its owner: Arabic "زيارة بوتين". */
  readonly genitive?: true;
  /** A name that is not in its base form is no subject. */
  readonly cases?: true;
  /** A name in its base form is no object, unless it ends in a vowel that never changes ("Фицо", "Моди"). */
  readonly accusative?: true;
  /** A sign or particle behind a name that makes it an owner: "'s", "的". */
  readonly owner?: string;
  /** Particles behind a name that mark it as subject or topic; without one of them it is none. */
  readonly topic?: string;
  /** Particles behind a name that mark an object or a companion. */
  readonly oblique?: string;
  readonly unspaced?: true;
  /** Verbs have no tense: without a word of time it is now. */
  readonly tenseless?: true;
  /** An ending makes a name an owner, without any sign: German "Putins". */
  readonly possessive?: true;
  /** The genitives of a country's name, that no subject has: Romanian "Israelului". */
  readonly genitivesOf?: (name: string) => readonly string[];
  /** Names of countries are written out in the tables: endings follow them and take no letter away. */
  readonly wholeNames?: true;
  /** An article written together with its noun, with which adjectives of countries are found too: Arabic "ال". */
  readonly definite?: string;
  /** All nouns have capitals. */
  readonly capitalNouns?: true;
  /** Articles and the like are parted from their noun at the apostrophe: "l'invitation". */
  readonly elision?: true;
  /** Several negations of one verb are one: Spanish "no asistirá nunca". */
  readonly concord?: true;
  /** Pronouns stand before the verb whose objects they are: Spanish "lo invitó Putin". */
  readonly clitics?: true;
  /** Behind the verb the subject comes first, then the object: Arabic. */
  readonly verbFirst?: true;
  /** A sentence may leave its subject out. */
  readonly proDrop?: true;
  /** Letters written together with the next word, that may be taken off: Arabic "و". */
  readonly proclitics?: string;
  /** Endings of nouns in other cases: with them the names of countries are found. */
  readonly endings?: string;
}
