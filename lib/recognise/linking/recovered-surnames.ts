import { standsFree } from '../../lexicon/cjk.ts';
import { fold } from '../../text/fold.ts';
import { isLetterAt, isUnspacedAt } from '../neighbours.ts';
import { covers } from '../sorted-spans.ts';
import type { LeaderMention } from '../types.ts';
import type { Candidate } from './candidates.ts';
import type { Scene } from './scene.ts';

/** Shorter ones are words, in letters and in signs. */
const SHORTEST = 4;
const SHORTEST_UNSPACED = 2;

/**
 * Further on a name that no list holds stands by its surname alone: "Serbian President Alexander
 * Vutchich … Vutchich said". The places where it does, behind its introduction; whether he is meant there
 * is decided as for any surname.
 *
 * @param recovered the mentions of names that office and country revealed, as they stand in the text
 */
export function recoveredSurnames(recovered: readonly LeaderMention[], scene: Scene): Candidate[] {
  const { text, candidates } = scene;
  const found = new Map<number, Candidate>();
  // The whole text behind it is looked through once for each.
  const seen = new Set<string>();
  const inOrder = [...recovered].sort((a, b) => a.start - b.start);
  for (const { id, start, end } of inOrder) {
    const surname =
      text
        .slice(start, end)
        .split(/[\s\u00a0·•・‧＝]/u)
        .at(-1) ?? '';
    const unspaced = isUnspacedAt(text, start);
    if (surname.length < (unspaced ? SHORTEST_UNSPACED : SHORTEST) || covers(candidates, end - 1)) continue;
    if (seen.has(surname)) continue;
    seen.add(surname);
    for (let at = text.indexOf(surname, end); at >= 0; at = text.indexOf(surname, at + 1)) {
      const last = at + surname.length;
      const free = unspaced
        ? standsFree(text, at, last, -1, true)
        : !isLetterAt(text, at - 1) && !isLetterAt(text, last);
      if (!free || covers(candidates, at) || covers(candidates, last - 1) || covers(inOrder, at)) continue;
      const word = { start: at, end: last, text: surname, folded: fold(surname) };
      found.set(at, { ...word, full: [], short: [id], inflected: false });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
