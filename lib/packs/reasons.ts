/**
 * Everything that can be wrong with a pack, in English, with `$1`… for what it is about. The surfaces
 * have words of their own for each (components/options/fault-words.ts); the command line has these.
 */
const REASONS = {
  missing: 'is missing',
  unknownField: 'unknown field',
  /** What was expected, what is there, and an example. */
  form: '$1, not $2',
  unknownId: 'there is no $2 "$1"',
  noDay: '$1 is not in the calendar',
  noDate: '"$1" names a day that does not exist, or ends before it starts',
  beforeStart: '$1 is before the start, $2',
  notAfter: '$1 is not after $2',
  before: '$1 is before $2',
  beforeJourney: '$1 is before the journey itself, $2',
  afterRecord: '$1 is after the record ends, $2',
  notOfSource: 'the id does not begin with its source, "$1"',
  notOfSeries: 'the id does not begin with its series, "$1"',
  otherYear: 'the id says $1, the days do not',
  eventOrSeries: 'a claim is about an event or about a series, exactly one of the two',
  standInStatus: 'a representative belongs to the status "represented", not "$1"',
  emptyStandIn: 'give a leader id, a name or an office, or leave the representative out',
  sourceWithoutHost: 'a source for the host, but no host',
  announcedLast: 'a journey that is only announced cannot be the last one made',
  lastNowhere: 'the last to a place, but no place',
  noSingleDay: '"$1" is a window: say why it is no single day',
  twice: 'the pack has this $1 twice',
  columnTwice: 'a column stands there twice',
  taken: 'another pack has this $1 already',
  ownPack: '"$1" is the pack of what you have added yourself',
  notNewer: 'the extension has "$1" in version $2: only a newer one can be imported under this id',
  rows: '$2 rows are more than the $1 of a pack',
  allRows: 'all imported packs together have at most $1 rows',
  entries: 'more than $1 entries',
  characters: 'longer than $1 characters',
  deep: 'nested too deeply',
  deceptive: 'holds invisible or reversing characters',
  differs: '"$1" here, "$2" further up',
  sourceDiffers: 'other words on "$1" than on line $2',
  empty: 'the file is empty',
  /** What the parser says. */
  syntax: '$1',
} as const satisfies Record<string, string>;

export type ReasonKey = keyof typeof REASONS;

/** What is wrong, as data for a surface, and said in English. */
export interface Why {
  readonly reason: readonly [key: ReasonKey, ...fills: readonly string[]];
  readonly message: string;
}

export function because(key: ReasonKey, ...fills: readonly (string | number)[]): Why {
  const texts = fills.map(String);
  const message = REASONS[key].replace(/\$([1-9])/g, (_, digit: string) => texts[Number(digit) - 1] ?? '');
  return { reason: [key, ...texts], message };
}
