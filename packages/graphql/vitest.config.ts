import { createRequire } from 'node:module';
import { projectWithDatabase } from '@concordat/testing/vitest-project';
import { defineProject, mergeConfig } from 'vitest/config';

// Pothos is loaded by Node and takes this file; Vite would take graphql's other build, and the two refuse each other.
const graphql = createRequire(import.meta.url).resolve('graphql');

export default mergeConfig(
  defineProject(projectWithDatabase('graphql')),
  defineProject({ resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] } }),
);
