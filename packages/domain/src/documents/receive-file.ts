import type { Clearance, Viewer } from '../access/index.ts';
import type { BodyId } from '../bodies/index.ts';
import {
  accept,
  type Circumstances,
  type Decision,
  type Id,
  type Instant,
  idOf,
  refuse,
} from '../kernel/index.ts';
import type { DocumentsRefusal } from './documents-refusals.ts';
import { fileKindOf, largestFile } from './stored-file-kind.ts';

export type FileEntryId = Id<'FileEntry'>;

/** A file as one body received it; the bytes themselves are kept once, by their SHA-256 in lower-case hex. */
export type FileEntry = {
  readonly id: FileEntryId;
  readonly bodyId: BodyId;
  readonly sha256: string;
  readonly fileName: string;
  readonly size: number;
  readonly mediaType: string;
  readonly uploadedBy: string;
  readonly uploadedAt: Instant;
  /** For whom it is while nobody has read what it holds. */
  readonly clearance: Clearance;
};

/** A paper is read into the record; of a table the cells are; figures are a table of sums of money and nothing else. */
export const filePurposes = ['paper', 'table', 'figures'] as const;
export type FilePurpose = (typeof filePurposes)[number];

/** `size` in bytes; `mediaType` as recognised from the bytes, not as claimed. */
export type ReceiveFile = Pick<FileEntry, 'bodyId' | 'sha256' | 'fileName' | 'size' | 'mediaType'> & {
  readonly purpose: FilePurpose;
};

export type FileReceived = { readonly type: 'FileReceived'; readonly at: Instant } & Omit<
  ReceiveFile,
  'purpose'
> & {
    readonly fileEntryId: FileEntryId;
  };

/** Nothing is kept of a file that is turned away. What is more than figures is for those cleared as high as whoever brings it. */
export function receiveFile(
  _state: null,
  command: ReceiveFile,
  { now, by, newId }: Circumstances<Viewer>,
): Decision<FileEntry, FileReceived, DocumentsRefusal> {
  const { bodyId, sha256, size, mediaType } = command;
  const fileName = command.fileName.split(/[/\\]/).at(-1)?.trim() ?? '';
  if (fileName === '') return refuse({ kind: 'FileNameMissing' });
  if (size === 0) return refuse({ kind: 'FileEmpty' });
  if (size > largestFile) return refuse({ kind: 'FileTooLarge', size, largest: largestFile });
  if (fileKindOf(mediaType) === null) return refuse({ kind: 'FileKindNotTaken', mediaType });
  const received = { bodyId, sha256, fileName, size, mediaType };
  const entry: FileEntry = {
    id: idOf<'FileEntry'>(newId()),
    ...received,
    uploadedBy: by.userId,
    uploadedAt: now,
    clearance: command.purpose === 'figures' ? 'official' : by.clearance,
  };
  return accept(entry, { type: 'FileReceived', fileEntryId: entry.id, ...received, at: now });
}
