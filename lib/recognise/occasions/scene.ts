import type { Sentence } from '../../text/sentences.ts';
import { isYearHeading } from '../dates/parsers/year.ts';
import { isStamp } from '../dates/stamps.ts';
import { type Token, tokenize, tokensOf } from '../dates/tokens.ts';
import type { TemporalExpression } from '../dates/types.ts';
import type { Particles } from './particles.ts';
import type { PhraseTable } from './phrase-table.ts';
import { findPhrases, type PhraseMatch } from './phrases.ts';
import type { OccasionLanguage } from './vocabularies.ts';
import type { CueKind } from './vocabulary.ts';

/** A word or phrase that bears on what an article is about. */
export type Cue = PhraseMatch<CueKind>;

/** One sentence with everything in it that bears on occasions. */
export interface SceneSentence {
  /** Its place among the sentences of the scene. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  readonly kinds: ReadonlySet<CueKind>;
  readonly dates: readonly TemporalExpression[];
  /** The year that heads the paragraph, as in a chronicle, or null. */
  readonly headingYear: number | null;
  /** The month that heads the paragraph, a sentence of its own, or null. */
  readonly headingMonth: TemporalExpression | null;
}

/** An article as far as occasions are concerned. */
export interface Scene {
  readonly text: string;
  readonly particles: Particles;
  /** Day count of publication, or null. */
  readonly published: number | null;
  readonly sentences: readonly SceneSentence[];
  /** The kinds of cue in each paragraph. */
  readonly paragraphs: ReadonlyMap<number, ReadonlySet<CueKind>>;
  /** The kinds of cue in the title: context, never marked. */
  readonly title: ReadonlySet<CueKind>;
  /** How many cues of each kind the whole article holds, its title included. */
  readonly counts: ReadonlyMap<CueKind, number>;
}

/** The year of an expression that heads the paragraph whose first sentence ends at `end`. */
function headingYearOf(text: string, date: TemporalExpression | undefined, end: number): number | null {
  const isHeading = date?.kind === 'year' && date.start < end && isYearHeading(text, date);
  return isHeading ? (date.known.year ?? null) : null;
}

/** The month that is all of a paragraph's first sentence: "June. Trump left early." */
function headingMonthOf(text: string, date: TemporalExpression | undefined, { start, end }: Sentence) {
  const isAlone = date?.kind === 'month' && date.start === start && /^[.:：]?$/.test(text.slice(date.end, end));
  return isAlone ? date : null;
}

/** Beside one of these a day and an hour are those of the occasion, not of the page: "Parade, 9 May 2025, 10:00". */
const OCCASION_WORDS: readonly CueKind[] = ['parade', 'celebration', 'summit', 'victoryDay', 'anniversary', 'guests'];

function readSentences(
  text: string,
  sentences: readonly Sentence[],
  dates: readonly TemporalExpression[],
  table: PhraseTable<CueKind>,
  published: number | null,
): SceneSentence[] {
  let next = 0;
  let heading: Pick<SceneSentence, 'paragraph' | 'headingYear' | 'headingMonth'> = {
    paragraph: -1,
    headingYear: null,
    headingMonth: null,
  };
  const allTokens = tokensOf(text, sentences);
  return sentences.map((sentence, at) => {
    const { start, end, paragraph } = sentence;
    const tokens = allTokens[at] ?? [];
    const cues = findPhrases(text, tokens, table);
    const first = next;
    while (next < dates.length && (dates[next]?.start ?? end) < end) next += 1;
    const kinds = new Set(cues.map(({ key }) => key));
    if (paragraph !== heading.paragraph) {
      const headingYear = headingYearOf(text, dates[first], end);
      heading = { paragraph, headingYear, headingMonth: headingMonthOf(text, dates[first], sentence) };
    }
    const all = dates.slice(first, next);
    const told = OCCASION_WORDS.some((word) => kinds.has(word))
      ? all
      : all.filter((date) => !isStamp(text, date, all, published));
    return { at, start, end, tokens, cues, kinds, dates: told, ...heading };
  });
}

/** Reads the cues of an article, sentence by sentence. `dates` are sorted, as `findDates` gives them. */
export function readScene(
  text: string,
  title: string,
  published: number | null,
  sentences: readonly Sentence[],
  dates: readonly TemporalExpression[],
  { table, particles }: Pick<OccasionLanguage, 'table' | 'particles'>,
): Scene {
  const read = readSentences(text, sentences, dates, table, published);
  const titleCues = findPhrases(title, tokenize(title), table);
  const paragraphs = new Map<number, Set<CueKind>>();
  const counts = new Map<CueKind, number>();
  const count = (key: CueKind) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { key } of titleCues) count(key);
  for (const { paragraph, cues } of read) {
    const kinds = paragraphs.get(paragraph) ?? new Set();
    paragraphs.set(paragraph, kinds);
    for (const { key } of cues) {
      kinds.add(key);
      count(key);
    }
  }
  return {
    text,
    particles,
    published,
    sentences: read,
    paragraphs,
    title: new Set(titleCues.map(({ key }) => key)),
    counts,
  };
}
