import type { NameMatch } from '../../../lexicon/types.ts';
import { tokenize } from '../../dates/tokens.ts';
import type { EditionIndex } from '../editions.ts';
import { findPhrases } from '../phrases.ts';
import type { Scene } from '../scene.ts';
import { VICTORY_SERIES } from '../victory-days.ts';
import { type SummitLanguage, summitLanguage } from './language.ts';
import { type SummitPhrase, type SummitSentence, seriesOf, summitPhrases } from './phrase.ts';

/** What an article holds of summits. */
export interface SummitReading {
  readonly language: SummitLanguage;
  /** By the sentence's place in the scene. */
  readonly sentences: readonly SummitSentence[];
  /** Sorted by start. */
  readonly phrases: readonly SummitPhrase[];
  /** The series whose bodies or names the article or its title names. */
  readonly spoken: ReadonlySet<string>;
}

/** Series names of the lexicon that only one series bears, without those of the victory days. */
export function seriesOfName({ senses }: NameMatch, editions: EditionIndex): string | null {
  const found = new Set(senses.flatMap((sense) => (sense.kind === 'series' ? sense.series : [])));
  const [series] = found;
  if (series === undefined || found.size > 1 || VICTORY_SERIES.some(({ id }) => id === series)) return null;
  return editions.has(series) ? series : null;
}

/** Reads the words for summits in an article. */
export function readSummits(
  scene: Scene,
  title: string,
  lang: string,
  names: readonly NameMatch[],
  editions: EditionIndex,
): SummitReading {
  const language = summitLanguage(lang);
  const sentences = scene.sentences.map((sentence) => ({
    sentence,
    cues: findPhrases(scene.text, sentence.tokens, language.table),
  }));
  const phrases = sentences.flatMap((read) => summitPhrases(scene.text, read, language));
  const titleCues = findPhrases(title, tokenize(title), language.table);
  const spoken = new Set<string>();
  for (const cues of [titleCues, ...sentences.map((read) => read.cues)]) {
    for (const cue of cues) {
      const series = seriesOf(cue);
      if (series !== null && editions.has(series)) spoken.add(series);
    }
  }
  for (const name of names) {
    const series = seriesOfName(name, editions);
    if (series) spoken.add(series);
  }
  return { language, sentences, phrases, spoken };
}
