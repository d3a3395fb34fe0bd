import { useEffect, useRef } from 'react';

const TRY_AGAIN_IN_MILLISECONDS = 15_000;

/** Tries again while something waits to be sent: at once when the network is back, and now and then in any case. */
export function useWhenBack(isWaiting: boolean, send: () => void): void {
  const again = useRef(send);
  again.current = send;
  useEffect(() => {
    if (!isWaiting) return;
    const now = () => again.current();
    window.addEventListener('online', now);
    const timer = setInterval(now, TRY_AGAIN_IN_MILLISECONDS);
    return () => {
      window.removeEventListener('online', now);
      clearInterval(timer);
    };
  }, [isWaiting]);
}
