import { defineConfig } from 'vitest/config';

/** The tests that say what the domain does through pure functions: those through the bot cost too much per mutant. */
export default defineConfig({
  test: {
    include: [
      'test/domain/**/*.test.ts',
      'test/dialogs/brieven.test.ts',
      'test/bot/facts.test.ts',
      'test/house/facts.test.ts',
    ],
    testTimeout: 20_000,
    pool: 'threads',
  },
});
