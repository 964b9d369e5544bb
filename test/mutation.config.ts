import { defineConfig } from 'vitest/config';

/** The tests that say what the domain does: through pure functions, and through the bot where it answers. */
export default defineConfig({
  test: {
    include: [
      'test/domain/**/*.test.ts',
      'test/dialogs/**/*.test.ts',
      'test/bot/vragen.test.ts',
      'test/bot/facts.test.ts',
      'test/house/facts.test.ts',
    ],
    testTimeout: 20_000,
    pool: 'threads',
  },
});
