import { expect, it } from 'vitest';
import type { Leader } from '../lib/packs/schema.ts';
import { newsPage } from './articles/page.ts';
import { restOn } from './harness/card.ts';
import { desk } from './harness/desk.ts';
import { waitForPainted } from './harness/highlights.ts';
import { openPopupFor } from './harness/popup.ts';
import { accessRecord } from './harness/record-access.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { waitForWords } from './harness/surface.ts';

const GUESTS = 'https://www.irishtimes.com/world/guests';
const FICO = 'Robert Fico';

/** Nobody of this name leads anything. */
const NEWCOMER: Leader = {
  id: 'zebedee-quillfeather',
  name: 'Zebedee Quillfeather',
  country: 'LI',
  offices: [
    { title: 'Prime Minister of Liechtenstein', role: 'government', country: 'LI', from: '2024-01-01', to: null },
  ],
};

inBothBrowsers(
  'the record',
  (server) => {
    server.serve(GUESTS, {
      body: newsPage({
        lang: 'en',
        title: 'Guests',
        published: '2025-05-08',
        body: `<p>${FICO} and ${NEWCOMER.name} were there on May 9, the Victory Day in Moscow.</p>`,
      }),
    });
  },
  (stage) => {
    const openGuests = async () => {
      const page = await stage.session.open(GUESTS);
      const { leaders, faint } = await waitForPainted(page, (now) => now.leaders.includes(FICO));
      return { page, names: [...leaders, ...faint] };
    };

    it('is what pages are matched with: a leader who is added is underlined, one who is removed is not', async () => {
      const record = await accessRecord(stage.session);
      await record.whenFull();
      expect((await openGuests()).names).toEqual([FICO]);
      await record.put(NEWCOMER);
      const { page, names } = await openGuests();
      expect(names.toSorted()).toEqual([FICO, NEWCOMER.name]);
      await restOn(stage.session, page, NEWCOMER.name, /Prime Minister of Liechtenstein/);
      await stage.session.stopBackground();
      expect((await openGuests()).names, 'after the background has slept').toContain(NEWCOMER.name);
      await record.remove(NEWCOMER.id);
      expect((await openGuests()).names).toEqual([FICO]);
    });

    it('goes on where it was when the background is stopped while it is filled for the first time', async () => {
      const record = await accessRecord(stage.session);
      const full = await record.whenFull();
      await record.forget();
      const halted = record.haltFilling();
      await record.askBackground();
      await halted;
      await stage.session.stopBackground();
      await record.releaseFilling();
      const half = await record.state();
      expect(half.packs).toEqual([]);
      expect(half.rows).toBeGreaterThan(0);
      expect(half.rows).toBeLessThan(full.rows);

      // Whoever reads meanwhile is served from the package.
      expect((await openGuests()).names).toEqual([FICO]);
      const again = await record.whenFull();
      expect(again.rows).toBe(full.rows);
      const generations = (packs: readonly { readonly id: string; readonly gen: number }[]) =>
        Object.fromEntries(packs.map(({ id, gen }) => [id, gen]));
      expect(generations(again.packs), 'what was begun was finished, not begun again').toEqual(
        generations(half.installations),
      );
    });

    it('says that it is being set up, and goes on by itself when it has been', async () => {
      const record = await accessRecord(stage.session);
      await record.whenFull();
      await record.forget();
      const halted = record.haltFilling();
      // The popup itself begins the filling: nothing else asks for the record now.
      const popup = await openPopupFor(stage.session, await desk(stage.session));
      await halted;
      await waitForWords(
        popup,
        /The record is being set up on this device\. This happens once, and takes a few seconds\./,
      );
      await record.releaseFilling();
      const text = await waitForWords(popup, /Record ends/);
      expect(text).not.toMatch(/being set up/);
    });
  },
);
