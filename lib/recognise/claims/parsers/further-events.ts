import { means } from '../sentence/tags.ts';
import type { Draft, Item, Passage } from '../types.ts';

/** So many items may stand between two occasions that one verb goes with. */
const REACH = 14;
/** What ties the second to something else than the verb. */
const OTHERWISE =
  /^(?:before|after|ahead|than|like|since|following|as|unlike|until|which|when|where|between|despite|about|over|for|but|not|nor|instead)$/;
/** Behind "and" the second occasion follows: "and the annual NATO summit". */
const NEAR = 5;
const SEPARATOR = /^[,;]$/;

/**
 * The same statement of further occasions that its verb goes with: "will attend the summit in Apulia and the summit
 * in Washington", "attended the meetings in Madrid, Vilnius and The Hague".
 *
 * @returns the statement itself, and behind it those of the other occasions
 */
export function withFurtherEvents(draft: Draft): Draft[] {
  const { passage, clause, last, act } = draft;
  if (passage.language !== 'en' || act === 'represent' || act === 'host') return [draft];
  const { items } = passage;
  const own = items.findIndex(({ kind }, i) => i >= draft.first && i < clause.last && kind === 'event');
  if (own < 0 || own > last + REACH) return [draft];
  const ids = [items[own]?.id ?? ''];
  for (let at = own, next = nextEvent(items, at); next > 0; at = next, next = nextEvent(items, at)) {
    if (!isJoined(passage, at, next)) break;
    ids.push(items[next]?.id ?? '');
  }
  const [, ...others] = [...new Set(ids)];
  return [draft, ...others.map((event) => ({ ...draft, event }))];
}

function nextEvent(items: readonly Item[], at: number): number {
  return items.findIndex(({ kind }, i) => i > at && i - at <= REACH && kind === 'event');
}

/** Whether nothing but places, days and "and" stands between. */
function isJoined({ items, tagOf, groups }: Passage, one: number, other: number): boolean {
  let joins = 0;
  for (let i = one + 1; i < other; i++) {
    const item = items[i];
    const tag = tagOf[i];
    if (item === undefined || item.kind === 'leader') return false;
    if (means(tag, 'and') || SEPARATOR.test(item.key)) {
      joins = i;
      continue;
    }
    if (means(tag, 'cue', 'say', 'auxiliary', 'relative', 'complement', 'condition', 'not', 'deny')) return false;
    if (item.kind === 'mark' && item.key !== '-') return false;
    if (OTHERWISE.test(item.key)) return false;
  }
  // The second is the occasion itself: no "and with X at".
  const isPlain = !groups.some((group) => group.first > one && group.last <= other && group.kind === 'leaders');
  return joins > 0 && other - joins <= NEAR && isPlain;
}
