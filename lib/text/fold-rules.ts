/**
 * The rules of folding, from which `fold-table.ts` is written: run `node scripts/fold-table.ts`
 * after a change. They are not used at run time: 3,000 normalisations cost several milliseconds
 * each time the background wakes, the table costs a tenth of one.
 */
import { CLASSES, IGNORABLE, SEPARATOR } from './characters.ts';

/** Letters that Unicode does not decompose, or decomposes in a way that we do not want. */
const SPECIAL = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  ǽ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  ǿ: 'o',
  ŧ: 't',
  ə: 'e',
  ς: 'σ',
  ґ: 'г',
  ғ: 'г',
  қ: 'к',
  ҝ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  ҳ: 'х',
  һ: 'х',
  ҷ: 'ч',
  ҹ: 'ч',
  ә: 'а',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ٱ: 'ا',
  ة: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  גּ: 'ג',
} as const satisfies Record<string, string>;

/** Blocks whose letters have case, marks or compatibility forms; all others fold to themselves. */
const FOLDED_BLOCKS = [
  [0xaa, 0x24f],
  [0x250, 0x2b8],
  [0x370, 0x52f],
  [0x531, 0x587],
  [0x620, 0x6d5],
  [0x10a0, 0x10ff],
  [0x1c90, 0x1cbf],
  [0x1e00, 0x1fff],
  [0x2c60, 0x2c7f],
  [0xa720, 0xa7ff],
  [0xfb00, 0xfb4f],
  [0xfb50, 0xfbb1],
  [0xfe70, 0xfefc],
  [0xff10, 0xff5a],
] as const;

/** What one UTF-16 unit folds to: one unit as a rule, several for ligatures. */
function foldOne(character: string): string {
  const lower = character.toLowerCase();
  const special: Partial<Record<string, string>> = SPECIAL;
  const known = special[lower] ?? special[character];
  if (known !== undefined) return known;
  let folded = '';
  for (const part of lower.normalize('NFKD').toLowerCase()) {
    if (CLASSES[part.charCodeAt(0)] !== IGNORABLE) folded += special[part] ?? part;
  }
  return folded === '' ? character : folded;
}

/** What the rules make of `FOLDED_BLOCKS`, in the shape of `fold-table.ts`. */
export function foldBlocks(): { blocks: [first: number, folded: string][]; expansions: string[] } {
  const expansions: string[] = [];
  const blocks = FOLDED_BLOCKS.map(([first, last]): [number, string] => {
    let folded = '';
    for (let unit = first; unit <= last; unit++) {
      const character = String.fromCharCode(unit);
      const to = CLASSES[unit] === SEPARATOR ? character : foldOne(character);
      if (to.length > 1 && !expansions.includes(to)) expansions.push(to);
      folded += to.length === 1 ? to : String.fromCharCode(0xe000 + expansions.indexOf(to));
    }
    return [first, folded];
  });
  return { blocks, expansions };
}
