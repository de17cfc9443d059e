import { fold } from '../../text/fold.ts';
import { isAllCapitals, isLetterAt } from '../neighbours.ts';
import type { Candidate } from './candidates.ts';
import type { Scene } from './scene.ts';

/** The matcher passes over words this short in capitals: they are acronyms more often than names. */
const LONGEST_PASSED_OVER = 4;

/**
 * Short surnames that a garbled text sets in capitals ("XI last visited Moscow"), where the same
 * article also writes them as usual and the person is settled.
 */
export function shoutedSurnames(scene: Scene): Candidate[] {
  const settled = new Map<string, string>();
  for (const candidate of scene.candidates) {
    const id = scene.decided.get(candidate.start);
    if (id === undefined || candidate.text.length > LONGEST_PASSED_OVER || isAllCapitals(candidate.text)) continue;
    if (/^\p{Lu}\p{Ll}+$/u.test(candidate.text)) settled.set(candidate.text.toUpperCase(), id);
  }
  const found: Candidate[] = [];
  const taken = new Set(scene.candidates.map((candidate) => candidate.start));
  for (const [shouted, id] of settled) {
    for (let at = scene.text.indexOf(shouted); at >= 0; at = scene.text.indexOf(shouted, at + 1)) {
      const end = at + shouted.length;
      if (taken.has(at) || (at > 0 && isLetterAt(scene.text, at - 1)) || isLetterAt(scene.text, end)) continue;
      const folded = fold(shouted);
      found.push({ start: at, end, text: shouted, folded, full: [], short: [id], inflected: false });
    }
  }
  return found;
}
