import type { CueRow } from '../../claims/vocabulary.ts';

/** What the forms of a verb, with what follows them, say; who stands where. */
type Meaning = Omit<CueRow, 'forms' | 'tense'>;

/**
 * Rows for the forms of English verbs, each with every tail.
 *
 * @param verbs five forms each, verbs parted by semicolons: "go goes went gone going; come comes came come coming"
 * @param tails what follows the verb, parted by commas; empty where nothing does
 */
export function conjugate(meaning: Meaning, verbs: string, tails = ''): CueRow[] {
  const forms = { base: [] as string[], ing: [] as string[], present: [] as string[], past: [] as string[] };
  for (const verb of verbs.split(';')) {
    const [base = '', third = '', past = '', participle = '', ing = ''] = verb.trim().split(/\s+/);
    for (const tail of tails.split(',').map((each) => each.trim())) {
      const put = (list: string[], form: string) => list.push(`${form.replaceAll('_', ' ')} ${tail}`.trim());
      // Base and participle say nothing of time: "will go", "has gone", "may be going".
      put(forms.base, base);
      put(forms.ing, ing);
      put(forms.present, third);
      put(forms.past, past);
      if (participle !== past && participle !== base) put(forms.past, participle);
    }
  }
  const distinctBase = forms.base.filter((form) => !forms.past.includes(form));
  return [
    { ...meaning, plural: true, forms: distinctBase.join(', ') },
    { ...meaning, forms: forms.ing.join(', ') },
    { ...meaning, tense: 'now', forms: forms.present.filter((form) => !forms.past.includes(form)).join(', ') },
    { ...meaning, tense: 'behind', forms: forms.past.join(', ') },
  ];
}
