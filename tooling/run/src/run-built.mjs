import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cleanEnvironment } from './env.mjs';
import { gathered, programs } from './gathered.mjs';
import { prepare } from './prepare.mjs';
import { stopChildrenOnSignal } from './run-command.mjs';
import { stopWhenNpmIsGone } from './stop-with-parent.mjs';
import { root } from './workspace.mjs';

/**
 * Brings the workspace up to date and becomes the built program: same process, so that a signal, an exit
 * code or a sudden end of this process is the program's own.
 */
export async function runBuilt(name, args, progress) {
  stopWhenNpmIsGone();
  cleanEnvironment();
  const letGo = stopChildrenOnSignal();
  try {
    await prepare(progress);
  } catch (error) {
    progress.say(error.output ?? error.stack);
    progress.say(`Concordat could not be prepared: ${error.message}`);
    process.exit(1);
  }
  letGo();
  process.argv = [process.argv[0], join(root, programs[name]), ...args];
  await import(pathToFileURL(gathered(name)).href);
}
