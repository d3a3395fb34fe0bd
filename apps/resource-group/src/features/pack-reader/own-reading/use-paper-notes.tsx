import { useApolloClient } from '@apollo/client/react';
import { anchorAt } from '@concordat/domain/meetings';
import { type ReactNode, useEffect, useRef } from 'react';
import type { PaperQuery } from '../../../generated/graphql.ts';
import { ChangedSinceRead } from './changed-since-read.tsx';
import { markPaperReadMutation } from './own-reading.graphql.ts';
import { NotesHere } from './paragraph-notes.tsx';
import { type ShownNote, shownNotes } from './shown-notes.ts';
import { useOwnReading } from './use-own-reading.ts';

type Paper = NonNullable<PaperQuery['paper']>;

export type OwnReadingOfPaper = {
  /** Above the paper: what changed since it was read, and the notes at its head. */
  readonly head: ReactNode;
  /** Under a paragraph: the notes there. */
  readonly beside: (paragraph: { readonly id: string; readonly number: string | null }) => ReactNode;
};

/** The reader's own part of a paper; a version they see for the first time is marked read by itself. */
export function usePaperNotes(meetingId: string, paper: Paper | null): OwnReadingOfPaper {
  const { papers, isRead, waiting, write, forget } = useOwnReading(meetingId);
  const reading = papers.find(({ paperId }) => paperId === paper?.id);
  useMarkRead(paper, isRead && (reading === undefined || reading.readVersion === null));
  if (paper === null || !isRead) return { head: null, beside: () => null };

  const paragraphs = paper.sections.flatMap((section) => section.paragraphs);
  const notes = shownNotes(paper.id, reading?.notes ?? [], waiting, paragraphs);
  const onWrite = (paragraphId: string | null) => (text: string, note: ShownNote | null) => {
    const anchor = paragraphId === null ? null : anchorAt(paragraphs, paragraphId);
    void write({
      noteId: note?.id ?? crypto.randomUUID(),
      paperId: paper.id,
      anchor: note === null ? anchor : anchorOf(note),
      text,
      writtenOver: note?.version ?? 0,
      idempotencyKey: crypto.randomUUID(),
    });
  };
  const here = (paragraphId: string | null, where: string) => (
    <NotesHere
      id={paragraphId ?? 'head'}
      where={where}
      notes={notes.filter((note) => note.paragraphId === paragraphId)}
      onWrite={onWrite(paragraphId)}
      onForget={(note) => void forget(note.id)}
    />
  );
  const isChanged =
    reading !== undefined && reading.readVersion !== null && reading.readVersion !== paper.version;
  return {
    head: (
      <>
        {isChanged && <ChangedSinceRead reading={reading} />}
        {here(null, 'the paper')}
      </>
    ),
    beside: ({ id, number }) => here(id, number === null ? 'this paragraph' : `paragraph ${number}`),
  };
}

function anchorOf({ anchorWords, anchorNth }: ShownNote) {
  return anchorWords === null ? null : { words: anchorWords, nth: anchorNth };
}

/** Once for each paper that is opened; without an answer it is marked the next time. */
function useMarkRead(paper: Paper | null, isFirst: boolean): void {
  const client = useApolloClient();
  const marked = useRef<string | null>(null);
  useEffect(() => {
    if (paper === null || !isFirst || marked.current === paper.id) return;
    marked.current = paper.id;
    client
      .mutate({
        mutation: markPaperReadMutation,
        variables: { input: { paperId: paper.id, expectedVersion: paper.version } },
        refetchQueries: ['OwnPackReading'],
      })
      .catch(() => undefined);
  }, [client, paper, isFirst]);
}
