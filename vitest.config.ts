import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.ts', 'apps/*/vitest.config.ts', 'tooling/*/vitest.config.ts'],
    // Much of a test's time is waiting for PostgreSQL, so two run at once even on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
