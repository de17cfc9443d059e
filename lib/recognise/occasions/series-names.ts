import type { NameMatch } from '../../lexicon/types.ts';
import type { Span } from '../types.ts';
import type { EditionIndex } from './editions.ts';
import type { Scene, SceneSentence } from './scene.ts';
import type { SummitPhrase } from './summits/phrase.ts';
import { type SummitReading, seriesOfName } from './summits/read-summits.ts';

/** What makes a meeting of the CIS an informal one. */
const INFORMAL = /^(?:informal|informel|informell|неформ|неофици|neform|nieform)/;

/** A name of a series in a text, with the sentence it stands in. */
export interface NamedSeries extends Span {
  readonly series: string;
  readonly sentence: SceneSentence;
  readonly first: number;
  readonly last: number;
  /** Found by the word for a summit and its body, not by a name that packs give: it means a summit, not a body. */
  readonly isPhrase: boolean;
  /** Some meeting of the body: one of its summits only where the place proves it. */
  readonly isPerhaps?: true;
}

function namesOfPacks(scene: Scene, names: readonly NameMatch[], editions: EditionIndex): NamedSeries[] {
  const found: NamedSeries[] = [];
  let at = 0;
  for (const name of names) {
    const { start, end } = name;
    const series = seriesOfName(name, editions);
    if (series === null) continue;
    while (at < scene.sentences.length && (scene.sentences[at]?.end ?? 0) <= start) at += 1;
    const sentence = scene.sentences[at];
    if (!sentence || sentence.start > start) continue;
    const first = sentence.tokens.findIndex((token) => token.end > start);
    const last = sentence.tokens.findLastIndex((token) => token.start < end);
    found.push({ start, end, series, sentence, first, last, isPhrase: false });
  }
  return found;
}

/** "Informal meeting of the CIS leaders" is a series of its own. */
function seriesOfPhrase({ series, sentence, first, last }: SummitPhrase): string | null {
  if (series !== 'cis-summit') return series;
  const words = sentence.tokens.slice(Math.max(0, first - 1), last + 1);
  return words.some(({ lower }) => INFORMAL.test(lower)) ? 'cis-informal-summit' : series;
}

/** The names that packs give and the phrases for summits with their bodies, the longer of two that overlap. */
export function* seriesNames(
  scene: Scene,
  names: readonly NameMatch[],
  summits: SummitReading,
  editions: EditionIndex,
): Generator<NamedSeries> {
  const phrases = summits.phrases.flatMap((phrase): NamedSeries[] => {
    const series = seriesOfPhrase(phrase);
    // The General Assembly meets in sessions, which their numbers name.
    if (series === null || series === 'un-general-assembly' || !editions.has(series)) return [];
    return [{ ...phrase, series, isPhrase: true }];
  });
  const found = [...namesOfPacks(scene, names, editions), ...phrases];
  for (const inSentence of Map.groupBy(found, ({ sentence }) => sentence).values()) {
    for (const name of inSentence) if (!inSentence.some((other) => isRival(name, other))) yield name;
  }
}

/** Of two that overlap the longer stands; of two as long the name that packs give. */
function isRival(name: NamedSeries, other: NamedSeries): boolean {
  if (other === name || other.end <= name.start || name.end <= other.start) return false;
  const longer = other.end - other.start - (name.end - name.start);
  return longer > 0 ? other.start <= name.start && name.end <= other.end : longer === 0 && name.isPhrase;
}
