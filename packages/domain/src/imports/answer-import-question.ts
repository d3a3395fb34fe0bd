import { accept, type Circumstances, type Decision, parseCalendarDate, refuse } from '../kernel/index.ts';
import { asksForMeetingDate } from './blocking-questions.ts';
import type { ImportsEventOf } from './imports-events.ts';
import type { ImportsRefusal } from './imports-refusals.ts';
import type { ImportFindingId, PackImport } from './pack-import.ts';

export type AnswerImportQuestion = { readonly findingId: ImportFindingId; readonly answer: string };

/** An answer may be given again until the import is decided; who gave the last one and when is kept. */
export function answerImportQuestion(
  packImport: PackImport,
  { findingId, answer: typed }: AnswerImportQuestion,
  { now, by }: Circumstances,
): Decision<PackImport, ImportsEventOf<'ImportQuestionAnswered'>, ImportsRefusal> {
  if (packImport.status !== 'pending')
    return refuse({ kind: 'ImportAlreadyDecided', status: packImport.status });
  const asked = packImport.findings.find((finding) => finding.id === findingId);
  if (asked === undefined) return refuse({ kind: 'FindingUnknown' });
  const answer = typed.trim();
  if (answer === '') return refuse({ kind: 'AnswerMissing' });
  if (asksForMeetingDate(asked, packImport) && parseCalendarDate(answer) === null) {
    return refuse({ kind: 'AnswerNotADate' });
  }
  const answered = { ...asked, answer, answeredBy: by.userId, answeredAt: now };
  return accept(
    {
      ...packImport,
      findings: packImport.findings.map((finding) => (finding === asked ? answered : finding)),
    },
    {
      type: 'ImportQuestionAnswered',
      importId: packImport.id,
      findingId,
      before: { answer: asked.answer },
      after: { answer },
      at: now,
    },
  );
}
