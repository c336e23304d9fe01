import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**'],
    testTimeout: 30_000,
    // Two cores: one worker for each, so that nothing is timed against a crowd.
    maxWorkers: 2,
  },
});
