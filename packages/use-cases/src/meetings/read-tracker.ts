import { localId } from '@concordat/database/reads';
import { actionTrackerStore, fileStore } from '@concordat/database/stores';
import { type Decision, parseId, refuse } from '@concordat/domain/kernel';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField } from '../command-fields.ts';
import { readCellsOfFile } from '../imports/read-cells-of-file.ts';
import { useCase } from '../use-case.ts';
import { auditedInTrackers } from './tracker-audit.ts';

/** The file has no cells that can be read; `sentence` says why. */
export type TrackerUnreadable = { readonly kind: 'TrackerUnreadable'; readonly sentence: string };

/** Takes in the force's own list of actions; the log changes only when it is taken over. */
export const readTracker = useCase({
  name: 'readTracker',
  needs: 'meeting:run',
  input: z.strictObject({ fileId: idField<'FileEntry'>(), idempotencyKey: keyField }),
  prepare: ({ fileId }, context) => readCellsOfFile(fileId, context),
  bodyOf: async (tx, { fileId }) => (await fileStore.load(tx, fileId))?.bodyId ?? null,
  load: async (tx, { fileId }, { prepared }) => {
    const file = await fileStore.load(tx, fileId);
    if (file === null) return null;
    const sameBytes = await actionTrackerStore.ofContent(tx, file.bodyId, file.sha256);
    return { read: prepared, file, sameBytes };
  },
  versionOf: null,
  decide: (
    { read, file, sameBytes },
    { fileId: fileEntryId },
    circumstances,
  ): Decision<rules.ActionTracker, rules.TrackerEvent, rules.TrackerRefusal | TrackerUnreadable> => {
    if (read.outcome === 'unreadable') return refuse({ kind: 'TrackerUnreadable', sentence: read.sentence });
    const { bodyId, sha256, fileName } = file;
    const rows = rowsWithIds(read.rows);
    return rules.readTracker({ bodyId, sameBytes }, { fileEntryId, sha256, fileName, rows }, circumstances);
  },
  save: (tx, tracker) => actionTrackerStore.insert(tx, tracker),
  record: auditedInTrackers,
  sentenceFor: (refusal) =>
    refusal.kind === 'TrackerUnreadable' ? refusal.sentence : rules.sentenceForTrackerRefusal(refusal),
  pathFor: { TrackerUnreadable: 'fileId', TrackerEmpty: 'fileId', TrackerTakenBefore: 'fileId' },
  answer: ({ id }) => ({ trackerId: id }),
});

/** What the cell under "Id" names: as the log was saved, or the bare UUID. */
function rowsWithIds(
  rows: readonly { readonly row: number; readonly cells: readonly string[] }[],
): readonly rules.TrackerRow[] {
  const at = (rows[0]?.cells ?? []).findIndex((cell) => cell.trim().toLowerCase() === 'id');
  return rows.map(({ row, cells }) => {
    const cell = cells[at] ?? '';
    const id = localId('Action', cell) ?? parseId(cell);
    return { row, cells, actionId: id === null ? null : parseId<'Action'>(id) };
  });
}
