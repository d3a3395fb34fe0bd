// npm test: everything, in order; `npm test -- types lint` runs only those parts. The last line counts.
import './src/refuse-old-node.mjs';
import { checks } from './src/checks.mjs';
import { cleanEnvironment, settleFolder } from './src/env.mjs';
import { prepare } from './src/prepare.mjs';
import { progressOn } from './src/progress.mjs';
import { CommandFailed, stopChildrenOnSignal } from './src/run-command.mjs';
import { countsLine, newTally } from './src/tally.mjs';
import { root } from './src/workspace.mjs';

const progress = progressOn(process.stdout);
const tally = newTally();
cleanEnvironment();
settleFolder('CONCORDAT_PAPERS', root);
stopChildrenOnSignal();

const asked = process.argv.slice(2);
const strangers = asked.filter((name) => !checks.some((check) => check.name === name));
if (strangers.length > 0) {
  progress.say(
    `There is no part called ${strangers.join(', ')}: ${checks.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

if (await counted('build', async () => (await prepare(progress)) ?? { passed: 1, failed: 0 })) {
  for (const { name, title, run } of checks) {
    if (asked.length === 0 || asked.includes(name)) await counted(name, () => progress.step(title, run));
  }
}

const skipped = tally.skipped();
if (skipped.length > 0) progress.say('\nSkipped:');
for (const { name, reason } of skipped) progress.say(`  ${name}: ${reason ?? 'by its own condition'}`);
progress.say(`\n${tally.line()}`);
process.exit(tally.isGreen() ? 0 : 1);

/** Adds one part to the tally and shows all a failing part printed; says whether it passed. */
async function counted(name, work) {
  try {
    const counts = await work();
    if (counts.skip) {
      tally.skip(name, counts.skip);
      progress.say(`  skipped: ${counts.skip}`);
      return true;
    }
    tally.add(counts);
    if (counts.failed > 0) progress.say(counts.output);
    if (counts.output) progress.say(`  ${countsLine(counts)}`);
    return counts.failed === 0;
  } catch (error) {
    tally.add({ passed: 0, failed: 1 });
    progress.say(error.output ?? '');
    progress.say(error instanceof CommandFailed ? error.message : error.stack);
    return false;
  }
}
