import { fileURLToPath } from 'node:url';
import { defineProject, mergeConfig } from 'vitest/config';
// The testing package depends on this one, so it is reached by its folder: a dependency would go round in a circle.
import { projectWithDatabase } from '../testing/vitest-project.mjs';

const testing = fileURLToPath(new URL('../testing/src/index.ts', import.meta.url));

export default mergeConfig(
  defineProject(projectWithDatabase('database')),
  defineProject({ resolve: { alias: { '@concordat/testing': testing } } }),
);
