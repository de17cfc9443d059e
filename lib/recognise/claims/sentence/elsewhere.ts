import type { Clause, Passage } from '../types.ts';
import { hasOwnPlace } from './deed-scene.ts';
import type { DeedIndex } from './deed-words.ts';

/** Whether a clause, or what stands before it in its sentence, speaks of another place: "à son procès". */
export function isToldElsewhere(passage: Passage, { first, last }: Clause, { shapes, scene }: DeedIndex): boolean {
  if (shapes === null) return false;
  // "nahm im Bundestag Platz und hielt eine Rede": where the sentence began, it goes on, until the scene is named.
  const from = hasOwnPlace(passage, first, last, scene) ? first : 0;
  return shapes.away.indexIn(passage.items, from, last) >= 0;
}
