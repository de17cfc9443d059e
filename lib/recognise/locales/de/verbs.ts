import type { CueRow } from '../../claims/vocabulary.ts';

/** What the forms of a verb say; who stands where. */
type Meaning = Omit<CueRow, 'forms' | 'tense' | 'plural' | 'particle'>;

/**
 * Rows for the forms of German verbs, each with every tail.
 *
 * @param verbs four lists of forms parted by `|`: infinitives, present, past, participles; verbs parted by semicolons
 * @param tails what follows the finite verb directly, parted by commas; the infinitive and the participle end the
 *   clause, so that the same words stand before them
 */
export function conjugate(meaning: Meaning, verbs: string, tails = ''): CueRow[] {
  return parsed(verbs).flatMap(([infinitives, present, past, participles]) => [
    { ...meaning, plural: true as const, forms: withTails(infinitives, tails, 'before') },
    ...row({ ...meaning, tense: 'now' }, withTails(present, tails, 'after')),
    ...row({ ...meaning, tense: 'now' }, tails === '' ? '' : withTails(present, tails, 'before')),
    ...row({ ...meaning, tense: 'behind' }, withTails(past, tails, 'after')),
    ...row({ ...meaning, tense: 'behind' }, tails === '' ? '' : withTails(past, tails, 'before')),
    ...row(meaning, withTails(participles, tails, 'before')),
  ]);
}

/**
 * Rows for a verb that parts from its beginning: "nimmt … teil", "dass er teilnimmt", "teilgenommen".
 *
 * @param verbs as for `conjugate`, without the particle
 */
export function separable(meaning: Meaning, particle: string, verbs: string, tails = ''): CueRow[] {
  const joined = (forms: readonly string[]): string[] => forms.map((form) => `${particle}${form}`);
  return parsed(verbs).flatMap(([infinitives, present, past, participles]) => [
    ...row({ ...meaning, tense: 'now', particle }, withTails([...infinitives, ...present], tails, 'after')),
    ...row({ ...meaning, tense: 'behind', particle }, withTails(past, tails, 'after')),
    ...row({ ...meaning, plural: true }, withTails(joined(infinitives), tails, 'before')),
    ...row(meaning, withTails(joined(infinitives.map((form) => `zu${form}`)), tails, 'before')),
    ...row({ ...meaning, tense: 'now' }, withTails(joined(present), tails, 'before')),
    ...row({ ...meaning, tense: 'behind' }, withTails(joined(past), tails, 'before')),
    ...row(meaning, withTails(joined(participles), tails, 'before')),
  ]);
}

function row(meaning: Omit<CueRow, 'forms'>, forms: string): CueRow[] {
  return forms === '' ? [] : [{ ...meaning, forms }];
}

function parsed(verbs: string): [string[], string[], string[], string[]][] {
  return verbs.split(';').map((verb) => {
    const [infinitives = [], present = [], past = [], participles = []] = verb.split('|').map((forms) =>
      forms
        .trim()
        .split(/\s+/)
        .filter((form) => form !== ''),
    );
    return [infinitives, present, past, participles];
  });
}

function withTails(verbs: readonly string[], tails: string, side: 'before' | 'after'): string {
  if (verbs.length === 0) return '';
  const verb = verbs.join('/');
  return tails
    .split(',')
    .map((tail) => (side === 'after' ? `${verb} ${tail.trim()}` : `${tail.trim()} ${verb}`).trim())
    .join(', ');
}
