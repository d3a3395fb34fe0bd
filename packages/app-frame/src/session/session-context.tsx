import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { clearDevice } from '../device-store/clear-device.ts';
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
    else if (path === '/session') void keptSession().then((kept) => take((now) => now ?? kept));
    setProblem(outcome.ok ? null : outcome.problem.message);
  }, []);

  useEffect(() => {
    void ask('/session');
  }, [ask]);

  useTimesAfresh(session, ask);

  const owner = session?.signedIn ? session.viewer.userId : null;
  const isSignedOut = session?.signedIn === false;
  useEffect(() => {
    if (isSignedOut) void import('../device-store/kept-session.ts').then((kept) => kept.forgetReading());
    if (owner === null) return;
    // Whatever page they open: the rest of the device's store comes where something is kept.
    void import('./sign-out-question.tsx').catch(() => undefined); // so that it is there without the network too
    import('../device-store/device-key.ts')
      .then(({ forgetOthers }) => forgetOthers(owner, Date.now()))
      .catch(() => undefined);
  }, [owner, isSignedOut]);

  const state = useMemo<SessionState>(
    () => ({
      session,
      problem,
      take,
      refresh: () => ask('/session'),
      extend: () => ask('/session/extend', {}),
      signOut: async () => {
        await clearDevice();
        await ask('/sign-out', {});
        onSignedOut();
      },
    }),
    [session, problem, ask, onSignedOut],
  );
  return <SessionContext.Provider value={state}>{children}</SessionContext.Provider>;
}

/** Who read here last, for a page opened without the network; null where the device keeps nobody. */
async function keptSession(): Promise<SessionAnswer | null> {
  const kept = await import('../device-store/kept-session.ts').catch(() => null);
  return (await kept?.keptSession()) ?? null;
}

const AHEAD_MS = 5_000;

/**
 * Every request keeps the session alive on the server, so the times known here grow old. Asks again just before a
 * warning would be due; asking does not itself keep the session alive.
 */
function useTimesAfresh(session: SessionAnswer | null, ask: (path: string) => Promise<void>): void {
  const warnAt = session?.signedIn ? session.session.warnAt : null;
  useEffect(() => {
    if (warnAt === null) return;
    const wait = Date.parse(warnAt) - Date.now() - AHEAD_MS;
    if (wait <= 0) return;
    const timer = setTimeout(() => void ask('/session'), wait);
    return () => clearTimeout(timer);
  }, [warnAt, ask]);
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
