import { useCallback } from 'react';
import { callSignIn, type SignInOutcome } from '../session/call-sign-in.ts';
import { notConfirmed, useConfirmIdentity } from './confirm-identity-context.tsx';

/** `callSignIn` for acts that may ask for a password or code: asks, and sends the same again. Never throws. */
export function useConfirmedCall() {
  const confirmIdentity = useConfirmIdentity();
  return useCallback(
    async <T>(path: string, body: Readonly<Record<string, unknown>>): Promise<SignInOutcome<T>> => {
      const outcome = await callSignIn<T>(path, body);
      if (outcome.ok || outcome.problem.code !== 'STEP_UP_REQUIRED') return outcome;
      if (await confirmIdentity()) return callSignIn<T>(path, body);
      return { ok: false, problem: { ...outcome.problem, message: notConfirmed } };
    },
    [confirmIdentity],
  );
}
