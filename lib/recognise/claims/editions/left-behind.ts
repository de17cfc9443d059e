import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Draft, Passage } from '../types.ts';

const LEAVES = /^(?:leav(?:e|es|ing)|left|depart(?:s|ed|ing)?|from)$/;

/** "leaves Delhi on Friday for the summit", "flies out of Pretoria": the place that somebody sets out from. */
export function isLeft({ items, language }: Pick<Passage, 'items' | 'language'>, at: number): boolean {
  const before = items[at - 1]?.key ?? '';
  return language === 'en' && (LEAVES.test(before) || (before === 'of' && items[at - 2]?.key === 'out'));
}

/** "left Brazil for the summit": whoever sets out from where it takes place goes to another. */
export function setsOutFrom({ act, journey, passage, first, last }: Draft, { country }: AttendanceEvent): boolean {
  if (act !== 'come' || !journey) return false;
  return passage.items
    .slice(first, last)
    .some(({ kind, id }, i) => kind === 'country' && id.split('|').includes(country) && isLeft(passage, first + i));
}
