import { KNOWN_IN_OFFICE } from '../names/known-in-office.ts';
import { isCapitalised } from '../neighbours.ts';
import { indexFrom } from '../sorted-spans.ts';
import type { Candidate } from './candidates.ts';
import { countriesOf } from './choose.ts';
import { type Scene, sentenceAt } from './scene.ts';

const CONJUNCTION = /^(?:\s*[,、،/–-]\s*|\s*,?\s+(?:and|und|et|y|e|i|и|і|та|та|și|si|或|和|と|&)\s+|[和与與及])$/iu;

/** "Xi, Putin, Kim share a balcony": beside another leader, with nothing but a comma or an "and" between. */
export function isCoordinated(candidate: Candidate, sentence: { start: number; end: number }, scene: Scene): boolean {
  const { text } = scene;
  const at = indexFrom(scene.candidates, candidate.start);
  // The neighbours on either side; the text holds the candidate itself at `at`, unless it was added later.
  for (const other of scene.candidates.slice(Math.max(0, at - 1), at + 2)) {
    if (other.start === candidate.start || other.start < sentence.start || other.start >= sentence.end) continue;
    const between =
      other.start < candidate.start ? text.slice(other.end, candidate.start) : text.slice(candidate.end, other.start);
    if (between.length > 8 || !CONJUNCTION.test(between)) continue;
    if (scene.decided.has(other.start)) return true;
    const known = scene.company().get(sentenceAt(scene, other.start).paragraph);
    if ([...other.full, ...other.short].some((id) => known?.has(id)) && isCapitalisedName(other.text)) return true;
  }
  return false;
}

/** "Bush, Clinton and Carter": how many of two neighbours, not decided yet, may be others of the country who are known. */
export function compatriotsBeside(
  { start }: Candidate,
  id: string,
  { candidates, decided, text, knowledge }: Scene,
): number {
  const at = indexFrom(candidates, start);
  const own = countriesOf(id, knowledge);
  let count = 0;
  for (const [one, two] of [
    [candidates[at - 1], candidates[at]],
    [candidates[at], candidates[at + 1]],
  ]) {
    if (!one || !two || two.start - one.end > 8 || !CONJUNCTION.test(text.slice(one.end, two.start))) continue;
    const other = one.start === start ? two : one;
    const isOne = (each: string) =>
      each !== id && KNOWN_IN_OFFICE.has(each) && countriesOf(each, knowledge).some((code) => own.includes(code));
    if (!decided.has(other.start) && [...other.full, ...other.short].some(isOne)) count++;
  }
  return count;
}

function isCapitalisedName(words: string): boolean {
  return isCapitalised(words) || words.toLowerCase() === words.toUpperCase();
}
