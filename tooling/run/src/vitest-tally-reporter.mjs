import { writeFileSync } from 'node:fs';
import { setting } from './env.mjs';

/**
 * Counts every test and keeps the name and reason of each skipped one, in the file named by
 * CONCORDAT_TALLY. A test file that did not load counts as one failure, and so does an error outside any test.
 */
export default class VitestTallyReporter {
  onTestModuleEnd(module) {
    console.log(`[tally] ${module.project.name}: ${module.moduleId.split('/').at(-1)}`);
  }

  onTestRunEnd(modules, unhandledErrors) {
    const tally = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const module of modules) {
      if (module.errors().length > 0) tally.failed += 1;
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        if (state === 'passed') tally.passed += 1;
        else if (state === 'failed') tally.failed += 1;
        else tally.skipped.push({ name: `${module.project.name}: ${test.fullName}`, reason: note });
      }
    }
    writeFileSync(setting('CONCORDAT_TALLY'), JSON.stringify(tally));
  }
}
