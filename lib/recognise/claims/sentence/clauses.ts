import type { Clause, Group, Item, Tag } from '../types.ts';
import { isComma } from './commas.ts';
import { innerMarks } from './inner-marks.ts';
import { means } from './tags.ts';

const HARD = /^(?:[;:()[\]"“”„«»‹›—–…；：（）「」『』？！?!؛|•]|--)$/;

/**
 * Cuts a sentence where a new verb may begin: at commas outside lists of names, at conjunctions, at
 * "who" and "that", after verbs of speech. A clause may well turn out to have no verb.
 */
export function cutClauses(
  items: readonly Item[],
  tagOf: readonly (Tag | undefined)[],
  groups: readonly Group[],
  unspaced = false,
): Clause[] {
  const inList = new Uint8Array(items.length);
  for (const group of groups) inList.fill(1, group.first, group.last);
  const skipped = innerMarks(items, tagOf, groups);
  const clauses: Clause[] = [];
  let first = 0;
  let opens: Clause['opens'] = 'start';
  const close = (last: number, after: number, next: Clause['opens']): void => {
    if (last > first) {
      clauses.push({ first, last, opens });
      opens = next;
    } else opens = stronger(opens, next);
    first = after;
  };
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const tag = tagOf[i];
    if (item === undefined) continue;
    const isInside = inList[i] === 1 && !groups.some((group) => group.first === i);
    if (unspaced && !isInside && isBehindSpace(items, tagOf, i)) close(i, i, 'comma');
    if (inList[i] === 1) continue;
    if (tag === undefined || tag.last - tag.first === 1) {
      if (item.kind === 'mark' && isHard(item, items, i) && !skipped.has(i)) close(i, i + 1, 'mark');
      else if (
        item.kind === 'mark' &&
        isComma(item) &&
        !skipped.has(i) &&
        !isBehindTopic(tagOf, i) &&
        !(unspaced && isBetweenDays(items, i))
      )
        close(i, i + 1, 'comma');
    }
    // "A und B kamen, C nicht": the words of a cue may end in the comma.
    if (tag !== undefined && tag.last === i + 1 && isComma(item) && isVerbWithComma(tag)) close(i + 1, i + 1, 'comma');
    if (tag === undefined || tag.first !== i) continue;
    // What somebody says in the middle is about what stands around it.
    if (skipped.has(i - 1) && means(tag, 'say', 'conjunction')) continue;
    if (!unspaced && skipped.has(tag.last) && means(tag, 'say')) continue;
    if (isRemarked(items, tagOf, tag)) continue;
    // "will instead meet": between an auxiliary and its verb.
    if (item.key === 'instead' && means(tagOf[i - 1], 'auxiliary')) continue;
    // "attended that summit": which one, and no clause.
    if (item.key === 'that' && means(tagOf[i - 1], 'cue') && means(tagOf[i + 1], 'goal')) continue;
    // "has not yet been confirmed": the word that elsewhere opens a clause.
    const isArticle = means(tag, 'article') && items[tag.last]?.kind === 'country';
    if (item.key === 'before' && isBeforeNoun(items, tagOf, groups, tag.last)) continue;
    const isWho = item.key === 'що' && (opens as Clause['opens']) !== 'complement' && isBehindPeople(items, tagOf, i);
    const open = isWho ? 'relative' : opener(tag, opens, items[i - 1]);
    // "n-a asistat însă la paradă": inside a clause such a word begins none.
    const isLate = MOVABLE.test(item.key) && i > first && items[i - 1]?.kind !== 'mark';
    const next = means(tag, 'cue') || isArticle || isLate || means(tagOf[i - 1], 'not') ? null : open;
    if (next === 'and') {
      // "Industrie- und Schwellenländer".
      if (isTruncated(items, i) || isAndInFrame(items, tagOf, i, first)) continue;
      // A particle that may also join ("習氏と会談") begins no clause.
      // Nor does "与" in "特朗普在釜山与习近平会谈".
      const isJoined = means(tag, 'oblique-mark') || isWith(tag) || !leadsToVerb(items, tagOf, groups, tag.last);
      if (isJoined || isAlso(tag, tagOf, groups, first)) continue;
    }
    if (next !== null) close(i, tag.last, next);
    // "X, who had confirmed, is staying at home": nothing is said behind the comma.
    else if ((opens as Clause['opens']) === 'relative' && means(tag, 'cue') && isComma(items[tag.last])) continue;
    else if (means(tag, 'say', 'deny') && tag.last < items.length && !isGoingOn(items, tagOf, tag, first))
      close(tag.last, tag.last, 'complement');
  }
  close(items.length, items.length, 'start');
  return clauses;
}

/** "kamen,": a verb told to end its clause. */
function isVerbWithComma({ first, last, senses }: Tag): boolean {
  return (
    last - first === 2 &&
    senses.every((sense) => sense.kind === 'cue' && sense.cue.act === 'come' && sense.cue.tense === 'behind') &&
    senses.some((sense) => sense.kind === 'cue' && sense.cue.who === undefined)
  );
}

/** "knelt before the plain coffin": nobody and no verb follows. */
function isBeforeNoun(
  items: readonly Item[],
  tagOf: readonly (Tag | undefined)[],
  groups: readonly Group[],
  from: number,
): boolean {
  const end = items.findIndex(({ kind }, i) => i >= from && kind === 'mark');
  const to = end < 0 ? items.length : end;
  return (
    means(tagOf[from], 'article') &&
    !groups.some(({ first }) => first >= from && first < to) &&
    items
      .slice(from, to)
      .every((item, i) => !/(?:ed|[^s]s)$/.test(item.key) && !means(tagOf[from + i], 'cue', 'auxiliary', 'say', 'deny'))
  );
}

/** "though announced,": a participle alone. */
function isRemarked(items: readonly Item[], tagOf: readonly (Tag | undefined)[], { first, last }: Tag): boolean {
  const isThough = means(tagOf[first - 1], 'conjunction') && /^(?:al)?though$/.test(items[first - 1]?.key ?? '');
  return isThough && isComma(items[last]);
}

/** Words for "but" that may stand behind the verb. */
const MOVABLE = /^(?:aber|însă|insa|porém|contudo|todavia|pues)$/;

/** "石破首相は会議を欠席 トランプ大統領は出席へ": where words are written together a space parts the halves of a headline. */
function isBehindSpace(items: readonly Item[], tagOf: readonly (Tag | undefined)[], at: number): boolean {
  const before = items[at - 1];
  const item = items[at];
  if (!before || !item || before.end === item.start) return false;
  const isInside = tagOf[at] !== undefined && tagOf[at] === tagOf[at - 1];
  return !isInside && item.start - before.end === 1 && HAN_OR_KANA.test(before.key) && HAN_OR_KANA.test(item.key);
}

const HAN_OR_KANA = /^[\u3040-\u30ff\u4e00-\u9fff]|[\u3040-\u30ff\u4e00-\u9fff]$/;

/** "9、10両日に開催される": a list of days. */
function isBetweenDays(items: readonly Item[], comma: number): boolean {
  const isDay = (item: Item | undefined): boolean => item?.kind === 'number' || item?.kind === 'date';
  return isDay(items[comma - 1]) && isDay(items[comma + 1]);
}

/** "лідери, що приїхали": behind people the word for "that" means "who". */
function isBehindPeople(items: readonly Item[], tagOf: readonly (Tag | undefined)[], at: number): boolean {
  const noun = items[at - 2];
  if (!isComma(items[at - 1]) || noun === undefined) return false;
  return noun.kind === 'leader' || noun.kind === 'country' || means(tagOf[at - 2], 'people', 'role', 'goal');
}

/** A hyphen right behind the word before: what follows "and" completes it. */
function isTruncated(items: readonly Item[], at: number): boolean {
  const hyphen = items[at - 1];
  return hyphen?.key === '-' && hyphen.start === items[at - 2]?.end;
}

/** "joked with Vucic" says nothing that would be a clause. */
function isGoingOn(items: readonly Item[], tagOf: readonly (Tag | undefined)[], tag: Tag, first: number): boolean {
  return means(tagOf[tag.last], 'together') || hasObject(items, tag, first);
}

/** "Приезд подтвердили Фицо и Вучич": a verb of speech that has its noun goes on to its subject. */
export function hasObject(items: readonly Item[], tag: Tag, first: number): boolean {
  const nouns = tag.senses.flatMap((sense) => (sense.kind === 'cue' ? (sense.cue.beside ?? []) : []));
  if (nouns.length === 0) return false;
  const end = items.findIndex((item, i) => i >= tag.last && item.kind === 'mark');
  return items.slice(first, end < 0 ? items.length : end).some(({ key }) => nouns.includes(key));
}

/** "and" that may as well be "with": it joins names, and no clauses. */
function isWith(tag: Tag): boolean {
  return tag.last - tag.first === 1 && means(tag, 'alongside') && means(tag, 'and');
}

/** "Не приехал и Моди, …": "and" right behind a verb that has no subject yet says "too". */
function isAlso(tag: Tag, tagOf: readonly (Tag | undefined)[], groups: readonly Group[], first: number): boolean {
  // "Стигли су и Токајев, …": with the auxiliary behind its verb.
  const verb = means(tagOf[tag.first - 1], 'auxiliary') ? tagOf[tag.first - 2] : tagOf[tag.first - 1];
  if (!means(tag, 'also') || !means(verb, 'cue')) return false;
  const hasSubject = groups.some(
    (group) => group.first >= first && group.last <= tag.first && group.kind !== 'states' && !group.oblique,
  );
  return !hasSubject && groups.some((group) => group.first === tag.last);
}

/** "プーチン大統領は、…": a topic that a comma parts from its verb. */
function isBehindTopic(tagOf: readonly (Tag | undefined)[], comma: number): boolean {
  const tag = tagOf[comma - 1];
  // "出席するが、": behind a verb the same sign is a conjunction.
  if (means(tag, 'abandoned')) return true;
  return means(tag, 'topic-mark') && !means(tag, 'conjunction') && !means(tagOf[(tag?.first ?? 0) - 1], 'cue');
}

/** "wird von Merz und Bundestagspräsidentin Klöckner vertreten": the same of the last of the list. */
function isAndInFrame(items: readonly Item[], tagOf: readonly (Tag | undefined)[], at: number, first: number): boolean {
  let next = at + 1;
  while (means(tagOf[next], 'article') || (items[next]?.capital === false && tagOf[next] === undefined)) next++;
  if (items[at]?.key !== 'und' || !means(tagOf[next], 'deputy', 'role')) return false;
  const verb = tagOf.findIndex((tag, i) => i > next && means(tag, 'cue'));
  if (verb < 0 || !items.slice(next, verb).every(({ capital, kind }) => capital || kind === 'leader')) return false;
  const before = tagOf.slice(first, at);
  return before.some((tag) => means(tag, 'auxiliary')) && !before.some((tag) => means(tag, 'cue', 'say', 'complement'));
}

/** "and more than twenty others to Red Square" goes on with a noun, as "принял и Фицо" does; "and withdrew" begins a clause. */
function leadsToVerb(
  items: readonly Item[],
  tagOf: readonly (Tag | undefined)[],
  groups: readonly Group[],
  from: number,
): boolean {
  let hasName = false;
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    // An aside may part a name from its verb; at the end of the sentence none is left to come.
    if (item?.kind === 'mark') return hasName && isComma(item);
    if (means(tagOf[i], 'cue', 'auxiliary', 'say', 'deny')) return true;
    if (i > from && means(tagOf[i], 'and', 'conjunction', 'relative', 'complement')) return false;
    if (groups.some((group) => group.first === i && group.kind !== 'states')) hasName = true;
  }
  return false;
}

function isHard(item: Item, items: readonly Item[], i: number): boolean {
  if (HARD.test(item.key)) return true;
  // A hyphen between spaces is a dash.
  const before = items[i - 1];
  const after = items[i + 1];
  return (
    item.key === '-' && before !== undefined && after !== undefined && before.end < item.start && item.end < after.start
  );
}

function opener(tag: Tag, within: Clause['opens'], before: Item | undefined): Clause['opens'] | null {
  // Portuguese "Lula se juntará": behind its subject the word is a pronoun.
  if (means(tag, 'condition') && !(before?.kind === 'leader' && tag.last - tag.first === 1)) return 'condition';
  // A word that is an article too ("der") begins a relative clause only behind a comma.
  const isRelative = means(tag, 'relative') && (!means(tag, 'article') || isComma(before));
  // What may mean "that" as well as "who" ("que") means "that" behind a verb of speech.
  if (isRelative && means(tag, 'complement') && within === 'complement') return 'complement';
  if (isRelative) return 'relative';
  if (means(tag, 'complement')) return 'complement';
  if (means(tag, 'conjunction')) return 'conjunction';
  if (means(tag, 'and')) return 'and';
  return null;
}

const ORDER: readonly Clause['opens'][] = [
  ...(['start', 'and', 'comma', 'mark', 'conjunction', 'complement', 'relative', 'condition'] as const),
];

/** Of two markers in a row (", who") the telling one counts. */
function stronger(one: Clause['opens'], other: Clause['opens']): Clause['opens'] {
  return ORDER.indexOf(other) >= ORDER.indexOf(one) ? other : one;
}

/** The clause an item stands in. */
export function clauseAt(clauses: readonly Clause[], item: number): Clause | undefined {
  return clauses.find((clause) => clause.first <= item && item < clause.last);
}
