import type { CueRow } from '../claims/vocabulary.ts';

/** The words of a language for speeches where leaders meet; each is alternatives parted by slashes. */
interface SpeechWords {
  /** "in his", "during her". */
  readonly during: string;
  /** "speech", "turn". */
  readonly speech: string;
  /** "gave a". */
  readonly gave: string;
  /** "speech" behind it. */
  readonly given: string;
  /** "opened". */
  readonly opened: string;
  /** "the debate", "the session". */
  readonly debate: string;
}

/** Rows for who spoke at the scene: "En su discurso, A pidió la paz", "B pronunció un duro discurso", "C abrió el debate". */
export function speeches({ during, speech, gave, given, opened, debate }: SpeechWords): CueRow[] {
  return [
    {
      act: 'come',
      tense: 'behind',
      needs: 'scene',
      inverted: true,
      forms: `${during} ${speech} <comma>, ${during} ${speech} ~ <event> <comma>`,
    },
    { act: 'come', tense: 'behind', needs: 'scene', forms: `${gave} ~ ${given}, ${opened} ${debate}` },
  ];
}
