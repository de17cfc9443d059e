import type { Draft } from '../types.ts';

const PLACE = /^(?:in|instead)$/;

/** "will be in Kyiv instead", "will be in Delhi on the day of the parade": where somebody is stands for where they are not. */
export function isToldByPlace({ act, passage: { items, language }, first, last }: Draft): boolean {
  if (language !== 'en' || act !== 'stay-away' || !PLACE.test(items[first]?.key ?? '')) return false;
  return items.slice(first, last).some(({ key }) => key === 'instead' || key === 'day');
}

/**
 * "Talks were planned for Alaska, but he will be in Budapest instead", "If he declines, …", "will not be in Kyiv
 * instead": only as a plain sentence of its own it looks back to the event.
 */
export function isInsteadOfOther(draft: Draft): boolean {
  const { passage, clause, negative, tense, first, last } = draft;
  if (!isToldByPlace(draft)) return false;
  // Beside the word for the occasion it needs no more.
  const isNamed = passage.items.slice(first, last).some(({ key }) => key === 'day');
  // "is in Moscow instead" tells of a day, and may be said of one who was never asked.
  return negative || (!isNamed && (tense !== 'ahead' || passage.clauses[0] !== clause));
}
