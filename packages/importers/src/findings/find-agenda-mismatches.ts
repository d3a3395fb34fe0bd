import type { DraftDocument, DraftFinding } from '@concordat/domain/imports';
import { sameAuthor } from './same-author.ts';

/** Reports whose author or date is not the one of the agenda: the agenda says one thing, the paper another. */
export function findAgendaMismatches(documents: readonly DraftDocument[]): DraftFinding[] {
  const agenda = documents.find((document) => document.kind === 'agenda');
  if (agenda === undefined) return [];
  const findings: DraftFinding[] = [];
  for (const report of documents) {
    if (report.kind !== 'report' || report.agendaItem === null) continue;
    const item = agenda.items?.find((each) => each.number === report.agendaItem);
    const line = report.lines[0];
    if (item?.lead && report.from && !sameAuthor(item.lead, report.from)) {
      findings.push({
        severity: 'warning',
        kind: 'authorMismatch',
        line,
        printed: report.from,
        computed: item.lead,
        difference: null,
        message: `The agenda gives item ${item.number} to ${item.lead}, but the report at line ${line} is from ${report.from}.`,
      });
    }
    const held = agenda.meeting?.date;
    if (held && report.date && report.date !== held) {
      findings.push({
        severity: 'warning',
        kind: 'dateMismatch',
        line,
        printed: report.date,
        computed: held,
        difference: null,
        message: `The report for item ${report.agendaItem} at line ${line} is dated ${report.date}, but the meeting is on ${held}.`,
      });
    }
  }
  return findings;
}
