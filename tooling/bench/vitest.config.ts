import { projectWithDatabase } from '@concordat/testing/vitest-project';
import { defineProject } from 'vitest/config';

export default defineProject(projectWithDatabase('bench'));
