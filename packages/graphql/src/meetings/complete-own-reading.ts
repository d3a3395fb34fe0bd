import type { OwnPackReadingJson, OwnPaperReadingJson, PrivateNoteJson } from '@concordat/database/reads';
import {
  type ChangedLine,
  changedSinceRead,
  linesInPack,
  type PaperReading,
  type PaperToCompare,
  placeOfNote,
} from '@concordat/domain/meetings';

/** What somebody read and noted in a pack, with what changed since and where each note stands now. */
export function completeOwnReading({ papers }: OwnPackReadingJson) {
  return { __typename: 'OwnPackReading', papers: papers.map(completePaper) };
}

function completePaper({ paperId, version, reading, notes, ...paper }: OwnPaperReadingJson) {
  const isNew = reading !== null && reading.version !== version;
  const paragraphs = paper.sections.flatMap((section) => section.paragraphs);
  return {
    __typename: 'OwnPaperReading',
    paperId,
    readVersion: reading?.version ?? null,
    readAt: reading?.at ?? null,
    version,
    changes: isNew ? changesOf(reading, paper) : [],
    notes: notes.map((note) => completeNote(note, paragraphs)),
  };
}

function changesOf(reading: Pick<PaperReading, 'lines'>, paper: PaperToCompare) {
  return changedSinceRead(reading, linesInPack(paper)).map((change: ChangedLine) => ({
    __typename: 'ChangedPaperLine',
    kind: change.kind,
    part: (change.kind === 'removed' ? change.before : change.after).part,
    before: change.kind === 'added' ? null : change.before.text,
    after: change.kind === 'removed' ? null : change.after.text,
  }));
}

function completeNote(
  { id, text, writtenAt, version, anchor }: PrivateNoteJson,
  paragraphs: Parameters<typeof placeOfNote>[1],
) {
  const place = placeOfNote(anchor, paragraphs);
  const isAtParagraph = place.kind === 'paragraph';
  return {
    __typename: 'PrivateNote',
    id,
    text,
    writtenAt,
    version,
    place: isAtParagraph && place.isReworded ? ('reworded' as const) : place.kind,
    paragraphId: isAtParagraph ? place.paragraphId : null,
    anchorWords: anchor?.words ?? null,
    anchorNth: anchor?.nth ?? 0,
  };
}

export type OwnPackReadingParts = ReturnType<typeof completeOwnReading>;
export type OwnPaperReadingParts = OwnPackReadingParts['papers'][number];
