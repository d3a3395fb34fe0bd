import { defineProject } from 'vitest/config';

export default defineProject({
  resolve: { conditions: ['@concordat/source', 'module', 'browser', 'development|production'] },
  test: { name: 'resource-group', environment: 'happy-dom' },
});
