import type { Representative, Scope } from '../../packs/schema.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ClaimSubject, Span } from '../types.ts';
import type { Act, CueRow, LabelSense, OccasionKind, Tense } from './vocabulary.ts';

/** A word, a sign or a mention of a sentence. Mentions are one item, however many words they have. */
export interface Item extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'leader' | 'event' | 'date' | 'country';
  /** As the tables write it: lower case, plain apostrophes. */
  readonly key: string;
  readonly capital: boolean;
  /** A word with a capital among small letters: perhaps somebody's name. */
  readonly isName?: boolean;
  /** The leader, the event, the date's value, or the country's codes joined by `|`. */
  readonly id: string;
  /** For countries: as a name, an adjective or people, or a city that stands for its government. */
  readonly form?: 'name' | 'adjective' | 'city' | undefined;
  /** A country in a case that no subject has. */
  readonly inflected?: boolean;
}

/** What a phrase of the vocabulary means. */
export type Sense =
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'auxiliary'; readonly points: Pointing }
  | { readonly kind: 'label'; readonly says: LabelSense }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: WordKind };

export type Cue = Omit<CueRow, 'forms'>;
export type Pointing = Tense | 'ahead-of-past' | 'hedge' | 'infinitive';

export type WordKind =
  | 'not'
  | 'copula'
  | 'not-not'
  | 'nobody'
  | 'people'
  | 'others'
  | 'foreign'
  | 'including'
  | 'except'
  | 'alongside'
  | 'together'
  | 'and'
  | 'conjunction'
  | 'but'
  | 'relative'
  | 'complement'
  | 'condition'
  | 'adverb'
  | 'article'
  | 'preposition'
  | 'of'
  | 'pronoun-one'
  | 'pronoun-several'
  | 'pronoun-thing'
  | 'pronoun-neither'
  | 'pronoun-object'
  | 'pronoun-possessive'
  | 'pronoun-speaker'
  | 'owned'
  | 'deputy'
  | 'side'
  | 'office'
  | 'say'
  | 'according'
  | 'deny'
  | 'untrue'
  | 'report'
  | 'look-back'
  | 'previous'
  | 'correction'
  | 'heading'
  | 'reason'
  | 'remote'
  | 'day-after'
  | 'habit'
  | 'never'
  | 'abandoned'
  | 'this-time'
  | 'likewise'
  | 'only'
  | 'goal'
  | OccasionKind
  | 'toward'
  | 'also'
  | 'role'
  | 'owner-mark'
  | 'topic-mark'
  | 'oblique-mark';

/** A phrase found in a sentence: items `first` to `last`, `last` exclusive. */
export interface Tag {
  readonly first: number;
  readonly last: number;
  readonly senses: readonly Sense[];
}

/** Somebody or some people that a sentence names together: "A, B and the president, C". */
export interface Group {
  /** Items, with titles and what belongs to them; `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly members: readonly ClaimSubject[];
  /** A preposition or a case says that it is no subject. */
  readonly oblique: boolean;
  /** A case says that it is no object. */
  readonly nominative: boolean;
  /** "Modi's": what follows is meant, not Modi. */
  readonly owner: boolean;
  /** "and his wife", "and 24 other leaders": more than the members. */
  readonly more: boolean;
  /** `states` are countries by themselves, `countries` the leaders of countries. */
  readonly kind: 'leaders' | 'countries' | 'states' | 'foreign' | 'group';
}

/** A stretch of a sentence with a verb of its own, as far as commas and conjunctions tell. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** What stands before it. */
  readonly opens: 'start' | 'comma' | 'mark' | 'and' | 'conjunction' | 'relative' | 'complement' | 'condition';
}

/** One sentence, ready for the parsers. */
export interface Passage {
  readonly text: string;
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  readonly tags: readonly Tag[];
  /** All kinds of senses in the sentence, to know quickly what it cannot say. */
  readonly kinds: ReadonlySet<Sense['kind']>;
  /** What may head a list of names. */
  readonly labels: readonly Tag[];
  /** For each item the tag it belongs to. */
  readonly tagOf: readonly (Tag | undefined)[];
  readonly groups: readonly Group[];
  readonly clauses: readonly Clause[];
  readonly isQuestion: boolean;
  /** All nouns have capitals. */
  readonly capitalNouns: boolean;
  /** An unknown name after "to" is another place; not where all nouns have capitals. */
  readonly takesUnknownPlaces: boolean;
}

/** What a parser has understood, before it is weighed against the calendar. */
export interface Draft {
  readonly subject: ClaimSubject;
  readonly act: Act;
  readonly negative: boolean;
  readonly tense: Tense;
  /** Ahead as seen from the past ("was to attend"). */
  readonly ofPast: boolean;
  readonly journey: boolean;
  /** A noun says it, with the one whom it is said of: "Modi's visit". */
  readonly ofNoun?: true;
  /** Without this the words alone are too weak; see `CueRow`. */
  readonly needs: CueRow['needs'];
  /** Somebody denies the whole. */
  readonly denied: boolean;
  /** Who says so, where the parser knows better than the sentence. */
  readonly speaker?: string | null;
  readonly representative?: Representative;
  readonly scope?: Scope;
  /** The edition, where the parser knows it. */
  readonly event?: string;
  /** Items of the passage that carry the meaning; `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly clause: Clause;
  readonly passage: Passage;
}

/** An article whose sentences, leaders and dates are known. */
export interface LinkedArticle {
  readonly text: string;
  readonly lang: string;
  readonly published: string | null;
  readonly title?: string;
  /** Ids of events that earlier parts of the same page spoke of. */
  readonly earlier?: readonly string[];
  /** Ids of events that the article's title names. */
  readonly titled?: readonly string[];
}
