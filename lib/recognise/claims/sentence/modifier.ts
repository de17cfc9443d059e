import type { Passage, Tag } from '../types.ts';
import { means } from './tags.ts';

/**
 * Whether a Chinese word stands in what describes a name before its verb: of "原定到场的武契奇最终没来" the plan is told of the
 * name, and the verb behind it is what came of it.
 *
 * @param at the word's item
 */
export function describesSubject({ groups, tagOf, language }: Passage, at: number, { first }: Tag): boolean {
  if (language !== 'zh') return false;
  return groups.some((group) => {
    const mark = means(tagOf[group.first], 'owner-mark') ? group.first : group.first - 1;
    return mark > at && group.last <= first && means(tagOf[mark], 'owner-mark');
  });
}
