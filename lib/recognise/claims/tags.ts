import { matchPhrase, type PhraseNode } from './phrases.ts';
import type { Item, Sense, Tag } from './types.ts';

/** All phrases of a sentence, left to right, the longest at each place, never overlapping. */
export function tagItems(items: readonly Item[], phrases: PhraseNode, unspaced: boolean): Tag[] {
  const tags: Tag[] = [];
  let at = 0;
  while (at < items.length) {
    const found = matchPhrase(items, at, phrases, unspaced);
    if (found === null || found.last === at) {
      at++;
      continue;
    }
    tags.push({ first: at, last: found.last, senses: found.senses });
    at = found.last;
  }
  return tags;
}

/** For each item the tag it belongs to. */
export function tagsByItem(items: readonly Item[], tags: readonly Tag[]): (Tag | undefined)[] {
  const tagOf = new Array<Tag | undefined>(items.length).fill(undefined);
  for (const tag of tags) for (let i = tag.first; i < tag.last; i++) tagOf[i] = tag;
  return tagOf;
}

/** Whether one of a tag's senses is of a kind. */
export function means(tag: Tag | undefined, ...kinds: readonly Sense['kind'][]): boolean {
  return tag?.senses.some((sense) => kinds.includes(sense.kind)) ?? false;
}
