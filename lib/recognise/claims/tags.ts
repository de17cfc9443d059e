import { PhraseMatcher, type PhraseNode } from './phrases.ts';
import type { Item, Sense, Tag } from './types.ts';

const AFTER_AN_END: ReadonlySet<Sense['kind']> = new Set(['adverb', 'also', 'preposition', 'conjunction', 'and']);

/** All phrases of a sentence, left to right, the longest at each place, never overlapping. */
export function tagItems(items: readonly Item[], phrases: PhraseNode, unspaced: boolean): Tag[] {
  const tags: Tag[] = [];
  const matcher = new PhraseMatcher(items, unspaced);
  const ahead = new PhraseMatcher(items, unspaced);
  const fits = (sense: Sense, last: number): boolean => {
    if (sense.kind !== 'cue' || sense.cue.needs !== 'end') return true;
    return isEnd(items[last], ahead.longest(last, phrases, noEnd)?.senses ?? []);
  };
  let at = 0;
  while (at < items.length) {
    const found = matcher.longest(at, phrases, fits);
    if (found === null || found.last === at) {
      at++;
      continue;
    }
    tags.push({ first: at, last: found.last, senses: found.senses });
    at = found.last;
  }
  return tags;
}

/** A cue that stands by itself has no object behind it: "accepted by telephone", not "accepted the offer". */
function isEnd(next: Item | undefined, senses: readonly Sense[]): boolean {
  if (next === undefined || next.kind === 'mark' || next.kind === 'date') return true;
  return senses.some(({ kind }) => AFTER_AN_END.has(kind)) && !senses.some(({ kind }) => kind === 'article');
}

const noEnd = (sense: Sense): boolean => sense.kind !== 'cue' || sense.cue.needs !== 'end';

/** For each item the tag it belongs to. */
export function tagsByItem(items: readonly Item[], tags: readonly Tag[]): (Tag | undefined)[] {
  const tagOf = new Array<Tag | undefined>(items.length).fill(undefined);
  for (const tag of tags) for (let i = tag.first; i < tag.last; i++) tagOf[i] = tag;
  return tagOf;
}

/** Whether one of a tag's senses is of a kind. */
export function means(tag: Tag | undefined, ...kinds: readonly Sense['kind'][]): boolean {
  if (tag === undefined) return false;
  for (const { kind } of tag.senses) if (kinds.includes(kind)) return true;
  return false;
}
