import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from './fold.ts';
import { foldBlocks } from './fold-rules.ts';
import { FOLD_BLOCKS, FOLD_EXPANSIONS } from './fold-table.ts';

describe('fold', () => {
  it.each<[what: string, spellings: string[], folded: string]>([
    ['case', ['VLADIMIR', 'Vladimir'], 'vladimir'],
    ['diacritics, composed or not', ['Vučić', 'Vuc\u030cic\u0301', 'VUČIĆ'], 'vucic'],
    ['letters that Unicode does not take apart', ['Łukašenko', 'Lukasenko'], 'lukasenko'],
    ['Turkish i', ['Işık', 'İŞIK', 'isik'], 'isik'],
    ['ligatures and digraphs', ['Weiß', 'WEISS', 'Weiẞ'], 'weiss'],
    ['old Norse', ['Þórður', 'Thordur'], 'thordur'],
    ['width', ['ＰＵＴＩＮ'], 'putin'],
    ['Greek accents and final sigma', ['Τσίπρας', 'ΤΣΙΠΡΑΣ'], 'τσιπρασ'],
    ['Cyrillic ё and й', ['Пётр Цой', 'Петр Цои\u0306'], 'петр цои'],
    ['letters of Kazakh, Tajik and Ukrainian beyond Russian', ['Тоқаев', 'Токаев'], 'токаев'],
    ['Arabic vowels, alefs and yehs', ['أُورْسُولا', 'اورسولا'], 'اورسولا'],
    ['Persian letters', ['علی', 'علي'], 'علي'],
    ['Hebrew points', ['פּוּטִין'], 'פוטין'],
    ['what has no ink', ['Pu\u00adtin\u200b', '\u200ePutin\u200f'], 'putin'],
    ['traditional characters', ['習近平', '习近平'], '习近平'],
    ['nothing else', ['石破 ガ 김정은 9'], '石破 ガ 김정은 9'],
  ])('%s', (_, spellings, folded) => {
    for (const spelling of spellings) expect(fold(spelling)).toBe(folded);
  });
});

describe('foldWithOffsets', () => {
  it('leads each folded unit back to its place', () => {
    const text = 'Weiß\u00ad Vuc\u030cić';
    const { folded, offsets } = foldWithOffsets(text);
    expect(folded).toBe('weiss vucic');
    expect([...offsets]).toEqual([0, 1, 2, 3, 3, 5, 6, 7, 8, 10, 11, 12]);
  });

  it('agrees with fold, also where the text grows', () => {
    for (const text of ['', 'ßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßß', '\ufeffa\uD83D\uDE00ﬃ', '\ue000\uf8ff']) {
      expect(foldWithOffsets(text).folded).toBe(fold(text));
      expect(foldWithOffsets(text).offsets).toHaveLength(fold(text).length + 1);
    }
  });
});

it('has the table that its rules write', () => {
  // Where this fails the rules, or the engine's Unicode, changed: run `node scripts/fold-table.ts`.
  expect({ blocks: FOLD_BLOCKS, expansions: FOLD_EXPANSIONS }).toEqual(foldBlocks());
});
