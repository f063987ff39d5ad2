import { defineConfig } from 'vitest/config';

const live = 'test/**/*.live.test.ts';
// Node's own import and type stripping: a test fails where Node would.
const experimental = { viteModuleRunner: false };

export default defineConfig({
  test: {
    teardownTimeout: 30_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [live],
          environment: 'node',
          experimental,
          // Most of the time of a unit test is loading the product: a worker loads each module once for all its files.
          // So no test may leave a change behind in a module, in process.env or in a global.
          isolate: false,
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'live',
          include: [live],
          environment: 'node',
          experimental,
          // One PostgreSQL and one Temporal server for the whole run.
          globalSetup: ['test/support/stack.ts', 'test/support/workflowBundle.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // The servers need a core too.
          maxWorkers: 2,
        },
      },
    ],
  },
});
