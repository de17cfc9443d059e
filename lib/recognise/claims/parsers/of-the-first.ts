import type { Found } from '../who/found.ts';
import type { Construction } from './parser.ts';

/** "A, Prince William on behalf of King Charles, and Boric": behind a comma the list of guests goes on. */
export function ofTheFirst({ cue, passage: { groups, items, language } }: Construction, found: Found): Found {
  const [first, second] = found.subjects;
  if (language !== 'en' || cue.act !== 'represent' || cue.who !== 'object' || !first || !second) return found;
  const group = groups.find(({ members }) => members === found.subjects);
  const leader = items.findIndex((item, i) => group !== undefined && i >= group.first && item.kind === 'leader');
  return items[leader + 1]?.key === ',' && items[leader + 2]?.key === 'and' ? { ...found, subjects: [first] } : found;
}
