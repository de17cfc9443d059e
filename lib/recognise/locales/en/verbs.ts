import type { CueRow } from '../../claims/vocabulary.ts';

/** What the forms of a verb, with what follows them, say; who stands where. */
type Meaning = Omit<CueRow, 'forms' | 'tense' | 'plural'>;

/**
 * Rows for the forms of English verbs, each with every tail.
 *
 * @param verbs five forms each, verbs parted by semicolons: "go goes went gone going; come comes came come coming";
 *   an underscore stands for the space inside a form ("take_off"), as it does in the tables
 * @param tails what follows the verb, parted by commas; empty where nothing does
 */
export function conjugate(meaning: Meaning, verbs: string, tails = ''): CueRow[] {
  const base = new Set<string>();
  const ing = new Set<string>();
  const present = new Set<string>();
  const past = new Set<string>();
  for (const verb of verbs.split(';')) {
    const [first = '', third = '', past1 = '', past2 = '', participle = ''] = verb.trim().split(/\s+/);
    past.add(past1).add(past2);
    if (!past.has(third)) present.add(third);
    if (past2 === first) past.delete(first);
    base.add(first);
    ing.add(participle);
  }
  const forms = (verbs: Set<string>): string => withTails([...verbs].join('/'), tails).join(', ');
  return [
    // Base and participle say nothing of time: "will go", "may be going".
    { ...meaning, plural: true, forms: forms(base) },
    { ...meaning, forms: forms(ing) },
    { ...meaning, tense: 'now', forms: forms(present) },
    // "read" has no past of its own.
    ...(past.size > 0 ? [{ ...meaning, tense: 'behind' as const, forms: forms(past) }] : []),
  ];
}

/**
 * A row for what somebody is: "there", "on the tribune", "absent". Forms of "be" before it, with whatever
 * stands between, tell tense and negation.
 *
 * @param forms what follows "be", parted by commas
 */
export function predicate(meaning: Meaning, forms: string): CueRow[] {
  return [{ ...meaning, copula: true, forms }];
}

function withTails(verb: string, tails: string): string[] {
  return tails.split(',').map((tail) => `${verb} ${tail.trim()}`.trim());
}

/**
 * The forms that a statement of what somebody does or did may have, of regular verbs: "accuse" gives
 * "accuses" and "accused", "stop" gives "stops", "stopped".
 *
 * @param verbs base forms, parted by spaces
 */
export function pastAndPresent(verbs: string): string {
  return verbs
    .split(/\s+/)
    .flatMap((verb) => {
      if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`];
      if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
      const third = /(?:s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
      const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(verb) ? [`${verb}${verb.slice(-1)}ed`] : [];
      return [third, `${verb}ed`, ...doubled];
    })
    .join(', ');
}
