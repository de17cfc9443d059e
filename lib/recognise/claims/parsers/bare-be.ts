import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Draft, Passage } from '../types.ts';

/** "Will be", in the future that some languages make of one word. */
export const WILL_BE = /^(?:буд(?:е|у)ть?|будет|буде|będą|będzie|biće|биће)$/;

/**
 * "Будут Макрон, Мелони, Шольц.", "Będą też Merz i Meloni.": a sentence of nothing but that they will be, and who.
 * Behind the names nothing may follow that they could be or do.
 */
export function parseBareBe(passage: Passage): Draft[] {
  const { items, tagOf, groups, clauses, language } = passage;
  const [clause] = clauses;
  if (!SLAVIC.has(language) || clause === undefined) return [];
  const at = items.findIndex(({ kind }) => kind !== 'mark');
  if (!WILL_BE.test(items[at]?.key ?? '') || passage.isQuestion) return [];
  let from = at + 1;
  while (means(tagOf[from], 'also', 'adverb', 'and')) from++;
  const group = groups.find(({ first }) => first === from);
  if (group?.kind !== 'leaders' || group.oblique || group.owner) return [];
  const isAlone = items
    .slice(group.last)
    .every(({ kind }, i) => kind === 'mark' || means(tagOf[group.last + i], 'also', 'others', 'people'));
  if (!isAlone) return [];
  return group.members.map((subject) => ({
    ...{ subject, act: 'come' as const, tense: 'ahead' as const, negative: false, ofPast: false, journey: false },
    ...{ needs: 'preview' as const, denied: false, first: at, last: from, clause, passage },
  }));
}
