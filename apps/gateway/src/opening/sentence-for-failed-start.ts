import { AlreadyRunning, UnsafeToServe } from '@concordat/database';
import { UnusableSetting } from '../env.ts';
import { PortInUse } from './listen.ts';

/** What a person at a terminal is told when the office does not open: a sentence, or for a fault of ours where it was. */
export function sentenceForFailedStart(error: unknown): string {
  const isForeseen = [AlreadyRunning, UnsafeToServe, UnusableSetting, PortInUse].some(
    (kind) => error instanceof kind,
  );
  if (isForeseen && error instanceof Error) return error.message;
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') {
    return 'The database named by DATABASE_URL cannot be reached. Check the address, and that PostgreSQL is running.';
  }
  if (code === '28P01' || code === '28000')
    return 'The database named by DATABASE_URL refuses its user or password.';
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') return `This address cannot be listened on: ${message}.`;
  return `Concordat could not start. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
