import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'generators', testTimeout: 120_000 } });
