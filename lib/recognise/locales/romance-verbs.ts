import type { CueRow } from '../claims/vocabulary.ts';

/** What the forms of a verb, with what follows them, say; who stands where. */
type Meaning = Omit<CueRow, 'forms' | 'tense' | 'plural'>;

/**
 * Rows for the forms of verbs of a Romance language, each with every tail.
 *
 * @param verbs forms by tense, parted by `|`: infinitive; future; present; past; participles. Verbs are parted by
 *   semicolons, several forms of a tense by spaces; an underscore stands for the space inside a form ("ha_ido")
 * @param tails what follows the verb, parted by commas; empty where nothing does
 */
export function conjugate(meaning: Meaning, verbs: string, tails = ''): CueRow[] {
  const tenses = [[], [], [], [], []] as [string[], string[], string[], string[], string[]];
  for (const verb of verbs.split(';')) {
    for (const [i, forms] of verb.split('|').entries()) {
      tenses[i]?.push(
        ...forms
          .trim()
          .split(/\s+/)
          .filter((form) => form !== ''),
      );
    }
  }
  const [infinitive, future, present, past, participle] = tenses;
  const row = (forms: readonly string[], tense?: CueRow['tense']): CueRow[] =>
    forms.length === 0 ? [] : [{ ...meaning, ...(tense ? { tense } : {}), forms: withTails(forms, tails) }];
  return [
    // Auxiliaries tell what an infinitive and a participle are about: "va a asistir", "ha asistido".
    ...row([...infinitive, ...participle]),
    ...row(future, 'ahead'),
    ...row(present, 'now'),
    ...row(past, 'behind'),
    ...row(future.flatMap(conditionalOf), 'ahead').map(asReported),
  ];
}

/** What somebody said would be is said of something: it needs no report of the day around it. */
function asReported({ needs, ...row }: CueRow): CueRow {
  return { ...row, ...(needs === undefined || needs === 'day' ? {} : { needs }), reported: true };
}

/** The conditional of a verb has the stem of its future, in French, Spanish and Portuguese alike. */
const CONDITIONALS: readonly (readonly [RegExp, string])[] = [
  [/ront(?=$|_)/u, 'raient'],
  [/ra(?=$|_)/u, 'rait'],
  [/rai(?=$|_)/u, 'rais'],
  [/rán(?=$|_)/u, 'rían'],
  [/rá(?=$|_)/u, 'ría'],
  [/ré(?=$|_)/u, 'ría'],
  [/rão(?=$|_)/u, 'riam'],
  [/rei(?=$|_)/u, 'ria'],
];

/** "viendra" → "viendrait"; Portuguese "irá" → "iría" does no harm beside "iria". */
function conditionalOf(future: string): string[] {
  const [ending, conditional] = CONDITIONALS.find(([each]) => each.test(future)) ?? [];
  if (ending === undefined || conditional === undefined) return [];
  const made = future.replace(ending, conditional);
  return conditional.startsWith('rí') ? [made, made.replace('rí', 'ri')] : [made];
}

/**
 * Forms in which the auxiliary is part of the words: verbs of speech are known with theirs ("ha confirmado"), and
 * only a longer form goes before them.
 *
 * @param beginning a row of words; `rest` the forms that follow it, parted by commas
 */
export function withAuxiliary(beginning: string, rest: string): string {
  return rest
    .split(',')
    .map((form) => `${beginning} ${form.trim()}`)
    .join(', ');
}

function withTails(forms: readonly string[], tails: string): string {
  const verbs = forms.map((form) => form.replaceAll('_', ' '));
  const isPlain = verbs.every((verb) => !verb.includes(' '));
  return (isPlain ? [verbs.join('/')] : verbs)
    .flatMap((verb) => tails.split(',').map((tail) => `${verb} ${tail.trim()}`.trim()))
    .join(', ');
}
