import { placeOfNote } from '@concordat/domain/meetings';
import type { OwnReading } from './use-own-reading.ts';
import type { WaitingNote } from './waiting-notes.ts';

type KeptNote = OwnReading['notes'][number];

/** A note as its person sees it: as the office has it, or as it waits to be sent. */
export type ShownNote = Omit<KeptNote, '__typename'> & {
  readonly isWaiting: boolean;
  readonly fault: string | null;
};

type Placed = { readonly id: string; readonly text: string };

/** The notes of a paper, each at its place in it; what waits to be sent stands for what the office has. */
export function shownNotes(
  paperId: string,
  kept: readonly KeptNote[],
  waiting: readonly WaitingNote[],
  paragraphs: readonly Placed[],
): readonly ShownNote[] {
  const own = waiting.filter(({ input }) => input.paperId === paperId);
  return [
    ...kept.map((note): ShownNote => {
      const typed = own.find(({ input }) => input.noteId === note.id);
      if (typed === undefined) return { ...note, isWaiting: false, fault: null };
      return { ...note, text: typed.input.text, isWaiting: true, fault: typed.fault };
    }),
    ...own
      .filter(({ input }) => !kept.some(({ id }) => id === input.noteId))
      .map((note) => newNote(note, paragraphs)),
  ];
}

function newNote({ input, writtenAt, fault }: WaitingNote, paragraphs: readonly Placed[]): ShownNote {
  const anchor = input.anchor ?? null;
  const place = placeOfNote(anchor, paragraphs);
  return {
    id: input.noteId,
    text: input.text,
    writtenAt: writtenAt as ShownNote['writtenAt'],
    version: input.writtenOver,
    place: place.kind === 'paragraph' && place.isReworded ? 'reworded' : place.kind,
    paragraphId: place.kind === 'paragraph' ? place.paragraphId : null,
    anchorWords: anchor?.words ?? null,
    anchorNth: anchor?.nth ?? 0,
    isWaiting: true,
    fault,
  };
}
