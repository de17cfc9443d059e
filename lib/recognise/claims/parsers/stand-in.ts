import type { Representative } from '../../../packs/schema.ts';
import type { Knowledge } from '../../types.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Draft, Passage } from '../types.ts';

/** How far behind the verb the stand-in may be named, in items. */
const REACH = 10;

/**
 * Who stands in, as far as the words around a statement tell: "by its ambassador", "Choe Ryong-hae, a
 * party secretary, will represent".
 */
export function representativeOf(draft: Draft, knowledge: Pick<Knowledge, 'leaders'>): Representative | undefined {
  if (draft.act !== 'represent') return undefined;
  const { passage, first, last, clause } = draft;
  const own = 'leader' in draft.subject ? draft.subject.leader : null;
  const end = endOf(passage, clause, last);
  const range = [...indices(first, Math.min(last + REACH, end)), ...indices(clause.first, first)];
  // "A, B and C made do with ambassadors": none of them stands in for another.
  const peers = passage.groups.find(({ members }) => members.some((one) => 'leader' in one && one.leader === own));
  const isPeer = (i: number): boolean => peers !== undefined && peers.first <= i && i < peers.last;
  const leader = range
    .filter((i) => !isPeer(i))
    .map((i) => passage.items[i])
    .find(
      (item) =>
        item?.kind === 'leader' && item.id !== own && knowledge.leaders.has(item.id) && !isOfOccasion(passage, item),
    );
  const office = officeIn(passage, range);
  const name = nameIn(passage, range);
  if (leader && !isAnother(passage, last, leader.start)) return { leader: leader.id, ...(office ? { office } : {}) };
  if (!office && !name) return undefined;
  return { ...(name ? { name } : {}), ...(office ? { office } : {}) };
}

/** "sending his premier, Li Qiang": the name behind the office that ends the clause. */
function endOf({ items, clauses }: Passage, clause: Clause, last: number): number {
  const next = clauses[clauses.indexOf(clause) + 1];
  const isName = next?.opens === 'comma' && items[next.first]?.kind === 'leader' && last === clause.last;
  const isAlone = isName && (items[next.first + 1]?.kind ?? 'mark') === 'mark';
  return isAlone ? next.first + 1 : clause.last;
}

/** "na sahrani pape Franje": whose occasion it is. */
function isOfOccasion({ groups, items }: Passage, leader: Passage['items'][number]): boolean {
  const at = items.indexOf(leader);
  return groups.some(({ first, last, owner }) => owner && first <= at && at < last);
}

/** "Xi s'est fait représenter par son vice-premier ministre et Modi par l'ambassadeur": whom "and" parts from the deputy. */
function isAnother({ items, tagOf }: Passage, from: number, start: number): boolean {
  const at = items.findIndex((item) => item.start === start);
  const between = tagOf.slice(from, at);
  const and = between.findLastIndex((tag) => means(tag, 'and'));
  return and >= 0 && between.slice(0, and).some((tag) => means(tag, 'deputy'));
}

function officeIn({ tagOf, items, text }: Passage, range: readonly number[]): string | undefined {
  const at = range.find((i) => means(tagOf[i], 'deputy'));
  const tag = at === undefined ? undefined : tagOf[at];
  const head = tag && items[tag.first];
  const tail = tag && items[tag.last - 1];
  return head && tail ? text.slice(head.start, tail.end) : undefined;
}

/** Two capital words in a row that are no title. */
function nameIn({ items, tagOf, text }: Passage, range: readonly number[]): string | undefined {
  // Where there are no capitals nothing tells a name from other words.
  const isName = (i: number | undefined): boolean =>
    i !== undefined && items[i]?.isName === true && !means(tagOf[i], 'deputy', 'role', 'cue', 'article');
  for (let n = 0; n + 1 < range.length; n++) {
    const at = range[n];
    if (at === undefined || !isName(at) || !isName(at + 1) || range[n + 1] !== at + 1) continue;
    let end = at + 1;
    while (isName(end + 1)) end++;
    if (isPortfolio(tagOf, at)) {
      n += end - at;
      continue;
    }
    const head = items[at];
    const tail = items[end];
    return head && tail ? text.slice(head.start, tail.end) : undefined;
  }
  return undefined;
}

/** "ministra do Meio Ambiente", "minister of Foreign Affairs": what somebody is a minister of is no name. */
function isPortfolio(tagOf: Passage['tagOf'], at: number): boolean {
  let before = at - 1;
  while (means(tagOf[before], 'of', 'article') && !means(tagOf[before], 'deputy')) before--;
  return before < at - 1 && means(tagOf[before], 'deputy');
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
