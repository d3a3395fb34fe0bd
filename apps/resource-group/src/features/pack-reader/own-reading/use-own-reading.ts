import { useApolloClient, useQuery } from '@apollo/client/react';
import { useDeviceStore } from '@concordat/app-frame/device-store';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { OwnPackReadingQuery } from '../../../generated/graphql.ts';
import { ownPackReadingQuery } from './own-reading.graphql.ts';
import {
  findWaitingNotes,
  forgetWaitingNote,
  putWaitingNote,
  sendWaitingNotes,
  type WaitingNote,
  waitingNotes,
} from './waiting-notes.ts';

export type OwnReading = OwnPackReadingQuery['ownPackReading']['papers'][number];

const TRY_AGAIN_IN_MILLISECONDS = 15_000;

/** What the reader read and noted in a pack, and the notes that wait to be sent. */
export function useOwnReading(meetingId: string) {
  const { data } = useQuery(ownPackReadingQuery, { variables: { meetingId } });
  const client = useApolloClient();
  const store = useDeviceStore();
  const waiting = useSyncExternalStore(waitingNotes.subscribe, waitingNotes.all);
  const isWaiting = waiting.some(({ fault }) => fault === null);

  const send = useCallback(() => sendWaitingNotes(client, store), [client, store]);

  useEffect(() => {
    if (store === null) return;
    findWaitingNotes(store).then(send, () => undefined);
  }, [store, send]);
  useEffect(() => {
    if (!isWaiting) return;
    const again = () => void send();
    window.addEventListener('online', again);
    const timer = setInterval(again, TRY_AGAIN_IN_MILLISECONDS);
    return () => {
      window.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [isWaiting, send]);

  return {
    papers: data?.ownPackReading.papers ?? [],
    isRead: data !== undefined,
    waiting,
    isKept: store !== null,
    write: async (input: WaitingNote['input']) => {
      await putWaitingNote(store, { input, writtenAt: new Date().toISOString(), fault: null });
      await send();
    },
    forget: (noteId: string) => forgetWaitingNote(store, noteId),
  };
}
