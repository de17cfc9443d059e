import type { Fault } from '../../lib/packs/parsed-file.ts';
import type { ReasonKey } from '../../lib/packs/reasons.ts';
import { isolate } from '../words/isolate.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';

/** What is wrong with a file, in the reader's words; several of the checks' reasons are one to a reader. */
const FAULT_WORDS = {
  missing: 'faultMissing',
  emptyStandIn: 'faultMissing',
  unknownField: 'faultUnknownField',
  form: 'faultForm',
  unknownId: 'faultUnknownId',
  noDay: 'faultNoDay',
  noDate: 'faultNoDay',
  beforeStart: 'faultTooEarly',
  notAfter: 'faultTooEarly',
  before: 'faultTooEarly',
  beforeJourney: 'faultTooEarly',
  afterRecord: 'faultAfterRecord',
  notOfSource: 'faultBegin',
  notOfSeries: 'faultBegin',
  otherYear: 'faultConflict',
  eventOrSeries: 'faultEventOrSeries',
  standInStatus: 'faultConflict',
  sourceWithoutHost: 'faultConflict',
  announcedLast: 'faultConflict',
  lastNowhere: 'faultConflict',
  noSingleDay: 'faultNoSingleDay',
  twice: 'faultTwice',
  columnTwice: 'faultTwice',
  taken: 'faultTaken',
  ownPack: 'faultTaken',
  notNewer: 'faultNotNewer',
  rows: 'faultTooMuch',
  allRows: 'faultTooMuch',
  entries: 'faultTooMuch',
  characters: 'faultTooMuch',
  deep: 'faultDeep',
  deceptive: 'faultDeceptive',
  differs: 'faultDiffers',
  sourceDiffers: 'faultDiffers',
  empty: 'faultEmpty',
  syntax: 'faultSyntax',
} as const satisfies Record<ReasonKey, PlainKey>;

/** What is wrong, as a phrase; numbers as the reader writes them. */
export function faultPhrase({ reason: [reason, ...fills] }: Fault, words: Words): string {
  const key = FAULT_WORDS[reason];
  const shown = (fill: string) => (key === 'faultTooMuch' ? words.number(Number(fill)) : isolate(fill));
  return words.t(key, ...fills.map(shown));
}
