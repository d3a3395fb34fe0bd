import { readOptions } from '../read-options.ts';

export const usage = 'start';

/** Opens the office and serves it until it is told to stop: the same as `npm start` once everything is built. */
export async function start(args: readonly string[]): Promise<void> {
  readOptions(args, {}, usage);
  await import('@concordat/gateway/main');
}
