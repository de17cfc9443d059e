import type { PackImport } from '../../components/options/pack-import.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { readSettings } from '../../lib/browser/settings-shape.ts';
import { type Mirror, notePack } from '../../lib/store/own/mirror.ts';
import { annotationsAsBackup, beginsLikeAnnotations } from '../../lib/store/own/read-annotations.ts';
import { beginsLikeBackup, readBackup, restoreBackup } from '../../lib/store/own/restore.ts';
import { importPack } from '../../lib/store/packs/import.ts';
import { previewImport } from '../../lib/store/packs/preview-import.ts';
import type { Following } from '../../lib/store/seeding/stage.ts';
import type { Store } from '../../lib/store/store.ts';

/** What is to be said of a file, and what takes it in; null where nothing may. */
export interface Look {
  readonly said: PackImport;
  readonly name: string;
  readonly takeIn: ((following: Following) => Promise<PackImport>) | null;
}

/** Looks at a file that the reader has chosen, a pack, a backup or exported quotations; nothing is written. */
export async function lookAt(store: Store, mirror: Mirror, file: string, text: string): Promise<Look> {
  if (beginsLikeBackup(text)) return lookAtBackup(store, mirror, file, text);
  if (beginsLikeAnnotations(text)) return lookAtBackup(store, mirror, file, annotationsAsBackup(text));
  const preview = await previewImport(store, text, file);
  if (!preview.ok) return { said: { at: 'faulty', file, ...preview }, name: file, takeIn: null };
  const { name } = preview.pack;
  return {
    said: { at: 'preview', preview },
    name,
    async takeIn(following) {
      const came = await importPack(store, text, { name: file, ...following });
      if (!came.ok) return { at: 'faulty', file, ...came };
      await notePack(mirror, came.pack);
      return { at: 'done', name };
    },
  };
}

async function lookAtBackup(store: Store, mirror: Mirror, file: string, text: string): Promise<Look> {
  const read = await readBackup(store, text);
  if (!read.ok) return { said: { at: 'faulty', file, ...read }, name: file, takeIn: null };
  const { backup, restoring } = read;
  return {
    said: { at: 'backup', file, restoring },
    name: file,
    async takeIn(following) {
      await restoreBackup(store, mirror, backup, following);
      if (backup.settings !== null) await changeSettings(readSettings(backup.settings));
      return { at: 'done', name: file };
    },
  };
}
