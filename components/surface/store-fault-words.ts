import type { StoreFault } from '../../lib/store/errors.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';

/** What is wrong with the database itself. */
const STORE_FAULT_WORDS = {
  unavailable: 'storeUnavailable',
  newer: 'storeNewer',
  damaged: 'storeBroken',
  full: 'storeFull',
  blocked: 'storeBlocked',
} as const satisfies Record<StoreFault, PlainKey>;

/** What is wrong with the record, as far as that is known, and else what the browser says. */
export function storeFaultPhrase(fault: StoreFault | undefined, reason: string, words: Words): string {
  return fault === undefined ? reason : words.t(STORE_FAULT_WORDS[fault]);
}
