import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/recognise/locales/locales.ts';
import { deferImports } from './deferred-locales.ts';

const REGISTRY = join(import.meta.dirname, '../../lib/recognise/locales/locales.ts');

test('in the build every language is required where it is asked for, and none imported', () => {
  const built = deferImports(readFileSync(REGISTRY, 'utf8'));
  expect(built).not.toMatch(/import \*/);
  for (const lang of LANGUAGES) expect(built).toContain(`${lang}: () => require('./${lang}/locale.ts').locale`);
});

test('a registry that names its languages in another way is no registry', () => {
  expect(() => deferImports("import { locale } from './de/locale.ts';")).toThrow(/imports no languages/);
});
