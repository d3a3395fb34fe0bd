import type { KeyedAct } from '@concordat/app-frame';
import { type DeviceStore, UNSENT_SHELF } from '@concordat/app-frame/device-store';
import { useEffect, useRef, useState } from 'react';

/** What was typed and is not saved yet, and what the record said when these words began. */
export type KeptText = {
  readonly text: string;
  readonly base: { readonly text: string; readonly version: number };
  /** Of a new paragraph that was sent and not answered yet. */
  readonly act?: KeyedAct | null;
};

/**
 * Keeps on the device what is typed until it is saved, one after the other; `onFound` is given what was left there, by
 * a page that lost its network, its tab or its session. Where the device keeps nothing safely, nothing is kept.
 */
export function useKeptText(store: DeviceStore | null, name: string, onFound: (kept: KeptText) => void) {
  const found = useRef(onFound);
  found.current = onFound;
  const opened = useRef(store);
  opened.current = store;
  const last = useRef<Promise<unknown>>(Promise.resolve());
  /** Whether what was typed last is on the device: there may be no room, or another tab may have signed out. */
  const [isKept, setKept] = useState(false);
  /** Typed before the device's store was open. */
  const early = useRef<KeptText | null>(null);

  useEffect(() => {
    let isHere = true;
    const look = async () => {
      if (early.current !== null) {
        await store?.put(UNSENT_SHELF, name, early.current);
        if (isHere) setKept(store !== null);
        return;
      }
      const kept = await store?.get<KeptText>(UNSENT_SHELF, name);
      if (!isHere || !kept) return;
      setKept(true);
      found.current(kept);
    };
    look().catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [store, name]);

  const inTurn = (work: () => Promise<void>) => {
    last.current = last.current.then(work).catch(() => setKept(false));
  };
  return {
    isKept,
    keep: (kept: KeptText) => {
      early.current = opened.current === null ? kept : null;
      inTurn(async () => {
        await opened.current?.put(UNSENT_SHELF, name, kept);
        setKept(opened.current !== null);
      });
    },
    forget: () => {
      early.current = null;
      inTurn(async () => {
        await opened.current?.remove(UNSENT_SHELF, name);
        setKept(false);
      });
    },
  };
}
