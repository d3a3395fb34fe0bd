import { useCallback, useEffect, useState } from 'react';
import { callSignIn } from '../session/call-sign-in.ts';
import { useSession } from '../session/session-context.tsx';

export type SignInRead<T> = {
  /** Null until the first answer. */
  readonly answer: T | null;
  readonly problem: string | null;
  readonly reload: () => Promise<void>;
};

/** Reads from the `/auth` side of the gateway, again whenever the session gets another id. */
export function useSignInRead<T>(path: string): SignInRead<T> {
  const { session, refresh } = useSession();
  const sessionId = session?.signedIn ? session.session.id : null;
  const [answer, setAnswer] = useState<T | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const reload = useCallback(async () => {
    const outcome = await callSignIn<T>(path);
    if (outcome.ok) setAnswer(outcome.answer);
    else if (outcome.problem.code === 'UNAUTHENTICATED') await refresh();
    setProblem(outcome.ok ? null : outcome.problem.message);
  }, [path, refresh]);

  useEffect(() => {
    if (sessionId !== null) void reload();
  }, [sessionId, path]);

  return { answer, problem, reload };
}
