/** Hands the reader a file, as any download. */
export function saveFile(name: string, content: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content by then; nothing more hangs on the address.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** No larger file is read as a pack: 100,000 claims take half of it, and all of it stands in memory twice. */
export const LARGEST_PACK = 50;

/** A file's text, or why it was not read. */
export type TextFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'large' | 'no-text' };

/**
 * Reads a file that the reader has chosen: text in UTF-8, of no more than {@link LARGEST_PACK} megabytes.
 *
 * @throws where the file is gone or may not be read
 */
export async function readTextFile(file: Blob): Promise<TextFile> {
  if (file.size > LARGEST_PACK * 1_000_000) return { ok: false, why: 'large' };
  const bytes = await file.arrayBuffer();
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, why: 'no-text' };
  }
}
