import { means } from '../sentence/tags.ts';
import type { Group, Passage, Tag } from '../types.ts';
import { type Found, found, range, type Scene } from './found.ts';

/** "Neben William waren König Frederik, Kronprinz Haakon und Fürst Albert angereist": a list that ends in others. */
export function listBehindAuxiliary({ passage, clause }: Scene): Found | null {
  const { tagOf, groups, items } = passage;
  if (!passage.capitalNouns) return null;
  const at = range(clause.first, clause.last).find((i) => means(tagOf[i], 'auxiliary'));
  const head = groups.find((group) => at !== undefined && group.first > at && group.kind === 'leaders');
  if (at === undefined || head === undefined || head.oblique || head.owner) return null;
  const isFirst = range(at + 1, head.first).every(
    (i) => means(tagOf[i], 'also', 'adverb', 'article', 'role') || items[i]?.kind === 'country' || !items[i]?.capital,
  );
  const rest = listedBehind(passage, head);
  return isFirst && rest.length > 0
    ? { ...found(head), subjects: [head, ...rest].flatMap(({ members }) => members) }
    : null;
}

/** So many items may part two names of one list: "mit seiner Gattin Brigitte und der ungarische Präsident". */
const LONGEST_GAP = 10;

/**
 * "Anwesend waren König Philippe mit Königin Mathilde, Spaniens König Felipe und …": the names that go on a list behind
 * its head, over remarks in it. One that ends the sentence may have commas alone (`mayLackAnd`).
 */
export function listedBehind({ items, tagOf, groups }: Passage, head: Group, mayLackAnd = false): Group[] {
  const list: Group[] = [];
  let { last } = head;
  for (const next of groups.slice(groups.indexOf(head) + 1)) {
    if (next.kind === 'states' && !next.owner) continue;
    if (next.kind !== 'leaders' || next.owner || next.first - last > LONGEST_GAP) break;
    // "und die Frau des Präsidenten".
    if (next.oblique && means(tagOf[next.first], 'of')) {
      if (range(last, next.first).some((i) => means(tagOf[i], 'and'))) return list;
      break;
    }
    const between = range(last, next.first);
    const isList = between.some((i) => means(tagOf[i], 'and', 'together') || /^[,;]$/.test(items[i]?.key ?? ''));
    // "ainsi que de nombreux dirigeants tels que Macron": people, and who they are.
    const areExamples =
      means(tagOf[next.first - 1], 'including') && between.some((i) => means(tagOf[i], 'people', 'foreign'));
    const isOfExamples = (i: number): boolean => areExamples && items[i]?.kind === 'word' && !tellsMore(tagOf[i]);
    if (!isList || !between.every((i) => isOfList(items[i], tagOf[i]) || isOfExamples(i))) break;
    // "…, Putin sprach": the next name has a verb of its own.
    const after = items[next.last];
    if (after?.kind === 'word' && !after.capital && tagOf[next.last] === undefined) break;
    if (means(tagOf[next.last], 'auxiliary', 'cue', 'say', 'adverb')) break;
    list.push(next);
    last = next.last;
  }
  const end = items[last];
  if (mayLackAnd && (end === undefined || /^(?:[.;…]|тощо|др|итд|itd)$/.test(end.key))) return list;
  // Two names that only a comma parts need not be a list.
  return range(head.last, last + 1).some((i) => means(tagOf[i], 'and', 'together')) ? list : [];
}

function isOfList(item: Passage['items'][number] | undefined, tag: Tag | undefined): boolean {
  if (item === undefined || item.kind === 'event' || tellsMore(tag)) return false;
  if (item.kind === 'mark') return /^[,;().]$/.test(item.key);
  return item.capital || item.kind === 'country' || item.kind === 'number' || means(tag, ...WITHIN_LIST);
}

function tellsMore(tag: Tag | undefined): boolean {
  return means(tag, 'cue', 'auxiliary', 'say', 'not', 'nobody', 'complement');
}

const WITHIN_LIST = ['and', 'together', 'article', 'pronoun-possessive', 'also', 'role', 'deputy'] as const;
