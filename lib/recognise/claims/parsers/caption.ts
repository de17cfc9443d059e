import { means } from '../sentence/tags.ts';
import type { WordSet } from '../sentence/word-set.ts';
import type { Clause, Draft, Passage } from '../types.ts';

/** What stands between the names of a caption and its occasion. */
const AT: Readonly<Partial<Record<string, RegExp>>> = {
  pl: /^(?:na|podczas|w (?:trakcie|czasie))$/,
  ar: /^(?:في|خلال)$/,
  de: /^(?:beim|auf|während|bei)(?: de[mrs])?$/,
};
/** So many items may stand before the occasion: "na dorocznym", "beim heutigen". */
const REACH = 2;

/**
 * Names at the head of a sentence with the occasion right behind them, and no statement of ours: "Putin i Xi na szczycie
 * BRICS w Kazaniu", "Macron beim G7-Gipfel: …".
 */
export function parseCaption(passage: Passage, scene?: WordSet): Draft[] {
  const { items, tagOf, groups, clauses, language } = passage;
  const [group] = groups;
  const [clause] = clauses;
  const at = AT[language];
  if (
    !at ||
    !group ||
    !clause ||
    (group.kind !== 'leaders' && group.kind !== 'countries') ||
    group.first > 0 ||
    group.owner ||
    group.oblique
  )
    return [];
  const key = (i: number): string => items[i]?.key ?? '';
  const words = at.test(`${key(group.last)} ${key(group.last + 1)}`) ? 2 : at.test(key(group.last)) ? 1 : 0;
  const from = group.last + words;
  const isEvent = items
    .slice(from, from + REACH)
    .some(({ kind }, i) => kind === 'event' || (language === 'ar' && means(tagOf[from + i], 'goal')));
  const isScene = !isEvent && isPlaced(passage, group.last, clause, scene);
  if (!isScene && (words === 0 || !isEvent)) return [];
  const inClause = tagOf.slice(0, clause.last);
  if (inClause.some((tag) => means(tag, 'not', 'nobody', 'condition', 'auxiliary', 'remote', 'deny'))) return [];
  return group.members.map((subject) => ({
    ...{ subject, act: 'come' as const, tense: 'now' as const, negative: false, ofPast: false, journey: false },
    ...{
      needs: isScene ? ('deed' as const) : language === 'ar' ? ('day' as const) : undefined,
      denied: false,
      first: 0,
      last: Math.max(from, group.last + 1),
      clause,
      passage,
    },
  }));
}

/** "A und B auf der Tribüne.", "C an seiner Seite.": a place at the scene, and no verb. */
function isPlaced({ items, tagOf, capitalNouns }: Passage, from: number, { last }: Clause, scene?: WordSet): boolean {
  if (!capitalNouns || !means(tagOf[from], 'preposition', 'toward', 'alongside')) return false;
  const inside = items.slice(from, last);
  // "in der ersten Reihe": behind an article or a preposition a small word is an adjective.
  const isAdjective = (at: number): boolean => means(tagOf[at - 1], 'article', 'preposition', 'toward');
  const isVerbless = inside.every(
    ({ kind, capital }, i) => kind !== 'word' || capital || tagOf[from + i] !== undefined || isAdjective(from + i),
  );
  return (
    isVerbless &&
    !tagOf.slice(from, last).some((tag) => means(tag, 'cue', 'say', 'auxiliary')) &&
    inside.some(({ key }) => scene?.has(key) === true || key === 'seite')
  );
}
