import { StaleWrite } from './stale-write.ts';

/** Throws `StaleWrite` unless exactly one row was written. */
export function expectWritten(count: number, what: string, id: string, version: number): void {
  if (count !== 1) throw new StaleWrite(what, id, version);
}
