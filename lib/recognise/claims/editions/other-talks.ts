import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Draft } from '../types.ts';

const TALKS: ReadonlySet<string> = new Set(['talks', 'negotiations']);
const PART: ReadonlySet<string> = new Set(['meeting', 'session', 'dinner', 'reception', 'lunch']);
/** Of several each is a part. */
const PARTS: ReadonlySet<string> = new Set(['meetings', 'sessions', 'dinners', 'receptions']);
/** What makes a part of a summit of a meeting. */
const OF_PART =
  /^(?:restricted|bilateral|trilateral|closed|closed-door|private|separate|working|side|preparatory|ministerial|cabinet|virtual|special|extraordinary|security|committee|preliminary)$/;
/** Talks that are no summit, spoken of so near before, in UTF-16 units. */
const OTHER_TALKS = /\b(?:peace|cease-?fire|truce|nuclear|trade|direct) (?:talks|negotiations)\b/;
const NEAR = 400;
/** So many words may stand between "not to attend" and what it is. */
const REACH_OF_TALKS = 6;

/** "spurned an offer to meet face-to-face, sending a delegation instead": to talks that are no occasion of ours. */
function hasTalks(words: string): boolean {
  return /\bface-to-face\b|\b(?:peace|cease-?fire|truce|direct) (?:talks|negotiations)\b/.test(words);
}

/** "his decision not to attend the talks in Istanbul", "did not attend the restricted meeting": not the summit itself. */
export function isOfOtherTalks(
  { passage, clause, last, act, negative }: Draft,
  { series, country }: AttendanceEvent,
): boolean {
  const saysNo = negative || act === 'decline' || act === 'stay-away' || act === 'represent';
  if (passage.language !== 'en' || !saysNo || series.includes('peace')) return false;
  const { items, text, sentence } = passage;
  // "At dinner, which Xi skipped": what goes before "which".
  const { first: from, opens } = clause;
  if (opens === 'relative' && items.slice(from - 3, from).some(({ key }) => PART.has(key))) return true;
  const behind = items.slice(last, last + REACH_OF_TALKS);
  if (behind.some(({ key }) => PARTS.has(key))) return true;
  const at = behind.findIndex(({ key }) => TALKS.has(key) || PART.has(key));
  if (at < 0)
    return (
      act === 'represent' &&
      hasTalks(text.slice(Math.max(0, sentence.start - NEAR), sentence.end)) &&
      !items.some(({ kind }) => kind === 'event')
    );
  if (!TALKS.has(behind[at]?.key ?? '')) return behind.slice(0, at).some(({ key }) => OF_PART.test(key));
  if (OTHER_TALKS.test(text.slice(Math.max(0, sentence.start - NEAR), sentence.end))) return true;
  return items.some(
    ({ kind, id }, i) => kind === 'country' && items[i - 1]?.key === 'in' && !id.split('|').includes(country),
  );
}
