import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PacksProps } from '../../components/options/packs-section.tsx';
import { useStoreStatus } from '../../components/surface/use-store-status.ts';
import { saveFile } from '../../lib/browser/files.ts';
import { localMirror } from '../../lib/browser/local-mirror.ts';
import { isPrivateContext } from '../../lib/browser/selection-drafts.ts';
import { getSettings } from '../../lib/browser/settings.ts';
import { surfaceQueries } from '../../lib/browser/surface-queries.ts';
import { localDay } from '../../lib/browser/today.ts';
import { LIMITS } from '../../lib/packs/limits.ts';
import { backupOf } from '../../lib/store/own/backup.ts';
import { forgetPack, lostPacks, type PackNote } from '../../lib/store/own/mirror.ts';
import { removePack } from '../../lib/store/packs/import.ts';
import { installedPacks, type PackEntry, setUsed } from '../../lib/store/packs/installed-packs.ts';
import { type PackShape, packFile } from '../../lib/store/packs/save-pack.ts';
import { setPaints } from '../../lib/store/painting/paints.ts';
import { createStore } from '../../lib/store/store.ts';
import { useDroppedFile } from './use-dropped-file.ts';
import { usePackFile } from './use-pack-file.ts';

const QUERIES = surfaceQueries();
/**
 * Packs are changed by this page itself, on the database: there is no message by which anything else
 * could ask for it. In a private window it is not opened.
 */
const STORE = createStore();
const MIRROR = localMirror();
const PRIVATE = isPrivateContext();

async function savePack(id: string, shape: PackShape): Promise<void> {
  saveFile(
    `${id.replace(' ', '-')}.${shape}`,
    await packFile(STORE, id, shape),
    shape === 'csv' ? 'text/csv' : undefined,
  );
}

async function saveBackup(): Promise<void> {
  const pieces = await backupOf(STORE, await getSettings());
  saveFile(`in-attendance-${localDay(new Date())}.json`, pieces);
}

/** The packs, and all that the reader may do with them. */
export function usePacks(): PacksProps {
  const [attempt, setAttempt] = useState(0);
  const store = useStoreStatus(QUERIES, attempt);
  const ready = store?.state === 'ready' && !PRIVATE;
  const [packs, setPacks] = useState<readonly PackEntry[] | null>(null);
  const [lost, setLost] = useState<readonly PackNote[]>([]);

  const list = useCallback(async () => {
    setPacks(await installedPacks(STORE));
    setLost(await lostPacks(STORE, MIRROR));
  }, []);
  const { state, setState, fail, onFile, onImport, onCancel } = usePackFile(STORE, MIRROR, list);
  useEffect(() => {
    if (ready) list().catch(fail);
  }, [ready, list, fail]);
  useDroppedFile(ready ? onFile : null);

  const change = (work: Promise<void>) => void work.then(list).catch(fail);

  return {
    privateWindow: PRIVATE,
    store,
    packs,
    lost,
    state,
    largest: LIMITS.packMegabytes,
    onRepair: () => void QUERIES.repair().finally(() => setAttempt(attempt + 1)),
    onFile: (file) => void onFile(file),
    onImport: () => void onImport().catch(fail),
    onCancel,
    onForget: (id) => change(forgetPack(MIRROR, id)),
    onUse: (id, used) => change(setUsed(STORE, id, used)),
    onPaint: (id, paints) => change(setPaints(STORE, id, paints)),
    onSave: (id, shape) => void savePack(id, shape).catch(fail),
    onBackup: () => void saveBackup().catch(fail),
    onRemove(id) {
      const name = packs?.find((pack) => pack.id === id)?.name ?? id;
      // The list is without it when that is said.
      forgetPack(MIRROR, id)
        .then(() => removePack(STORE, id))
        .then(list)
        .then(() => setState({ at: 'removed', name }), fail);
    },
  };
}
