import { useApolloClient } from '@apollo/client/react';
import { useSession, useSignedIn } from '@concordat/app-frame';
import { keepSession, useDeviceStore } from '@concordat/app-frame/device-store';
import { instantDateInWords, instantTimeInWords, PageNotice } from '@concordat/ui';
import { useEffect, useSyncExternalStore } from 'react';
import { startServiceWorker } from '../../../start-service-worker.ts';
import type { Pack } from '../pack-places.ts';
import { away } from './away.ts';
import { keepPack } from './keep-pack.ts';

const TRY_AGAIN_IN_MILLISECONDS = 15_000;

/** Keeps an opened pack on the device, and says so while its reader reads what was kept. */
export function PackOnDevice({ pack }: { readonly pack: Pack }) {
  const keptAt = useSyncExternalStore(away.subscribe, away.keptAt);
  useKeep(pack, keptAt === null);
  useComeBack(keptAt !== null);
  if (keptAt === null) return null;
  return (
    <PageNotice
      tone="caution"
      isAnnounced
      title={`You are reading what was kept at ${instantTimeInWords(keptAt)} on ${instantDateInWords(keptAt)}.`}
    >
      Concordat does not answer. Notes you write are kept on this device and sent once it does.
    </PageNotice>
  );
}

function useKeep(pack: Pack, isFresh: boolean): void {
  const client = useApolloClient();
  const store = useDeviceStore();
  const signedIn = useSignedIn();
  useEffect(() => {
    if (store === null || !isFresh) return;
    startServiceWorker();
    keepSession(store, signedIn)
      .then(() => keepPack(client, store, pack))
      .catch(() => undefined);
  }, [client, store, pack, isFresh, signedIn]);
}

/** Asks again once the network is back, and now and then in any case: who is signed in, then everything on the page. */
function useComeBack(isAway: boolean): void {
  const client = useApolloClient();
  const { refresh } = useSession();
  useEffect(() => {
    if (!isAway) return;
    const ask = async () => {
      const answer = await fetch('/auth/session', { credentials: 'same-origin' }).catch(() => null);
      if (!answer?.ok) return;
      away.set(null);
      await refresh();
      await client.refetchQueries({ include: 'active' });
    };
    const again = () => void ask().catch(() => undefined);
    window.addEventListener('online', again);
    const timer = setInterval(again, TRY_AGAIN_IN_MILLISECONDS);
    return () => {
      window.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [isAway, client, refresh]);
}
