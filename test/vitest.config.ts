import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Where a report for machines goes, when one is asked for. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', '**/node_modules/**'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    pool: 'forks',
    // Test files of a worker share what they load: nothing is mocked, and loading everything anew took half the time.
    isolate: false,
    // One worker per core: by itself vitest leaves a core free, which on a small machine is half of it.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
