// The second opinion on every answer: a large dose with a command of its own.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) },
    ],
  },
  test: {
    include: ['test/opinion/**/*.test.ts'],
    env: {
      SECOND_OPINION_WORLDS: process.env['SECOND_OPINION_WORLDS'] ?? '3',
      SECOND_OPINION_OPERATIONS: process.env['SECOND_OPINION_OPERATIONS'] ?? '12',
    },
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 240_000,
  },
});
