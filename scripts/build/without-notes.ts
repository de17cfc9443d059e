import { readFileSync } from 'node:fs';
import type { ResolvedPublicFile } from 'wxt';

/** A file for the package: of a catalogue, the messages alone. What it says to translators is for the source. */
export function withoutNotes(file: ResolvedPublicFile): ResolvedPublicFile {
  if (!('absoluteSrc' in file) || !/^_locales[\\/]/.test(file.relativeDest)) return file;
  const messages: Record<string, { readonly message: string }> = JSON.parse(readFileSync(file.absoluteSrc, 'utf8'));
  const plain = Object.entries(messages).map(([key, { message }]) => [key, { message }]);
  return { relativeDest: file.relativeDest, contents: JSON.stringify(Object.fromEntries(plain)) };
}
