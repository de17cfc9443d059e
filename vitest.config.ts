import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'lib/**/*.test.ts',
      'components/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'seeds/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    environment: 'node',
    // The limit is for a test that hangs: none is timed, and a busy machine is no fault.
    testTimeout: 30_000,
  },
});
