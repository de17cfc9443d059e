import type { CueRow } from '../claims/vocabulary.ts';

/** The words of a language for "among the guests are A and B"; each is alternatives parted by slashes. */
interface RollWords {
  /** "among". */
  readonly among: string;
  /** "guests", "those present", "expected". */
  readonly guests: string;
  /** "leaders": guests where they are "confirmed". */
  readonly leaders: string;
  readonly confirmed: string;
  /** "absentees", "absences". */
  readonly absent: string;
  /** "are", "stand out". */
  readonly now: string;
  readonly behind: string;
  readonly ahead: string;
  /** "that of" before somebody whose absence it is. */
  readonly thatOf: string;
}

/** Rows for sentences that name the guests, or those away, behind the verb: "Entre los asistentes previstos están A y B". */
export function rolls({ among, guests, leaders, confirmed, absent, thatOf, ...verbs }: RollWords): CueRow[] {
  return (['now', 'behind', 'ahead'] as const).flatMap((tense): CueRow[] => {
    const verb = verbs[tense];
    return [
      {
        act: 'come',
        tense,
        inverted: true,
        forms: `${among} ~ ${guests} ~ ${verb}, ${among} ~ ${guests} ~ ~ ~ ${verb}, ${among} ~ ${leaders} ~ ${confirmed} ~ ${verb}, ${among} ~ ${guests} <comma> ${verb}`,
      },
      { act: 'accept', tense: 'behind', inverted: true, forms: `${among} <the>? ${confirmed} ~ ${verb}` },
      { act: 'stay-away', tense, inverted: true, forms: `${among} ~ ${absent} ~ ${verb}` },
      { act: 'stay-away', tense, who: 'target', forms: `${among} ~ ${absent} ~ ${verb} ${thatOf}` },
    ];
  });
}
