import { defineProject } from 'vitest/config';

export default defineProject({
  ssr: { resolve: { conditions: ['@concordat/source', 'module', 'node', 'development|production'] } },
  test: { name: 'typesetting' },
});
