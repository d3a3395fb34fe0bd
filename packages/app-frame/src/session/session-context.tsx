import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { callSignIn } from './call-sign-in.ts';
import type { SessionAnswer, SignedInAnswer } from './session-answer.ts';

type SessionState = {
  /** Null while the first answer is on its way. */
  readonly session: SessionAnswer | null;
  readonly problem: string | null;
  readonly take: (answer: SessionAnswer) => void;
  readonly refresh: () => Promise<void>;
  readonly extend: () => Promise<void>;
  readonly signOut: () => Promise<void>;
};

const SessionContext = createContext<SessionState | null>(null);

/** Knows who is signed in; asks the gateway once at the start and whenever a page says the session may have changed. */
export function SessionProvider({ onSignedOut, children }: { onSignedOut: () => void; children: ReactNode }) {
  const [session, take] = useState<SessionAnswer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const ask = useCallback(async (path: string, body?: Record<string, unknown>) => {
    const outcome = await callSignIn<SessionAnswer>(path, body);
    if (outcome.ok) take(outcome.answer);
    setProblem(outcome.ok ? null : outcome.problem.message);
  }, []);

  useEffect(() => {
    void ask('/session');
  }, [ask]);

  const state = useMemo<SessionState>(
    () => ({
      session,
      problem,
      take,
      refresh: () => ask('/session'),
      extend: () => ask('/session/extend', {}),
      signOut: async () => {
        await ask('/sign-out', {});
        onSignedOut();
      },
    }),
    [session, problem, ask, onSignedOut],
  );
  return <SessionContext.Provider value={state}>{children}</SessionContext.Provider>;
}

/** The session as the frame keeps it; only inside `SessionProvider`. */
export function useSession(): SessionState {
  const state = useContext(SessionContext);
  if (state === null) throw new Error('useSession is for screens inside SessionProvider.');
  return state;
}

/** The signed-in person's session; screens behind the sign-in page may count on it. */
export function useSignedIn(): SignedInAnswer {
  const { session } = useSession();
  if (!session?.signedIn) throw new Error('useSignedIn is for screens behind the sign-in page.');
  return session;
}
