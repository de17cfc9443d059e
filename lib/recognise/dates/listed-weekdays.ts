import { isoDay, parseDay, weekdayOf } from './calendar.ts';
import type { Passage, Reading } from './reading.ts';
import type { Tense } from './tense.ts';
import type { TemporalExpression } from './types.ts';

/** What lies between two days of one list, in words: "visit Kyiv, and on". */
const REACH = 7;
/** A verb in the past this close tells of the second day, whatever the first was. */
const CLOSE_VERB = 3;
const THEN =
  /^(?:and|then|und|dann|et|puis|y|luego|e|depois|и|а|потом|затем|та|й|і|потім|oraz|potem|i|a|pa|onda|па|онда|și|iar|apoi|و|ثم)$/u;

/**
 * The value of a weekday that another day of its sentence precedes: the next of its name behind that day, where
 * the two are listed ("am Sonntag und Montag", "entre hoje e quarta-feira") or the first is to come ("on Friday they
 * will be in Kyiv, and on Saturday in Minsk").
 */
export function afterListed(
  { items }: Passage,
  last: Reading | undefined,
  read: Reading,
  before: TemporalExpression | undefined,
  own: TemporalExpression,
  tense: Tense,
  published: number | null,
): TemporalExpression {
  const day = before?.value ? parseDay(before.value) : null;
  const to = read.known.weekday;
  if (last === undefined || day === null || read.kind !== 'weekday' || to === undefined || read.relative) return own;
  const after = { ...own, value: isoDay(day + ((to - weekdayOf(day) + 7) % 7)) };
  const isDay = last.kind === 'weekday' || (last.kind === 'relative' && last.relative?.unit === 'day');
  const joint = read.first === last.last + 2 ? items[read.first - 1]?.lexeme : undefined;
  if (isDay && (joint?.and || joint?.to)) return after;
  if (last.kind !== 'weekday' || published === null || day < published) return own;
  const between = items.slice(last.last + 1, read.first);
  const isTold = tense?.points === 'behind' && tense.cost <= CLOSE_VERB;
  const goesOn = between.length <= REACH && between.some(({ lower }) => THEN.test(lower));
  return goesOn && !isTold && own.value !== null && own.value < isoDay(published) ? after : own;
}
