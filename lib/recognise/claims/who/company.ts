import { means } from '../sentence/tags.ts';
import type { Group, Passage } from '../types.ts';

const WITH: ReadonlySet<string> = new Set(['与', '與', '同', '和', '跟']);

/** Chinese "30日与中国国家主席习近平会谈": whom somebody meets, and no subject; office and country may stand between. */
export function isMet({ items, tagOf }: Passage, { first }: Pick<Group, 'first'>): boolean {
  let at = first - 1;
  while (items[at]?.kind === 'country' || means(tagOf[at], 'role')) at--;
  return WITH.has(items[at]?.key ?? '');
}
