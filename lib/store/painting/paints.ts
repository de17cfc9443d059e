import type { Store } from '../store.ts';

/**
 * Switches on or off whether the names of a pack are underlined on pages. Pages can notice what is
 * underlined, so for packs that are the reader's this is for the reader to switch on, with a plain warning.
 *
 * @throws {RangeError} for a pack that is not installed, and for a bundled one: those always paint
 */
export async function setPaints(store: Store, packId: string, paints: boolean): Promise<void> {
  await store.use((db) =>
    db.transaction('rw', db.packs, async () => {
      const pack = await db.packs.get(packId);
      if (!pack) throw new RangeError(`No pack "${packId}" is installed.`);
      if (pack.origin === 'bundled') throw new RangeError(`The pack "${packId}" comes with the extension.`);
      await db.packs.update(packId, { paints });
    }),
  );
}
