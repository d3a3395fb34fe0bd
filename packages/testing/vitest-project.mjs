import { fileURLToPath } from 'node:url';

const conditions = ['@concordat/source', 'module', 'node', 'development|production'];

/** A vitest project whose tests call `testDatabase()`: hand the answer to `defineProject`. */
export function projectWithDatabase(name) {
  return {
    ssr: { resolve: { conditions } },
    environments: { __vitest__: { resolve: { conditions } } },
    resolve: { conditions },
    test: {
      name,
      globalSetup: [fileURLToPath(new URL('src/database-setup.ts', import.meta.url))],
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  };
}
