import { defineProject } from 'vitest/config';
import { projectWithDatabase } from './vitest-project.mjs';

export default defineProject(projectWithDatabase('testing'));
