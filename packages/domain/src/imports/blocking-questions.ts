import type { DraftDocument } from './pack-draft.ts';
import type { ImportFinding, PackImport } from './pack-import.ts';

/** What must be answered before the import can be accepted: errors, and on which day a meeting was. */
export function blockingQuestions(packImport: PackImport): readonly ImportFinding[] {
  return packImport.findings.filter(
    (finding) =>
      finding.answer === null && (finding.severity === 'error' || asksForMeetingDate(finding, packImport)),
  );
}

/** Whether the answer is the day of a meeting, because its agenda or minutes print none. */
export function asksForMeetingDate(finding: ImportFinding, packImport: PackImport): boolean {
  return (
    finding.kind === 'missingDate' &&
    packImport.draft.documents.some((document) => isUndatedMeeting(document) && stands(finding, document))
  );
}

export function isUndatedMeeting(document: DraftDocument): boolean {
  return (
    (document.kind === 'agenda' || document.kind === 'minutes') && (document.meeting?.date ?? null) === null
  );
}

/** A finding without a line is about the whole file. */
export function stands(finding: ImportFinding, { lines: [first, last] }: DraftDocument): boolean {
  return finding.line === null || (first <= finding.line && finding.line <= last);
}
