import type { NameMatch } from '../../lexicon/types.ts';
import { fold } from '../../text/fold.ts';
import { isUnspacedAt } from '../neighbours.ts';
import type { Knowledge, Span } from '../types.ts';
import { withoutRoyalTitle } from './royal-titles.ts';

/** A place where a leader's name may stand, and who could be meant by it. */
export interface Candidate extends Span {
  readonly text: string;
  readonly folded: string;
  /** Those whom the words name in full. */
  readonly full: readonly string[];
  /** Those whom the words name by surname or by-name alone. */
  readonly short: readonly string[];
  /** An ending was taken off to find the form: a genitive after "wife" is not the wife. */
  readonly inflected: boolean;
}

/** The leader senses of name matches, as candidates. A form of one word names nobody in full, unless that is the whole name. */
export function candidatesOf(
  text: string,
  matches: readonly NameMatch[],
  lang: string,
  knowledge: Knowledge,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { senses, inflected, ...match } of matches) {
    const { start, end } = withoutRoyalTitle(text, match, lang);
    const words = text.slice(start, end);
    const titled = start !== match.start;
    const several = titled || isUnspacedAt(text, start) || /[^\p{L}\p{M}'’.]/u.test(words);
    const full = new Set<string>();
    const short = new Set<string>();
    for (const sense of senses) {
      if (sense.kind !== 'leader' || isOfOtherNumeral(text.slice(match.end, end), sense.leader, knowledge)) continue;
      const whole = several || isMononym(sense.leader, knowledge);
      if (sense.form !== 'short' && whole) full.add(sense.leader);
      else short.add(sense.leader);
    }
    if (full.size + short.size === 0) continue;
    for (const id of full) short.delete(id);
    candidates.push({ start, end, text: words, folded: fold(words), full: [...full], short: [...short], inflected });
  }
  return candidates;
}

function isMononym(id: string, knowledge: Knowledge): boolean {
  return !/[\s-]/.test(knowledge.leaders.get(id)?.name ?? '-');
}

/** "Pope Leo XIII", where the list knows a "Pope Leo": the numeral that was taken in must be the leader's own. */
function isOfOtherNumeral(added: string, id: string, knowledge: Knowledge): boolean {
  const numeral = /[IVX]+/.exec(added)?.[0];
  return numeral !== undefined && !(knowledge.leaders.get(id)?.name ?? '').split(/\s/).includes(numeral);
}
