import { migrate as bringUpToDate } from '@concordat/database';
import { withDatabase } from '../open-office.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

export const usage = 'migrate';

/** Brings the schema up to date: all of it or none. */
export async function migrate(args: readonly string[], terminal: Terminal): Promise<void> {
  readOptions(args, {}, usage);
  const taken = await withDatabase(terminal, (database) => bringUpToDate(database, terminal.say));
  terminal.result(taken.length === 0 ? 'The schema was up to date.' : `Applied: ${taken.join(', ')}`);
}
