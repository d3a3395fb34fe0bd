import {
  acceptPersonally,
  type Circumstances,
  type Id,
  type Instant,
  type PersonalDecision,
  refuse,
} from '../kernel/index.ts';
import type { PaperId } from './meetings-ids.ts';
import type { NoteAnchor } from './note-place.ts';

export type PrivateNoteId = Id<'PrivateNote'>;

/** Room for what somebody writes beside a paper. */
export const mostNoteCharacters = 10_000;

/** More than anybody finds their way among on one paper. */
export const mostNotesOnPaper = 200;

/** What one person wrote beside a paper; nobody else reads it. */
export type PrivateNote = {
  readonly id: PrivateNoteId;
  readonly paperId: PaperId;
  /** The paragraph it was put at; null where it was put at the paper's head. */
  readonly anchor: NoteAnchor | null;
  readonly text: string;
  readonly writtenAt: Instant;
};

export type WritePrivateNote = {
  readonly noteId: PrivateNoteId;
  readonly paperId: PaperId;
  readonly anchor: NoteAnchor | null;
  readonly text: string;
  /** The version of the note that was changed; 0 for one that was new. */
  readonly writtenOver: number;
};

/** The note as it is kept, and how many others its person has on the paper. */
export type NoteToWrite = {
  readonly kept: { readonly value: PrivateNote; readonly version: number } | null;
  readonly others: number;
};

/** A note as it was written, and whether what was written elsewhere meanwhile stands in it too. */
export type WrittenNote = { readonly note: PrivateNote; readonly isMerged: boolean };

export type PrivateNoteRefusal =
  | { readonly kind: 'NoteEmpty' }
  | { readonly kind: 'NoteOnOtherPaper' }
  | { readonly kind: 'NotesFull'; readonly most: number };

/** One plain sentence that says what to do. */
export function sentenceForPrivateNoteRefusal(refusal: PrivateNoteRefusal): string {
  switch (refusal.kind) {
    case 'NoteEmpty':
      return 'Write something, or remove the note.';
    case 'NoteOnOtherPaper':
      return 'This note stands on another paper; make a new one here.';
    case 'NotesFull':
      return `You have ${refusal.most} notes on this paper; remove one you no longer need.`;
  }
}

/**
 * Writes a note or puts other words in its place. Where it was written elsewhere since, neither text is lost: both
 * stand in it, one below the other. One that was removed elsewhere comes back. Its place is the one it was first put at.
 */
export function writePrivateNote(
  { kept, others }: NoteToWrite,
  { noteId, paperId, anchor, text: typed, writtenOver }: WritePrivateNote,
  { now }: Pick<Circumstances, 'now'>,
): PersonalDecision<WrittenNote, PrivateNoteRefusal> {
  const text = typed.trim();
  if (text === '') return refuse({ kind: 'NoteEmpty' });
  if (kept === null) {
    if (others >= mostNotesOnPaper) return refuse({ kind: 'NotesFull', most: mostNotesOnPaper });
    return acceptPersonally({ note: { id: noteId, paperId, anchor, text, writtenAt: now }, isMerged: false });
  }
  if (kept.value.paperId !== paperId) return refuse({ kind: 'NoteOnOtherPaper' });
  const both = kept.version === writtenOver ? text : bothTexts(kept.value.text, text);
  return acceptPersonally({
    note: { ...kept.value, text: both, writtenAt: now },
    isMerged: both !== text,
  });
}

/** Two texts of one note in one, without loss; a text that holds the other whole stands for both. */
export function bothTexts(kept: string, sent: string): string {
  if (kept.includes(sent)) return kept;
  return sent.includes(kept) ? sent : `${kept}\n\n${sent}`;
}
