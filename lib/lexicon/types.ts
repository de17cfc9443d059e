/** What a surface form in the lexicon stands for. */
export type Sense =
  | {
      readonly kind: 'leader';
      readonly leader: string;
      /** `short` forms (a surname, "Lula") need an article that has made them plain. */
      readonly form: 'full' | 'variant' | 'short';
    }
  | { readonly kind: 'series'; readonly series: string };

/** One surface form and one of the things it may stand for; input to the compiler. */
export interface NameEntry {
  readonly text: string;
  /** BCP 47; absent where the form is used across languages of its script. */
  readonly lang?: string;
  readonly sense: Sense;
}

/** One place in a text where a form of the lexicon stands. Offsets are UTF-16 units. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** All senses of the form: two leaders may share a surname. */
  readonly senses: readonly Sense[];
  /** True where an ending was taken off to find the form ("Путиным", "Macronovi"). */
  readonly inflected: boolean;
}
