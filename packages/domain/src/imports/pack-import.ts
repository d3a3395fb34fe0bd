import type { Clearance } from '../access/index.ts';
import type { BodyId } from '../bodies/index.ts';
import type { FileEntryId } from '../documents/index.ts';
import type { Id, Instant, Move, TransitionTable } from '../kernel/index.ts';
import type { ImportId, MeetingId } from '../meetings/index.ts';
import type { FindingKind, FindingSeverity, PackDraft } from './pack-draft.ts';

export type ImportFindingId = Id<'ImportFinding'>;

export type ImportStatus = 'pending' | 'accepted' | 'rejected' | 'superseded';

/** Decided once; what was rejected may be read in again as a new import. */
export const importTransitions = {
  pending: ['accepted', 'rejected', 'superseded'],
  accepted: [],
  rejected: [],
  superseded: [],
} as const satisfies TransitionTable<ImportStatus>;

export const importMoves = {
  AcceptImport: [{ from: 'pending', to: 'accepted' }],
  RejectImport: [{ from: 'pending', to: 'rejected' }],
  SupersedeImport: [{ from: 'pending', to: 'superseded' }],
} as const satisfies { readonly [command: string]: readonly Move<ImportStatus>[] };

/** What a finding is about: what the reader of the file saw, or a forum that nobody here knows by that name. */
export type ImportFindingKind = FindingKind | 'unknownForum';

/** Something the reader of the file found, with what a person answered; the paper itself is never changed by it. */
export type ImportFinding = {
  readonly id: ImportFindingId;
  /** Its place in the list of findings, from 0. */
  readonly position: number;
  readonly severity: FindingSeverity;
  readonly kind: ImportFindingKind;
  readonly line: number | null;
  readonly printed: string | null;
  readonly computed: string | null;
  readonly difference: string | null;
  readonly message: string;
  readonly answer: string | null;
  /** The user id of whoever answered. */
  readonly answeredBy: string | null;
  readonly answeredAt: Instant | null;
};

/** A file as it was read, waiting for a person to accept or reject it. */
export type PackImport = {
  readonly id: ImportId;
  readonly bodyId: BodyId;
  readonly fileEntryId: FileEntryId;
  readonly sha256: string;
  readonly fileName: string;
  readonly lineCount: number;
  readonly status: ImportStatus;
  /** What the reader made of it; its findings stand apart, because they are answered. */
  readonly draft: Omit<PackDraft, 'findings'>;
  readonly findings: readonly ImportFinding[];
  readonly uploadedBy: string;
  readonly uploadedAt: Instant;
  /** That of whoever brought it: it holds whatever the file does. */
  readonly clearance: Clearance;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly decisionNote: string | null;
  /** The meeting whose agenda the pack became; null until accepted. */
  readonly meetingId: MeetingId | null;
};

/** What a file was read as, and what was answered to it. */
export type ReadImport = Pick<PackImport, 'draft' | 'findings'>;

/** The earlier import with the same bytes that still counts, so nobody reads or accepts them twice. */
export function sameContent(sha256: string, imports: readonly PackImport[]): PackImport | null {
  const counts = (each: PackImport) => each.status === 'pending' || each.status === 'accepted';
  return imports.find((each) => each.sha256 === sha256 && counts(each)) ?? null;
}
