import type { TemporalExpression } from '../dates/types.ts';
import type { Span } from '../types.ts';
import { beginsAt, endingBefore, isBetween } from './particles.ts';
import type { Cue, Scene, SceneSentence } from './scene.ts';
import type { Setting } from './setting.ts';
import { VICTORY_SERIES } from './victory-days.ts';
import type { CueKind } from './vocabulary.ts';
import { isElsewhere } from './whose.ts';

/** Words that may stand between a time and its noun. */
const REACH = 4;
/** Sentences before a phrase in which a parade elsewhere is looked for. */
const LOOK_BACK = 6;
/** Words for what happens on such a day, and names of it. */
export const NOUNS: readonly CueKind[] = ['occasionNoun'];
export const NAMES: readonly CueKind[] = ['victoryDay', 'moscowName', 'beijingName'];

function firstTokenFrom({ tokens }: SceneSentence, offset: number): number {
  return tokens.findIndex((token) => token.start >= offset);
}

/** True where the tokens `[from, to)` are only ties, particles and adjectives that may stand between. */
export function areFillers(
  { particles }: Scene,
  { tokens }: SceneSentence,
  from: number,
  to: number,
  ties: readonly string[],
): boolean {
  for (let i = from; i < to; i += 1) {
    if (!ties.includes(tokens[i]?.lower ?? '') && !isBetween(tokens[i], particles)) return false;
  }
  return true;
}

/** True where a time may stand before its noun with no tie between: "the 2015 parade", "the September parade". */
function mayLead({ words }: Setting, { kind, grain }: TemporalExpression): boolean {
  if (words.leads === undefined) return false;
  return kind === 'month' || (words.leads === 'years' ? grain === 'year' : kind === 'year');
}

/** A noun or name that a time may make an edition of, with the numbers of its tokens. */
export interface PlacedNoun extends Span {
  readonly first: number;
  readonly last: number;
}

/** Marks that end a phrase: "2020年：阅兵…" and "in 2020, the parade" are no editions. */
const ENDS = /[,;:，；：、。()（）—–]/;

/** The noun or name that a time before it makes an edition of: "last year's parade", "2015年的九三阅兵". */
export function nounAfter<Noun extends PlacedNoun>(
  setting: Setting,
  sentence: SceneSentence,
  date: TemporalExpression,
  nouns: readonly Noun[],
): Noun | null {
  const { ties } = setting.words;
  const from = firstTokenFrom(sentence, date.end);
  if (from < 0) return null;
  const noun = nouns.find(({ first }) => first >= from && first - from <= REACH);
  if (!noun || !areFillers(setting.scene, sentence, from, noun.first, ties)) return null;
  if (ENDS.test(setting.scene.text.slice(date.end, noun.start))) return null;
  const isTied = sentence.tokens.slice(from, noun.first).some(({ lower }) => ties.includes(lower));
  return isTied || mayLead(setting, date) ? noun : null;
}

/** The noun or name that a time behind it makes an edition of: "parade of 2015", "парад 2015 года", "desfile del viernes". */
export function nounBefore<Noun extends PlacedNoun>(
  { scene, words }: Setting,
  sentence: SceneSentence,
  date: TemporalExpression,
  nouns: readonly Noun[],
): Noun | null {
  const at = firstTokenFrom(sentence, date.start);
  const joint = endingBefore(sentence.tokens, at, scene.particles.editionOf);
  // "парад в среду": behind a noun such languages say the day on which something is, not what it is.
  if (words.follows !== undefined && date.grain !== 'year' && (joint > 0 || words.follows === 'years')) return null;
  const isFused = date.grain === 'year' && beginsAt(sentence.tokens, at, scene.particles.fusedOf);
  const mayFollow =
    isFused || date.kind === 'year' || words.follows === 'days' || (words.follows && date.grain === 'year');
  if (joint === 0 && !mayFollow) return null;
  const end = at - joint;
  const noun =
    nouns.findLast(({ last }) => last < end && end - last <= REACH && areFillers(scene, sentence, last + 1, end, [])) ??
    null;
  if (!noun || ENDS.test(scene.text.slice(noun.end, date.start))) return null;
  // "عرض الجمعة" is Friday's; with an article the noun stands for itself ("العرض الجمعة").
  const isDefinite = date.grain !== 'year' && words.follows === 'days' && scene.text.startsWith('ال', noun.start);
  return isDefinite ? null : noun;
}

export const is = (key: string, kinds: readonly string[]): boolean => kinds.includes(key);

/** Whether a sentence speaks of a parade elsewhere: asked by every phrase behind it, so told once. */
const paradesElsewhere = new WeakMap<SceneSentence, boolean>();

function hasParadeElsewhere(scene: Scene, sentence: SceneSentence): boolean {
  const known = paradesElsewhere.get(sentence);
  if (known !== undefined) return known;
  const found = sentence.cues.some((cue) => cue.key === 'parade' && isElsewhere(scene, sentence, cue));
  paradesElsewhere.set(sentence, found);
  return found;
}

/** True where the paragraph has just spoken of a parade elsewhere: its "last year's parade" is that one's. */
export function followsOtherParade({ scene }: Setting, sentence: SceneSentence, noun: Cue): boolean {
  if (!is(noun.key, NOUNS)) return false;
  const { at, paragraph, kinds } = sentence;
  if (VICTORY_SERIES.some(({ city }) => kinds.has(city))) return false;
  for (let i = at - 1; i >= at - LOOK_BACK && scene.sentences[i]?.paragraph === paragraph; i -= 1) {
    const earlier = scene.sentences[i];
    if (!earlier) break;
    if (VICTORY_SERIES.some(({ city, ownName }) => earlier.kinds.has(city) || earlier.kinds.has(ownName))) return false;
    if (earlier.kinds.has('otherDays') || hasParadeElsewhere(scene, earlier)) return true;
  }
  return false;
}
