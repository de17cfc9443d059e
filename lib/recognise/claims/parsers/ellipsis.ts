import type { Discourse } from '../discourse/memory.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { means } from '../sentence/tags.ts';
import type { Draft, Group, Passage } from '../types.ts';
import { isAbsence, negationFor } from './polarity.ts';

/**
 * A verb left out because the one before is meant: "Xi will attend; Modi will not", "Lula was invited.
 * Milei was not".
 *
 * @param earlier the statements before, in this sentence or the last one
 */
export function parseEllipsis(passage: Passage, earlier: readonly Draft[], { topic }: Discourse): Draft[] {
  const drafts: Draft[] = [];
  if (earlier.length === 0) return drafts;
  for (const group of [...passage.groups, ...pronounAtStart(passage, topic)]) {
    if (group.kind === 'states' || group.oblique || group.owner) continue;
    const negative = bareAuxiliary(passage, group);
    if (negative === null) continue;
    const model = earlier.findLast((draft) => draft.passage !== passage || draft.first < group.first);
    if (!model || model.denied || model.act === 'represent' || isAbsence(model) === negative) continue;
    if (negative && (model.needs === 'scene' || model.needs === 'deed')) continue;
    const clause = clauseAt(passage.clauses, group.first) ?? model.clause;
    for (const subject of group.members) {
      drafts.push({
        ...model,
        subject,
        // "Boric disse que sim; Petro, não": who does not say yes says no.
        ...(negative && model.act === 'accept'
          ? { act: 'decline' as const, negative: false }
          : { negative: negationFor(model, negative) }),
        passage,
        clause,
        needs: undefined,
        first: group.last,
        last: group.last + 1,
      });
    }
  }
  return drafts;
}

/** "He did not.": the one whom the last sentence was about. */
function pronounAtStart(
  { tagOf }: Passage,
  topic: Discourse['topic'],
): Pick<Group, 'members' | 'first' | 'last' | 'kind' | 'oblique' | 'owner'>[] {
  if (!means(tagOf[0], 'pronoun-one') || topic.length !== 1) return [];
  return [{ members: topic, first: 0, last: tagOf[0]?.last ?? 1, kind: 'leaders', oblique: false, owner: false }];
}

const OPENING = /^["“„«‘]$/;

/** Whether nothing but an auxiliary, perhaps with "not", stands between a name and the end of its clause. */
function bareAuxiliary({ items, tagOf, clauses }: Passage, group: Pick<Group, 'first' | 'last'>): boolean | null {
  // "but not Modi"
  const clause = clauseAt(clauses, group.first);
  const isAll =
    clause !== undefined &&
    clause.first === tagOf[group.first - 1]?.first &&
    items.slice(group.last, clause.last).every(({ kind }) => kind === 'mark');
  if (isAll && means(tagOf[group.first - 1], 'not')) return true;
  let auxiliaries = 0;
  let negative = false;
  // "Boric disse que sim; Petro, não."
  const isParted = items[group.last]?.key === ',' && isNo(items, tagOf, group.last + 1);
  for (let i = isParted ? group.last + 1 : group.last; i < items.length; i++) {
    const item = items[i];
    // "his prime minister, Pedro Sanchez, was not": the name itself is the remark.
    const closes = i === group.last && item?.key === ',' && items[group.first - 1]?.key === ',';
    if (closes) continue;
    // 'Macron has "secretly accepted"': the verb stands within the quotation.
    if (item && OPENING.test(item.key) && item.start !== items[i - 1]?.end) return null;
    if (item?.kind === 'mark') break;
    const tag = tagOf[i];
    if (means(tag, 'not')) negative = true;
    if (means(tag, 'auxiliary')) auxiliaries++;
    else if (!means(tag, 'not', 'adverb', 'also'))
      return auxiliaries > 0 && means(tag, 'conjunction') ? negative : null;
  }
  // "Modi not": a bare negation is enough, a bare name is none.
  return auxiliaries > 0 || negative ? negative : null;
}

/** A bare "no", and nothing behind it. */
function isNo(items: Passage['items'], tagOf: Passage['tagOf'], at: number): boolean {
  const end = items[at + 1];
  return means(tagOf[at], 'not') && (end === undefined || (end.kind === 'mark' && end.key !== ','));
}
