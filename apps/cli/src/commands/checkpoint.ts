import { signCheckpoint, takeCheckpoints } from '@concordat/database';
import { makeCheckpointKey, readKey } from '../checkpoint-key.ts';
import { settingsOfOffice } from '../env.ts';
import { withOffice } from '../open-office.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

export const usage = 'checkpoint [--new-key]';

/**
 * Prints where every audit trail stands, signed with the key of CONCORDAT_CHECKPOINT_KEY where there is one, to be
 * kept somewhere the database's keeper cannot reach. `--new-key` makes that key.
 */
export async function checkpoint(args: readonly string[], terminal: Terminal): Promise<void> {
  const { values } = readOptions(args, { 'new-key': { type: 'boolean' } }, usage);
  const { checkpointKey } = settingsOfOffice();
  if (values['new-key'] === true) {
    const { publicFile } = await makeCheckpointKey(checkpointKey);
    terminal.result(`The key is made. Give ${publicFile} to whoever is to verify checkpoints.`);
    return;
  }
  const key = checkpointKey === null ? null : await readKey(checkpointKey);
  await withOffice(terminal, async ({ prisma }) => {
    const at = new Date().toISOString();
    const taken = await takeCheckpoints(prisma, at);
    if (key === null) terminal.say('Not signed: CONCORDAT_CHECKPOINT_KEY names no key.');
    terminal.result(JSON.stringify(key === null ? taken : signCheckpoint(taken, at, key), null, 2));
  });
}
