import type { Passage } from '../types.ts';
import type { DeedIndex } from './deed-words.ts';
import { means } from './tags.ts';

/** Whether an occasion is named, or something that stands around where leaders meet. */
export function showsScene({ items, tagOf }: Passage, first: number, last: number, { scene }: DeedIndex): boolean {
  for (let i = first; i < last; i++) if (items[i]?.kind === 'event' || means(tagOf[i], 'goal')) return true;
  return scene.indexIn(items, first, last) >= 0;
}
