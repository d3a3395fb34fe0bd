import type { DeviceStore } from '@concordat/app-frame/device-store';
import { useEffect, useRef } from 'react';

/** What was typed and is not saved yet, and what the record said when these words began. */
export type KeptText = {
  readonly text: string;
  readonly base: { readonly text: string; readonly version: number };
};

const SHELF = 'minutes';

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
  /** Typed before the device's store was open. */
  const early = useRef<KeptText | null>(null);

  useEffect(() => {
    let isHere = true;
    const look = async () => {
      if (early.current !== null) return store?.put(SHELF, name, early.current);
      const kept = await store?.get<KeptText>(SHELF, name);
      if (isHere && kept) found.current(kept);
    };
    look().catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [store, name]);

  const inTurn = (work: () => Promise<void> | undefined) => {
    last.current = last.current.then(work).catch(() => undefined);
  };
  return {
    keep: (kept: KeptText) => {
      early.current = opened.current === null ? kept : null;
      inTurn(() => opened.current?.put(SHELF, name, kept));
    },
    forget: () => {
      early.current = null;
      inTurn(() => opened.current?.remove(SHELF, name));
    },
  };
}
