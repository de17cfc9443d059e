// Writes lib/text/fold-table.ts from the rules of folding.
import { writeFileSync } from 'node:fs';
import { foldBlocks } from '../lib/text/fold-rules.ts';

function tableSource(): string {
  const { blocks, expansions } = foldBlocks();
  return [
    '// Written by scripts/fold-table.ts: do not edit.',
    '',
    '/** Blocks of units and what each folds to; from U+E000 on, the number of an expansion. */',
    'export const FOLD_BLOCKS: readonly (readonly [first: number, folded: string])[] = [',
    ...blocks.map(([first, folded]) => `  [0x${first.toString(16)}, '${escaped(folded)}'],`),
    '];',
    '',
    `export const FOLD_EXPANSIONS: readonly string[] = '${expansions.join(' ')}'.split(' ');`,
    '',
  ].join('\n');
}

/** Marks, private units and what a source file should not hold are escaped. */
function escaped(text: string): string {
  return text.replace(
    /[\\'\p{M}\p{C}\p{Z}\ue000-\uf8ff\u00a0-\u00bf\u0590-\u08ff\uf900-\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

writeFileSync(new URL('../lib/text/fold-table.ts', import.meta.url), tableSource());
