import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, catalogueFrom } from './create-words.ts';

const LOCALES = join(import.meta.dirname, '..', '..', 'public', '_locales');

/** The messages of a catalogue, for tests and scripts; `zh_CN` as its folder is called. */
export function readMessages(locale: string): Readonly<Record<string, { readonly message: string }>> {
  return JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
}

/** The catalogue of a locale from its file. */
export function readCatalogue(locale: string): Catalogue {
  return catalogueFrom(readMessages(locale));
}

/** All locales that we have. */
export function locales(): string[] {
  return readdirSync(LOCALES).sort();
}
