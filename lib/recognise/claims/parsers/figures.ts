import { means } from '../sentence/tags.ts';
import type { WordSet } from '../sentence/word-set.ts';
import type { Draft, Passage } from '../types.ts';
import { presence } from './presence.ts';

const NAMES = /^(?:is|are|was|were|include[sd]?|including)$/;
const THERE = /^(?:there|present|attendance|attending|hand|ground)$/;
/** So many items may stand before the people: "also among the most prominent foreign". */
const HEAD = 8;
/** So many before the first leader: "Prince William, heir to the British throne, United States President". */
const BEFORE_NAMES = 12;

/**
 * People of a place, and who they are: "Notable figures at St Peter's Square include A and B", "Among the leaders in
 * attendance is C", "There was a slew of foreign leaders, including D". English.
 *
 * @param scene what stands where leaders meet: the place must be one of those
 */
export function parseFigures(passage: Passage, scene: WordSet | undefined): Draft[] {
  const { items, tagOf, groups, kinds, language, clauses } = passage;
  if (language !== 'en' || kinds.has('not') || kinds.has('nobody') || kinds.has('condition')) return [];
  const people = tagOf.findIndex((tag) => means(tag, 'people', 'foreign'));
  if (people < 0 || people > HEAD) return [];
  const verb = items.findIndex(({ key }, i) => i > people && NAMES.test(key));
  if (verb < 0 || tagOf.slice(0, verb).some((tag) => means(tag, 'cue', 'say', 'according', 'relative'))) return [];
  // Whoever is named before the verb is who it is about.
  if (groups.some(({ kind, first, oblique }) => first < people && kind === 'leaders' && !oblique)) return [];
  const isThere =
    items.slice(0, verb).some(({ key }) => THERE.test(key)) ||
    (scene?.indexIn(items, people, verb) ?? -1) >= 0 ||
    items.slice(people, verb).some(({ kind }, i) => kind === 'event' || means(tagOf[people + i], 'goal'));
  const [first] = groups.filter(({ kind, first }) => kind === 'leaders' && first > verb);
  const clause = clauses.find((each) => each.first <= verb && verb < each.last);
  if (!isThere || !clause || first === undefined || first.first - verb > BEFORE_NAMES) return [];
  const end = tagOf.findIndex((tag, i) => i > verb && means(tag, 'cue', 'say', 'relative', 'conjunction', 'alongside'));
  return groups
    .filter((group) => group.kind === 'leaders' && !group.owner && group.first > verb)
    .filter((group) => end < 0 || group.last <= end)
    .flatMap(({ members }) => members.map((subject) => presence(passage, clause, subject, verb, 'day')));
}
