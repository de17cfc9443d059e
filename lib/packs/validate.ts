import { Checker } from './checks/checker.ts';
import { checkClaims } from './checks/claims.ts';
import { checkEvents } from './checks/events.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkLimits } from './checks/limits.ts';
import { checkShape } from './checks/shape.ts';
import { checkSources } from './checks/sources.ts';
import { checkVisits } from './checks/visits.ts';
import { checkWorld } from './checks/world.ts';
import { type Known, knownFrom } from './known.ts';
import type { Problem } from './problem.ts';
import type { Pack } from './schema.ts';

export type Validation =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Decides whether something read from a file is a pack that the rest of the code may rely on.
 * A bundled pack and an imported one pass the same checks.
 *
 * First what no file may hold (limits.ts), then the shape (`attendance-pack/1`, unknown fields are an error); where that is right, what
 * the shape cannot say: references resolve, ids are unique and follow their rules, dates exist.
 *
 * @param input parsed JSON
 * @param known the packs it builds on, or their ids: references may resolve there
 * @param takenIds whether ids that they have are refused
 */
export function validatePack(
  input: unknown,
  known: readonly Pack[] | Known = [],
  takenIds: 'refused' | 'allowed' = 'refused',
): Validation {
  const beyond = checkLimits(input);
  if (beyond.length > 0) return { ok: false, problems: beyond };
  const shape = checkShape(input);
  if (Array.isArray(shape)) return { ok: false, problems: shape };
  const checker = new Checker(shape, 'leaders' in known ? known : knownFrom(known));
  checkIdentity(checker, takenIds);
  checker.day({ path: 'recordUntil' }, shape.recordUntil);
  checkWorld(checker);
  checkEvents(checker);
  checkSources(checker);
  checkClaims(checker);
  checkVisits(checker);
  return checker.problems.length === 0 ? { ok: true, pack: shape } : { ok: false, problems: checker.problems };
}
