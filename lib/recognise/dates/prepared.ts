import type { Passage, Reading } from './reading.ts';

/** So many words may stand between preparations and their day, and so many signs behind it. */
const REACH = 3;
const REACH_BEHIND = 6;
/** How words for preparations begin, before the day; in Chinese and Japanese they stand behind it. */
const PREPARATIONS =
  /^(?:preparations$|vorbereitung|préparatif|preparativo|подготовк|підготовк|przygotowa[nń]|priprem|припрем|pregătiri|تحضيرات|استعدادات)/u;
const PREPARED_BEHIND = /^[的の]?.{0,2}(?:筹备|籌備|准备|準備)/u;

/** "the preparations for May 9", "5月9日的筹备工作": they are for a day to come. */
export function isPreparedFor({ text, items, vocabulary }: Passage, { first, last }: Reading): boolean {
  const end = items[last]?.end ?? text.length;
  if (vocabulary.han) return PREPARED_BEHIND.test(text.slice(end, end + REACH_BEHIND));
  return items.slice(Math.max(0, first - REACH), first).some(({ lower }) => PREPARATIONS.test(lower));
}
