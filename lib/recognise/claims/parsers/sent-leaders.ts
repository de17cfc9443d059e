import type { Knowledge } from '../../types.ts';
import { means } from '../sentence/tags.ts';
import type { Draft } from '../types.ts';
import { isSameSubject } from '../who/same-subject.ts';
import { representativeOf } from './stand-in.ts';

/** "its premier, Li Qiang", "Ministerpräsident Li Qiang": a comma may stand between the title and the name. */
const REACH_OF_TITLE = 2;

/** Where the title right before a name tells that it is who was sent. */
const TITLED: ReadonlySet<string> = new Set(['de', 'fr']);

/** "China schickt Ministerpräsident Li Qiang": a leader who stands in for another comes, as the one in whose stead does not. */
export function withSentLeaders(drafts: readonly Draft[], knowledge: Pick<Knowledge, 'leaders'>): Draft[] {
  const sent = drafts.flatMap((draft) => {
    if (draft.act !== 'represent' || draft.negative || draft.denied || !TITLED.has(draft.passage.language)) return [];
    const leader = representativeOf(draft, knowledge)?.leader;
    const subject = leader === undefined ? null : { leader };
    const isTold = drafts.some((each) => subject !== null && isSameSubject(each.subject, subject));
    return subject !== null && !isTold && isTitled(draft, subject.leader)
      ? [{ ...draft, subject, act: 'come' as const }]
      : [];
  });
  return [...drafts, ...sent];
}

/** Whether an office stands right before the name: others may be named beside the statement. */
function isTitled({ passage: { items, tagOf }, clause, last }: Draft, leader: string): boolean {
  const at = items.findIndex(({ kind, id }, i) => i >= clause.first && kind === 'leader' && id === leader);
  // "schickt Premier": the title may belong to the verb's own words.
  if (at === last) return true;
  return tagOf.slice(Math.max(0, at - REACH_OF_TITLE), at).some((tag) => means(tag, 'deputy', 'role'));
}
