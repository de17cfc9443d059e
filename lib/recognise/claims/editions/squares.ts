import type { AttendanceEvent } from '../../../packs/schema.ts';

/** A square that is in one capital only: nobody stands there at an event elsewhere. */
export interface Landmark {
  readonly country: string;
  /** Its name as the packs write places. */
  readonly place: string;
  /** Its names in the languages that are read. */
  readonly words: RegExp;
}

const either = (...words: readonly string[]): RegExp => new RegExp(words.join('|'), 'iu');

export const LANDMARKS: readonly Landmark[] = [
  {
    country: 'CN',
    place: 'Tiananmen',
    words: either(
      ...[
        'tian.?anm[eé]n',
        'tien.?anm[eé]n',
        'tjenanmen',
        'тяньань',
        'тјенанмен',
        '天安',
        '텐안먼',
        '톈안먼',
        'تيان ?آ?ا?ن ?[آا]?ن?من',
      ],
      ...[
        'heavenly peace',
        'himmlischen friedens',
        'paix céleste',
        'paz celestial',
        'păcii cerești',
        'niebiańskiego spokoju',
      ],
      ...['nebeskog mira', 'небеског мира', 'небесного спокойствия', 'небесного спокою', 'السلام السماوي'],
    ),
  },
  {
    country: 'RU',
    place: 'Red Square',
    words: either(
      ...[
        'красн\\p{L}+ площад',
        '(?:красн|червон)\\p{L}+ площ',
        'црвен\\p{L}+ трг',
        'crven\\p{L}+ trg',
        'plac\\p{L}* czerwon',
      ],
      ...[
        'red square',
        'rote[nr] platz',
        'place rouge',
        'plaza roja',
        'praça vermelha',
        'pia[tț]a ro[sș]ie',
        'pie[tț]ei ro[sș]ii',
      ],
      ...['红场', '紅場', '赤の広場', 'الساحة الحمراء', 'الميدان الأحمر'],
    ),
  },
];

/** Whether a text names the very square on which an event takes place. */
export function namesLandmarkOf({ place }: Pick<AttendanceEvent, 'place'>, text: string): boolean {
  return LANDMARKS.some((each) => place.includes(each.place) && each.words.test(text));
}
