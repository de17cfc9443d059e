import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allTrespasses, trespasses } from './rooms.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the arrows between rooms', () => {
  it('are kept by every file', () => {
    expect(allTrespasses(root)).toEqual([]);
  });

  it.each([
    ['a pure room that reaches for the browser', 'lib/recognise/x.ts', "import { browser } from 'wxt/browser';"],
    ['a pure room that looks up', 'lib/text/x.ts', "import { y } from '../lexicon/lexicon.ts';"],
    ['a pure room that touches the document', 'lib/history/x.ts', 'export const t = document.title;'],
    [
      'a view that asks the browser itself',
      'components/card/x.tsx',
      "import { sendMessage } from '../../lib/browser/messages.ts';",
    ],
  ])('catch %s', (_name, path, code) => {
    expect(trespasses(path, code)).toHaveLength(1);
  });

  it('let a view name the types it is given', () => {
    const code = "import type { CardView } from '../../lib/browser/messages.ts';";
    expect(trespasses('components/card/x.tsx', code)).toEqual([]);
  });
});
