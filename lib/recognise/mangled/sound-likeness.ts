import type { Leader } from '../../packs/schema.ts';
import { consonantSimilarity, consonantsOf } from './consonants.ts';
import { nameTokens } from './similarity.ts';

/** With office and country in the text, consonants this alike are one name's. */
export const SOUNDS_ALIKE = 0.8;
/** Fewer consonants tell nobody from another; as few as these only where all agree. */
const LEAST = 2;
const FEW = 3;
/** How many words of a name are written as one: "Lacalle Pou" is 拉卡列波乌, "Idriss Déby" stands for all four. */
const MOST_TOGETHER = 3;

/**
 * How alike words in any script sound to a leader's names in Latin letters: 0 to 1, the best of each word
 * and of two and three in a row.
 *
 * @param exact whether two consonants are enough where both agree: who else could be meant is known then
 */
export function soundLikeness(words: string, leader: Leader, exact: boolean): number {
  const heard = consonantsOf(words);
  return Math.max(0, ...latinConsonants(leader).map((name) => likeness(heard, name, exact)));
}

function likeness(heard: string, name: string, exact: boolean): number {
  const strong = Math.min(strongOf(heard), strongOf(name));
  const alike = consonantSimilarity(heard, name);
  if (strong >= FEW) return alike;
  return strong === LEAST && exact && alike === 1 ? alike : 0;
}

function strongOf(sounds: string): number {
  return sounds.replace(/[hwj]/g, '').length;
}

const remembered = new WeakMap<Leader, readonly string[]>();

function latinConsonants(leader: Leader): readonly string[] {
  let known = remembered.get(leader);
  if (!known) {
    const texts = [leader.name, ...(leader.names ?? []).map(({ text }) => text)];
    const names = texts
      .filter((text) => /[a-z]/i.test(text))
      .flatMap((text) => {
        const words = nameTokens(text).map(consonantsOf);
        return words.flatMap((_, at) =>
          Array.from({ length: MOST_TOGETHER }, (_, more) => words.slice(at, at + more + 1).join('')),
        );
      });
    known = [...new Set(names)];
    remembered.set(leader, known);
  }
  return known;
}
