import type { TitleLocale } from '../titles/locale.ts';
import { titleLocale } from '../titles/locales.ts';
import { formsOf } from './phrases/phrase-forms.ts';
import { type Phrase, PhraseTree } from './phrases/phrases.ts';
import { type CountryIndex, indexCountries } from './sentence/countries.ts';
import { type DeedIndex, indexDeeds } from './sentence/deed-words.ts';
import { keyOf } from './sentence/words.ts';
import type { Cue, Pointing, Sense, WordKind } from './types.ts';
import { claimVocabulary } from './vocabularies.ts';
import type { ClaimVocabulary, Grammar, LabelSense } from './vocabulary.ts';

/** A language's claim words, ready to walk sentences with. */
export interface ClaimLanguage {
  readonly lang: string;
  readonly vocabulary: ClaimVocabulary;
  readonly grammar: Grammar;
  readonly phrases: PhraseTree;
  /** What heads a list; looked for only there, since the same words mean other things in a sentence. */
  readonly labels: PhraseTree;
  readonly countries: CountryIndex;
  readonly titleCases: { readonly base: ReadonlySet<string>; readonly other: ReadonlySet<string> };
  /** What tells deeds at a scene; null where only cues do. */
  readonly deeds: DeedIndex | null;
  readonly capitals: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  /** Countries by their people. */
  readonly nationals: ReadonlyMap<string, string>;
  /** Whether some form begins with the word. */
  readonly knows: (key: string) => boolean;
}

const compiled = new Map<string, ClaimLanguage>();

/** Languages that are also written without the marks of their letters: "presedintele", "si-a confirmat prezenta". */
const WRITTEN_PLAIN: ReadonlySet<string> = new Set(['ro']);
const MARKED_LETTER = /[\u00c0-\u024f]/g;
/** In a text with marks about every tenth letter has one; foreign names may have some in one without. */
const RARE = 200;

/**
 * The claim words of a language, compiled once; null for a language without a table.
 *
 * @param text what is to be read: where its letters have no marks, the words are looked for without their marks
 */
export function claimLanguage(lang: string, text?: string): ClaimLanguage | null {
  const isPlain = text !== undefined && WRITTEN_PLAIN.has(lang) && isPlainText(text);
  const key = isPlain ? `${lang}-plain` : lang;
  const known = compiled.get(key);
  if (known) return known;
  const vocabulary = claimVocabulary(lang);
  const titles = titleLocale(lang);
  if (vocabulary === null || titles === null) return null;
  const made = isPlain ? compile(lang, unmarked(vocabulary), unmarked(titles)) : compile(lang, vocabulary, titles);
  compiled.set(key, made);
  return made;
}

function isPlainText(text: string): boolean {
  return (text.match(MARKED_LETTER)?.length ?? 0) * RARE < text.length;
}

/** A table with all its strings without marks. */
function unmarked<T>(table: T): T {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return value.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    if (Array.isArray(value)) return value.map(plain);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
  };
  return plain(table) as T;
}

/** "ne sera en revanche pas présent": before its verb the first half has said it. */
const HALF_OF_NOT = 'pas';

function compile(lang: string, vocabulary: ClaimVocabulary, titles: TitleLocale): ClaimLanguage {
  const { grammar } = vocabulary;
  const style = {
    unspaced: grammar.unspaced ?? false,
    light: vocabulary.light === undefined ? null : new Set(formsOf(vocabulary.light).map(keyOf)),
    // "bleibt aber nicht zur Parade": a "not" between the words of a form is no part of it.
    // Without spaces a "not" may be half of another word.
    barriers: new Set(
      formsOf(`${grammar.unspaced ? '' : `${vocabulary.not}, `}${vocabulary.barriers ?? ''}`)
        .map(keyOf)
        .filter((key) => key !== HALF_OF_NOT),
    ),
    classes: inKeys({
      ...vocabulary.classes,
      goal: `${vocabulary.goals}, <event>`,
      people: vocabulary.people,
      deputy: vocabulary.deputies,
      his: vocabulary.pronouns.possessive,
      the: [vocabulary.articles, vocabulary.pronouns.possessive].filter((row) => row !== '').join(', '),
    }),
  };
  const phrases = new PhraseTree(phrasesOf(vocabulary, titles), style);
  const countries = indexCountries(vocabulary.countries ?? titles.countries, vocabulary);
  return {
    lang,
    vocabulary,
    grammar,
    phrases,
    labels: new PhraseTree(labelsOf(vocabulary), style),
    countries,
    titleCases: {
      base: new Set(formsOf(vocabulary.titleCases?.base ?? '').map(keyOf)),
      other: new Set(formsOf(vocabulary.titleCases?.other ?? '').map(keyOf)),
    },
    deeds: vocabulary.deeds ? indexDeeds(vocabulary.deeds, grammar) : null,
    capitals: new Set(formsOf(vocabulary.capitals ?? '').map(keyOf)),
    outlets: new Set(formsOf(vocabulary.outlets ?? '').map(keyOf)),
    nationals: new Map(
      Object.entries(vocabulary.nationals ?? {}).flatMap(([country, row]) =>
        formsOf(row).map((form) => [keyOf(form), country] as const),
      ),
    ),
    knows: (key) => phrases.mayOpen(key) || countries.byFirstStem.has(key),
  };
}

/** The rows of classes as words are compared: Arabic without the letters that are written at will, one Chinese script. */
function inKeys(classes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(classes).map(([name, row]) => [name, row.split(' ').map(keyOf).join(' ')]));
}

function* phrasesOf(vocabulary: ClaimVocabulary, titles: TitleLocale): Generator<Phrase> {
  for (const { forms, ...cue } of vocabulary.cues) yield* rowsOfCue(forms, { ...CUE, ...cue });
  const { auxiliaries } = vocabulary;
  const pointing = [
    [auxiliaries.ahead, 'ahead'],
    [auxiliaries.now, 'now'],
    [auxiliaries.behind, 'behind'],
    [auxiliaries.aheadOfPast, 'ahead-of-past'],
    [auxiliaries.hedge, 'hedge'],
    [auxiliaries.infinitive, 'infinitive'],
  ] as const satisfies readonly (readonly [string, Pointing])[];
  for (const [row, points] of pointing) yield* rows(row, { kind: 'auxiliary', points });
  for (const [group, row] of Object.entries(vocabulary.groups)) yield* rows(row, { kind: 'group', group });
  for (const [row, kind] of wordRows(vocabulary, titles)) yield* rows(row, { kind });
}

function* labelsOf({ labels }: ClaimVocabulary): Generator<Phrase> {
  for (const [says, row] of Object.entries(labels)) yield* rows(row, { kind: 'label', says: says as LabelSense });
}

function wordRows(words: ClaimVocabulary, titles: TitleLocale): (readonly [string, WordKind])[] {
  const { pronouns, grammar } = words;
  return [
    [words.not, 'not'],
    [words.copulas ?? '', 'copula'],
    [words.notNot ?? '', 'not-not'],
    [words.nobody, 'nobody'],
    [words.people, 'people'],
    [words.foreign, 'foreign'],
    [words.others, 'others'],
    [words.including, 'including'],
    [words.except, 'except'],
    [words.alongside, 'alongside'],
    [words.and, 'and'],
    [words.conjunctions, 'conjunction'],
    [words.but, 'but'],
    [words.relatives, 'relative'],
    [words.complements, 'complement'],
    [words.conditions, 'condition'],
    [words.adverbs, 'adverb'],
    [words.articles, 'article'],
    [words.prepositions, 'preposition'],
    [words.of, 'of'],
    [pronouns.one, 'pronoun-one'],
    [pronouns.several, 'pronoun-several'],
    [pronouns.thing ?? '', 'pronoun-thing'],
    [pronouns.neither, 'pronoun-neither'],
    [pronouns.object, 'pronoun-object'],
    [pronouns.possessive, 'pronoun-possessive'],
    [pronouns.speaker, 'pronoun-speaker'],
    [words.owned, 'owned'],
    [words.deputies, 'deputy'],
    [words.sides, 'side'],
    [words.offices ?? '', 'office'],
    [words.say, 'say'],
    [words.according, 'according'],
    [words.deny, 'deny'],
    [words.untrue ?? '', 'untrue'],
    [words.report, 'report'],
    [words.lookBack, 'look-back'],
    [words.previous ?? '', 'previous'],
    [words.corrections ?? '', 'correction'],
    [words.headings ?? '', 'heading'],
    [words.reasons ?? '', 'reason'],
    [words.remote ?? '', 'remote'],
    [words.dayAfter ?? '', 'day-after'],
    [words.habits ?? '', 'habit'],
    [words.nevers ?? '', 'never'],
    [words.abandoned ?? '', 'abandoned'],
    [words.thisTime ?? '', 'this-time'],
    [words.likewise, 'likewise'],
    [words.only, 'only'],
    [words.together ?? '', 'together'],
    [words.goals, 'goal'],
    [words.kinds?.parade ?? '', 'parade'],
    [words.kinds?.summit ?? '', 'summit'],
    [words.kinds?.funeral ?? '', 'funeral'],
    [words.toward, 'toward'],
    [words.also, 'also'],
    [words.roles, 'role'],
    [Object.values(words.nationals ?? {}).join(', '), 'role'],
    [grammar.owner ?? '', 'owner-mark'],
    [grammar.topic ?? '', 'topic-mark'],
    [grammar.oblique ?? '', 'oblique-mark'],
    [titleForms(titles), 'role'],
  ];
}

/** The title tables serve here as what may stand around a name without ending a list of names. */
function titleForms(titles: TitleLocale): string {
  const forms = [
    ...titles.titles.flatMap((title) => title.forms),
    ...titles.honorifics,
    ...titles.between,
    ...titles.otherRoles,
  ];
  return forms.map((form) => form.toLowerCase().replace(/,/g, '')).join(', ');
}

/** All senses and all cues have the same fields in the same order, which engines read several times faster. */
const SENSE: object = { kind: undefined, cue: undefined, points: undefined, says: undefined, group: undefined };
const CUE: object = {
  ...{ act: undefined, tense: undefined, who: undefined, needs: undefined, negative: undefined, inverted: undefined },
  ...{ journey: undefined, plural: undefined, company: undefined, particle: undefined, copula: undefined },
  beside: undefined,
};

/** A form that names the occasion itself needs no other: "прилетел на <goal>". */
function* rowsOfCue(row: string, cue: Cue): Generator<Phrase> {
  const { needs, ...rest } = cue;
  const forms = formsOf(row);
  const named = needs === 'goal' ? forms.filter((form) => form.includes('<goal>')) : [];
  yield* rows(named.join(', '), { kind: 'cue', cue: { ...CUE, ...rest } });
  yield* rows(forms.filter((form) => !named.includes(form)).join(', '), { kind: 'cue', cue });
}

function* rows(row: string, sense: Sense): Generator<Phrase> {
  const alike = { ...SENSE, ...sense };
  for (const form of formsOf(row)) yield { form, sense: alike };
}
