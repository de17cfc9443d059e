import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_KINDS, HIGHLIGHT_STYLES, type HighlightKind, highlightName } from './highlight-names.ts';

const CSS = readFileSync(new URL('../../entrypoints/reader.content/style.css', import.meta.url), 'utf8');
const PRINT = CSS.slice(CSS.indexOf('@media print'));
const SCREEN = CSS.slice(0, CSS.indexOf('@media print'));
const kinds = Object.keys(HIGHLIGHT_KINDS) as HighlightKind[];
const NAMES = HIGHLIGHT_STYLES.flatMap((style) => kinds.map((kind) => highlightName(kind, style)));

describe('the stylesheet of highlights', () => {
  it.each(NAMES)('has a rule for %s on the screen and takes it away in print', (name) => {
    expect(SCREEN).toContain(`::highlight(${name})`);
    expect(PRINT).toContain(`::highlight(${name})`);
  });

  it('has no rule for a name that is never used', () => {
    const used = [...CSS.matchAll(/::highlight\(([^)]+)\)/g)].map(([, name]) => name);
    expect(used.filter((name) => name && !NAMES.includes(name))).toEqual([]);
  });

  it('says nothing of what it is for', () => {
    expect(NAMES.join(' ')).not.toMatch(/attend|leader|event|politic|name/);
  });
});
