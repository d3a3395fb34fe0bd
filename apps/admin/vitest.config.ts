import { defineProject } from 'vitest/config';

export default defineProject({
  resolve: { conditions: ['@concordat/source', 'module', 'browser', 'development|production'] },
  test: { name: 'admin', environment: 'happy-dom' },
});
