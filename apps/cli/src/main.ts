import { AlreadyRunning } from '@concordat/database';
import { Failure } from './failure.ts';
import { type Terminal, terminal } from './terminal.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<void>;

/** Each is loaded only when it is asked for, so that a dry run opens nothing. */
const commands: { readonly [name: string]: () => Promise<Command> } = {
  start: async () => (await import('./commands/start.ts')).start,
  migrate: async () => (await import('./commands/migrate.ts')).migrate,
  import: async () => (await import('./commands/import.ts')).importPack,
  verify: async () => (await import('./commands/verify.ts')).verify,
  checkpoint: async () => (await import('./commands/checkpoint.ts')).checkpoint,
  'create-user': async () => (await import('./commands/create-user.ts')).createUser,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
};

const [name = '', ...args] = process.argv.slice(2);
const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
try {
  if (known === undefined) throw new Failure(`Usage: concordat ${Object.keys(commands).join(' | ')}`);
  const command = await known();
  await command(args, terminal);
} catch (error) {
  terminal.say(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof Failure || error instanceof AlreadyRunning ? error.exitCode : 1;
}
