import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** News articles of our own writing, each at the address under which the end-to-end server plays it. */
export const ARTICLES = {
  beijingGuests: {
    url: 'https://www.reuters.com/world/china/beijing-names-its-guests-september-parade-2025-08-28/',
    file: 'beijing-guests.html',
  },
} as const satisfies Record<string, { readonly url: string; readonly file: string }>;

/** The HTML of an article, as it stands in its file. */
export function articleBody(name: keyof typeof ARTICLES): string {
  return readFileSync(join(import.meta.dirname, ARTICLES[name].file), 'utf8');
}
