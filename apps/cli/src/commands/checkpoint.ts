import { type Checkpoint, inTransaction, takeCheckpoint } from '@concordat/database';
import { bodyStore } from '@concordat/database/stores';
import { commandLineContext } from '../command-line-context.ts';
import { withOffice } from '../open-office.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

export const usage = 'checkpoint';

/** Prints where every audit trail stands, to be kept somewhere the database's keeper cannot reach. */
export async function checkpoint(args: readonly string[], terminal: Terminal): Promise<void> {
  readOptions(args, {}, usage);
  await withOffice(terminal, async ({ prisma }) => {
    const { viewer: nobody, now } = commandLineContext(prisma, []);
    const bodies = await inTransaction(prisma, nobody, (tx) => bodyStore.all(tx));
    const { viewer } = commandLineContext(
      prisma,
      bodies.map(({ id }) => id),
    );
    const taken: Checkpoint[] = [];
    for (const { id } of bodies) {
      const checkpoint = await inTransaction(prisma, viewer, (tx) => takeCheckpoint(tx, id, now));
      if (checkpoint !== null) taken.push(checkpoint);
    }
    terminal.result(JSON.stringify(taken, null, 2));
  });
}
