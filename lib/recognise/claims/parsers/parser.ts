import type { ClaimSubject } from '../../types.ts';
import type { ClaimLanguage } from '../language.ts';
import { isSeenFromAfar } from '../sentence/from-afar.ts';
import { readVerbGroup } from '../sentence/verb-group.ts';
import type { Cue, Draft, Tag } from '../types.ts';
import type { Act } from '../vocabulary.ts';
import type { Found, Scene } from '../who/found.ts';

/** A cue in its clause, with all that is needed to understand it. */
export interface Construction extends Scene {
  readonly tag: Tag;
  readonly cue: Cue;
  readonly language: ClaimLanguage;
}

/** Understands one construction; nothing where the cue is not in one. */
export type Parser = (construction: Construction) => Draft[];

/** Drafts for everybody found, with the auxiliaries and negations of the verb read. */
export function draftsFor(construction: Construction, found: Found): Draft[] {
  const { passage, clause, tag, cue, grammar, language } = construction;
  // Of a noun the verb stands before its owner: "It will be Xi's second parade".
  const isNoun = cue.who === 'owner' && cue.tense === undefined;
  // "Nadie lo ha invitado": before a pronoun that is the object its verb's negation stands.
  const isClitic = grammar.clitics === true && cue.who === 'object' && found.kind === 'pronoun';
  const isBefore = found.last <= tag.first && found.last > clause.first;
  const from = !isNoun && !isClitic && isBefore ? found.last : clause.first;
  const verbs = readVerbGroup({ passage, clause, tag, cue, from, grammar });
  if (verbs === null) return [];
  const negative = grammar.concord ? verbs.negative || found.negative : verbs.negative !== found.negative;
  if (!negative && isSeenFromAfar(passage, clause, tag, cue, language.deeds)) return [];
  return found.subjects.map((subject) => draftOf(construction, subject, { ...verbs, negative }));
}

/** What a country by itself does not do. */
const PERSONAL: ReadonlySet<Act> = new Set(['come', 'greet', 'list', 'expect', 'host']);

/** Of what is said of countries: they are represented and decline; who comes has a name or an office. */
export function ofStates(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => draft.negative || !PERSONAL.has(draft.act));
}

/** One draft with everything settled. */
function draftOf(
  { passage, clause, tag, cue }: Construction,
  subject: ClaimSubject,
  verbs: Pick<Draft, 'tense' | 'negative' | 'ofPast'>,
): Draft {
  return {
    subject,
    act: cue.act,
    journey: cue.journey ?? false,
    ...(cue.who === 'owner' || cue.announces ? { ofNoun: true as const } : {}),
    needs: cue.needs,
    denied: false,
    first: tag.first,
    last: tag.last,
    clause,
    passage,
    ...verbs,
  };
}

/** Chinese: without spaces, and without a mark for what is spoken of. */
export function isHan({ grammar }: Construction): boolean {
  return grammar.unspaced === true && grammar.topic === undefined;
}
