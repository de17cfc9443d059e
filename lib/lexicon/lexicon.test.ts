import { describe, expect, it } from 'vitest';
import { compileLexicon, LexiconFormatError, loadLexicon, matchNames } from './lexicon.ts';
import type { NameEntry } from './types.ts';

const entries: NameEntry[] = [
  { text: 'Aleksandar Vučić', sense: { kind: 'leader', leader: 'aleksandar-vucic', form: 'full' } },
  { text: 'Vučić', sense: { kind: 'leader', leader: 'aleksandar-vucic', form: 'short' } },
  { text: 'Kim Jong Un', sense: { kind: 'leader', leader: 'kim-jong-un', form: 'full' } },
  { text: '习近平', lang: 'zh', sense: { kind: 'leader', leader: 'xi-jinping', form: 'full' } },
];
const lexicon = loadLexicon(compileLexicon(entries));
const found = (text: string) => matchNames(text, lexicon).map((m) => text.slice(m.start, m.end));

describe('matchNames', () => {
  it.each([
    ['Aleksandar Vucic came', ['Aleksandar Vucic']],
    ["VUČIĆ's and Vucic’s", ['VUČIĆ', 'Vucic']],
    ['Kim Jong-un, Kim\u00a0Jong\nUn', ['Kim Jong-un', 'Kim\u00a0Jong\nUn']],
    ['Vuc\u030cic\u0301 came', ['Vuc\u030cic\u0301']],
    ['国家主席习近平宣布', ['习近平']],
    ['vucic, Vucics', []],
  ])('%j', (text, names) => expect(found(text)).toEqual(names));
});

it('refuses what it did not write', () => {
  expect(() => loadLexicon(new Uint8Array([1, 2, 3]))).toThrow(LexiconFormatError);
});
