import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'run', testTimeout: 60_000 } });
