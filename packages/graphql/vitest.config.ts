import { defineProject } from 'vitest/config';
import { projectWithDatabase } from '../testing/vitest-project.mjs';

export default defineProject(projectWithDatabase('graphql'));
