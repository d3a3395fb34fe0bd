import type { KeptReads, ReadPool } from '@concordat/database';
import type { ExpectedCaller } from '../sign-in/caller-lookup.ts';

/** The caller is not who they were expected to be: what was read is for nobody. */
class CallerChanged extends Error {
  override readonly name = 'CallerChanged';
}

type Check = Parameters<KeptReads['readMadeAs']>[4];

type ConfirmingReads = Pick<ReadPool, 'readJsonAs' | 'readMadeAs'> & {
  /** Whether anything was read, and the caller found to be as expected each time. */
  readonly isConfirmed: () => boolean;
};

/** Reads for an expected caller, and learns from the same statement whether they are still who they were. */
export function confirming({ isStill }: ExpectedCaller, reads: KeptReads): ConfirmingReads {
  let hasConfirmed = false;
  const check: Check = ({ access }) => {
    if (!isStill(access)) throw new CallerChanged();
  };
  const confirmed = async (reading: Promise<string>): Promise<string> => {
    hasConfirmed = false;
    const text = await reading;
    hasConfirmed = true;
    return text;
  };
  return {
    readJsonAs: (viewer, sql, params) => confirmed(reads.readJsonAs(viewer, sql, params, check)),
    readMadeAs: (viewer, sql, params, made) => confirmed(reads.readMadeAs(viewer, sql, params, made, check)),
    isConfirmed: () => hasConfirmed,
  };
}
