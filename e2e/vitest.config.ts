import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/**/*.test.{ts,tsx}'],
    root: '.',
    // Each file starts its own browsers: one file at a time keeps two cores honest.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
