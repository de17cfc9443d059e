import { means } from '../tags.ts';
import type { CueGuard } from './guard.ts';

/** "美国派驻APEC高级官员": posted there for good, and sent by nobody to this occasion. */
const isPosted: CueGuard = (_passage, _clause, tag, { act }) => act === 'represent' && means(tag, 'adverb');

/** So far behind the cue may stand what somebody is asked into. */
const REACH_OF_JOINING = 6;

/** "回绝了加入金砖的邀请", "تخلفت عن الانضمام": to become a member. */
function isToJoin(join: RegExp): CueGuard {
  return ({ items }, _clause, { first, last }, { act }) =>
    act !== 'come' &&
    act !== 'represent' &&
    items.slice(first, last + REACH_OF_JOINING).some(({ key }, i, all) => join.test(key + (all[i + 1]?.key ?? '')));
}

/** "派出仪仗队参加", "首相に親書を送った": neither troops nor letters are deputies. */
function sendsThings(things: RegExp): CueGuard {
  return ({ items }, _clause, { first, last }, { act }) =>
    act === 'represent' &&
    things.test(
      items
        .slice(first, last)
        .map(({ key }) => key)
        .join(''),
    );
}

/** "لوقف إطلاق النار": written like a verb of the past, which no preposition takes. */
const isArabicNoun: CueGuard = ({ items }, _clause, { first, last }, { act, who, tense }) =>
  act === 'come' &&
  who === undefined &&
  last - first === 1 &&
  tense === 'behind' &&
  /^[لب]$/.test(items[first - 1]?.key ?? '');

/** "不来才是失礼": what it would be, had somebody not come. */
const isSupposed: CueGuard = ({ items }, _clause, { last }, { act }) =>
  (act === 'decline' || act === 'stay-away') && SUPPOSED.test(`${items[last]?.key ?? ''}${items[last + 1]?.key ?? ''}`);

const SUPPOSED = /^(?:才[是会會]|[就则則]是|等于|等於|将[会是]|將[會是])/;

export const CHINESE_GUARDS: readonly CueGuard[] = [
  isPosted,
  isSupposed,
  isToJoin(/^(?:加入|入会)/),
  sendsThings(/仪仗|方队|方阵|部队|军队|官兵|士兵|战机|军舰/),
];

export const JAPANESE_GUARDS: readonly CueGuard[] = [
  isToJoin(/^(?:加盟|加入)/),
  sendsThings(/招待|親書|書簡|祝電|部隊|儀仗/),
];

export const ARABIC_GUARDS: readonly CueGuard[] = [isArabicNoun, isToJoin(/^(?:ال|لل)?انضمام/)];
