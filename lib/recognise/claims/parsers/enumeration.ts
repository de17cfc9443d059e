import { means } from '../tags.ts';
import type { Clause, Draft, Group, Passage } from '../types.ts';

const COLON = /^[:：—–]$/;

/**
 * Names behind a colon, of people left unnamed before it: "The parade had seven foreign guests: A, B and
 * the presidents of C and D", "Three said no: A, B and C". What the words before the colon say, if they
 * say anything, holds of everybody named.
 *
 * @param models statements of the same passage for anybody, as patterns: the last one before the colon counts
 */
export function parseEnumeration(passage: Passage, models: readonly Draft[]): Draft[] {
  const { items, clauses } = passage;
  const colon = items.findIndex((item, i) => i > 0 && COLON.test(item.key));
  if (colon < 0) return [];
  const clause = clauses.findLast((each) => each.last <= colon);
  const listed = listAfter(passage, colon);
  if (!clause || listed.length === 0) return [];
  const people = indices(0, colon).findLast((i) => means(passage.tagOf[i], 'people', 'foreign'));
  const isAboutSomebodyElse = passage.groups.some(
    (group) =>
      group.first < colon && group.kind !== 'states' && group.kind !== 'foreign' && !group.oblique && !group.owner,
  );
  if (people === undefined || isAboutSomebodyElse) return [];
  const model = models.findLast((draft) => draft.first < colon);
  if (model === undefined && indices(0, colon).some((i) => means(passage.tagOf[i], 'cue', 'not', 'nobody', 'say')))
    return [];
  return listed.flatMap((group) =>
    group.members.map((subject) => (model ? { ...model, subject } : presence(passage, clause, subject, people))),
  );
}

/** The groups that follow directly, up to the first verb. */
function listAfter({ items, tagOf, groups }: Passage, colon: number): Group[] {
  const found: Group[] = [];
  let at = colon + 1;
  for (const group of groups) {
    if (group.first <= colon || group.owner || group.oblique || group.kind === 'states') continue;
    const between = indices(at, group.first);
    if (
      !between.every((i) => /^[,;،]$/.test(items[i]?.key ?? '') || means(tagOf[i], 'and', 'article', 'also', 'adverb'))
    )
      break;
    found.push(group);
    at = group.last;
  }
  return indices(colon, items.length).some((i) => means(tagOf[i], 'cue', 'say')) ? [] : found;
}

function presence(passage: Passage, clause: Clause, subject: Draft['subject'], at: number): Draft {
  return {
    subject,
    act: 'come',
    tense: 'now',
    negative: false,
    ofPast: false,
    journey: false,
    needs: undefined,
    denied: false,
    first: at,
    last: at + 1,
    clause,
    passage,
  };
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
