import type { Clause, Group, Passage } from '../types.ts';
import type { DeedIndex, ShapeIndex } from './deed-words.ts';
import { isHedged, isMeanwhile, type ShapedDeed } from './shaped-deeds.ts';
import { means } from './tags.ts';

/** "and" and "so" are written together with the word behind. */
const JOINED = /^[وف](?=...)/;
/** Nouns with their article or a preposition, what is yet to come, and what no verb of the past ends with. */
const NO_VERB = /^(?:ال|لل|[بكل]ال|س[ين]|لن|لم|لا)|(?:[هةا]|ات|ين|ون|ية)$/;
const PRESENT = /^[يت]../;
const PRESENT_OF_ONE = /^ي../;

/**
 * An unlisted verb at the head of its clause, right before who does it: Arabic "وارتدت أرديرن عباءة", "كان ستارمر
 * يدون ملاحظاته", "أما تميم فتبادل حديثا".
 *
 */
export function verbFirstDeedIn(
  passage: Passage,
  clause: Clause,
  subject: Group | undefined,
  { deeds, shapes }: { readonly deeds: DeedIndex; readonly shapes: ShapeIndex },
): ShapedDeed | null {
  if (subject?.kind !== 'leaders' || subject.first < clause.first || clause.opens === 'relative') return null;
  const { items, tagOf } = passage;
  if (isMeanwhile(passage, { first: 0, last: clause.last }, shapes) || isHedged(passage, clause)) return null;
  const isVerb = (at: number, mayBePresent: boolean): boolean => {
    const item = items[at];
    if (item?.kind !== 'word' || tagOf[at] !== undefined || at >= clause.last) return false;
    const bare = item.key.replace(JOINED, '');
    if (deeds.afar.has(item.key) || deeds.afar.has(bare)) return false;
    if (deeds.vague.has(item.key) || deeds.vague.has(bare)) return true;
    if (deeds.irregular.has(item.key) || deeds.irregular.has(bare)) return true;
    return PRESENT_OF_ONE.test(bare) ? mayBePresent : !NO_VERB.test(bare);
  };
  const isLight = (at: number): boolean =>
    items[at]?.kind === 'date' || means(tagOf[at], 'adverb', 'also', 'only', 'article');
  let before = titleOf(passage, subject) - 1;
  while (before > clause.first && isLight(before)) before--;
  const where = phraseBefore(passage, clause, before);
  if (where !== null) before = where - 1;
  const behind = (at: number): ShapedDeed => ({ at, tense: 'behind', inverted: false });
  if (before >= clause.first) {
    // "كان X يبتسم".
    const isBe = /^[وف]?كانت?$/.test(items[before]?.key ?? '');
    if (isBe)
      return PRESENT.test(items[subject.last]?.key ?? '') && isVerb(subject.last, true) ? behind(subject.last) : null;
    const isFree = !passage.groups.some(
      (group) => group.first >= clause.first && group.last <= before && group.kind === 'leaders' && !group.oblique,
    );
    return isFree && isAtHead(passage, clause, before) && isVerb(before, true)
      ? { at: before, tense: 'behind', inverted: true }
      : null;
  }
  // "أما X فتبادل حديثا", and as now: "X يبتسم على المنصة".
  const verb = items[subject.last]?.key ?? '';
  const isAnswered = /^[وف]?أ?اما$/.test(items[subject.first - 1]?.key ?? '') && /^ف/.test(verb);
  const isNow = PRESENT.test(verb);
  return (isAnswered || isNow) && isVerb(subject.last, true) ? behind(subject.last) : null;
}

/** "في الجلسة الأولى" has no more items. */
const LONGEST_PHRASE = 4;
const WHERE: ReadonlySet<string> = new Set(['في', 'خلال', 'علي', 'امام', 'داخل']);

/** Where a phrase of place begins that ends at an item: "وتحدث [في الجلسة الأولى] الرئيس A". */
function phraseBefore({ items, tagOf }: Passage, { first }: Clause, end: number): number | null {
  for (let at = end; at > first && at > end - LONGEST_PHRASE; at--) {
    if (WHERE.has(items[at]?.key ?? '')) return at < end ? at : null;
    if (items[at]?.kind !== 'word' || (tagOf[at] !== undefined && !means(tagOf[at], 'goal', 'adverb'))) return null;
  }
  return null;
}

/** Whether nothing stands before the verb, or words of time and place: no other noun whose part it might be. */
function isAtHead({ tagOf }: Passage, { first }: Clause, at: number): boolean {
  let head = first;
  while (head < at && means(tagOf[head], 'and', 'conjunction', 'adverb', 'also')) head++;
  if (head === at) return true;
  const between = tagOf.slice(head, at);
  return (
    means(tagOf[head], 'preposition', 'toward') &&
    !between.some((tag) => means(tag, 'role', 'deputy', 'people', 'side'))
  );
}

/** So many unknown words may stand between a title and its name: "الرئيس الجنوب أفريقي سيريل رامافوزا". */
const LONGEST_ORIGIN = 4;

/** Where the subject begins, with the title before it. */
function titleOf({ tagOf, items }: Passage, { first }: Group): number {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_ORIGIN); at--) {
    if (means(tagOf[at], 'role')) return at;
    // "رئيسا كازاخستان قاسم توكاييف".
    if (means(tagOf[at], 'people')) return at;
    if (items[at]?.kind === 'mark' || tagOf[at] !== undefined) break;
  }
  return first;
}
