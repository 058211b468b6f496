import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// graphql ships two builds; Node gives every package the one, Vite would give our files the other, and graphql refuses
// a schema that the other made.
const resolve = {
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) }],
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'test/audits/**/*.test.ts'],
          // Seconds each where nothing else runs; a busy machine takes several times that.
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: [
            'test/integration/**/*.test.ts',
            'test/cases/**/*.test.ts',
            'test/opinion/**/*.test.ts',
            'test/e2e/playground.test.ts',
            'test/e2e/explorer.test.ts',
            'test/e2e/explorer-graph.test.ts',
          ],
          globalSetup: ['test/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/faults/**/*.test.ts'],
          exclude: ['test/e2e/playground.test.ts', 'test/e2e/explorer.test.ts', 'test/e2e/explorer-graph.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
