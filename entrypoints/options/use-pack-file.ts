import { useCallback, useRef, useState } from 'preact/hooks';
import type { PackImport } from '../../components/options/pack-import.ts';
import { readTextFile } from '../../lib/browser/files.ts';
import { StoreError } from '../../lib/store/errors.ts';
import type { Mirror } from '../../lib/store/own/mirror.ts';
import type { Store } from '../../lib/store/store.ts';
import { type Look, lookAt } from './look-at.ts';

/**
 * A file on its way in: read, looked at, taken in or put away.
 *
 * @param onWritten after something was taken in, or was to be
 */
export function usePackFile(store: Store, mirror: Mirror, onWritten: () => Promise<void>) {
  const [state, setState] = useState<PackImport>({ at: 'start' });
  /** The file that is looked at: what comes of one that was put away is not told. */
  const looking = useRef<{ look: Look | null } | null>(null);
  const writing = useRef<AbortController | null>(null);

  const fail = useCallback((error: unknown) => setState(failed(error)), []);

  const onFile = useCallback(
    async (file: File) => {
      if (writing.current) return;
      const current: { look: Look | null } = { look: null };
      looking.current = current;
      const tell = (told: PackImport) => {
        if (looking.current === current) setState(told);
      };
      tell({ at: 'reading', file: file.name });
      try {
        const read = await readTextFile(file);
        if (!read.ok) return tell({ at: 'refused', file: file.name, why: read.why });
        current.look = await lookAt(store, mirror, file.name, read.text);
        tell(current.look.said);
      } catch (error) {
        if (looking.current === current) fail(error);
      }
    },
    [store, mirror, fail],
  );

  const onImport = async (): Promise<void> => {
    const look = looking.current?.look;
    if (!look?.takeIn) return;
    const stop = new AbortController();
    const { name } = look;
    writing.current = stop;
    looking.current = null;
    setState({ at: 'writing', name, done: 0, total: 0 });
    const onProgress = (progress: { done: number; total: number }) => setState({ at: 'writing', name, ...progress });
    const said = await look
      .takeIn({ signal: stop.signal, onProgress })
      .catch((error: unknown): PackImport => (stop.signal.aborted ? { at: 'stopped' } : failed(error)));
    writing.current = null;
    // The list has it when that is said: what a reader is about to press moves no more.
    await onWritten();
    setState(said);
  };

  const onCancel = (): void => {
    if (writing.current) writing.current.abort();
    else {
      looking.current = null;
      setState({ at: 'start' });
    }
  };

  return { state, setState, fail, onFile, onImport, onCancel };
}

function failed(error: unknown): PackImport {
  const reason = error instanceof Error ? error.message : String(error);
  return { at: 'failed', reason, ...(error instanceof StoreError ? { fault: error.fault } : {}) };
}
