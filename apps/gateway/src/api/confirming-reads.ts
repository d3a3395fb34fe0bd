import type { KeptReads, ReadPool } from '@concordat/database';
import type { ExpectedCaller } from '../sign-in/caller-lookup.ts';

/** The caller is not who they were expected to be: what was read is for nobody. */
class CallerChanged extends Error {
  override readonly name = 'CallerChanged';
}

type ConfirmingReads = Pick<ReadPool, 'readJsonAs'> & {
  /** Whether anything was read, and the caller found to be as expected each time. */
  readonly isConfirmed: () => boolean;
};

/** Reads for an expected caller, and learns from the same statement whether they are still who they were. */
export function confirming({ isStill }: ExpectedCaller, reads: KeptReads): ConfirmingReads {
  let hasConfirmed = false;
  return {
    readJsonAs: async (viewer, sql, params) => {
      hasConfirmed = false;
      const json = await reads.readJsonAs(viewer, sql, params, ({ access }) => {
        if (!isStill(access)) throw new CallerChanged();
      });
      hasConfirmed = true;
      return json;
    },
    isConfirmed: () => hasConfirmed,
  };
}
