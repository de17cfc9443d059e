import type { ClaimSubject, Knowledge } from '../../types.ts';
import type { Discourse } from '../discourse/memory.ts';
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
      (draft) =>
        draft.clause !== clause &&
        (draft.passage === passage || !namesBefore(passage, tag)) &&
        (belongsTo(passage, tag, clause, draft.subject, knowledge) !== null || isTheirs(passage, tag, draft)),
    );
    const subject = model && (belongsTo(passage, tag, clause, model.subject, knowledge) ?? model.subject);
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

/** "Netanyahu stayed away, and the education minister, Yoav Kisch, came": of a country named for nobody else. */
function isTheirs({ items, language, groups }: Passage, { first }: Tag, { passage, last }: Draft): boolean {
  const isNext = language === 'en' && items[first - 1]?.key === 'the' && passage.items === items;
  return isNext && !groups.some((group) => group.first > last && group.last <= first);
}

/** "Zelensky spoke from a screen, and his premier sat there": of whoever the sentence before was about nothing is said. */
function namesBefore({ groups }: Passage, tag: Tag): boolean {
  return groups.some(({ kind, last }) => kind === 'leaders' && last <= tag.first);
}

/** Whether the clause has a verb that lets the deputy come, and none by which the deputy only speaks. */
function goes(passage: Passage, clause: Clause, tag: Tag): boolean {
  const { tagOf } = passage;
  let hasVerb = false;
  const stretch = verbClause(passage, clause, tag);
  for (let i = stretch.first; i < stretch.last; i++) {
    if (means(tagOf[i], 'say', 'deny', 'not', 'nobody') || isLeftOpen(tagOf[i]) || isInvitation(tagOf[i])) return false;
    if (i >= tag.first && i < tag.last) continue;
    const sense = tagOf[i]?.senses.find((each) => each.kind === 'cue' || each.kind === 'auxiliary');
    if (sense?.kind === 'auxiliary' && sense.points === 'ahead') hasVerb = true;
    if (sense?.kind === 'cue' && (sense.cue.act === 'come' || sense.cue.act === 'expect')) hasVerb = true;
  }
  return hasVerb || isBareAuxiliary(passage, stretch);
}

/** "his foreign minister, Sergei Lavrov, will attend": behind the name between commas the clause goes on. */
function verbClause({ clauses, tagOf, items }: Passage, clause: Clause, { last }: Tag): Clause {
  const at = clauses.indexOf(clause);
  const [name, rest] = [clauses[at + 1], clauses[at + 2]];
  const ends = items.slice(last, clause.last).every(({ kind }) => kind === 'mark');
  if (!ends || name?.opens !== 'comma' || rest?.opens !== 'comma') return clause;
  return tagOf.slice(name.first, name.last).some((tag) => means(tag, 'cue', 'auxiliary', 'say')) ? clause : rest;
}

/** "…; his culture minister, Olga Lyubimova, did": the verb is that of the statement before. */
function isBareAuxiliary({ tagOf, items, language }: Passage, { first, last }: Clause): boolean {
  let end = last - 1;
  while (end > first && items[end]?.kind === 'mark') end--;
  const others = tagOf.slice(first, end);
  return language === 'en' && means(tagOf[end], 'auxiliary') && !others.some((tag) => means(tag, 'cue', 'auxiliary'));
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
