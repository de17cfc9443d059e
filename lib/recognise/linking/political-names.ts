import { isCommonSurname } from '../names/common-surnames.ts';
import { UNMISTAKABLE } from '../names/unmistakable.ts';
import { isAllCapitals, isCapitalised, isUnspacedAt } from '../neighbours.ts';
import type { Knowledge } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { countriesOf, inOffice } from './choose.ts';
import { isCompound, isInThingsName } from './guards.ts';
import { homographOf, isPlainWord, isWordOf } from './plain-words.ts';
import { articleNames, type Company, type Scene, sentenceAt } from './scene.ts';
import { namesSeat } from './seats.ts';

/** What the name of somebody whom the whole world knows weighs, in topic words, and that of another leader of the day. */
const WORLD_KNOWN = 2;
const OF_THE_DAY = 1;
/** One such name says nothing: the article may be about a painter Merz. */
const FEWEST = 2;

/**
 * The leaders whom each paragraph names beyond doubt: those decided so far, and those whose surname
 * nobody shares.
 *
 * Only names in company count, for they are to speak for each other: a page of odds and ends may well
 * have a painter Merz in one paragraph and a footballer Scholz in the next.
 *
 * @param surnames the names that are not decided yet
 */
export function companyOf(surnames: readonly Candidate[], scene: Scene): Company {
  const paragraphs = new Map<number, Map<string, number>>();
  const note = (id: string, place: number) => {
    const { paragraph } = sentenceAt(scene, place);
    const weights = paragraphs.get(paragraph) ?? new Map<string, number>();
    paragraphs.set(paragraph, weights.set(id, UNMISTAKABLE.has(id) ? WORLD_KNOWN : OF_THE_DAY));
  };
  for (const [place, id] of scene.decided) note(id, place);
  for (const candidate of surnames) {
    const id = scene.others.has(candidate.folded) ? null : bearerOf(candidate, scene);
    if (id !== null) note(id, candidate.start);
  }
  return paragraphs;
}

/**
 * How much the leaders' names themselves speak of politics, in topic words: "Macron, Merz and Tusk in
 * Kyiv" needs no "president" to be about politics, and short news often has none.
 */
export function politicsOf(company: Company): number {
  return Math.max(0, ...[...company.values()].map(weightOf));
}

/** A name by itself is evidence in what is about as short as a headline with its first lines. */
const SHORT = 1_500;
/** Where the one name is a word as well: modes, playing cards, Sichuan's Mandarin. */
const WORDS = new Set(['modi', 'tusk', 'トランプ', '川普']);

/**
 * What the name of one leader whom the world knows, and who is in office, weighs where no other is named:
 * "Macron n'ira pas à Moscou". Nothing in longer texts, and nothing without a country that is not the
 * leader's own, one of the great capitals or a word of politics.
 */
export function politicsOfOne(surnames: readonly Candidate[], politics: number, scene: Scene): number {
  if (scene.text.length > SHORT) return 0;
  const ids = surnames
    .filter(({ folded }) => !WORDS.has(folded) && homographOf(folded, scene.lang) === null && !scene.others.has(folded))
    .flatMap((candidate) => bearerOf(candidate, scene) ?? []);
  const id = ids.find((each) => UNMISTAKABLE.has(each) && isInOffice(each, scene));
  if (id === undefined) return 0;
  const abroad = namesSomewhere(id, scene) ? 1 : 0;
  return politics + abroad > 0 ? WORLD_KNOWN + abroad : 0;
}

function isInOffice(id: string, { published, knowledge }: Scene): boolean {
  return published !== null && inOffice([id], [{ first: published, last: published }], knowledge).length > 0;
}

function namesSomewhere(id: string, scene: Scene): boolean {
  const own = countriesOf(id, scene.knowledge);
  return (
    namesSeat(scene.text, scene.lang) ||
    Object.keys(scene.tables?.locale.countries ?? {}).some((code) => !own.includes(code) && articleNames(scene, code))
  );
}

function weightOf(weights: ReadonlyMap<string, number>): number {
  return weights.size < FEWEST ? 0 : [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** How many other leaders a paragraph names. */
export function othersIn(company: Company, paragraph: number, id: string): number {
  const weights = company.get(paragraph);
  return weights ? weights.size - (weights.has(id) ? 1 : 0) : 0;
}

/** How many leaders the article names beyond doubt. */
export function leadersIn(company: Company): number {
  let count = counted.get(company);
  if (count === undefined) {
    count = new Set([...company.values()].flatMap((weights) => [...weights.keys()])).size;
    counted.set(company, count);
  }
  return count;
}

/** Every surname of a page asks for the same count. */
const counted = new WeakMap<Company, number>();

/** How many other leaders of a leader's country a paragraph names. */
export function compatriotsIn(company: Company, paragraph: number, id: string, knowledge: Knowledge): number {
  const own = countriesOf(id, knowledge);
  const named = [...(company.get(paragraph)?.keys() ?? [])];
  return named.filter((each) => each !== id && countriesOf(each, knowledge).some((code) => own.includes(code))).length;
}

/** The one leader whom a surname that nobody shares can mean at the article's day, or long after office. */
function bearerOf(candidate: Candidate, scene: Scene): string | null {
  const { text, lang, published, knowledge } = scene;
  if (isAmbiguousWord(candidate, lang)) return null;
  if (isUnspacedAt(text, candidate.start) ? candidate.text.length < 2 : !isWrittenAsName(candidate.text)) return null;
  const homograph = homographOf(candidate.folded, lang);
  if (homograph && isPlainWord(text, candidate, homograph, false)) return null;
  if (isInThingsName(text, candidate) || isCompound(text, candidate, lang, scene.around.isName)) return null;
  const ids = [...candidate.full, ...candidate.short];
  const known = ids.filter((id) => UNMISTAKABLE.has(id));
  if (known.length === 1) return known[0] ?? null;
  const live = published === null ? [] : inOffice(ids, [{ first: published, last: published }], knowledge);
  return live.length === 1 ? (live[0] ?? null) : null;
}

function isAmbiguousWord(candidate: Candidate, lang: string): boolean {
  return isCommonSurname(candidate.folded) || isWordOf(candidate.folded, lang);
}

/** A script without capitals says nothing; words in capitals may be anything. */
function isWrittenAsName(words: string): boolean {
  return isCapitalised(words) ? !isAllCapitals(words) || words.length > 3 : words.toLowerCase() === words.toUpperCase();
}
