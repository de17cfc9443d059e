import { defineConfig } from 'vitest/config';

/** Rooms without a browser's API, and what stands on them: no file leaves anything behind that another could trip over. */
const PURE = ['lib/packs', 'lib/text', 'lib/lexicon', 'lib/recognise', 'lib/history', 'scripts', 'seeds', 'bench'];
/** These lend themselves databases, documents and browsers. */
const LENT = ['lib/store', 'lib/page', 'lib/browser', 'components', 'entrypoints'];

const testsIn = (rooms: readonly string[]) => rooms.map((room) => `${room}/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    environment: 'node',
    // The limit is for a test that hangs: none is timed, and a busy machine is no fault.
    testTimeout: 30_000,
    projects: [
      // The recogniser is loaded and warmed up once for all: a third of the time that it takes file by file.
      { extends: true, test: { name: 'pure', include: testsIn(PURE), isolate: false } },
      { extends: true, test: { name: 'lent', include: testsIn(LENT) } },
    ],
  },
});
