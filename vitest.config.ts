import { defineConfig } from 'vitest/config';

const long = process.env.ATTESTED_LONG === '1';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: long ? [] : ['test/long/**'],
    testTimeout: long ? 900_000 : 30_000,
    hookTimeout: 60_000,
    // Two cores: one worker for each.
    maxWorkers: 2,
  },
});
