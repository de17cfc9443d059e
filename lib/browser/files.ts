/** Hands the reader a file, as any download. */
export function saveFile(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content by then; nothing more hangs on the address.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
