import type { Viewer } from '../access/index.ts';
import type { BodyId } from '../bodies/index.ts';
import { type FileEntryId, findMarkingTooHigh } from '../documents/index.ts';
import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { Forum } from '../meetings/index.ts';
import type { ImportsEventOf } from './imports-events.ts';
import type { ImportsRefusal } from './imports-refusals.ts';
import type { DraftFinding, PackDraft } from './pack-draft.ts';
import { type ImportFinding, type ImportFindingKind, type PackImport, sameContent } from './pack-import.ts';
import { unknownForums } from './unknown-forums.ts';

export type RecordImport = {
  readonly bodyId: BodyId;
  readonly fileEntryId: FileEntryId;
  readonly draft: PackDraft;
  /** The text as read, line by line. */
  readonly lines: readonly string[];
  /** The body's forums: a name none of them has is asked about. */
  readonly forums: readonly Forum[];
};

/** `sameBytes` are the body's imports of a file with the same SHA-256. */
export function recordImport(
  sameBytes: readonly PackImport[],
  { bodyId, fileEntryId, draft, lines, forums }: RecordImport,
  { now, by, newId }: Circumstances<Viewer>,
): Decision<PackImport, ImportsEventOf<'ImportRecorded'>, ImportsRefusal> {
  const { source, documents, findings } = draft;
  const earlier = sameContent(source.sha256, sameBytes);
  if (earlier !== null) {
    return refuse({ kind: 'ContentAlreadyImported', importId: earlier.id, status: earlier.status });
  }
  const fault = whyNotKept(draft, lines);
  if (fault !== null) return refuse(fault);

  const read: PackImport = {
    id: idOf<'Import'>(newId()),
    bodyId,
    fileEntryId,
    sha256: source.sha256,
    fileName: source.file,
    lineCount: source.lines,
    status: 'pending',
    draft: { source, documents },
    findings: [],
    uploadedBy: by.userId,
    uploadedAt: now,
    clearance: by.clearance,
    decidedBy: null,
    decidedAt: null,
    decisionNote: null,
    meetingId: null,
  };
  const asked = unknownForums(read, forums).map((question) => ({
    ...question,
    computed: null,
    difference: null,
  }));
  const packImport = {
    ...read,
    findings: [...findings, ...asked].map((finding, position) => unanswered(finding, position, newId)),
  };
  return accept(packImport, {
    type: 'ImportRecorded',
    importId: packImport.id,
    fileName: packImport.fileName,
    sha256: packImport.sha256,
    documents: documents.length,
    findings: packImport.findings.length,
    at: now,
  });
}

/** Why nothing is to be kept of what was read, or null. Asked of a file before it is kept, and of what it was read as. */
export function whyNotKept(
  { documents }: Pick<PackDraft, 'documents'>,
  lines: readonly string[],
): Extract<ImportsRefusal, { kind: 'MarkingTooHigh' | 'NothingRecognised' }> | null {
  const printed = findMarkingTooHigh(lines);
  if (printed !== null) return { kind: 'MarkingTooHigh', printed };
  return documents.every(({ kind }) => kind === 'other') ? { kind: 'NothingRecognised' } : null;
}

type Finding = Omit<DraftFinding, 'kind'> & { readonly kind: ImportFindingKind };

function unanswered(finding: Finding, position: number, newId: () => string): ImportFinding {
  return {
    id: idOf<'ImportFinding'>(newId()),
    position,
    severity: finding.severity,
    kind: finding.kind,
    line: finding.line,
    printed: asText(finding.printed),
    computed: asText(finding.computed),
    difference: asText(finding.difference),
    message: finding.message,
    answer: null,
    answeredBy: null,
    answeredAt: null,
  };
}

function asText(value: string | number | null): string | null {
  return value === null ? null : String(value);
}
