import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useRef,
  useState,
} from 'react';

type Ask = () => Promise<boolean>;

const ConfirmIdentityContext = createContext<Ask>(() => Promise.resolve(false));

/** Loaded when somebody is first asked: most days nobody is. */
const Dialog = lazy(() =>
  import('./confirm-identity-dialog.tsx').then((module) => ({ default: module.ConfirmIdentityDialog })),
);

/** The one place that asks people to confirm who they are; whatever asked for it waits and then goes on by itself. */
export function ConfirmIdentityProvider({ children }: { children: ReactNode }) {
  const waiting = useRef<((isConfirmed: boolean) => void)[]>([]);
  const [isAsking, setAsking] = useState(false);

  const ask = useCallback<Ask>(() => {
    setAsking(true);
    return new Promise((resolve) => waiting.current.push(resolve));
  }, []);
  const settle = useCallback((isConfirmed: boolean) => {
    setAsking(false);
    for (const resolve of waiting.current.splice(0)) resolve(isConfirmed);
  }, []);

  return (
    <ConfirmIdentityContext.Provider value={ask}>
      {children}
      {isAsking && (
        <Suspense>
          <Dialog onSettled={settle} />
        </Suspense>
      )}
    </ConfirmIdentityContext.Provider>
  );
}

/** Asks for a password or code; true once it was right, false when the person would rather not. */
export function useConfirmIdentity(): Ask {
  return useContext(ConfirmIdentityContext);
}

/** Told in place of what was to be done when the person would rather not confirm. */
export const notConfirmed = 'Nothing was changed, because you did not confirm that it is you.';
