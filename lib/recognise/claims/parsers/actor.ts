import { actorOf } from '../subjects.ts';
import { draftsFor, ofStates, type Parser } from './parser.ts';

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
  return found.states ? ofStates(drafts) : drafts;
};
