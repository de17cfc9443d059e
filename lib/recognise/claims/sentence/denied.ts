import type { Clause, Cue, Passage, Pointing, Tag } from '../types.ts';
import type { Grammar } from '../vocabulary.ts';
import { means } from './tags.ts';

/** Forms of "have" in what is denied: "negó haber aceptado", "a negat că ar fi acceptat". */
const PERFECT = /^(?:haber|hayan?|hubiera|hubiese|ter|terem|tenham?|fi|avoir|aient|ait|aurai(?:t|ent))$/;

/**
 * The time of what somebody denies, in Romance languages, whose moods of doubt tell no doubt there: "desmintió que vaya
 * a asistir".
 *
 * @returns null where the clause is no content of a denial
 */
export function pointingOfDenied(
  { clauses, tagOf, items }: Passage,
  clause: Clause,
  tag: Tag,
  act: Cue['act'],
  { clitics }: Grammar,
): Pointing | null {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (clitics !== true || clause.opens !== 'complement' || before === undefined) return null;
  if (!tagOf.slice(before.first, clause.first).some((each) => means(each, 'deny'))) return null;
  if (items.slice(before.first, tag.last).some(({ key }) => PERFECT.test(key))) return 'behind';
  return act === 'come' ? 'ahead' : null;
}
