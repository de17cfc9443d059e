import { actorOf } from '../subjects.ts';
import type { Act } from '../vocabulary.ts';
import { draftsFor, type Parser } from './parser.ts';

/** What a country by itself does not do. */
const PERSONAL: ReadonlySet<Act> = new Set(['come', 'greet', 'list', 'expect', 'host']);

/**
 * Somebody does something: "Xi will attend", "Modi and Xi have accepted", "Lee decided not to go",
 * "also coming are Lula and Maduro", "Fico and Vucic were represented by their ministers".
 */
export const parseActor: Parser = (construction) => {
  const { cue, tag } = construction;
  if (cue.who !== undefined && cue.who !== 'actor' && cue.who !== 'patient') return [];
  // "Putin invited Maduro" is no passive.
  if (
    cue.who === 'patient' &&
    cue.act === 'invite' &&
    construction.passage.groups.some((group) => group.first === tag.last)
  ) {
    return [];
  }
  const found = actorOf(construction, tag, cue.inverted ?? false);
  if (found === null) return [];
  const drafts = draftsFor(construction, found);
  // Countries are represented and decline; who comes has a name or an office.
  return found.states && PERSONAL.has(cue.act) ? drafts.filter((draft) => draft.negative) : drafts;
};
