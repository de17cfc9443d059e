import { LIMITS } from '../packs/limits.ts';

/** Hands the reader a file, as any download; its content may come in pieces. */
export function saveFile(name: string, content: string | readonly string[], type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content].flat(), { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content by then; nothing more hangs on the address.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file's text, or why it was not read. */
export type TextFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'large' | 'no-text' };

/**
 * Reads a file that the reader has chosen: text in UTF-8. Only a backup, which is told by its first words,
 * may be as large as one.
 *
 * @throws where the file is gone or may not be read
 */
export async function readTextFile(file: Blob): Promise<TextFile> {
  const megabytes = (await file.slice(0, 100).text()).includes('attendance-backup')
    ? LIMITS.backupMegabytes
    : LIMITS.packMegabytes;
  if (file.size > megabytes * 1_000_000) return { ok: false, why: 'large' };
  const bytes = await file.arrayBuffer();
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, why: 'no-text' };
  }
}
