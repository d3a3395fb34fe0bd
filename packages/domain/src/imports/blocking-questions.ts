import type { DraftDocument } from './pack-draft.ts';
import type { ImportFinding, ReadImport } from './pack-import.ts';

/** What must be answered before the import can be accepted: errors, and which forum met on which day. */
export function blockingQuestions(packImport: ReadImport): readonly ImportFinding[] {
  return packImport.findings.filter(
    (finding) =>
      finding.answer === null &&
      (finding.severity === 'error' ||
        finding.kind === 'unknownForum' ||
        asksForMeetingDate(finding, packImport)),
  );
}

/** Whether the answer is the day of a meeting, because its agenda or minutes print none. */
export function asksForMeetingDate(finding: ImportFinding, packImport: ReadImport): boolean {
  return packImport.draft.documents.some((document) => dateQuestionOf(document, packImport) === finding);
}

/** The first missing date at the head of an agenda or minutes without a day; those further down are about dues. */
export function dateQuestionOf(document: DraftDocument, packImport: ReadImport): ImportFinding | null {
  if (!isUndatedMeeting(document)) return null;
  const [head] = document.lines;
  const isAtHead = ({ line }: ImportFinding) => line === null || line === head;
  return packImport.findings.find((finding) => finding.kind === 'missingDate' && isAtHead(finding)) ?? null;
}

function isUndatedMeeting(document: DraftDocument): boolean {
  return (
    (document.kind === 'agenda' || document.kind === 'minutes') && (document.meeting?.date ?? null) === null
  );
}
