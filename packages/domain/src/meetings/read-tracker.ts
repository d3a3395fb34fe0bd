import type { BodyId } from '../bodies/index.ts';
import type { FileEntryId } from '../documents/index.ts';
import {
  accept,
  type Circumstances,
  type Decision,
  type Id,
  type Instant,
  idOf,
  refuse,
} from '../kernel/index.ts';
import type { ActionId } from './meetings-ids.ts';
import type { TrackerEventOf } from './tracker-events.ts';
import type { TrackerRefusal } from './tracker-refusals.ts';

export type ActionTrackerId = Id<'ActionTracker'>;

/** One row of cells as it stands in the file; `row` counts from 1, and `actionId` is what its id says, if anything. */
export type TrackerRow = {
  readonly row: number;
  readonly cells: readonly string[];
  readonly actionId: ActionId | null;
};

/** The force's own list of actions, read back in; what it would change is worked out against the log each time. */
export type ActionTracker = {
  readonly id: ActionTrackerId;
  readonly bodyId: BodyId;
  readonly fileEntryId: FileEntryId;
  readonly sha256: string;
  readonly fileName: string;
  readonly rows: readonly TrackerRow[];
  readonly status: 'read' | 'taken';
  readonly readAt: Instant;
  readonly readByName: string;
  readonly takenAt: Instant | null;
};

export type ReadTracker = {
  readonly fileEntryId: FileEntryId;
  readonly sha256: string;
  readonly fileName: string;
  readonly rows: readonly TrackerRow[];
};

/** Takes in a file; the log changes only when it is taken over. The same bytes are recognised. */
export function readTracker(
  { bodyId, sameBytes }: { readonly bodyId: BodyId; readonly sameBytes: readonly ActionTracker[] },
  command: ReadTracker,
  { now, by, newId }: Circumstances,
): Decision<ActionTracker, TrackerEventOf<'TrackerRead'>, TrackerRefusal> {
  const taken = sameBytes.find(({ status }) => status === 'taken');
  if (taken !== undefined) return refuse({ kind: 'TrackerTakenBefore', at: taken.takenAt ?? taken.readAt });
  const waiting = sameBytes.find(({ status }) => status === 'read');
  if (waiting !== undefined) return refuse({ kind: 'TrackerReadBefore', trackerId: waiting.id });
  if (command.rows.length < 2) return refuse({ kind: 'TrackerEmpty' });
  const id = idOf<'ActionTracker'>(newId());
  const { fileName, sha256, rows } = command;
  return accept(
    { ...command, id, bodyId, status: 'read', readAt: now, readByName: by.name, takenAt: null },
    { type: 'TrackerRead', trackerId: id, fileName, sha256, rows: rows.length - 1, at: now },
  );
}
