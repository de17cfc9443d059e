import type { Clause, Passage } from '../../types.ts';
import { means } from '../tags.ts';
import type { Doubt } from './doubt.ts';

/** "usually", "hardly ever attends", "毎年参加していた": of no single edition. */
export const isHabit: Doubt = ({ passage, clause, cue, grammar }) => {
  const { act, tense, who } = cue;
  const mayBe =
    (act === 'come' && (tense === 'now' || tense === 'behind' || grammar.tenseless === true)) ||
    (act === 'invite' && grammar.topic !== undefined) ||
    (act === 'represent' && who === 'actor' && tense !== 'behind');
  return mayBe && tellsHabit(passage, clause);
};

function tellsHabit({ kinds, tagOf }: Passage, clause: Clause): boolean {
  if (!kinds.has('habit')) return false;
  // "2022年以降、首脳会議に出席": parted by a comma from what has been so ever since.
  const isFronted = clause.opens === 'comma' && means(tagOf[clause.first - 2], 'habit');
  return isFronted || tagOf.slice(clause.first, clause.last).some((tag) => means(tag, 'habit'));
}

/** "had never attended": English tells it by its perfect from "he never came". */
const PERFECT = /^(?:ha[sd]|have|[’'](?:ve|s|d)|before|previously|yet)$/;

/** "had never been to such a meeting", "jamais", "ещё никогда": of a life, and of no single edition. */
export const isOfALife: Doubt = ({ passage: { kinds, tagOf, items, language }, clause: { first, last }, cue }) => {
  if (cue.act === 'invite' || !kinds.has('never')) return false;
  if (!tagOf.slice(first, last).some((tag) => means(tag, 'never'))) return false;
  return language !== 'en' || items.slice(first, last).some(({ key }) => PERFECT.test(key));
};

/** "who has come to such occasions before, was not seen": some time or other, and of no edition. */
export const isOfOtherTimes: Doubt = ({ passage: { items }, clause: { last }, cue }) => {
  if (cue.act !== 'come' || !/^(?:before|once)$/.test(items[last]?.key ?? '')) return false;
  const next = items[last + 1];
  return next === undefined || next.kind === 'mark';
};

const GATHERING = /^(?:summit|meeting|parade|gathering|assembly)$/;

/** "had attended the summits since 2022": one after the other, and none by itself. */
export const isSinceThen: Doubt = ({ passage: { clauses, items }, clause, cue }) => {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (cue.act !== 'come' || next === undefined || items[next.first - 1]?.key !== 'since') return false;
  const hasMany = items
    .slice(clause.first, clause.last)
    .some(
      ({ key }) => key === 'every' || key === 'all' || /(?:summits|meetings|parades|gatherings|assemblies)$/.test(key),
    );
  // "has not attended a G20 summit since 2019".
  const hasAny = items.slice(clause.first, clause.last).some(({ key }, i, all) => {
    const isAny = /^(?:an?|any)$/.test(key);
    return isAny && all.slice(i + 1, i + 4).some((item) => item.kind === 'event' || GATHERING.test(item.key));
  });
  return (hasMany || hasAny) && /^\d{4}$/.test(items[next.first]?.id ?? '');
};
