import type { ApolloClient } from '@apollo/client';
import { readCommandAnswer } from '@concordat/app-frame';
import { type DeviceStore, UNSENT_NOTES_SHELF } from '@concordat/app-frame/device-store';
import type { WritePrivateNoteInput } from '../../../generated/graphql.ts';
import { writePrivateNoteMutation } from './own-reading.graphql.ts';

/** A note that was written and not taken by the office yet; `fault` says why it will not take it. */
export type WaitingNote = {
  readonly input: WritePrivateNoteInput;
  readonly writtenAt: string;
  readonly fault: string | null;
};

let waiting: readonly WaitingNote[] = [];
let isSending = false;
const listeners = new Set<() => void>();

export const waitingNotes = {
  all: () => waiting,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

/** Takes up what an earlier page left on the device. */
export async function findWaitingNotes(store: DeviceStore): Promise<void> {
  for (const name of await store.list(UNSENT_NOTES_SHELF)) {
    const kept = await store.get<WaitingNote>(UNSENT_NOTES_SHELF, name);
    if (kept !== null && !waiting.some(({ input }) => input.noteId === name)) show([...waiting, kept]);
  }
}

/** Keeps a note on the device until it is sent; a later text of the same note takes its place. */
export async function putWaitingNote(store: DeviceStore | null, note: WaitingNote): Promise<void> {
  show([...waiting.filter(({ input }) => input.noteId !== note.input.noteId), note]);
  await store?.put(UNSENT_NOTES_SHELF, note.input.noteId, note);
}

/**
 * Sends what waits, one after the other; what gets no answer goes on waiting. What was taken is read again before it is
 * let go, so that it is never out of sight.
 */
export async function sendWaitingNotes(client: ApolloClient, store: DeviceStore | null): Promise<void> {
  if (isSending) return;
  isSending = true;
  try {
    for (const note of waiting.filter(({ fault }) => fault === null)) {
      const answer = await send(client, note);
      if (answer === 'noAnswer') break;
      if (answer === null) await client.refetchQueries({ include: ['OwnPackReading'] });
      if (!waiting.includes(note)) continue; // written anew meanwhile
      if (answer === null) await forgetWaitingNote(store, note.input.noteId);
      else await putWaitingNote(store, { ...note, fault: answer });
    }
  } finally {
    isSending = false;
  }
}

export async function forgetWaitingNote(store: DeviceStore | null, noteId: string): Promise<void> {
  show(waiting.filter(({ input }) => input.noteId !== noteId));
  await store?.remove(UNSENT_NOTES_SHELF, noteId);
}

async function send(client: ApolloClient, { input }: WaitingNote): Promise<string | 'noAnswer' | null> {
  try {
    const { data } = await client.mutate({ mutation: writePrivateNoteMutation, variables: { input } });
    if (!data) return 'noAnswer';
    const answer = readCommandAnswer(data.writePrivateNote);
    if (answer.kind === 'done') return null;
    return answer.kind === 'conflict' ? answer.message : (answer.errors[0]?.message ?? 'It was not taken.');
  } catch {
    return 'noAnswer';
  }
}

function show(notes: readonly WaitingNote[]) {
  waiting = notes;
  for (const listener of listeners) listener();
}
