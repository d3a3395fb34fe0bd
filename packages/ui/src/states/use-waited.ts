import { useEffect, useState } from 'react';

/** True once something has been going on for so many milliseconds; false again as soon as it stops. */
export function useWaited(isGoingOn: boolean, milliseconds: number): boolean {
  const [hasWaited, setHasWaited] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setHasWaited(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setHasWaited(false);
    };
  }, [isGoingOn, milliseconds]);
  return isGoingOn && hasWaited;
}
