import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/**/*.test.{ts,tsx}'],
    root: '.',
    // Each file starts its own browsers: one file at a time keeps two cores honest.
    fileParallelism: false,
    // In one process, so that stories which leave nothing behind use a browser after each other (harness/lent-browser.ts).
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // A command that the browser's own driver refuses says nothing of the product: such a story is told once
    // more, and `npm test` names it. What the product does wrong is no protocol error and fails at once.
    retry: { count: 1, condition: /^Protocol error \(/ },
  },
});
