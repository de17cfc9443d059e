import type { ClaimSubject, Knowledge } from '../../types.ts';
import { isComma } from '../sentence/commas.ts';
import { means } from '../sentence/tags.ts';
import type { Draft } from '../types.ts';
import { isSameSubject } from '../who/same-subject.ts';
import { representativeOf } from './stand-in.ts';

/** "its premier, Li Qiang", "Ministerpräsident Li Qiang": a comma may stand between the title and the name. */
const REACH_OF_TITLE = 2;

/** Where the title right before a name tells that it is who was sent. */
const TITLED: ReadonlySet<string> = new Set(['de', 'en', 'fr']);

/** "represented by Prince Charles": as an heir, who is no leader yet. */
const HEIR = /^(?:kron)?prin[czs]/;

/** "China schickt Ministerpräsident Li Qiang": a leader who stands in for another comes, as the one in whose stead does not. */
export function withSentLeaders(drafts: readonly Draft[], knowledge: Pick<Knowledge, 'leaders'>): Draft[] {
  const sent = drafts.flatMap((draft) => {
    if (draft.act !== 'represent' || draft.negative || draft.denied || !TITLED.has(draft.passage.language)) return [];
    const leader = representativeOf(draft, knowledge)?.leader;
    const subject = leader === undefined ? null : { leader };
    const isTold = drafts.some((each) => subject !== null && isSameSubject(each.subject, subject));
    if (subject === null || isTold || !isTitled(draft, subject.leader)) return [];
    return together(draft, subject).map((each) => ({ ...draft, subject: each, act: 'come' as const }));
  });
  return [...sent, ...drafts];
}

/** "Italy will be represented by President Mattarella and Prime Minister Meloni": both of them. */
function together({ passage, last, subject }: Draft, sent: ClaimSubject): readonly ClaimSubject[] {
  const group = passage.groups.find(({ first, kind }) => first === last && kind === 'leaders');
  const isList = 'country' in subject && group?.members.some((member) => isSameSubject(member, sent)) === true;
  return isList ? group.members : [sent];
}

/** Whether an office stands right before the name: others may be named beside the statement. */
function isTitled({ passage: { items, tagOf }, clause, first, last }: Draft, leader: string): boolean {
  const at = items.findIndex(({ kind, id }, i) => i >= clause.first && kind === 'leader' && id === leader);
  const before = Math.max(0, at - REACH_OF_TITLE);
  if (items.slice(Math.min(before, first), at).some(({ key }) => HEIR.test(key))) return false;
  // "schickt Premier": the title may belong to the verb's own words.
  if (at === last || (at === last + 1 && isComma(items[last]))) return true;
  const title = tagOf.slice(before, at).find((tag) => means(tag, 'deputy', 'role'));
  // "instead of President Milei": who is not sent.
  return title !== undefined && !means(tagOf[title.first - 1], 'of');
}
