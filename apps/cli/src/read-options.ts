import { parseArgs } from 'node:util';
import { Failure } from './failure.ts';

type Wanted = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

/** Options and operands of one command. Throws `Failure` that names the option it does not know and shows the usage. */
export function readOptions<const Options extends NonNullable<Wanted>>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new Failure(`${reason}. Usage: concordat ${usage}`);
  }
}
