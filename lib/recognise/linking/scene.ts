import type { TemporalExpression } from '../dates/types.ts';
import { indexFrom, insertSorted } from '../sorted-spans.ts';
import type { CompiledTitles } from '../titles/compile.ts';
import type { TitleMention } from '../titles/find-titles.ts';
import type { Knowledge, PageContext, Span } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { type SpokenTime, spokenTimes } from './speaks-of.ts';
import type { Neighbourhood } from './surroundings.ts';
import { type Topics, topicsOf } from './topics.ts';

/** By paragraph, the leaders whose names in it leave no doubt, with what each weighs in topic words. */
export type Company = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** A sentence with the number of its paragraph. */
export interface SentenceSpan extends Span {
  readonly paragraph: number;
}

/** An article read so far, ready for deciding who is meant. */
export interface ReadArticle {
  readonly text: string;
  readonly lang: string;
  readonly published: string | null;
  readonly sentences: readonly SentenceSpan[];
  readonly dates: readonly TemporalExpression[];
  readonly titles: readonly TitleMention[];
  readonly candidates: readonly Candidate[];
  readonly tables: CompiledTitles | null;
  readonly knowledge: Knowledge;
  readonly context?: PageContext;
  /** The headline, where it is not part of the text: evidence only. */
  readonly headline?: string;
}

/** What is known so far of who the article speaks of. Grows while names are decided. */
export interface Scene extends ReadArticle {
  readonly around: Neighbourhood;
  /** What the article is about; read when first asked for. */
  readonly topics: () => Topics;
  /** Which leaders each paragraph names beyond doubt; nobody before the full names are decided. */
  readonly company: () => Company;
  /** Leaders named in full, by title, or on an earlier part of the page; with the places, sorted. */
  readonly introduced: Map<string, number[]>;
  /** Places where somebody else is introduced under a surname: by its folded form, and by the leader of the plain one. */
  readonly others: Map<string, number[]>;
  /** Countries asked for so far, and whether the article names them. */
  readonly countriesNamed: Map<string, boolean>;
  /** Paragraphs (by start) looked at so far, and whether they are about something else than politics. */
  readonly elsewhere: Map<number, boolean>;
  /** Decided names, by start. */
  readonly decided: Map<number, string>;
}

/** How much of an article is read for its topic. */
const TOPIC_SAMPLE = 8_000;
const wordsOfCountry = new WeakMap<CompiledTitles, Map<string, RegExp | null>>();

/** The sentence that holds a position, by bisection. */
export function sentenceAt(scene: ReadArticle, position: number): SentenceSpan {
  const { sentences } = scene;
  return (
    sentences[Math.max(0, indexFrom(sentences, position + 1) - 1)] ?? { start: 0, end: scene.text.length, paragraph: 0 }
  );
}

/** Notes that a leader is named at a place. */
export function introduce(scene: Scene, id: string, place: number): void {
  const places = scene.introduced.get(id);
  if (places) insertSorted(places, place);
  else scene.introduced.set(id, [place]);
}

/** Under what `others` holds the places where a leader is named for a relative of the same surname. */
export function kinOf(id: string): string {
  return `kin of ${id}`;
}

/** Notes that somebody else is named at a place under a surname, or under that of a leader. */
export function noteOther(scene: Scene, key: string, place: number): void {
  const places = scene.others.get(key);
  if (places) insertSorted(places, place);
  else scene.others.set(key, [place]);
}

export function timesOf(scene: ReadArticle, sentence: Span): SpokenTime[] {
  return spokenTimes(scene.text, sentence, scene.dates, scene.published);
}

/** So many sentences back the time spoken of is still the same, in this paragraph and the one before. */
const STILL = 4;

/** The last time that the sentences before one speak of; null where they speak of none, or of several at once. */
export function earlierTime(scene: ReadArticle, sentence: SentenceSpan): SpokenTime | null {
  const at = indexFrom(scene.sentences, sentence.start);
  for (const before of scene.sentences.slice(Math.max(0, at - STILL), at).reverse()) {
    if (sentence.paragraph - before.paragraph > 1) return null;
    const times = timesOf(scene, before);
    if (times.length > 0) return times.length === 1 ? (times[0] ?? null) : null;
  }
  return null;
}

export function articleTopics(text: string, lang: string, headline: string | undefined): Topics {
  return topicsOf(`${headline ?? ''}\n${text.slice(0, TOPIC_SAMPLE)}`, lang);
}

/** Whether the article names a country anywhere; remembered, since the whole text is read for it. */
export function articleNames(scene: Scene, code: string): boolean {
  const known = scene.countriesNamed.get(code);
  if (known !== undefined) return known;
  const named = namesCountry(scene, code, { start: 0, end: scene.text.length });
  scene.countriesNamed.set(code, named);
  return named;
}

/** Whether a stretch of the article names a country: by name, adjective or capital. */
export function namesCountry(scene: ReadArticle, code: string, span: Span): boolean {
  const pattern = countryPattern(scene, code);
  return pattern?.test(scene.text.slice(span.start, span.end)) ?? false;
}

function countryPattern(scene: ReadArticle, code: string): RegExp | null {
  const { tables } = scene;
  if (!tables) return null;
  let patterns = wordsOfCountry.get(tables);
  if (!patterns) {
    patterns = new Map();
    wordsOfCountry.set(tables, patterns);
  }
  const known = patterns.get(code);
  if (known !== undefined) return known;
  const words = tables.locale.countries[code];
  const capital = scene.knowledge.countries.get(code)?.capital;
  const list = [
    ...(words?.name ?? []),
    ...(words?.of ?? []),
    ...(words?.adjective ?? []),
    ...(capital ? [capital] : []),
  ].filter((word) => word.length > 1);
  const pattern = list.length === 0 ? null : buildPattern(list, tables.locale.unspaced === true);
  patterns.set(code, pattern);
  return pattern;
}

function buildPattern(words: readonly string[], unspaced: boolean): RegExp {
  const source = (word: string) =>
    word
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/ /g, '[\\s\\u00a0]+')
      .replace(/'/g, "['’]");
  if (unspaced) return new RegExp(words.map(source).join('|'), 'u');
  // As written or, of longer names, in capitals: "us" is not the US.
  const all = [...words, ...words.filter((word) => /^\p{L}{4,}$/u.test(word)).map((word) => word.toUpperCase())];
  return new RegExp(`(?<!\\p{L})(?:ال|وال|و)?(?:${all.map(source).join('|')})`, 'u');
}
