import { serbianCyrillic } from '../../text/serbian-scripts.ts';
import type { EndingRow } from './ending-row.ts';

/** Written in Latin; Serbian Cyrillic is made of it letter by letter. */
export const CROATIAN: readonly EndingRow[] = [
  ['a', '', 'b c č ć d đ f g h j k l m n p r s š t v z ž w x y e u o'],
  ['u', '', 'b c č ć d đ f g h j k l m n p r s š t v z ž w x y e u o'],
  ['om', '', 'b c č ć d đ f g h j k l m n p r s š t v z ž w x y e u o'],
  ['em', '', 'c č ć đ j š z ž s n l r'],
  ['e', '', 'b c č ć d đ f g h j k l m n p r s t v'],
  // Aleksandar, Petar, Kolinda stays; Golubac
  ['ra', 'ar'],
  ['ru', 'ar'],
  ['rom', 'ar'],
  ['rem', 'ar'],
  ['ca', 'ac'],
  ['cu', 'ac'],
  ['cem', 'ac'],
  // Pavle
  ['a', 'e', 'l'],
  ['u', 'e', 'l'],
  ['om', 'e', 'l'],
  // Duda, Lula, Angela
  ['e', 'a'],
  ['i', 'a'],
  ['u', 'a'],
  ['om', 'a'],
  ['o', 'a'],
  // Fico, Maduro, Marko
  ['a', 'o'],
  ['u', 'o'],
  ['om', 'o'],
  // Zelenski
  ['og', 'i'],
  ['oga', 'i'],
  ['om', 'i'],
  ['ome', 'i'],
  ['im', 'i'],
  ['og', 'y'],
  ['om', 'y'],
  ['im', 'y'],
  // Modi, Kenedi, Zelenskij
  ['ja', '', 'i y e'],
  ['ju', '', 'i y e'],
  ['jem', '', 'i y e'],
];

/** Both alphabets. */
export const SERBIAN: readonly EndingRow[] = [...CROATIAN, ...CROATIAN.map(toSerbianCyrillic)];

export const SLOVENE: readonly EndingRow[] = [
  ...CROATIAN,
  ['ega', 'i'],
  ['emu', 'i'],
  ['em', 'i'],
  ['ega', 'y'],
  ['emu', 'y'],
  ['ja', '', 'r u o'],
  ['ju', '', 'r u o'],
  ['jem', '', 'r u o'],
  ['em', 'o'],
];

function toSerbianCyrillic(row: EndingRow): EndingRow {
  const [ending, lemma, after] = row;
  return after === undefined
    ? [serbianCyrillic(ending), serbianCyrillic(lemma)]
    : [serbianCyrillic(ending), serbianCyrillic(lemma), serbianCyrillic(after)];
}
