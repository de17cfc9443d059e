import { antecedentOf } from '../sentence/asides.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Clause, Passage, Tag } from '../types.ts';

/** The longest description of a speaker, in items. */
const LONGEST = 14;

const BREAK = /^[,;:.!?()"“”„«»—–،，。、：；「」『』]$/;

export interface Range {
  readonly first: number;
  readonly last: number;
}

export function leftOf(passage: Passage, tag: Tag): Range | 'pronoun' | null {
  const { items, tagOf } = passage;
  const clause = clauseAt(passage.clauses, tag.first);
  if (!clause) return null;
  let first = tag.first;
  while (first > clause.first && tag.first - first < LONGEST) {
    const item = items[first - 1];
    const aside = citingBefore(passage, first - 1, clause.first);
    if (aside !== null) first = aside + 1;
    else if (item === undefined || (item.kind === 'mark' && BREAK.test(item.key))) break;
    if (means(tagOf[first - 1], 'cue', 'say') && tagOf[first - 1] !== tag) break;
    first--;
  }
  // "Ruslan Zheldibai, the president's spokesman, said": the name stands before the commas.
  if (first === tag.first && clause.opens === 'comma' && !marksSubjects(passage))
    first = appositionStart(passage, clause);
  const topic = topicOf(passage, { ...clause, first: Math.min(first, clause.first) }, tag);
  if (topic !== null) return topic;
  if (first === tag.first) return marksSubjects(passage) ? headTopic(passage, tag) : null;
  const range = { first, last: tag.first };
  // Where particles mark subjects, whoever speaks has one: in "…が出席すると発表した" nobody stands before the verb.
  if (marksSubjects(passage) && !hasMark(passage, range)) return headTopic(passage, tag);
  // "О приезде Моди объявили": a name in a case that no subject has says nothing.
  if (passage.groups.some((group) => group.oblique && group.first <= first && group.last === tag.first)) return null;
  // "który od miesięcy zapewnia": a time or a place, and nobody.
  if (isAdverbial(passage, range)) return null;
  if (!hasNoun(passage, range)) {
    return items.slice(first, tag.first).some((_, i) => means(tagOf[first + i], 'pronoun-one')) ? 'pronoun' : null;
  }
  return range;
}

/** Where ", citing anonymous sources," begins that ends with the comma at `end`: it parts no speaker from the verb. */
function citingBefore({ items, tagOf }: Passage, end: number, first: number): number | null {
  if (items[end]?.key !== ',') return null;
  for (let i = end - 1; i >= first; i--) {
    if (items[i]?.kind === 'mark' && BREAK.test(items[i]?.key ?? ''))
      return means(tagOf[i + 1], 'according') ? i : null;
  }
  return null;
}

const ROMANCE: ReadonlySet<string> = new Set(['es', 'pt', 'ro', 'fr']);
/** "este domingo", "no domingo": a day has so many words. */
const LONGEST_DAY = 3;

/** "confirmó este domingo el Kremlin": whoever speaks stands behind the day. */
function behindDay({ items, tagOf, language }: Passage, at: number): number {
  const day = items.slice(at, at + LONGEST_DAY).findIndex(({ kind }) => kind === 'date');
  if (!ROMANCE.has(language) || day < 0) return at;
  const isPlain = tagOf.slice(at, at + day).every((tag) => means(tag, 'article', 'preposition', 'adverb'));
  return isPlain ? at + day + 1 : at;
}

/** Where a run of clauses without verbs begins, that ends before a clause. */
function appositionStart({ clauses, tagOf }: Passage, clause: Clause): number {
  let first = clause.first;
  for (let i = clauses.indexOf(clause) - 1; i >= 0; i--) {
    const before = clauses[i];
    if (
      before === undefined ||
      // "asked because of the row, answered": why is nobody.
      before.opens === 'conjunction' ||
      tagOf.slice(before.first, before.last).some((tag) => means(tag, 'cue', 'auxiliary', 'say'))
    )
      break;
    first = before.first;
    if (before.opens !== 'comma') break;
  }
  return first;
}

export function rightOf(passage: Passage, tag: Tag): Range | 'pronoun' | null {
  const { items, tagOf, language } = passage;
  // "javili su slovački mediji": the auxiliary belongs to the verb before it.
  const first = language === 'sr' && means(tagOf[tag.last], 'auxiliary') ? tag.last + 1 : behindDay(passage, tag.last);
  let last = first;
  while (last < items.length && last - first < LONGEST) {
    const item = items[last];
    if (item === undefined || (item.kind === 'mark' && BREAK.test(item.key)) || item.kind === 'date') break;
    if (means(tagOf[last], 'complement', 'cue', 'conjunction', 'auxiliary')) break;
    last++;
  }
  const range = { first, last };
  // "they say in Brussels": where, not who.
  if (means(tag, 'say') && means(tagOf[first], 'toward', 'preposition') && !means(tagOf[first], 'article')) return null;
  // "has confirmed he will attend": the pronoun is what is confirmed.
  const isContent = means(tagOf[last], 'auxiliary', 'cue');
  const isPronoun = means(tagOf[tag.last], 'pronoun-one') && !isContent;
  // "schreibt er auf Facebook": where, not who.
  if (isPronoun && means(tagOf[tag.last + 1], 'preposition', 'toward')) return 'pronoun';
  if (!hasNoun(passage, range)) return isPronoun ? 'pronoun' : null;
  return range;
}

/** "Fico, no friend of Brussels, has confirmed that …": the name before, where the verb's own clause has none. */
export function earlierSubject(passage: Passage, tag: Tag): Range | null {
  const { groups, clauses } = passage;
  const clause = clauseAt(clauses, tag.first);
  const own = clause && antecedentOf(passage, clause);
  const group =
    own?.kind === 'leaders'
      ? own
      : groups.findLast(
          (each) =>
            each.kind === 'leaders' &&
            !each.oblique &&
            !each.owner &&
            clause !== undefined &&
            each.last <= clause.first,
        );
  return group && group.members.length === 1 ? { first: group.first, last: group.last } : null;
}

/** Where nouns have cases: a preposition and its noun right before the verb. */
function isAdverbial({ items, tagOf, language }: Passage, { first, last }: Range): boolean {
  if (!SLAVIC.has(language) || last - first > 2 || !means(tagOf[first], 'preposition', 'toward')) return false;
  return items.slice(first, last).every(({ kind, capital }) => kind === 'word' && !capital);
}

function hasNoun({ items, tagOf }: Passage, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const item = items[i];
    if (item?.kind === 'leader' || item?.kind === 'country') return true;
    const plain = !means(
      tagOf[i],
      'adverb',
      'pronoun-one',
      'pronoun-several',
      'auxiliary',
      'article',
      'not',
      'toward',
      'preposition',
      'also',
      'and',
      'conjunction',
    );
    if (item?.kind === 'word' && plain) return true;
  }
  return false;
}

/** Whether particles mark who does what, and so who speaks. */
export function marksSubjects({ kinds }: Passage): boolean {
  return kinds.has('topic-mark');
}

function hasMark({ tagOf }: Passage, { first, last }: Range): boolean {
  return tagOf.slice(first, last).some((tag) => means(tag, 'topic-mark'));
}

/** "中国政府は会見を開き、軍事パレードにAが出席すると発表した": the topic of the sentence, of which nothing else is told. */
function headTopic(passage: Passage, tag: Tag): Range | null {
  const { tags, items, tagOf, clauses } = passage;
  const mark = tags.find(({ first, last }) => last <= tag.first && items[first]?.key === 'は');
  const clause = mark && clauseAt(clauses, mark.first);
  if (!mark || !clause || !means(mark, 'topic-mark') || mark.first === clause.first) return null;
  const isTold = clause.first <= tag.first && tag.first < clause.last ? false : hasCue(tagOf, mark.last, clause.last);
  if (isTold) return null;
  // "【北京＝記者】中国政府は".
  const sign = items.slice(clause.first, mark.first).findLastIndex(({ kind }) => kind === 'mark');
  return { first: clause.first + sign + 1, last: mark.first };
}

function hasCue(tagOf: Passage['tagOf'], first: number, last: number): boolean {
  return tagOf.slice(first, last).some((tag) => means(tag, 'cue'));
}

/** "韓国大統領府は、李大統領が出席すると発表した": the topic at the head of the clause, as its particle tells. */
function topicOf({ items, tagOf }: Passage, { first }: Clause, tag: Tag): Range | null {
  for (let i = first; i < tag.first; i++) {
    if (means(tagOf[i], 'topic-mark') && items[i]?.key === 'は') return i > first ? { first, last: i } : null;
    if (items[i]?.kind === 'mark' || means(tagOf[i], 'cue', 'say')) return null;
  }
  return null;
}
