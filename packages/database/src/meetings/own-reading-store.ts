import type { Viewer } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import type {
  NoteToWrite,
  Paper,
  PaperId,
  PaperReading,
  PrivateNote,
  PrivateNoteId,
} from '@concordat/domain/meetings';
import { clearanceColumn } from '../columns/clearance-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { PrivateNoteModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';
import { paperOfRows, wholePaper } from './paper-rows.ts';

/** A note with the version it has. */
export interface NoteWithVersion {
  readonly value: PrivateNote;
  readonly version: number;
}

/** What a person reads and notes for themselves: always asked for by whose it is, and for papers they may read. */
export const ownReadingStore = {
  /** Null for a paper this viewer may not read. */
  async loadPaper(
    tx: Transaction,
    viewer: Viewer,
    id: PaperId,
  ): Promise<{ readonly paper: Paper; readonly version: number } | null> {
    const row = await tx.paper.findFirst({ where: { id, ...readableBy(viewer) }, include: wholePaper });
    return row && { paper: paperOfRows(row, null), version: row.version };
  },

  /** Takes the place of what they read before. */
  async keepReading(
    tx: Transaction,
    { paperId, lines, at, version }: PaperReading,
    { userId: readerUserId, bodyId }: Reader,
  ): Promise<void> {
    const read = { version, at: instantColumn(at), lines: lines as unknown as Prisma.InputJsonValue };
    await tx.paperReading.upsert({
      where: { readerUserId_paperId: { readerUserId, paperId } },
      create: { readerUserId, paperId, bodyId, ...read },
      update: read,
    });
  },

  /** The note as this person keeps it, and how many others they have on the paper; null where they may not read it. */
  async noteToWrite(
    tx: Transaction,
    viewer: Viewer,
    { noteId, paperId }: { readonly noteId: PrivateNoteId; readonly paperId: PaperId },
  ): Promise<NoteToWrite | null> {
    const paper = await tx.paper.findFirst({
      where: { id: paperId, ...readableBy(viewer) },
      select: { id: true },
    });
    if (paper === null) return null;
    const kept = await ownReadingStore.loadNote(tx, viewer, noteId);
    const others = await tx.privateNote.count({
      where: { readerUserId: viewer.userId, paperId, id: { not: noteId } },
    });
    return { kept, others };
  },

  /** Null for a note of anybody else. */
  async loadNote(
    tx: Transaction,
    { userId: readerUserId }: Viewer,
    id: PrivateNoteId,
  ): Promise<NoteWithVersion | null> {
    const row = await tx.privateNote.findUnique({ where: { readerUserId_id: { readerUserId, id } } });
    return row && noteOfRow(row);
  },

  async insertNote(tx: Transaction, note: PrivateNote, { userId, bodyId }: Reader): Promise<void> {
    const { anchor, writtenAt, ...columns } = note;
    await tx.privateNote.create({
      data: {
        ...columns,
        readerUserId: userId,
        bodyId,
        anchorWords: anchor?.words ?? null,
        anchorNth: anchor?.nth ?? 0,
        writtenAt: instantColumn(writtenAt),
      },
    });
  },

  async saveNote(
    tx: Transaction,
    { id, text, writtenAt }: PrivateNote,
    version: number,
    { userId: readerUserId }: Reader,
  ): Promise<void> {
    const { count } = await tx.privateNote.updateMany({
      where: { readerUserId, id, version },
      data: { text, writtenAt: instantColumn(writtenAt), version: version + 1 },
    });
    expectWritten(count, 'PrivateNote', id, version);
  },

  async removeNote(tx: Transaction, id: PrivateNoteId, { userId: readerUserId }: Reader): Promise<void> {
    await tx.privateNote.deleteMany({ where: { readerUserId, id } });
  },
};

interface Reader {
  readonly userId: string;
  readonly bodyId: BodyId;
}

/** The first wall, as the read models say it; row-level security stands behind. */
function readableBy({ bodyIds, clearance, personId }: Viewer) {
  const named = personId === null ? [] : [{ namedReaderIds: { has: personId } }];
  return {
    readerBodyIds: { hasSome: [...bodyIds] },
    clearance: { lte: clearanceColumn(clearance) },
    OR: [{ namedReaderIds: { isEmpty: true } }, ...named],
  };
}

function noteOfRow(row: PrivateNoteModel): NoteWithVersion {
  const { id, paperId, anchorWords, anchorNth, text, writtenAt, version } = row;
  return {
    value: {
      id: id as PrivateNoteId,
      paperId: paperId as PaperId,
      anchor: anchorWords === null ? null : { words: anchorWords, nth: anchorNth },
      text,
      writtenAt: instantOf(writtenAt),
    },
    version,
  };
}
