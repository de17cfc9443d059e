import type { Source } from '../../lib/packs/schema.ts';
import type { Words } from '../words/words.ts';

/** Who published what and when, for quoting: without an address, which may be dangerous to hand on. */
export function citation({ publisher, title, published }: Source, words: Words): string {
  return `${publisher}: “${title}”, ${words.date(published)}`;
}

/** The same with its address, where it has one. */
export function citationWithLink(source: Source, words: Words): string {
  const plain = citation(source, words);
  return source.url === null ? plain : `${plain}\n${source.url}`;
}
