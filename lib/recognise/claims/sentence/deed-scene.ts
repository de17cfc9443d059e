import type { Passage } from '../types.ts';
import type { DeedIndex } from './deed-words.ts';
import { means } from './tags.ts';
import type { WordSet } from './word-set.ts';

/** Whether an occasion is named, or something that stands around where leaders meet. */
export function showsScene({ items, tagOf }: Passage, first: number, last: number, { scene }: DeedIndex): boolean {
  for (let i = first; i < last; i++) if (items[i]?.kind === 'event' || means(tagOf[i], 'goal')) return true;
  return scene.indexIn(items, first, last) >= 0;
}

/** Where a word behind the name, or a letter before it, tells what part a noun plays. */
const UNMARKED: ReadonlySet<string> = new Set(['zh', 'ja', 'ar']);
const DURING = /^(?:during|throughout|inside|während|durante|pendant|lors|tijekom|tokom|током|podczas)$/;
/** So many words may stand between a preposition and its noun: "at the vast and rainy parade". */
const LONGEST_PHRASE = 5;

/**
 * The same, with the occasion as a place: "yawned at the parade" is done there, "shrugged off the parade" is done
 * from anywhere.
 */
export function showsPlace(passage: Passage, first: number, last: number, deeds: DeedIndex): boolean {
  const { items, tagOf, language } = passage;
  if (UNMARKED.has(language)) return showsScene(passage, first, last, deeds);
  for (let i = first; i < last; i++) {
    if ((items[i]?.kind === 'event' || means(tagOf[i], 'goal')) && isPlace(passage, first, i)) return true;
  }
  return deeds.scene.indexIn(items, first, last) >= 0;
}

/** So many words may stand between a preposition and the place: "in the very first row". */
const REACH_OF_PLACE = 4;

/** "posed for the photo" says what for. */
const FOR = /^(?:for|für|pour|para|por|pentru|для|за|dla|за|za)$/;

/** Whether a clause says itself where it plays: "in the nave", behind a preposition; "gave a speech" says nothing of it. */
export function hasOwnPlace(
  { items, tagOf }: Pick<Passage, 'items' | 'tagOf'>,
  first: number,
  last: number,
  scene: WordSet | undefined,
): boolean {
  for (let i = first + 1; i < last; i++) {
    const isThing = scene?.has(items[i]?.key ?? '') === true || items[i]?.kind === 'event' || means(tagOf[i], 'goal');
    if (!isThing) continue;
    for (let k = i - 1; k >= Math.max(first, i - REACH_OF_PLACE); k--) {
      if (means(tagOf[k], 'preposition', 'toward', 'alongside') && !FOR.test(items[k]?.key ?? '')) return true;
    }
  }
  return false;
}

function isPlace({ items, tagOf }: Passage, first: number, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(first, noun - LONGEST_PHRASE); i--) {
    if (means(tagOf[i], 'toward') || DURING.test(items[i]?.key ?? '')) return true;
    if (items[i]?.kind === 'mark' || means(tagOf[i], 'auxiliary', 'preposition')) return false;
  }
  return false;
}
