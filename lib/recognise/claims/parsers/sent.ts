import { means } from '../sentence/tags.ts';
import type { Draft } from '../types.ts';
import { standInOf } from '../who/former.ts';
import { type Found, found as standing } from '../who/found.ts';
import { type Construction, draftsFor, isHan } from './parser.ts';

/** "由国务院总理李强出席", "派李强与会": a leader who is sent comes. */
export function sentLeaders(construction: Construction): Draft[] {
  const { cue, tag, passage, clause } = construction;
  if (cue.act !== 'represent' || cue.who === 'target' || !isHan(construction)) return [];
  const inside = passage.items.slice(tag.first, tag.last);
  // "由议长代替总统李在明出席": whose place is taken stays away.
  const instead = inside.findIndex(({ key }) => key === '代' || key === '替');
  const leaders = inside.filter(({ kind }, i) => kind === 'leader' && (instead < 0 || i < instead));
  const subjects = leaders.map(({ id }) => ({ leader: id }));
  if (subjects.length !== 1) return [];
  const { who: _, ...come } = cue;
  return draftsFor(
    { ...construction, cue: { ...come, act: 'come' } },
    { subjects, negative: false, last: clause.first, kind: 'leaders' },
  );
}

/** "代表埃及、伊朗等国的领导人": leaders of countries, and nobody who stands in for them. */
export function isOfLeaders(
  { passage: { items, tagOf }, cue, grammar }: Construction,
  { last, kind, states }: Found,
): boolean {
  if (!grammar.unspaced || grammar.topic !== undefined || cue.act !== 'represent') return false;
  if (kind === 'countries') return true;
  if (!states) return false;
  return /^[、，]$/.test(items[last]?.key ?? '')
    ? items[last + 1]?.kind === 'country'
    : means(tagOf[last], 'owner-mark');
}

/** "Китайскую делегацию возглавит премьер Ли Цян": a leader at the head of a delegation comes. */
export function leadsDelegation(construction: Construction): Draft[] {
  const { passage, cue, clause, tag } = construction;
  if (cue.beside === undefined || cue.needs !== undefined) return [];
  const heads = passage.groups.filter(
    ({ kind, first, last, nominative, owner }) =>
      kind === 'leaders' && nominative && !owner && first >= clause.first && last <= clause.last,
  );
  const [head, other] = heads;
  if (head === undefined || other !== undefined || head.members.length > 1 || head.first < tag.last) return [];
  const { who: _, ...come } = cue;
  const found = { ...standing(head), last: clause.first };
  return draftsFor({ ...construction, cue: { ...come, act: 'come' } }, found);
}

/** "The Indian president came in his place": a leader who comes for another is there. */
export function comesInstead(construction: Construction): Draft[] {
  const { cue, tag } = construction;
  if (cue.company !== true || cue.act !== 'represent') return [];
  const actor = standInOf(construction, tag);
  return actor === null ? [] : draftsFor({ ...construction, cue: { ...cue, act: 'come' } }, actor);
}
