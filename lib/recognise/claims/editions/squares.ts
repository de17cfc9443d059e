import type { AttendanceEvent } from '../../../packs/schema.ts';
import { anyOf } from '../sentence/any-of.ts';

/** A square that is in one capital only: nobody stands there at an event elsewhere. */
export interface Landmark {
  readonly country: string;
  /** Its name as the packs write places. */
  readonly place: string;
  /** Its names in the languages that are read. */
  readonly words: RegExp;
}

const either = (...words: readonly string[]): RegExp => new RegExp(anyOf(...words), 'iu');

const LANDMARKS: readonly Landmark[] = [
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
        'تيان ?[آا]ن ?مي?ن',
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
  {
    country: 'VA',
    place: 'St Peter',
    words: either(
      ...[
        "st\\.? peter[’']?s (?:square|basilica)",
        'petersplatz',
        'petersdom',
        '(?:place|basilique) saint-pierre',
        '(?:plaza|basílica) de san pedro',
      ],
      ...[
        '(?:praça|basílica) de são pedro',
        'pia[tț]a sfântul petru',
        'pie[tț]ei sfântul petru',
        '(?:plac|bazyli)\\p{L}* świętego piotra',
      ],
      ...[
        'площад\\p{L}* святого петра',
        'площ\\p{L}* святого петра',
        'тр\\p{L}+ светог петра',
        'tr\\p{L}+ svetog petra',
      ],
      ...['圣彼得(?:广场|大教堂)', '聖彼得(?:廣場|大教堂)', 'サンピエトロ', 'القديس بطرس'],
    ),
  },
];

/** The squares that a text names. */
export function landmarksOf(text: string): readonly Landmark[] {
  return LANDMARKS.filter(({ words }) => words.test(text));
}

/** Whether an event takes place on one of these squares. */
export function liesAt({ place }: Pick<AttendanceEvent, 'place'>, landmarks: readonly Landmark[]): boolean {
  return landmarks.some((each) => place.includes(each.place));
}

/** Whether a text names the square on which an event takes place. */
export function isOnSquare({ place }: Pick<AttendanceEvent, 'place'>, text: string): boolean {
  return LANDMARKS.some((each) => place.includes(each.place) && each.words.test(text));
}
