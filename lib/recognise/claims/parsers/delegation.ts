import type { ClaimSubject, Knowledge } from '../../types.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Draft, Passage, Tag } from '../types.ts';

/**
 * Who comes where the leader does not: "Modi will not travel. There will be an Indian delegation",
 * "…; his foreign minister will attend". Without the leader's absence a delegation says nothing.
 */
export function parseDelegation(
  passage: Passage,
  drafts: readonly Draft[],
  discourse: Discourse,
  knowledge: Pick<Knowledge, 'leaders'>,
): Draft[] {
  if (!passage.kinds.has('deputy')) return [];
  const absent = [...(discourse.draftsAge <= 1 ? discourse.drafts : []), ...drafts].filter(saysNo);
  if (absent.length === 0 || drafts.some((draft) => draft.act === 'represent')) return [];
  for (const tag of passage.tags) {
    if (!means(tag, 'deputy')) continue;
    const clause = passage.clauses.find((each) => each.first <= tag.first && tag.first < each.last);
    if (!clause || !goes(passage, clause, tag) || namesLeader(passage, clause)) continue;
    const model = absent.findLast(
      (draft) => draft.clause !== clause && belongsTo(passage, tag, clause, draft.subject, knowledge) !== null,
    );
    const subject = model && belongsTo(passage, tag, clause, model.subject, knowledge);
    if (model && subject) {
      return [
        {
          ...model,
          subject,
          passage,
          clause,
          act: 'represent',
          negative: false,
          tense: 'now',
          denied: false,
          needs: undefined,
          first: tag.first,
          last: tag.last,
        },
      ];
    }
  }
  return [];
}

function saysNo({ act, negative }: Draft): boolean {
  return act === 'decline' || act === 'stay-away' || ((act === 'come' || act === 'list') && negative);
}

/** Somebody else is named who comes: the deputy is only mentioned. */
function namesLeader({ groups }: Passage, clause: Clause): boolean {
  return groups.some((group) => group.kind === 'leaders' && group.first >= clause.first && group.last <= clause.last);
}

/** Whether the clause has a verb that lets the deputy come, and none by which the deputy only speaks. */
function goes({ tagOf }: Passage, clause: Clause, tag: Tag): boolean {
  let hasVerb = false;
  for (let i = clause.first; i < clause.last; i++) {
    if (means(tagOf[i], 'say', 'deny', 'not', 'nobody') || isLeftOpen(tagOf[i]) || isInvitation(tagOf[i])) return false;
    if (i >= tag.first && i < tag.last) continue;
    const sense = tagOf[i]?.senses.find((each) => each.kind === 'cue' || each.kind === 'auxiliary');
    if (sense?.kind === 'auxiliary' && sense.points === 'ahead') hasVerb = true;
    if (sense?.kind === 'cue' && (sense.cue.act === 'come' || sense.cue.act === 'expect')) hasVerb = true;
  }
  return hasVerb;
}

/** "the decision not to invite Russian representatives": who is asked, and not who goes. */
function isInvitation(tag: Tag | undefined): boolean {
  return tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'invite') ?? false;
}

/** "interdit à son vice-président d'y aller", "may send". */
function isLeftOpen(tag: Tag | undefined): boolean {
  return tag?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'hedge') ?? false;
}

/** The absent one himself for "his minister", the country for "an Indian delegation". */
function belongsTo(
  { items, tagOf }: Passage,
  tag: Tag,
  clause: Clause,
  absent: ClaimSubject,
  knowledge: Pick<Knowledge, 'leaders'>,
): ClaimSubject | null {
  const country =
    'leader' in absent ? knowledge.leaders.get(absent.leader)?.country : 'country' in absent ? absent.country : null;
  for (let i = tag.first - 1; i >= Math.max(clause.first, tag.first - 3); i--) {
    if (means(tagOf[i], 'pronoun-possessive')) return absent;
    const item = items[i];
    if (item?.kind === 'country')
      return country !== null && country !== undefined && item.id === country ? { country } : null;
    if (item?.kind === 'leader' || item?.kind === 'mark') return null;
  }
  return null;
}
