import type { CueRow } from '../claims/vocabulary.ts';

/** The words of a language for nouns of coming and whose coming it is; each is alternatives parted by slashes. */
interface NounWords {
  /** "presence", "participation", "arrival". */
  readonly nouns: string;
  readonly absence: string;
  /** "of", and "of the". */
  readonly of: string;
  /** "announced", "confirmed". */
  readonly announced: string;
  /** "is expected", "is planned". */
  readonly expected: string;
  /** "will have", "has", "had" before "the presence of". */
  readonly ahead: string;
  readonly now: string;
  readonly behind: string;
  readonly without: string;
}

/** Rows for whose presence is announced, expected, counted on, or missed: "contará con la presencia de Lula". */
export function nounsOfComing({ nouns, absence, of, announced, expected, without, ...verbs }: NounWords): CueRow[] {
  const whose = `<the>? ${nouns} ${of}`;
  return [
    { act: 'expect', who: 'owner', tense: 'now', forms: `${announced} ${whose}, ${expected} ${whose}` },
    ...(['ahead', 'now', 'behind'] as const).flatMap((tense): CueRow[] => [
      { act: 'come', who: 'target', tense, forms: `${verbs[tense]} ${whose}` },
      { act: 'stay-away', who: 'target', tense, forms: `${verbs[tense]} <the>? ${absence} ${of}` },
    ]),
    {
      act: 'stay-away',
      who: 'target',
      tense: 'now',
      forms: `${without} ${whose}, ${without} ${whose} <leader>, ${without} ${whose} ~ <leader>`,
    },
    { act: 'stay-away', who: 'owner', tense: 'now', forms: `${absence} ${of}, ${absence} ~ ${of}` },
  ];
}
