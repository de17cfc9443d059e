import type { CueRow, Tense } from '../../claims/vocabulary.ts';

/** What the forms of a verb, with what stands before it, say; who stands where. */
type Meaning = Omit<CueRow, 'forms' | 'tense' | 'plural' | 'negative'>;

interface Ending {
  readonly tense?: Tense;
  readonly negative?: true;
  readonly endings: string;
}

/** Endings of nouns that become verbs by "する". */
const SURU: readonly Ending[] = [
  {
    tense: 'ahead',
    endings:
      'する, します, する予定, する見通し, する見込み, する方針, する意向, する考え, することになった, することになっている, する計画, する段取り, することで調整, する方向, することが決まった, することが分かった, へ, 予定, の予定, の見通し, の意向, の方針, する運び',
  },
  { tense: 'now', endings: 'している, しており, しています, し' },
  { tense: 'behind', endings: 'した, しました, していた, したのは, したと, したものの, したが' },
  {
    tense: 'ahead',
    negative: true,
    endings:
      'しない, しません, しない方針, しない意向, しない見通し, しない考え, しない予定, しないことになった, しない計画, しない見込み, しない運び',
  },
  { tense: 'behind', negative: true, endings: 'しなかった, しませんでした, していなかった, せずに終わった' },
  { tense: 'now', negative: true, endings: 'していない, しておらず, していません, せず, せずに' },
];

/** The same for "招かれる", "訪れる": the stem before "る". */
const ICHIDAN: readonly Ending[] = [
  { tense: 'ahead', endings: 'る, ます, る予定, る見通し, る見込み, る方針, る意向, る考え, ることになった' },
  { tense: 'now', endings: 'ている, ており, ています' },
  { tense: 'behind', endings: 'た, ました, ていた' },
  { tense: 'ahead', negative: true, endings: 'ない, ません, ない方針, ない意向, ない見通し, ない予定' },
  { tense: 'behind', negative: true, endings: 'なかった, ませんでした' },
  { tense: 'now', negative: true, endings: 'ていない, ておらず, ていません, ず' },
];

const conjugator =
  (paradigm: readonly Ending[]) =>
  (meaning: Meaning, stems: string, before = ''): CueRow[] =>
    paradigm.map(({ tense, negative, endings }) => ({
      ...meaning,
      ...(tense ? { tense } : {}),
      ...(negative ? { negative } : {}),
      forms: joined(before, stems, endings),
    }));

/**
 * Rows for verbs made with "する", each behind every particle.
 *
 * @param stems parted by commas: "出席, 参加"
 * @param before what stands before the stem, parted by commas
 */
export const suru = conjugator(SURU);
/** Rows for verbs in "る" that lose it before their endings. */
export const ichidan = conjugator(ICHIDAN);

/** Every combination of one form of each row, written together. */
export function joined(...rows: readonly string[]): string {
  return rows
    .map((row) => row.split(',').map((form) => form.trim()))
    .reduce((before, next) => before.flatMap((one) => next.map((other) => one + other)))
    .join(', ');
}
