import type { NameMatch } from '../../lexicon/types.ts';
import type { Span } from '../types.ts';
import { type EditionIndex, nearestEdition } from './editions.ts';
import type { Scene, SceneSentence } from './scene.ts';
import type { SummitPhrase } from './summits/phrase.ts';
import { type SummitReading, seriesOfName } from './summits/read-summits.ts';

/** What makes a meeting of the CIS an informal one: before its words, among them or, in Arabic, behind them. */
const INFORMAL = 'informal|informell?|неформ|неофици|neform|nieform|неформ';
const INFORMAL_BEFORE = new RegExp(`(?<=^|\\P{L})(?:${INFORMAL})\\p{L}*(?:\\s[\\p{L}-]+){0,3}\\s$`, 'iu');
const INFORMAL_WITHIN = new RegExp(`(?:^|\\P{L})(?:${INFORMAL})|非正式|非公式|غير ال?رسمي`, 'iu');
const INFORMAL_BEHIND = /^[\s\u0600-\u06ff]{0,12}غير ال?رسمي/;
/** How far around the words it is looked for, in UTF-16 units. */
const AROUND = 40;
/** So near to an informal meeting one without a word for it is this one, in days. */
const AT_HAND = { before: 3, after: 3 } as const;
export const FORMAL = 'cis-summit';
export const OF_YEARS_END = 'cis-informal-summit';

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

/** What a series is called where nothing else is at hand: "The coronation of King George V" is another king's. */
const COMMON_WORD = /^coronation$/i;

function namesOfPacks(scene: Scene, names: readonly NameMatch[], editions: EditionIndex): NamedSeries[] {
  const found: NamedSeries[] = [];
  let at = 0;
  for (const name of names) {
    const { start, end } = name;
    const series = seriesOfName(name, editions);
    if (series === null || COMMON_WORD.test(scene.text.slice(start, end))) continue;
    while (at < scene.sentences.length && (scene.sentences[at]?.end ?? 0) <= start) at += 1;
    const sentence = scene.sentences[at];
    if (!sentence || sentence.start > start) continue;
    const first = sentence.tokens.findIndex((token) => token.end > start);
    const last = sentence.tokens.findLastIndex((token) => token.start < end);
    found.push({ start, end, series, sentence, first, last, isPhrase: false });
  }
  return found;
}

/** Words for a meeting with the word that makes it informal, before them or within; else null. */
export function withInformal(text: string, { sentence, start, end }: SummitPhrase): Span | null {
  const before = INFORMAL_BEFORE.exec(text.slice(Math.max(sentence.start, start - AROUND), start))?.[0];
  if (before === undefined && !INFORMAL_WITHIN.test(text.slice(start, end))) return null;
  return { start: start - (before?.length ?? 0), end };
}

/** "Informal meeting of the CIS leaders" is of a series of its own, and the word belongs to the name. */
function informalOr(named: NamedSeries, { text, published }: Scene, editions: EditionIndex): NamedSeries {
  const own = editions.get(OF_YEARS_END);
  if (named.series !== FORMAL || !own) return named;
  const { start, end, sentence } = named;
  const before = INFORMAL_BEFORE.exec(text.slice(Math.max(sentence.start, start - AROUND), start))?.[0];
  if (before !== undefined) {
    const from = start - before.length;
    const first = sentence.tokens.findIndex((token) => token.end > from);
    return { ...named, series: OF_YEARS_END, start: from, first };
  }
  const behind = INFORMAL_BEHIND.exec(text.slice(end, end + AROUND))?.[0];
  if (behind !== undefined || INFORMAL_WITHIN.test(text.slice(start, end))) return { ...named, series: OF_YEARS_END };
  const isAtHand = published !== null && nearestEdition(own, published, AT_HAND) !== null;
  const isDated = sentence.dates.some(({ grain }) => grain === 'year' || grain === 'month');
  return isAtHand && !isDated ? { ...named, series: OF_YEARS_END } : named;
}

/** "COP 30", "COP-29": packs write the number onto the name. */
const PARTED_COP = /^C(?:OP|op)[ -]\d\d$/;
const HAS_PARTED_COP = /C(?:OP|op)[ -]\d\d/;

function* partedCops({ text, sentences }: Scene): Generator<NamedSeries> {
  if (!HAS_PARTED_COP.test(text)) return;
  for (const sentence of sentences) {
    for (const [first, { start, lower }] of sentence.tokens.entries()) {
      const end = lower === 'cop' ? sentence.tokens[first + 1]?.end : undefined;
      if (end === undefined || !PARTED_COP.test(text.slice(start, end))) continue;
      yield { start, end, series: 'cop', sentence, first, last: first + 1, isPhrase: false };
    }
  }
}

/** The names that packs give and the phrases for summits with their bodies, the longer of two that overlap. */
export function* seriesNames(
  scene: Scene,
  names: readonly NameMatch[],
  summits: SummitReading,
  editions: EditionIndex,
): Generator<NamedSeries> {
  const phrases = summits.phrases.flatMap((phrase): NamedSeries[] => {
    const { series } = phrase;
    // The General Assembly meets in sessions, which their numbers name.
    if (series === null || series === 'un-general-assembly' || !editions.has(series)) return [];
    return [{ ...phrase, series, isPhrase: true }];
  });
  const found = [
    ...namesOfPacks(scene, names, editions),
    ...phrases,
    ...(editions.has('cop') ? partedCops(scene) : []),
  ];
  for (const inSentence of Map.groupBy(found, ({ sentence }) => sentence).values()) {
    for (const name of inSentence)
      if (!inSentence.some((other) => isRival(name, other))) yield informalOr(name, scene, editions);
  }
}

/** Of two that overlap the longer stands; of two as long the name that packs give. */
function isRival(name: NamedSeries, other: NamedSeries): boolean {
  if (other === name || other.end <= name.start || name.end <= other.start) return false;
  const longer = other.end - other.start - (name.end - name.start);
  return longer > 0 ? other.start <= name.start && name.end <= other.end : longer === 0 && name.isPhrase;
}
