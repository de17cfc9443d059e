import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PackImport } from '../../components/options/pack-import.ts';
import type { PacksProps } from '../../components/options/packs-section.tsx';
import { useStoreStatus } from '../../components/surface/use-store-status.ts';
import { LARGEST_PACK, readTextFile } from '../../lib/browser/files.ts';
import { localMirror } from '../../lib/browser/local-mirror.ts';
import { isPrivateContext } from '../../lib/browser/selection-drafts.ts';
import { surfaceQueries } from '../../lib/browser/surface-queries.ts';
import { importPack, removePack } from '../../lib/store/import.ts';
import { installedPacks, type PackEntry, setUsed } from '../../lib/store/installed-packs.ts';
import { forgetPack, lostPacks, notePack, type PackNote } from '../../lib/store/mirror.ts';
import { setPaints } from '../../lib/store/paints.ts';
import { previewImport } from '../../lib/store/preview-import.ts';
import { createStore } from '../../lib/store/store.ts';
import { useDroppedFile } from './use-dropped-file.ts';

const QUERIES = surfaceQueries();
/**
 * Packs are changed by this page itself, on the database: there is no message by which anything else
 * could ask for it. In a private window it is not opened.
 */
const STORE = createStore();
const MIRROR = localMirror();
const PRIVATE = isPrivateContext();

/** The packs, and all that the reader may do with them. */
export function usePacks(): PacksProps {
  const [attempt, setAttempt] = useState(0);
  const store = useStoreStatus(QUERIES, attempt);
  const ready = store?.state === 'ready' && !PRIVATE;
  const [packs, setPacks] = useState<readonly PackEntry[] | null>(null);
  const [lost, setLost] = useState<readonly PackNote[]>([]);
  const [state, setState] = useState<PackImport>({ at: 'start' });
  /** The file that is looked at: what comes of one that was put away is not told. */
  const looking = useRef<{ readonly name: string; text: string | null } | null>(null);
  const writing = useRef<AbortController | null>(null);

  const fail = useCallback((error: unknown) => {
    setState({ at: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }, []);
  const refresh = useCallback(async () => {
    await installedPacks(STORE).then(setPacks, fail);
    await lostPacks(STORE, MIRROR).then(setLost, fail);
  }, [fail]);
  useEffect(() => {
    if (ready) void refresh();
  }, [ready, refresh]);

  const onFile = useCallback(
    async (file: File) => {
      if (writing.current) return;
      const look: { readonly name: string; text: string | null } = { name: file.name, text: null };
      looking.current = look;
      const tell = (told: PackImport) => {
        if (looking.current === look) setState(told);
      };
      tell({ at: 'reading', file: file.name });
      try {
        const read = await readTextFile(file);
        if (!read.ok) return tell({ at: 'refused', file: file.name, why: read.why });
        const preview = await previewImport(STORE, read.text, file.name);
        look.text = read.text;
        tell(preview.ok ? { at: 'preview', preview } : { at: 'faulty', file: file.name, ...preview });
      } catch (error) {
        if (looking.current === look) fail(error);
      }
    },
    [fail],
  );
  useDroppedFile(ready ? onFile : null);

  const onImport = async (): Promise<void> => {
    const look = looking.current;
    if (!look || look.text === null || state.at !== 'preview') return;
    const stop = new AbortController();
    const { name } = state.preview.pack;
    writing.current = stop;
    looking.current = null;
    setState({ at: 'writing', name, done: 0, total: 0 });
    try {
      const came = await importPack(STORE, look.text, {
        name: look.name,
        signal: stop.signal,
        onProgress: ({ done, total }) => setState({ at: 'writing', name, done, total }),
      });
      if (came.ok) await notePack(MIRROR, came.pack);
      setState(came.ok ? { at: 'done', name } : { at: 'faulty', file: look.name, ...came });
    } catch (error) {
      if (stop.signal.aborted) setState({ at: 'stopped' });
      else fail(error);
    } finally {
      writing.current = null;
      await refresh();
    }
  };

  const change = (work: Promise<void>) => work.catch(fail).finally(refresh);

  return {
    privateWindow: PRIVATE,
    store,
    packs,
    lost,
    state,
    largest: LARGEST_PACK,
    onRepair: () => void QUERIES.repair().finally(() => setAttempt(attempt + 1)),
    onFile: (file) => void onFile(file),
    onImport: () => void onImport(),
    onCancel() {
      if (writing.current) writing.current.abort();
      else {
        looking.current = null;
        setState({ at: 'start' });
      }
    },
    onForget: (id) => void change(forgetPack(MIRROR, id)),
    onUse: (id, used) => void change(setUsed(STORE, id, used)),
    onPaint: (id, paints) => void change(setPaints(STORE, id, paints)),
    onRemove(id) {
      const name = packs?.find((pack) => pack.id === id)?.name ?? id;
      // The list is without it when that is said.
      const told = forgetPack(MIRROR, id)
        .then(() => removePack(STORE, id))
        .then(refresh)
        .then(() => setState({ at: 'removed', name }));
      void change(told);
    },
  };
}
