import type { ReadPool } from '@concordat/database';
import type { ExpectedCaller } from '../sign-in/caller-lookup.ts';

/** The caller is not who they were expected to be: what was read is for nobody. */
class CallerChanged extends Error {
  override readonly name = 'CallerChanged';
}

type ConfirmingReads = Pick<ReadPool, 'readJsonAs'> & {
  /** Whether anything was read, and the caller found to be as expected each time. */
  readonly isConfirmed: () => boolean;
};

/** Reads for an expected caller, and asks in the same statement whether they are still who they were. */
export function confirming({ confirmation, isStill }: ExpectedCaller, readPool: ReadPool): ConfirmingReads {
  let hasConfirmed = false;
  return {
    readJsonAs: async (viewer, sql, params = []) => {
      hasConfirmed = false;
      const { json, alongside } = await readPool.readJsonAlongside(viewer, sql, params, confirmation);
      if (!isStill(alongside)) throw new CallerChanged();
      hasConfirmed = true;
      return json;
    },
    isConfirmed: () => hasConfirmed,
  };
}
