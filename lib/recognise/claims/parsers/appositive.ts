import { means } from '../sentence/tags.ts';
import type { Clause, Cue, Draft, Group, Passage } from '../types.ts';
import { type Construction, draftsFor, type Parser } from './parser.ts';

const COMMA = /^[,،]$/;
/** "the only EU leader to": so many items behind the comma it says that the one before is the only one. */
const REACH = 3;
const ONLY =
  /^(?:only|sole|lone|einzige[rn]?|seule?|unique|único|única|singurul|singura|единственн\S+|єдин\S+|jedyn\S+|jedin\S+|један|једин\S+)$/;

/**
 * What a remark says of the one right before its comma: "Fico, the only EU leader to attend the parade, will …",
 * "Fico, unique dirigeant de l'Union à avoir répondu à l'appel, …".
 */
export const parseAppositive: Parser = (construction) => {
  const { passage, clause, cue } = construction;
  if (cue.who !== undefined || clause.opens !== 'comma' || !isOnlyOne(passage, clause)) return [];
  const head = headOf(passage, clause);
  if (head === undefined || hasOwnSubject(construction, head)) return [];
  const found = { subjects: head.members, negative: false, last: clause.first, kind: head.kind };
  const drafts = draftsFor({ ...construction, cue: { ...cue, ...tenseOf(construction) } }, found);
  return drafts.map((draft): Draft => ({ ...draft, tense: draft.tense === 'ahead' ? 'now' : draft.tense }));
};

/** Behind "the only one to" and "the only one to have" a verb needs no other auxiliary. */
function tenseOf({ passage: { items }, clause, tag, cue }: Construction): Pick<Cue, 'tense'> {
  if (cue.tense !== undefined) return {};
  const before = items.slice(clause.first, tag.first).map(({ key }) => key);
  if (before.some((key) => HAVE.test(key))) return { tense: 'behind' };
  return before.some((key) => TO.test(key)) ? { tense: 'now' } : {};
}

const HAVE = /^(?:have|avoir|être|haber|ter|haver)$/;
const TO = /^(?:to|à|en|a|que)$/;

function isOnlyOne({ items }: Passage, { first }: Clause): boolean {
  return items.slice(first, first + REACH).some(({ key }) => ONLY.test(key));
}

function headOf({ groups, items }: Passage, { first }: Clause): Group | undefined {
  if (!COMMA.test(items[first - 1]?.key ?? '')) return undefined;
  return groups.find(
    ({ last, kind, members, owner, oblique }) =>
      last === first - 1 && kind === 'leaders' && members.length === 1 && !owner && !oblique,
  );
}

/** "Fico kommt, als einziger Orbán nicht": somebody else is named in it. */
function hasOwnSubject({ passage: { groups, tagOf }, clause, tag }: Construction, head: Group): boolean {
  const inside = groups.some(
    (group) => group !== head && group.kind === 'leaders' && group.first >= clause.first && group.first < clause.last,
  );
  // "Fico, the only EU leader who was asked, says": what follows is another clause's.
  return (
    inside || tagOf.slice(clause.first, tag.first).some((each) => means(each, 'say', 'deny', 'relative', 'condition'))
  );
}
