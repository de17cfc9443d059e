import { useEffect } from 'preact/hooks';

/**
 * Takes a file that is dropped anywhere on the page; without this the browser would leave the page for it.
 *
 * @param onFile null where none is wanted now
 */
export function useDroppedFile(onFile: ((file: File) => void) | null): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      onFile?.(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [onFile]);
}
