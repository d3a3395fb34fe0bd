import { useEffect, useState } from 'react';
import { useSignedIn } from '../session/session-context.tsx';
import { type DeviceStore, openDeviceStore } from './device-store.ts';

/** The store of the person signed in; null while it opens and where this browser keeps nothing safely. */
export function useDeviceStore(): DeviceStore | null {
  const { viewer, session } = useSignedIn();
  const [store, setStore] = useState<DeviceStore | null>(null);
  useEffect(() => {
    let isHere = true;
    void openDeviceStore({ userId: viewer.userId, endsAt: session.endsAt }).then((opened) => {
      if (isHere) setStore(opened);
    });
    return () => {
      isHere = false;
    };
  }, [viewer.userId, session.endsAt]);
  return store;
}
