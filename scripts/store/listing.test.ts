import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const LOCALES = readdirSync(join(ROOT, 'public', '_locales')).sort();
const LISTINGS = join(ROOT, 'store', 'listing');

/** Characters that both stores allow: the stricter one of each. */
const LIMITS = {
  // Firefox 50, Chrome 75.
  name: 50,
  // Chrome's manifest description; Firefox 250.
  summary: 132,
  // Firefox 15,000, Chrome 16,000.
  description: 15_000,
} as const;
/** Below this it says less than the English one. */
const SHORTEST_SHARE = 0.3;

const read = (locale: string) => readFileSync(join(LISTINGS, `${locale}.md`), 'utf8');
const isPoint = (line: string) => line.startsWith('• ');

describe('the listing in the stores', () => {
  it('is there in every language of the interface, and in no other', () => {
    expect(readdirSync(LISTINGS).sort()).toEqual(LOCALES.map((locale) => `${locale}.md`));
  });

  it.each(LOCALES)('fits in %s', (locale) => {
    const path = join(ROOT, 'public', '_locales', locale, 'messages.json');
    const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { readonly message: string }>;
    expect(messages.extName?.message.length).toBeLessThanOrEqual(LIMITS.name);
    expect(messages.extDescription?.message.length).toBeLessThanOrEqual(LIMITS.summary);
    const text = read(locale);
    expect(text.length).toBeLessThanOrEqual(LIMITS.description);
    expect(text.length).toBeGreaterThan(read('en').length * SHORTEST_SHARE);
  });

  it.each(LOCALES)('says the same points in %s, as plain text', (locale) => {
    const lines = (one: string) => read(one).trimEnd().split('\n');
    expect(lines(locale).map(isPoint)).toEqual(lines('en').map(isPoint));
    // Neither store renders Markdown, and addresses in descriptions are advertisements to Chrome's reviewers.
    expect(read(locale)).not.toMatch(/[*_#<>]|https?:/);
  });
});
