import type { CueRow, Tense } from '../claims/vocabulary.ts';

/** What the forms of a verb, with what follows them, say; who stands where. */
type Meaning = Omit<CueRow, 'forms' | 'tense' | 'plural'>;

/** The forms of one verb: each field a few words parted by spaces, or nothing. */
interface Paradigm {
  /** Says nothing of time: "will come", "may come". */
  readonly infinitive: string;
  /** Third person of the perfective present, which is the future. */
  readonly ahead: string;
  /** First person of whatever present the verb has. */
  readonly first: string;
  readonly past: string;
  /** Third person of the imperfective present. */
  readonly now: string;
}

/**
 * Makes rows for the forms of Slavic verbs, each with every tail.
 *
 * @param pastOf gives all forms of a past tense from its masculine
 * @returns a function of a meaning, of verbs parted by semicolons, of which each has the fields
 *   `infinitive | ahead | first person | past | now`, and of tails parted by commas: what follows the verb
 */
export function conjugator(pastOf: (masculine: string) => readonly string[]) {
  return (meaning: Meaning, verbs: string, tails = ''): CueRow[] => {
    const paradigms = verbs.split(';').map(paradigmOf);
    const collect = (pick: (paradigm: Paradigm) => readonly string[]): string =>
      [...new Set(paradigms.flatMap(pick))].join('/');
    const row = (words: string, tense?: Tense, who?: 'speaker'): CueRow[] => {
      if (words === '') return [];
      return [{ ...meaning, ...(tense ? { tense } : {}), ...(who ? { who } : {}), forms: withTails(words, tails) }];
    };
    const speaks = meaning.who === undefined || meaning.who === 'actor';
    const isPerfective = (paradigm: Paradigm): boolean => paradigm.now === '';
    return [
      ...row(collect(({ infinitive }) => wordsOf(infinitive))),
      ...row(
        collect(({ ahead }) => wordsOf(ahead)),
        'ahead',
      ),
      ...row(
        collect(({ now }) => wordsOf(now)),
        'now',
      ),
      ...row(
        collect(({ past }) => pastForms(past, pastOf)),
        'behind',
      ),
      ...(speaks
        ? row(
            collect((each) => (isPerfective(each) ? wordsOf(each.first) : [])),
            'ahead',
            'speaker',
          )
        : []),
      ...(speaks
        ? row(
            collect((each) => (isPerfective(each) ? [] : wordsOf(each.first))),
            'now',
            'speaker',
          )
        : []),
    ];
  };
}

function paradigmOf(verb: string): Paradigm {
  const [infinitive = '', ahead = '', first = '', past = '', now = ''] = verb.split('|').map((field) => field.trim());
  return { infinitive, ahead, first, past, now };
}

/** A masculine by itself is inflected by rule; several words are all the forms there are. */
function pastForms(past: string, pastOf: (masculine: string) => readonly string[]): readonly string[] {
  const words = wordsOf(past);
  const [only] = words;
  return only !== undefined && words.length === 1 ? pastOf(only) : words;
}

function wordsOf(field: string): string[] {
  return field === '' ? [] : field.split(/\s+/);
}

function withTails(words: string, tails: string): string {
  return tails
    .split(',')
    .map((tail) => `${words} ${tail.trim()}`.trim())
    .join(', ');
}

/** Every combination of one form of each row, in that order. */
export function rowsOf(...rows: readonly string[]): string {
  return rows
    .map((row) => row.split(',').map((form) => form.trim()))
    .reduce((before, next) => before.flatMap((one) => next.map((other) => `${one} ${other}`.trim())))
    .join(', ');
}
