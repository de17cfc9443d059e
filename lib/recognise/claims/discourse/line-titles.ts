import { means } from '../sentence/tags.ts';
import type { Cue, Passage } from '../types.ts';
import type { LabelSense } from '../vocabulary.ts';

/** A line with no more words, and no full stop, is a title. */
const LONGEST = 4;
/** So far behind its last word a line may end, in UTF-16 units. */
const BREAK = 4;
const STOPS = /[.!?;:,。！？；：，؟…]$/u;

/** What stands beside the verb of a title. */
const PLAIN = [
  ...(['cue', 'not', 'auxiliary', 'copula', 'pronoun-several', 'others', 'relative'] as const),
  ...(['adverb', 'also', 'article'] as const),
] as const;

/**
 * "They are coming", "Sie fehlen", "No viajan": a line by itself with a verb and no name, of those who are listed
 * below, and of nobody before.
 */
export function lineTitleSense(passage: Passage): LabelSense | null {
  const { items, tags, groups, kinds, isQuestion } = passage;
  if (isQuestion || items.length > LONGEST || groups.length > 0 || !isLine(passage)) return null;
  const cues = tags.flatMap(({ senses }) => senses.flatMap((each) => (each.kind === 'cue' ? [each.cue] : [])));
  const isPlain = tags.every((tag) => means(tag, ...PLAIN));
  return isPlain && cues.length > 0 ? senseOf(cues, kinds.has('not')) : null;
}

function isLine({ text, sentence: { start, end } }: Passage): boolean {
  const line = text.slice(start, end).trimEnd();
  const isBegun = start === 0 || /\n[ \t]*$/.test(text.slice(Math.max(0, start - 2), start));
  const behind = start + line.length;
  return isBegun && !STOPS.test(line) && /^[ \t\r]*\n/.test(text.slice(behind, behind + BREAK));
}

function senseOf(cues: readonly Cue[], isNot: boolean): LabelSense | null {
  const acts = new Set(cues.map(({ act }) => act));
  if (acts.has('invite')) return isNot ? 'uninvited' : 'invited';
  const isAway = acts.has('stay-away') || acts.has('decline') || cues.some(({ negative }) => negative);
  if (isAway !== isNot) return 'missing';
  if (isAway) return null;
  if (acts.has('accept')) return 'accepted';
  if (!acts.has('come') && !acts.has('expect')) return null;
  return cues.some(({ act, tense }) => act === 'come' && tense === 'behind') ? 'attended' : 'attending';
}
