import type { Cell, Silence } from '../../lib/history/listings/series-history.ts';
import type { Qualifier } from '../../lib/history/types.ts';
import { outcomeLook, shownOutcome } from '../outcome/outcome-words.ts';
import { qualifierPhrase } from '../outcome/qualifier-words.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';

/** Why a cell is empty, in words. */
export const SILENCE_WORDS = {
  'not-on-list': 'qualifierNotOnList',
  nothing: 'notRecorded',
  'not-in-office': 'notInOffice',
} as const satisfies Record<Exclude<Silence, 'ahead'>, PlainKey>;

/** Limits without which an outcome's word alone would say too much. */
const LIMITS: ReadonlySet<Qualifier['kind']> = new Set(['city-not-event', 'city-only', 'minority', 'cancelled']);

/** What limits an outcome so far that its word may not stand alone, as sentences. */
export function limitPhrases({ qualifiers }: Pick<Cell, 'qualifiers'>, event: string, words: Words): string[] {
  return qualifiers
    .filter(({ kind }) => LIMITS.has(kind))
    .map((qualifier) => qualifierPhrase(qualifier, event, { people: [], groups: [] }, words));
}

/** What a cell says, at the event with this id. */
export function cellPhrase(cell: Cell | Silence, event: string, recordUntil: string, words: Words): string {
  if (cell === 'ahead') return words.t('recordEnds', words.date(recordUntil));
  if (typeof cell === 'string') return words.t(SILENCE_WORDS[cell]);
  return [words.t(outcomeLook(shownOutcome(cell)).word), ...limitPhrases(cell, event, words)].join(' · ');
}
