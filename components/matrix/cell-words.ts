import type { Cell, Silence } from '../../lib/history/series-history.ts';
import { outcomeLook, shownOutcome } from '../outcome/outcome-words.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';

/** Why a cell is empty, in words. */
export const SILENCE_WORDS = {
  'not-on-list': 'qualifierNotOnList',
  nothing: 'notRecorded',
  'not-in-office': 'notInOffice',
} as const satisfies Record<Exclude<Silence, 'ahead'>, PlainKey>;

/** What a cell says. */
export function cellPhrase(cell: Cell | Silence, recordUntil: string, words: Words): string {
  if (cell === 'ahead') return words.t('recordEnds', words.date(recordUntil));
  return words.t(typeof cell === 'string' ? SILENCE_WORDS[cell] : outcomeLook(shownOutcome(cell)).word);
}
