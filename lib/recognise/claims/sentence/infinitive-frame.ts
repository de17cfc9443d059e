import type { Clause, Passage, Pointing, Tag } from '../types.ts';
import { means } from './tags.ts';

const WITH_ZU = /zu\p{L}+en$/u;

/**
 * Whether a clause ends in an infinitive with "zu", and so is about the subject of the one before: "Merz plant, am
 * Gipfel teilzunehmen", "Xi kündigte an, dem Treffen fernbleiben zu wollen".
 */
export function isInfinitiveFrame({ items, capitalNouns }: Passage, clause: Clause, verb: Tag): boolean {
  if (!capitalNouns || (clause.opens !== 'comma' && clause.opens !== 'complement')) return false;
  const isBehindZu = items[verb.last - 2]?.key === 'zu' && verb.last - 2 >= verb.first;
  return WITH_ZU.test(items[verb.last - 1]?.key ?? '') || items[verb.last]?.key === 'zu' || isBehindZu;
}

/** What the clause before says of such an infinitive's time: what is planned or announced is ahead. */
export function pointingOf(passage: Passage, clause: Clause): Pointing | null {
  const { clauses, tagOf, items } = passage;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before === undefined) return null;
  for (let i = before.last - 1; i >= before.first; i--) {
    const tag = tagOf[i];
    if (tag?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'hedge')) return 'hedge';
    // "hat nicht vor, zu kommen": the words before have said the no themselves.
    if (means(tag, 'not') || tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'decline'))
      return 'hedge';
    if (tag?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'ahead')) return 'ahead';
    if (means(tag, 'say') || ANNOUNCED.test(items[i]?.key ?? '')) return 'ahead';
  }
  return null;
}

/** Verbs of deciding and announcing, whose infinitive is the plan itself. */
const ANNOUNCED =
  /^(?:angekündigt|ankündigte|kündigt|entschied|entschieden|entschlossen|beschloss|beschlossen|bekannt|versprach|versprochen|zugesichert|zugesagt|vor|gedenkt|bestätigt|bestätigte|erklärte|erklärt|mitgeteilt)$/;
